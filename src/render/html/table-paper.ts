import type { Table } from "../../document/block.ts";
import type { Span } from "../../document/span.ts";
import { plainText } from "../plain-text.ts";
import { emWidth } from "./em-width.ts";
import { type ColumnLook, headWidth, linesOf, staysWhole } from "./table-look.ts";

/** Ems of a table’s letters on a sheet between its margins: upright as tables are, in smaller letters, turned. */
const upright = 60;
const small = 68;
const turned = 91;

/** Between two columns. */
const gap = 1.2;

/** A column of words that is narrower makes a tower; that of sentences is as the style of columns has it. */
const fewest = 8;
const ofSentences = 10;

/** The longest stretch that a line cannot break. */
const longestWord = (text: string): number =>
  Math.max(0, ...text.split(/[^!-~\u00a0-\u02ff]|(?<=-)/).map(emWidth));

const inBrokenLines = (text: string, most: number): number =>
  Math.max(longestWord(text), Math.min(emWidth(text), most));

/** Heads break between phrases, which are longer than the words of a cell in Japanese. */
const headNeeds = (title: string): number =>
  inBrokenLines(title, /[\u3040-\u9fff]/.test(title) ? 7 : 4);

const cellNeeds = (spans: readonly Span[], look: ColumnLook, isHead: boolean): number => {
  const isWhole = !isHead && staysWhole(spans, look);
  const lines = isWhole ? linesOf(spans) : [plainText(spans)];
  const most = isHead || look.breaks === "prose" ? ofSentences : fewest;
  const needs = lines.map((line) => (isWhole ? emWidth(line) : inBrokenLines(line, most)));
  // the frame of a tag
  return Math.max(...needs) + (spans.some(({ kind }) => kind === "tag") ? 1.5 : 0);
};

const columnNeeds = ({ columns, rows }: Table, look: ColumnLook, place: number): number => {
  if (look.breaks === "long") return 2 * fewest;
  const cells = rows.flatMap((row) =>
    row.look === "group" ? [] : [cellNeeds(row.cells[place] ?? [], look, place === 0)],
  );
  const head = look.hasLongHead ? headWidth : headNeeds(columns[place]?.title ?? "");
  return gap + Math.max(head, ...cells);
};

/** Rows from which on a table is worth a turned sheet, and how much closer a shorter one is set instead. */
const many = 7;
const closer = 1.15;

/** How a table lies on paper so that it keeps the margins; nothing where it fits as it is. */
export const tablePaper = (table: Table, looks: readonly ColumnLook[]): string => {
  const needs = looks.reduce((sum, look, place) => sum + columnNeeds(table, look, place), 0);
  if (needs <= upright) return "";
  if (needs <= small) return "dense";
  if (table.rows.length < many && needs <= closer * small) return "dense tight";
  return needs <= turned ? "wide" : "wide tight";
};
