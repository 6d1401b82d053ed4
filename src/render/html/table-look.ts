import type { Column, Row, Table } from "../../document/block.ts";
import type { Span } from "../../document/span.ts";
import { plainText } from "../plain-text.ts";

/** Longer than any word a column should be widened for. */
const unbroken = /[!-~]{25}/;

/** Room in ems for a month or the name of a phase, which are hard to read in two lines. */
const shortest = 7.5;

const emsOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > "\u02ff" ? 1 : 0.55), 0);

/** How the text of a cell may be broken: not at all, at spaces, or anywhere. */
type Breaks = "short" | "usual" | "long";

const breaksOf = (spans: readonly Span[]): Breaks => {
  const text = plainText(spans);
  if (unbroken.test(text)) return "long";
  return emsOf(text) <= shortest ? "short" : "usual";
};

/** How a column stands and breaks; its cells say so only where they differ from it. */
export type ColumnLook = { readonly align: Column["align"]; readonly breaks: Breaks };

const breaksIn = (rows: readonly Row[], place: number): Breaks => {
  const filled = rows.flatMap(({ look, cells }) => {
    const spans = cells[place] ?? [];
    return look === "group" || spans.length === 0 ? [] : [breaksOf(spans)];
  });
  if (filled.includes("long")) return "long";
  const short = filled.filter((one) => one === "short").length;
  // the heads of rows have a width of their own
  return place > 0 && short * 2 > filled.length ? "short" : "usual";
};

export const columnLooks = ({ columns, rows }: Table): readonly ColumnLook[] =>
  columns.map(({ align }, place) => ({ align, breaks: breaksIn(rows, place) }));

/** The class of a cell that breaks otherwise than its column. */
export const cellLook = (spans: readonly Span[], column: ColumnLook, isHead: boolean): string => {
  if (spans.length === 0 || isHead || column.breaks === "long") return "";
  const breaks = breaksOf(spans);
  if (breaks === column.breaks) return "";
  return breaks === "short" ? "s" : "w";
};

const alignNames = { start: "", end: "e", centre: "c" } as const;
const breakNames = { short: "s", usual: "", long: "l" } as const;

/** The classes of a table: for each column that is out of the ordinary, what it is and its place. */
export const tableLook = (columns: readonly ColumnLook[]): string =>
  columns
    .flatMap(({ align, breaks }, index) =>
      [alignNames[align], breakNames[breaks]].flatMap((name) =>
        name === "" ? [] : [`${name}${index + 1}`],
      ),
    )
    .join(" ");
