import { type Budget, type BudgetGroup, budget } from "../analyse/analyses/budget.ts";
import { budgetBalance } from "../analyse/analyses/budget-balance.ts";
import { roundingSlack } from "../analyse/finance/as-budgeted.ts";
import { isInstitution } from "../analyse/finance/sector-of.ts";
import type { Block, Row } from "../document/block.ts";
import { aside, type Span } from "../document/span.ts";
import { type BudgetSums, budgetCells, budgetGroups, sumsIn } from "./budget-cells.ts";
import { measuresIn } from "./gap-note.ts";
import { groupRow, makeTable } from "./make-table.ts";
import { missesTotal } from "./misses-total.ts";
import { payerTable } from "./payer-table.ts";
import type { SectionContext } from "./section.ts";
import type { SumCells } from "./sum-cells.ts";

type Words = Readonly<
  Record<
    | "budget"
    | "budgetHole"
    | "byMeasure"
    | "byPayer"
    | "byStatus"
    | "inAfter"
    | "inBefore"
    | "item"
    | "noPayer"
    | "noStatus"
    | "rounded"
    | "split"
    | "spread"
    | "total"
    | "payers"
    | "payer"
    | "agreed"
    | "notAgreed"
    | "notAsked"
    | "openSecuredBefore"
    | "openSecuredJoin"
    | "openSecuredAfter"
    | "conditional"
    | "gapAfter"
    | "gapBefore"
    | "gapBy"
    | "gapByAfter"
    | "gapMiddle"
    | "gapUntil"
    | "loan",
    string
  >
>;

type Context = SectionContext<Words>;

/** Whether the years hold what the tasks cost in them, spread evenly over their months. */
const isSpread = ({ use }: Context): boolean => {
  const outcome = use(budgetBalance);
  if (!outcome.defined || outcome.years.length < 2) return false;
  return outcome.years.every(
    ({ sources, uses }) => Math.abs(sources - uses) <= roundingSlack * Math.abs(uses),
  );
};

/** How the years came about, and that rounded parts may miss their sum. */
const noteOf = (context: Context, outcome: Budget, { shown }: SumCells): readonly Span[] => {
  const { cell, words: own } = context;
  const columns = sumsIn(outcome).map(
    (_, place) => (sums: BudgetSums) => shown(sumsIn(sums)[place] ?? []),
  );
  const isRounded = budgetGroups(outcome).some((rows) => missesTotal(rows, outcome, columns));
  const spread = isSpread(context) ? [own.spread] : [];
  const notes = [...(outcome.split ? [own.split] : spread), ...(isRounded ? [own.rounded] : [])];
  return notes.length === 0
    ? []
    : cell.plain(notes.join(context.text.language === "ja" ? "" : " "));
};

const rowsOf = (context: Context, outcome: Budget, { amount }: SumCells): readonly Row[] => {
  const { plan, text, cell, words: own } = context;
  const { years, byYear, total, measures, statuses, payers } = outcome;
  const rowOf = (name: string, sums: BudgetSums, rest: Omit<Row, "cells"> = {}): Row => ({
    cells: [cell.plain(name), ...sumsIn(sums).map(amount)],
    ...rest,
  });
  // what nobody of the plan pays would else say nothing of what it is for
  const openRow = (name: string, group: BudgetGroup<unknown>): Row => {
    const titles = measuresIn(context, group.entries);
    const of = titles === "" ? [] : [aside(titles)];
    return { cells: [[...cell.plain(name), ...of], ...sumsIn(group).map(amount)] };
  };
  const block = (heading: string, rows: readonly Row[]): readonly Row[] => [
    groupRow(cell.plain(heading), years.length + 2),
    ...rows,
    rowOf(own.total, { byYear, total }, { look: "total" }),
  ];
  const nothing: BudgetSums = { byYear: years.map(() => []), total: [] };
  const sumsOf = new Map<string, BudgetSums>(measures.map((group) => [group.key.id, group]));
  const measureRows = plan.measures.map(({ id, title, provider }) =>
    rowOf(
      text.pick(title),
      sumsOf.get(id) ?? nothing,
      provider ? { institutions: [provider.id] } : {},
    ),
  );
  const statusRows = statuses.map((group) => {
    const name = group.key ? text.enumerated("fundingStatus", group.key) : own.noStatus;
    return group.key === "gap" ? openRow(name, group) : rowOf(name, group);
  });
  const payerRows = payers.map((group) => {
    const name = group.key === undefined ? own.noPayer : cell.party(group.key);
    return isInstitution(group.key) ? rowOf(name, group) : openRow(name, group);
  });
  return [
    ...block(own.byMeasure, measureRows),
    ...block(own.byStatus, statusRows),
    ...block(own.byPayer, payerRows),
  ];
};

/**
 * The money of the measures by year, three times over: by measure, by state of funding and by payer. Each
 * of the three adds up to the same total. Then who pays how much, and how sure it is.
 */
export const budgetTables = (context: Context): readonly Block[] => {
  const { use, text, hole, words: own } = context;
  const outcome = use(budget);
  if (outcome.entries.length === 0) return [hole(own.budgetHole, "measures.<id>.budget")];
  const cells = budgetCells(outcome, text, own);
  const { years } = outcome;
  return [
    makeTable({
      number: "T14",
      caption: cells.caption(own.budget),
      columns: [
        own.item,
        ...years.map((year) => [text.period(year), "end"] as const),
        [own.total, "end"],
      ],
      rows: rowsOf(context, outcome, cells),
      note: noteOf(context, outcome, cells),
    }),
    ...payerTable(context, outcome, cells),
  ];
};
