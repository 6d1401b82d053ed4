import { needGaps as analysis, type NeedGap } from "../../analyse/analyses/need-gaps.ts";
import type { Outcome } from "../../analyse/analysis.ts";
import { aside, text as plain, type Span } from "../../document/span.ts";
import type { Need } from "../../model/cluster.ts";
import { counted } from "../counted.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";

const words = {
  title: "Needs: what matters and how well it is met",
  caption: "Needs by importance and performance, of 5 each",
  need: "Need",
  who: "Whose",
  importance: "Importance",
  performance: "Met today",
  gap: "Gap",
  weighted: "Missing to the aim × importance",
  standing: "Standing",
  concentrate: "concentrate here",
  "keep-up": "keep up",
  "low-priority": "low priority",
  "possible-overkill": "possible overkill",
  noteBefore: "Cut at the middle of the scale, ",
  noteAfter:
    ", which itself counts as low. The table sorts the needs; it does not choose among targets.",
} as const;

type Context = SectionContext<typeof words>;

const rated = ({ importance, performance }: Need): boolean =>
  importance !== undefined || performance !== undefined;

const rowOf = (context: Context, need: Need, gap: Outcome<NeedGap>) => {
  const { cell, text, why, words: own } = context;
  const amount = (value: number | undefined): readonly Span[] =>
    value === undefined ? cell.hole : [plain(text.number(value))];
  return [
    cell.text(need.text ?? need.id),
    need.who === undefined ? cell.none : cell.plain(cell.party(need.who)),
    amount(need.importance),
    amount(need.performance),
    gap.defined ? amount(gap.gap) : [...cell.none, aside(why(gap))],
    gap.defined && gap.weighted !== undefined ? amount(gap.weighted) : cell.none,
    gap.defined ? [plain(own[gap.quadrant])] : cell.none,
  ];
};

/** Where the region falls short of what its buyers and firms need: for the liaison officer. */
export const needGaps = defineExhibit({
  id: "need-gaps",
  words,
  compose: (context) => {
    const { use, text, cell, prose, words: own } = context;
    const outcome = use(analysis);
    const needs = outcome.needs.filter(({ need }) => rated(need));
    if (needs.length === 0) return [];
    const urgent = needs.filter(({ gap }) => gap.defined && gap.quadrant === "concentrate");
    return [
      ...prose("need-gaps", {
        rated: counted(outcome.rated, text),
        urgent: counted(urgent.length, text),
        isAll: urgent.length === outcome.rated,
        isPair: outcome.rated === 2,
        titles: cell.quoted(urgent.slice(0, 3).map(({ need }) => text.pick(need.text ?? need.id))),
        more: urgent.length > 3,
      }),
      makeTable({
        number: "",
        id: "need-gaps-table",
        caption: own.caption,
        columns: [
          own.need,
          own.who,
          [own.importance, "end"],
          [own.performance, "end"],
          [own.gap, "end"],
          [own.weighted, "end"],
          own.standing,
        ],
        rows: needs.map(({ need, gap }) => rowOf(context, need, gap)),
        note: [plain(own.noteBefore + text.number(outcome.cut) + own.noteAfter)],
      }),
    ];
  },
});
