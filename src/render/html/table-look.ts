import type { Column, Row, Table } from "../../document/block.ts";
import type { Span } from "../../document/span.ts";
import { plainText } from "../plain-text.ts";
import { emWidth } from "./em-width.ts";

/** Longer than any word a column should be widened for. */
const unbroken = /[!-~]{25}/;

/** Room in ems for a month or the name of a phase, which are hard to read in two lines. */
const shortest = 7.75;

/** Room in ems for an amount with what it is counted in. */
const longestNumber = 14;

/** Ems from which on a cell, on average, is read as a sentence, and from which on a single one wants that room. */
const sentence = 12;
const longest = 30;

/** Ems from which on a head of numbers is longer than they are, and the width it then has. */
const longHead = 14;
export const headWidth = 9;

/** How the text of a cell may be broken: not at all, at spaces, at spaces in a column that has room, or anywhere. */
type Breaks = "short" | "usual" | "prose" | "long";

/** How a column stands and breaks; its cells say so only where they differ from it. */
export type ColumnLook = {
  readonly align: Column["align"];
  readonly breaks: Breaks;
  /** Whether all its cells are names of the file or of a program, which its head need not say of each. */
  readonly isCode: boolean;
  /** Whether its head is longer than numbers are, and so is broken to a width of its own. */
  readonly hasLongHead: boolean;
};

/** What a cell says, and what stands beside it in small print: in a line of its own where nothing is broken. */
export const linesOf = (spans: readonly Span[]): readonly string[] => {
  const lines = [""];
  for (const span of spans) {
    const isOwn = span.kind === "aside" || span.kind === "break";
    const before = isOwn ? "" : (lines.pop() ?? "");
    lines.push(`${before}${span.kind === "break" ? "" : plainText([span])}`);
    if (span.kind === "aside") lines.push("");
  }
  return lines;
};

const widthOf = (spans: readonly Span[]): number => Math.max(...linesOf(spans).map(emWidth));

/** Whether a cell may not be broken at all. Numbers are hard to compare in two lines. */
export const staysWhole = (spans: readonly Span[], { align, breaks }: ColumnLook): boolean =>
  breaks !== "long" && widthOf(spans) <= (align === "end" ? longestNumber : shortest);

const isFilled = ({ look, cells }: Row, place: number): boolean =>
  look !== "group" && (cells[place] ?? []).length > 0;

const isCodeIn = (rows: readonly Row[], place: number): boolean => {
  const filled = rows.filter((row) => isFilled(row, place));
  return (
    filled.length > 0 &&
    filled.every(({ cells }) => {
      const [only, ...others] = cells[place] ?? [];
      return only?.kind === "code" && others.length === 0;
    })
  );
};

const breaksIn = (rows: readonly Row[], place: number): Breaks => {
  const filled = rows.flatMap((row) => (isFilled(row, place) ? [row.cells[place] ?? []] : []));
  if (filled.some((spans) => unbroken.test(plainText(spans)))) return "long";
  // the heads of rows have a width of their own
  if (place === 0) return "usual";
  if (filled.length === 0) return "short";
  const widths = filled.map(widthOf);
  if (widths.filter((width) => width <= shortest).length * 2 > widths.length) return "short";
  const average = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  return average > sentence || Math.max(...widths) > longest ? "prose" : "usual";
};

export const columnLooks = ({ columns, rows }: Table): readonly ColumnLook[] =>
  columns.map(({ align, title }, place) => ({
    align,
    breaks: breaksIn(rows, place),
    isCode: isCodeIn(rows, place),
    hasLongHead: align === "end" && emWidth(title) >= longHead,
  }));

/** The class of a cell that breaks otherwise than its column. */
export const cellLook = (spans: readonly Span[], column: ColumnLook, isHead: boolean): string => {
  if (spans.length === 0 || isHead || column.breaks === "long") return "";
  const isWhole = staysWhole(spans, column);
  if (isWhole === (column.align === "end" || column.breaks === "short")) return "";
  return isWhole ? "s" : "w";
};

const alignNames = { start: "", end: "e", centre: "c" } as const;
const breakNames = { short: "s", usual: "", prose: "p", long: "l" } as const;

/** A column of numbers is not broken in any case. */
const namesOf = ({ align, breaks, isCode, hasLongHead }: ColumnLook): readonly string[] => [
  ...(align === "end" && breaks !== "long" ? ["e"] : [alignNames[align], breakNames[breaks]]),
  isCode ? "m" : "",
  hasLongHead ? "h" : "",
];

/** The classes of a table: for each column that is out of the ordinary, what it is and its place. */
export const tableLook = (columns: readonly ColumnLook[]): string =>
  columns
    .flatMap((column, index) =>
      namesOf(column).flatMap((name) => (name === "" ? [] : [`${name}${index + 1}`])),
    )
    .join(" ");
