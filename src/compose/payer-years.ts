import { type Budget, type BudgetEntry, budget } from "../analyse/analyses/budget.ts";
import { commitments } from "../analyse/analyses/commitments.ts";
import { sumOf } from "../analyse/finance/sums.ts";
import type { Row, Table } from "../document/block.ts";
import { text as plain, type Span } from "../document/span.ts";
import type { Institution } from "../model/cluster.ts";
import { hasAgreementRecord } from "./agreement-facts.ts";
import { type BudgetSums, budgetCells, sumsIn } from "./budget-cells.ts";
import { makeTable } from "./make-table.ts";
import { missesTotal } from "./misses-total.ts";
import type { SectionContext } from "./section.ts";
import type { SumCells } from "./sum-cells.ts";
import { underEachOther } from "./under-each-other.ts";

type Words = Readonly<
  Record<
    "inAfter" | "inBefore" | "measure" | "noStatus" | "payments" | "rounded" | "status" | "total",
    string
  >
>;

type Context = SectionContext<Words>;

const amountOf = (entries: readonly BudgetEntry[]) =>
  sumOf(entries.map(({ line }) => line.figure.quantity));

const sumsOf = (entries: readonly BudgetEntry[], { years }: Budget): BudgetSums => ({
  byYear: years.map((_, place) => sumOf(entries.flatMap(({ byYear }) => byYear[place] ?? []))),
  total: amountOf(entries),
});

/** The state of the money; of several states, how much is in each. */
const statusCell = (
  { text, words: own }: Context,
  entries: readonly BudgetEntry[],
  { statuses }: Budget,
  { amount }: SumCells,
): readonly Span[] => {
  const parts = statuses.flatMap(({ key }) => {
    const of = entries.filter(({ status }) => status === key);
    const name = key ? text.enumerated("fundingStatus", key) : own.noStatus;
    return of.length === 0 ? [] : [{ name, of }];
  });
  if (parts.length === 1) return parts.map(({ name }) => plain(name));
  const join = text.language === "ja" ? "" : " ";
  return underEachOther(parts.map(({ name, of }) => [plain(name + join), ...amount(amountOf(of))]));
};

/** Whether any payer of the budget is bound by the plan, and so has a table of its own. */
export const hasPayerTables = ({ plan, use }: Pick<SectionContext, "plan" | "use">): boolean => {
  const bound = use(commitments);
  if (!bound.defined || !hasAgreementRecord(plan)) return false;
  const institutions = new Set<unknown>(bound.institutions.map(({ institution }) => institution));
  return use(budget).payers.some(({ key }) => institutions.has(key));
};

/** What an institution pays for each measure, year by year and how surely; it adds up to its row of T14. */
export const payerYears = (
  context: Context,
  institution: Institution,
  id: string,
): readonly Table[] => {
  const { use, text, cell, words: own } = context;
  const outcome = use(budget);
  const { years, payers, measures } = outcome;
  const payer = payers.find(({ key }) => key === institution);
  if (!payer) return [];
  const cells = budgetCells(outcome, text, own);
  const rowOf = (name: string, entries: readonly BudgetEntry[]): Row => ({
    cells: [
      cell.plain(name),
      ...sumsIn(sumsOf(entries, outcome)).map(cells.amount),
      statusCell(context, entries, outcome, cells),
    ],
  });
  const parts = measures.flatMap(({ key }) => {
    const entries = payer.entries.filter(({ measure }) => measure === key);
    return entries.length === 0 ? [] : [{ title: text.pick(key.title), entries }];
  });
  const rows = parts.map(({ title, entries }) => rowOf(title, entries));
  const misses = missesTotal<BudgetSums>(
    parts.map(({ entries }) => sumsOf(entries, outcome)),
    payer,
    sumsIn(payer).map((_, place) => (sums) => cells.shown(sumsIn(sums)[place] ?? [])),
  );
  return [
    makeTable({
      number: "",
      id,
      caption: cells.caption(own.payments),
      columns: [
        own.measure,
        ...years.map((year) => [text.period(year), "end"] as const),
        [own.total, "end"],
        own.status,
      ],
      rows:
        rows.length > 1 ? [...rows, { ...rowOf(own.total, payer.entries), look: "total" }] : rows,
      note: misses ? cell.plain(own.rounded) : [],
    }),
  ];
};
