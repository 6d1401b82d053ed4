import { regionScale, type Scale } from "../../analyse/analyses/region-scale.ts";
import { targetRanking } from "../../analyse/analyses/target-ranking.ts";
import type { Outcome } from "../../analyse/analysis.ts";
import { datedSales } from "../../analyse/dated-sales.ts";
import type { Ranking } from "../../analyse/ranking/ranking.ts";
import type { Block } from "../../document/block.ts";
import { aside, link, text as plain, type Span } from "../../document/span.ts";
import type { Target } from "../../model/action.ts";
import { counted } from "../counted.ts";
import { makeTable } from "../make-table.ts";
import { defineSection } from "../section.ts";
import { targetSheet } from "../target-sheet.ts";
import { type TargetContext, targetWords } from "../target-words.ts";

type Spans = readonly Span[];

const kept = ({ plan }: TargetContext) =>
  plan.targets.filter(({ decision }) => decision !== "rejected");
const refused = ({ plan }: TargetContext) =>
  plan.targets.filter(({ decision }) => decision === "rejected");

const scalesOf = ({ use }: TargetContext): ReadonlyMap<Target, Outcome<Scale>> =>
  new Map(use(regionScale).map(({ target, scale }) => [target, scale]));

const largestOf = (context: TargetContext) =>
  [...scalesOf(context)]
    .flatMap(([target, scale]) =>
      scale.defined && target.decision === "chosen" ? [{ target, scale }] : [],
    )
    .sort((a, b) => b.scale.share - a.scale.share)[0];

const opening = (context: TargetContext): readonly Block[] => {
  const { plan, text, cell, lead, words: own } = context;
  const chosen = plan.targets.filter(({ decision }) => decision === "chosen");
  const largest = largestOf(context);
  return lead("targets", {
    chosen: counted(chosen.length, text),
    titles: cell.quoted(chosen.map(({ title }) => text.pick(title))),
    sheets: chosen.map(({ id, title }) => ({ id, title: text.pick(title) })),
    rejected: counted(refused(context).length, text),
    stages: counted(new Set(chosen.flatMap((target) => target.stages)).size, text),
    allStages: counted(plan.chain.stages.length, text),
    hasLargest: largest !== undefined,
    largest: largest ? cell.quoted([text.pick(largest.target.title)]) : "",
    effect: largest ? text.quantity(largest.scale.effect.quantity) : "",
    base: largest ? own[largest.scale.against] : "",
    share: largest ? text.share(largest.scale.share, 1) : "",
  });
};

/** The lowest level now and the one required, "3 → 4"; the required one alone where stages state none. */
const levels = ({ id, stages, requiredLevel }: Target, { cell, text }: TargetContext): Spans => {
  if (requiredLevel === undefined) return cell.holeIn(`targets.${id}.requiredLevel`);
  const now = [...new Set(stages.flatMap(({ level }) => (level === undefined ? [] : [level])))];
  const low = Math.min(...now);
  const from = now.length === 0 ? "" : `${text.number(low)} → `;
  return [plain(`${from}${text.number(requiredLevel)}`)];
};

const effectSpans = ({ id, effect }: Target, { cell, text }: TargetContext): Spans => {
  if (!effect?.likely) return cell.holeIn(`targets.${id}.effect.likely`);
  const { low, high } = effect;
  const range =
    low && high
      ? [aside(cell.range(text.quantity(low.quantity), text.quantity(high.quantity)))]
      : [];
  const { kind, asOf } = effect.likely;
  const when = effect.by ?? asOf;
  const marks = cell.joined([
    when ? text.period(when) : "",
    kind ? text.enumerated("figureKind", kind) : "",
  ]);
  const mark: Spans = marks === "" ? [] : [{ kind: "aside", text: marks, isMark: true }];
  return [plain(text.quantity(effect.likely.quantity)), ...range, ...mark];
};

