import type { Row, Table } from "../../document/block.ts";
import type { Span } from "../../document/span.ts";
import { escapeMarkup } from "../escape-markup.ts";
import { plainText } from "../plain-text.ts";
import { rowCells } from "../row-cells.ts";
import { orgAttribute } from "../svg.ts";
import { bindNumbers } from "./bind-numbers.ts";
import { inline } from "./inline.ts";
import type { Page } from "./page.ts";
import { type ColumnLook, cellLook, columnLooks, tableLook } from "./table-look.ts";
import { tablePaper } from "./table-paper.ts";

type Cell = { readonly look: string; readonly spans: string };

const classAttribute = (look: string): string => {
  if (look === "") return "";
  return look.includes(" ") ? ` class="${look}"` : ` class=${look}`;
};

const rowView = (row: Row, columns: readonly ColumnLook[], page: Page): object => {
  const all = rowCells(row, columns);
  const [head, ...cells] = columns.map((column, index): Cell => {
    const spans = all[index] ?? [];
    const look = cellLook(spans, column, index === 0);
    return {
      look: classAttribute(look),
      spans: column.isCode ? escapeMarkup(plainText(spans)) : inline(spans, page),
    };
  });
  return {
    look: row.look ?? "",
    institutions: orgAttribute((row.institutions ?? []).map(page.codeOf)),
    head,
    cells,
  };
};

/** Whether the row is nothing but a heading for those under it. */
const isHeading = (row: Row): boolean =>
  row.look === "group" && row.cells.slice(1).every((spans) => spans.length === 0);

const bodies = (table: Table, looks: readonly ColumnLook[], page: Page): readonly object[] => {
  const groups: { readonly heading: string; readonly rows: object[] }[] = [];
  for (const row of table.rows) {
    if (isHeading(row)) groups.push({ heading: inline(row.cells[0] ?? [], page), rows: [] });
    else {
      if (groups.length === 0) groups.push({ heading: "", rows: [] });
      groups.at(-1)?.rows.push(rowView(row, looks, page));
    }
  }
  return groups;
};

/** A note may end in a way to another place, which leads nowhere on paper. */
const noteView = (note: readonly Span[], page: Page): object => {
  const [last, before] = [note.at(-1), note.at(-2)];
  const isWay =
    last?.kind === "link" && before !== undefined && /[.。]\s*$/.test(plainText([before]));
  return isWay
    ? { note: inline(note.slice(0, -1), page), noteWay: inline([last], page) }
    : { note: inline(note, page) };
};

/** What the template of a table needs. `name` heads the box of one without a caption. */
export const tableView = (table: Table, page: Page): object => {
  const looks = columnLooks(table);
  return {
    id: table.id,
    number: table.number,
    label: page.labels.table,
    caption: bindNumbers(table.caption),
    // read out before a table that is walked into
    name: table.number === "" ? page.labels.scrollTable : `${page.labels.table} ${table.number}`,
    isNamed: table.number === "" && table.caption !== "",
    look: tableLook(looks),
    columns: table.columns.map(({ title }) => bindNumbers(title)),
    span: table.columns.length,
    // by itself HTML takes cells for heads of their columns or rows where all that stand there are heads
    isGapped: table.columns.some(({ title }) => title === ""),
    isUneven: table.rows.some(({ cells }) => (cells[0] ?? []).length === 0),
    isNarrow: table.columns.length < 3,
    paper: tablePaper(table, looks),
    bodies: bodies(table, looks, page),
    ...noteView(table.note ?? [], page),
  };
};
