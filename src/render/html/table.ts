import type { Column, Row, Table } from "../../document/block.ts";
import type { Span } from "../../document/span.ts";
import { plainText } from "../plain-text.ts";
import { inline } from "./inline.ts";
import type { Page } from "./page.ts";

type Cell = { readonly look: string; readonly spans: string };

/** Longer than any word a column should be widened for. */
const unbroken = /[!-~]{25}/;

/** Room in ems for a month or the name of a phase, which are hard to read in two lines. */
const shortest = 7.5;

const emsOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > "\u02ff" ? 1 : 0.55), 0);

const lookOf = (column: Column, spans: readonly Span[]): string => {
  const text = plainText(spans);
  const isShort = text !== "" && emsOf(text) <= shortest;
  const long = unbroken.test(text) ? ["long"] : [];
  return [column.align, ...(isShort ? ["short"] : long)].join(" ");
};

const rowView = (row: Row, columns: readonly Column[], page: Page): object => {
  const [head, ...cells] = columns.map((column, index): Cell => {
    const spans = row.cells[index] ?? [];
    return { look: lookOf(column, spans), spans: inline(spans, page) };
  });
  return {
    look: row.look ?? "",
    institutions: (row.institutions ?? []).join(" "),
    head,
    cells,
  };
};

/** Whether the row is nothing but a heading for those under it. */
const isHeading = (row: Row): boolean =>
  row.look === "group" && row.cells.slice(1).every((spans) => spans.length === 0);

const bodies = (table: Table, page: Page): readonly object[] => {
  const groups: { readonly heading: string; readonly rows: object[] }[] = [];
  for (const row of table.rows) {
    if (isHeading(row)) groups.push({ heading: inline(row.cells[0] ?? [], page), rows: [] });
    else {
      if (groups.length === 0) groups.push({ heading: "", rows: [] });
      groups.at(-1)?.rows.push(rowView(row, table.columns, page));
    }
  }
  return groups;
};

/** What the template of a table needs. `name` heads the box it scrolls in. */
export const tableView = (table: Table, page: Page): object => ({
  id: table.id,
  number: table.number,
  label: page.labels.table,
  caption: table.caption,
  name: `${page.labels.scrollTable}: ${page.labels.table} ${table.number} ${table.caption}`.trim(),
  columns: table.columns.map((column, index) => ({
    title: column.title,
    align: column.align,
    isFirst: index === 0,
  })),
  span: table.columns.length,
  isNarrow: table.columns.length < 3,
  // more columns than a portrait page can hold in a size that can be read
  isWide: table.columns.length > 10,
  bodies: bodies(table, page),
  note: inline(table.note ?? [], page),
});
