import type { Block, Row } from "../document/block.ts";
import { text as plain, type Span } from "../document/span.ts";
import { type BudgetEntry, budgetOf, isSameYear, sumOf } from "./budget.ts";
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

type Group = {
  readonly name: string;
  readonly entries: readonly BudgetEntry[];
  readonly who?: string;
};

const payersOf = ({ cell, words: own }: SectionContext<Words>, entries: readonly BudgetEntry[]) => {
  const payers = new Map<string, BudgetEntry[]>();
  for (const entry of entries) {
    const { payer } = entry.line;
    const name = payer === undefined ? own.noPayer : cell.party(payer);
    payers.set(name, [...(payers.get(name) ?? []), entry]);
  }
  return [...payers].map(([name, own]): Group => ({ name, entries: own }));
};

/**
 * The money of the measures by year, three times over: by measure, by state of funding and by payer. Each
 * of the three adds up to the same total.
 */
export const budgetTable = (context: SectionContext<Words>): Block => {
  const { plan, text, cell, hole, words: own } = context;
  const { entries, years, statuses } = budgetOf(plan);
  if (entries.length === 0) return hole(own.budgetHole, "measures.<id>.budget");
  const amount = (some: readonly BudgetEntry[]): readonly Span[] =>
    some.length === 0 ? cell.none : [plain(printSum(sumOf(some), text))];
  const rowOf = ({ name, entries: some, who }: Group, look?: "total"): Row => ({
    cells: [
      cell.plain(name),
      ...years.map((year) => amount(some.filter(({ line }) => isSameYear(line.period, year)))),
      amount(some),
    ],
    ...(look ? { look } : {}),
    ...(who ? { institutions: [who] } : {}),
  });
  const width = years.length + 2;
  const block = (heading: string, groups: readonly Group[]): readonly Row[] => [
    groupRow(cell.plain(heading), width),
    ...groups.map((group) => rowOf(group)),
    rowOf({ name: own.total, entries }, "total"),
  ];
  const measures = plan.measures.map(
    ({ id, title, provider }): Group => ({
      name: text.pick(title),
      entries: entries.filter(({ measure }) => measure.id === id),
      ...(provider ? { who: provider.id } : {}),
    }),
  );
  const states = statuses.map(
    (status): Group => ({
      name: status ? text.enumerated("fundingStatus", status) : own.noStatus,
      entries: entries.filter((entry) => entry.status === status),
    }),
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
      ...block(own.byMeasure, measures),
      ...block(own.byStatus, states),
      ...block(own.byPayer, payersOf(context, entries)),
    ],
  });
};
