import {
  budgetBalance as analysis,
  type BudgetBalance,
  type Sides,
} from "../../analyse/analyses/budget-balance.ts";
import { roundingSlack } from "../../analyse/finance/as-budgeted.ts";
import type { Block, Row } from "../../document/block.ts";
import { text as plain, type Span } from "../../document/span.ts";
import { exactSum } from "../../notation/exact.ts";
import { counted } from "../counted.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import { missesTotal } from "../misses-total.ts";
import { moneyCells } from "../money-cells.ts";
import type { SectionContext } from "../section.ts";

const words = {
  title: "Budgets and costs",
  balance: "Budgets of the measures and costs of their tasks by fiscal year",
  year: "Fiscal year",
  sources: "Budgets",
  uses: "Costs",
  difference: "Budgets less costs",
  total: "Total",
  openBefore: "Budgets and costs cannot be set side by side: ",
  openAfter: ".",
  stated: "The years differ by what the budgets are rounded by.",
  rounded: "Rounded, so that the years may not add up to the last digit.",
  inBefore: " (",
  inAfter: ")",
} as const;

type Context = SectionContext<typeof words>;

const titles = (
  { text, cell }: Context,
  things: readonly { readonly title: Parameters<Context["text"]["pick"]>[0] }[],
): string => cell.quoted(things.map(({ title }) => text.pick(title)));

const opening = (context: Context, outcome: BudgetBalance): readonly Block[] => {
  const { text, prose, words: own } = context;
  const { total, groups, open, short, alone, currency } = outcome;
  const { summed } = moneyCells(currency, text, own);
  const apart = groups.filter(({ sources, uses }) => sources !== uses);
  return prose("budget-balance", {
    hasGroups: groups.length > 0,
    isEqual: total.sources === total.uses,
    sources: summed(total.sources),
    uses: summed(total.uses),
    apart: apart.map(({ measures, sources, uses }) => ({
      measures: titles(context, measures),
      sources: summed(sources),
      uses: summed(uses),
    })),
    open: counted(open.flatMap(({ measures }) => measures).length, text),
    openMeasures: titles(
      context,
      open.flatMap(({ measures }) => measures),
    ),
    short: short.map(({ task, sources, uses }) => ({
      task: titles(context, [task]),
      sources: summed(sources),
      uses: summed(uses),
    })),
    alone: counted(alone.length, text),
    aloneTasks: titles(
      context,
      alone.map(({ task }) => task),
    ),
  });
};

const sides = [
  ({ sources }: Sides) => sources,
  ({ uses }: Sides) => uses,
  ({ sources, uses }: Sides) => exactSum(sources, -uses),
];

/** Whether the years differ only by what a budget that spreads the costs was rounded by. */
const isRoundedSpread = ({ years, total }: BudgetBalance): boolean =>
  total.sources === total.uses &&
  years.some(({ sources, uses }) => sources !== uses) &&
  years.every(({ sources, uses }) => Math.abs(sources - uses) <= roundingSlack * uses);

/** Why the years differ, and that rounded ones may miss their sum. */
const noteOf = (
  { text, cell, words: own }: Context,
  outcome: BudgetBalance,
  shown: (amount: number) => number,
): readonly Span[] => {
  const { years, total } = outcome;
  const misses = missesTotal<Sides>(
    years,
    total,
    sides.map((of) => (one) => shown(of(one))),
  );
  const notes = [
    ...(isRoundedSpread(outcome) ? [own.stated] : []),
    ...(misses ? [own.rounded] : []),
  ];
  return notes.length === 0 ? [] : cell.plain(notes.join(text.language === "ja" ? "" : " "));
};

const yearTable = (context: Context, outcome: BudgetBalance): readonly Block[] => {
  const { text, cell, words: own } = context;
  const { years, total, currency } = outcome;
  if (years.length === 0) return [];
  const amounts = [...years, total].flatMap((one) => sides.map((of) => of(one)));
  const { amount, caption, shown } = moneyCells(currency, text, own, { amounts });
  const row = (name: string, { sources, uses }: Sides): Extract<Row, { cells: unknown }> => ({
    cells: [cell.plain(name), amount(sources), amount(uses), amount(exactSum(sources, -uses))],
  });
  const end = (title: string) => [title, "end"] as const;
  return [
    makeTable({
      number: "",
      id: "budget-balance-years",
      caption: caption(own.balance),
      columns: [own.year, end(own.sources), end(own.uses), end(own.difference)],
      rows: [
        ...years.map((one) => row(text.period(one.year), one)),
        { ...row(own.total, total), look: "total" },
      ],
      note: noteOf(context, outcome, shown),
    }),
  ];
};

/** Whether the money adds up: what the measures have and what their tasks cost, year by year. */
export const budgetBalance = defineExhibit({
  id: "budget-balance",
  words,
  isWorking: true,
  compose: (context) => {
    const { plan, use, why, words: own } = context;
    const isAsked =
      plan.measures.some(({ budget }) => budget.length > 0) &&
      plan.roadmap.tasks.some(({ cost }) => cost);
    if (!isAsked) return [];
    const outcome = use(analysis);
    if (!outcome.defined)
      return [
        { kind: "paragraph", spans: [plain(`${own.openBefore}${why(outcome)}${own.openAfter}`)] },
      ];
    return [...opening(context, outcome), ...yearTable(context, outcome)];
  },
});
