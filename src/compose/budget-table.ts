import { type BudgetGroup, budget } from "../analyse/analyses/budget.ts";
import type { Sum } from "../analyse/finance/sums.ts";
import type { Block, Row } from "../document/block.ts";
import { text as plain, type Span } from "../document/span.ts";
import { printSum } from "./budget-facts.ts";
import { groupRow, makeTable } from "./make-table.ts";
import type { SectionContext } from "./section.ts";

type Words = Readonly<
  Record<
    | "budget"
    | "budgetHole"
    | "byMeasure"
    | "byPayer"
    | "byStatus"
    | "item"
    | "noPayer"
    | "noStatus"
    | "total",
    string
  >
>;

type Sums = Pick<BudgetGroup<unknown>, "byYear" | "total">;

/**
 * The money of the measures by year, three times over: by measure, by state of funding and by payer. Each
 * of the three adds up to the same total.
 */
export const budgetTable = (context: SectionContext<Words>): Block => {
  const { plan, use, text, cell, hole, words: own } = context;
  const { entries, years, byYear, total, measures, statuses, payers } = use(budget);
  if (entries.length === 0) return hole(own.budgetHole, "measures.<id>.budget");
  const amount = (sum: Sum): readonly Span[] =>
    sum.length === 0 ? cell.none : [plain(printSum(sum, text))];
  const rowOf = (name: string, sums: Sums, rest: Omit<Row, "cells"> = {}): Row => ({
    cells: [cell.plain(name), ...sums.byYear.map(amount), amount(sums.total)],
    ...rest,
  });
  const block = (heading: string, rows: readonly Row[]): readonly Row[] => [
    groupRow(cell.plain(heading), years.length + 2),
    ...rows,
    rowOf(own.total, { byYear, total }, { look: "total" }),
  ];
  const nothing: Sums = { byYear: years.map(() => []), total: [] };
  const sumsOf = new Map<string, Sums>(measures.map((group) => [group.key.id, group]));
  const measureRows = plan.measures.map(({ id, title, provider }) =>
    rowOf(
      text.pick(title),
      sumsOf.get(id) ?? nothing,
      provider ? { institutions: [provider.id] } : {},
    ),
  );
  const statusRows = statuses.map((group) =>
    rowOf(group.key ? text.enumerated("fundingStatus", group.key) : own.noStatus, group),
  );
  const payerRows = payers.map((group) =>
    rowOf(group.key === undefined ? own.noPayer : cell.party(group.key), group),
  );
  return makeTable({
    number: "T14",
    caption: own.budget,
    columns: [
      own.item,
      ...years.map((year) => [text.period(year), "end"] as const),
      [own.total, "end"],
    ],
    rows: [
      ...block(own.byMeasure, measureRows),
      ...block(own.byStatus, statusRows),
      ...block(own.byPayer, payerRows),
    ],
  });
};