const glance = (context: TargetContext, scales: ReturnType<typeof scalesOf>): readonly Block[] => {
  const { cell, text, words: own } = context;
  const targets = kept(context);
  if (targets.length === 0) return [];
  return [
    makeTable({
      number: "T8",
      caption: own.glance,
      columns: [
        own.sheetOf,
        own.stages,
        own.lever,
        own.users,
        [own.levels, "centre"],
        [own.effect, "end"],
        [own.scale, "end"],
      ],
      rows: targets.map((target) => {
        const scale = scales.get(target);
        return [
          [link(`#target-${target.id}`, text.pick(target.title))],
          cell.orIn(cell.names(target.stages), `targets.${target.id}.stages`),
          cell.orIn(cell.term("lever", target.lever), `targets.${target.id}.lever`),
          target.users.length === 0
            ? cell.holeIn(`targets.${target.id}.users`)
            : cell.plain(cell.listed(target.users.map((user) => cell.party(user)))),
          levels(target, context),
          effectSpans(target, context),
          scale?.defined
            ? [
                plain(text.share(scale.share, 1)),
                { kind: "aside", text: own[scale.against], isMark: true },
              ]
            : cell.hole,
        ];
      }),
    }),
  ];
};

type Ranked = Extract<Outcome<Ranking>, { readonly defined: true }>;

const rankingOf = ({ use }: TargetContext): Ranked | undefined => {
  const found = use(targetRanking);
  return found.defined ? found : undefined;
};

/** The score of an option, or between what it lies where values are missing. */
const scoreSpans = (
  { cell, text }: TargetContext,
  ranking: Ranked | undefined,
  target: Target,
): Spans => {
  const found = ranking?.standings.find((one) => one.target === target);
  if (!found) return cell.none;
  const { score, low, high } = found;
  return [
    plain(
      score === undefined
        ? cell.range(text.number(low, 2), text.number(high, 2))
        : text.number(score, 2),
    ),
  ];
};

/** Where the scores come from, and what the targets taken have. */
const scoreNote = (
  { cell, text, words: own }: TargetContext,
  ranking: Ranked | undefined,
): Spans => {
  const scores = (ranking?.standings ?? []).flatMap(({ target, score }) =>
    target.decision === "chosen" && score !== undefined ? [score] : [],
  );
  if (scores.length === 0) return [];
  const [least, most] = [Math.min(...scores), Math.max(...scores)];
  const range = cell.range(text.number(least, 2), text.number(most, 2));
  return [
    plain(own.noteBefore),
    link("#target-ranking", own.noteRanking),
    plain(own.noteMiddle + range + own.noteAfter),
  ];
};

const rejected = (context: TargetContext): Block => {
  const { cell, hole, words: own } = context;
  const options = refused(context);
  if (options.length === 0)
    return hole(own.rejectedHole, "targets.<id>.decision", "targets.<id>.reason");
  const ranking = rankingOf(context);
  return makeTable({
    number: "T9",
    caption: own.rejected,
    columns: [
      own.option,
      own.stages,
      own.lever,
      [own.effect, "end"],
      [own.score, "end"],
      own.reason,
    ],
    rows: options.map((target) => [
      cell.text(target.title),
      cell.orIn(cell.names(target.stages), `targets.${target.id}.stages`),
      cell.orIn(cell.term("lever", target.lever), `targets.${target.id}.lever`),
      target.effect?.likely ? effectSpans(target, context) : cell.none,
      scoreSpans(context, ranking, target),
      cell.orIn(cell.long(target.reason), `targets.${target.id}.reason`),
    ]),
    note: scoreNote(context, ranking),
  });
};

/** Where to strengthen the chain, how, and why not elsewhere: for everybody. */
export const targets = defineSection({
  id: "targets",
  words: targetWords,
  rules: [
    "target-anchored",
    "target-mechanism",
    "target-spread",
    "target-selective",
    "target-alternatives",
    "target-absorbable",
    "demand-pull",
    "region-scale",
  ],
  compose: (context) => {
    const { hole, words: own } = context;
    const scales = scalesOf(context);
    const sales = datedSales(context.plan, context.use);
    const sheets = kept(context).map((target) =>
      targetSheet(context, target, { scale: scales.get(target), sale: sales.get(target) }),
    );
    return [
      ...opening(context),
      ...context.figure("F6"),
      ...glance(context, scales),
      ...(sheets.length === 0 ? [hole(own.targetsHole, "targets")] : sheets),
      rejected(context),
    ];
  },
});
