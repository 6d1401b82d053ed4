import type { Sum } from "../analyse/finance/sums.ts";
import { groupRow } from "../compose/make-table.ts";
import { missesTotal } from "../compose/misses-total.ts";
import { type SumCells, sumCells } from "../compose/sum-cells.ts";
import type { Row } from "../document/block.ts";
import { text as plain, type Span } from "../document/span.ts";
import type { IndexDesk } from "./index-desk.ts";
import type { MoneyTable } from "./money-table.ts";

type Sums = { readonly byYear: readonly Sum[]; readonly total: Sum };

export const sumsIn = ({ byYear, total }: Sums): readonly Sum[] => [...byYear, total];

/** Amounts of one currency in one unit, which stands in the caption. */
export const cellsOf = (
  { text, words }: Pick<IndexDesk, "text" | "words">,
  all: readonly Sums[],
): SumCells => sumCells(all.flatMap(sumsIn), text, words);

export type Headed = Sums & { readonly head: readonly Span[] };

/** Rows under a heading, and what they add up to. */
export const moneyBlock = (
  heading: readonly Span[],
  rows: readonly Headed[],
  whole: Headed,
  { amount }: SumCells,
): readonly Row[] => {
  const cellsIn = ({ head, ...sums }: Headed) => [head, ...sumsIn(sums).map(amount)];
  return [
    groupRow(heading, whole.byYear.length + 2),
    ...rows.map((row) => ({ cells: cellsIn(row) })),
    { cells: cellsIn(whole), look: "total" },
  ];
};

/** The columns of a table of money: what the rows are of, the years, and their total. */
export const moneyColumns = ({ text, words }: IndexDesk, first: string, { years }: MoneyTable) => [
  first,
  ...years.map((year) => [text.period(year), "end"] as const),
  [words.columns.total, "end"] as const,
];

/** How the years came about, and that rounded rows may miss their sum. */
export const moneyNote = (
  { text, words }: IndexDesk,
  { isSplit }: Pick<MoneyTable, "isSplit">,
  blocks: readonly { readonly rows: readonly Sums[]; readonly whole: Sums }[],
  { shown }: SumCells,
): readonly Span[] => {
  const isRounded = blocks.some(({ rows, whole }) =>
    missesTotal(
      rows,
      whole,
      sumsIn(whole).map((_, place) => (sums: Sums) => shown(sumsIn(sums)[place] ?? [])),
    ),
  );
  const notes = [...(isSplit ? [words.split] : []), ...(isRounded ? [words.rounded] : [])];
  return notes.length === 0 ? [] : [plain(notes.join(text.language === "ja" ? "" : " "))];
};
