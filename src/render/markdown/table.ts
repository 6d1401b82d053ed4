import type { Column, Row, Table } from "../../document/block.ts";
import { type Span, text } from "../../document/span.ts";
import { plainText } from "../plain-text.ts";
import { rowCells } from "../row-cells.ts";
import { escapeStart, escapeText } from "./escape-text.ts";
import { inlineLine, inlineLines } from "./inline.ts";
import type { Sheet } from "./sheet.ts";
import { wrap } from "./wrap.ts";

const rules: Readonly<Record<Column["align"], string>> = {
  start: "---",
  end: "---:",
  centre: ":---:",
};

/** One space around every cell: padding to equal widths would make one change touch every row. */
const rowLine = (cells: readonly string[]): string =>
  `|${cells.map((cell) => (cell === "" ? " " : ` ${cell} `)).join("|")}|`;

const heading = (spans: readonly Span[]): readonly Span[] =>
  spans.length > 0 ? [{ kind: "strong", spans }] : spans;

const cellsOf = (row: Row, columns: readonly Column[], sheet: Sheet): readonly string[] =>
  rowCells(row, columns).map((spans, index) => {
    const stands = row.look === "total" || (row.look === "group" && index === 0);
    return inlineLine(stands ? heading(spans) : spans, sheet);
  });

/** "T4" and the caption. The number is set off; without one, a colon keeps the line from being taken for a heading. */
export const captionLine = (
  label: string,
  number: string,
  caption: readonly Span[],
  sheet: Sheet,
): string => {
  const lines = inlineLines(caption, sheet).join("\n");
  if (number !== "") return `${wrap(escapeText(`${label} ${number}`), "**")} ${lines}`.trim();
  if (lines === "") return "";
  // a colon follows, so the marks may stand beside a bracket
  const strong = wrap(escapeText(plainText(caption)).trim(), "**", true);
  return escapeStart(`${strong}${sheet.isWide ? "：" : ":"}`);
};

/** What the template of a table needs. */
export const tableView = (table: Table, sheet: Sheet): object => ({
  caption:
    sheet.anchorOf(table.id) +
    captionLine(sheet.labels.table, table.number, [text(table.caption)], sheet),
  head: rowLine(table.columns.map((column) => inlineLine([text(column.title)], sheet))),
  rule: rowLine(table.columns.map((column) => rules[column.align])),
  rows: table.rows.map((row) => rowLine(cellsOf(row, table.columns, sheet))),
  note: inlineLines(table.note ?? [], sheet).join("\n"),
});
