import {
  localMultiplier as analysis,
  type LocalMultiplier,
} from "../../analyse/analyses/local-multiplier.ts";
import type { Block } from "../../document/block.ts";
import { text as plain } from "../../document/span.ts";
import { counted } from "../counted.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";

const words = {
  title: "How often a unit of sales changes hands in the region",
  rounds: "Income in the region per unit of sales, by round",
  round: "Round",
  income: "Income in the region",
  first: "1: sales of the chain",
  second: "2: paid to suppliers and people in the region",
  third: "3: spent on by them in the region",
  three: "Three rounds (LM3)",
  all: "All rounds",
  note: "Turnover, not value added: not to be compared with the closure nor added to any other effect. Rounded, so that the rounds may not add up to the last digit.",
} as const;

type Context = SectionContext<typeof words>;

const table = ({ text, cell, words: own }: Context, outcome: LocalMultiplier): Block => {
  const { rounds, three, all, atMost } = outcome;
  const between = (low: number, high: number) => [
    plain(cell.range(text.number(low, 3), text.number(high, 3))),
  ];
  const names = [own.first, own.second, own.third];
  return makeTable({
    number: "",
    id: "local-multiplier-table",
    caption: own.rounds,
    columns: [own.round, [own.income, "end"]],
    rows: [
      ...rounds.map((income, place) => [
        cell.plain(names[place]),
        between(income, atMost.rounds[place] ?? income),
      ]),
      { cells: [cell.plain(own.three), between(three, atMost.three)], look: "total" },
      { cells: [cell.plain(own.all), between(all, atMost.all)], look: "total" },
    ],
    note: cell.plain(own.note),
  });
};

/** How far a yen of sales goes in the region, for those who know the multiplier of local money. */
export const localMultiplier = defineExhibit({
  id: "local-multiplier",
  words,
  isWorking: true,
  compose: (context) => {
    const { plan, use, text, cell, prose, why } = context;
    const outcome = use(analysis);
    const isAsked =
      plan.region.localSpending !== undefined || plan.chain.stages.some(({ wages }) => wages);
    if (!isAsked) return [];
    const facts = {
      isDefined: outcome.defined,
      reason: outcome.defined ? "" : why(outcome),
      three: outcome.defined
        ? cell.range(text.number(outcome.three, 2), text.number(outcome.atMost.three, 2))
        : "",
      all: outcome.defined
        ? cell.range(text.number(outcome.all, 2), text.number(outcome.atMost.all, 2))
        : "",
      missing: counted(outcome.defined ? outcome.missing.length : 0, text),
      names: outcome.defined
        ? cell.quoted(outcome.missing.slice(0, 3).map(({ name }) => text.pick(name)))
        : "",
      hasMore: outcome.defined && outcome.missing.length > 3,
      spending: outcome.defined ? text.quantity(outcome.localSpending.quantity) : "",
    };
    return [
      ...prose("local-multiplier", facts),
      ...(outcome.defined ? [table(context, outcome)] : []),
    ];
  },
});
