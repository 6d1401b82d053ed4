import { seedMatch as analysis, type SeedProposal } from "../../analyse/analyses/seed-match.ts";
import { text as plain } from "../../document/span.ts";
import type { Need } from "../../model/cluster.ts";
import { counted } from "../counted.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";

const words = {
  title: "Which technology may meet which need",
  caption: "Proposed pairs, to be confirmed by the holder and those who have the need",
  seed: "Technology",
  owner: "Held by",
  need: "Need",
  who: "Whose",
  score: "Likeness",
  terms: "Words in common",
  runnerUp: "Next best need",
  note: "Likeness grows with the words two texts share, from 0 for none to 1 for the same text, in the language in which they are nearer. Pairs up to ",
  noteEnd: " are left out.",
  noteNext:
    " A negative difference to the next best means that another technology is closer to that need.",
} as const;

type Context = SectionContext<typeof words>;

const shownTerms = 6;

/** The next best need, where it is near enough to be shown. */
const nextOf = ({ runnerUp }: SeedProposal, threshold: number): SeedProposal["runnerUp"] =>
  runnerUp && runnerUp.score > threshold ? runnerUp : undefined;

const rowOf = ({ text, cell }: Context, proposal: SeedProposal, threshold: number) => {
  const { seed, need, score, margin, terms, language } = proposal;
  const next = nextOf(proposal, threshold);
  const own = terms[text.language];
  const shared = own.length > 0 ? own : terms[language];
  return {
    cells: [
      cell.text(seed.technology),
      seed.owner ? cell.text(seed.owner.name) : cell.hole,
      cell.text(need.text),
      need.who === undefined ? cell.none : cell.plain(cell.party(need.who)),
      [plain(text.number(score, 2))],
      cell.plain(cell.listed(shared.slice(0, shownTerms))),
      next ? [...cell.text(next.need.text), plain(` (${text.number(margin, 2)})`)] : cell.none,
    ],
    institutions: [seed.owner, need.who].flatMap((who) =>
      typeof who === "object" && "id" in who ? [who.id] : [],
    ),
  };
};

/** The needs that measures answer instead of a technology. */
const helpedIn = ({ plan }: Context, needs: readonly Need[]) =>
  needs
    .filter(({ text }) => text !== undefined)
    .map((need) => ({
      need,
      measures: plan.measures.filter(({ id }) => need.answeredBy.includes(id)),
    }))
    .filter(({ measures }) => measures.length > 0);

/** Which seeds read like which needs, with the evidence: for the liaison officer, who knows better. */
export const seedMatch = defineExhibit({
  id: "seed-match",
  words,
  compose: (context) => {
    const { plan, use, text, cell, prose, why, words: own } = context;
    if (plan.diagnosis.seeds.length === 0 || plan.diagnosis.needs.length === 0) return [];
    const found = use(analysis);
    if (!found.defined) return prose("seed-match-none", { why: why(found) });
    const { proposals, seedsLeft, needsLeft, without, threshold } = found;
    const seeds = seedsLeft.flatMap(({ technology }) => technology ?? []);
    const helped = helpedIn(context, needsLeft);
    const needs = needsLeft
      .filter((need) => !helped.some((one) => one.need === need))
      .flatMap((need) => need.text ?? []);
    const named = (texts: typeof seeds): string =>
      cell.quoted(texts.slice(0, 5).map((one) => text.pick(one)));
    const opening = prose("seed-match", {
      isAll: seedsLeft.length === 0,
      proposed: counted(proposals.length, text),
      seeds: counted(proposals.length + seedsLeft.length, text),
      seedsLeft: counted(seeds.length, text),
      needsLeft: counted(needs.length, text),
      seedTitles: named(seeds),
      needTitles: named(needs),
      helped: helped.map(({ need, measures }) => ({
        need: cell.quoted(need.text === undefined ? [] : [text.pick(need.text)]),
        measures: cell.quoted(measures.map(({ title }) => text.pick(title))),
      })),
      moreSeeds: seeds.length > 5,
      moreNeeds: needs.length > 5,
      without: counted(without.length, text),
    });
    if (proposals.length === 0) return opening;
    return [
      ...opening,
      makeTable({
        number: "",
        id: "seed-match-table",
        caption: own.caption,
        columns: [
          own.seed,
          own.owner,
          own.need,
          own.who,
          [own.score, "end"],
          own.terms,
          own.runnerUp,
        ],
        rows: proposals.map((proposal) => rowOf(context, proposal, threshold)),
        note: [
          plain(own.note + text.number(threshold, 2) + own.noteEnd),
          // the column is left out where no row has one
          ...(proposals.some((one) => nextOf(one, threshold)) ? [plain(own.noteNext)] : []),
        ],
      }),
    ];
  },
});
