import { CsvError, parse } from "csv-parse/sync";
import type { Complain, Facts } from "../../diagnostics/diagnostic.ts";
import { fault } from "../../diagnostics/diagnostic.ts";
import type { Place } from "../../diagnostics/place.ts";
import { control, sizeLimit } from "../screen.ts";
import { lineStartsOf, type SourceFile } from "../source.ts";
import { cellPlaces } from "./cell-places.ts";
import type { Sheet } from "./sheet.ts";

/** Cells of one file; a table of 700 sectors has half of it. */
export const cellLimit = 1_000_000;

/** Rows of one file; a table has two columns at the least, and each row takes memory of its own. */
export const rowLimit = cellLimit / 2;

/**
 * Rows of another length than the first. The parser makes an error of each, which takes longer than
 * reading it; a table with so many of them is none.
 */
export const unevenLimit = 20_000;

const [quote, comma, lineFeed, carriageReturn] = [34, 44, 10, 13];

const endsCell = (code: number): boolean =>
  code === comma || code === lineFeed || code === carriageReturn;

type Shape = { readonly cells: number; readonly rows: number; readonly uneven: number };

/** Cells and rows of the text, and rows that have another number of cells than the first. */
const shapeOf = (text: string): Shape => {
  let [cells, rows, uneven, width, from, first] = [1, 0, 0, 1, 0, 0];
  let quoted = false;
  const endRow = (index: number): void => {
    // an empty line is no row
    if (index > from) {
      rows += 1;
      first ||= width;
      if (width !== first) uneven += 1;
    }
    width = 1;
    from = index + 1;
  };
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === quote) quoted = !quoted;
    if (quoted || !endsCell(code)) continue;
    cells += 1;
    if (code === comma) width += 1;
    else endRow(index);
  }
  return { cells, rows, uneven };
};

type Refusal = {
  readonly code: string;
  readonly key?: string;
  readonly at: number;
  readonly facts?: Facts;
};

const tooMany = (text: string): Refusal | undefined => {
  const { cells, rows, uneven } = shapeOf(text);
  const code = "table/too-many-cells";
  if (cells > cellLimit) return { code, at: 0, facts: { limit: cellLimit } };
  if (rows > rowLimit) return { code, key: "rows", at: 0, facts: { limit: rowLimit } };
  if (uneven > unevenLimit) return { code: "table/uneven", at: 0, facts: { limit: unevenLimit } };
  return undefined;
};

/** Why a text is not worth giving to the parser. */
const refusalOf = (text: string): Refusal | undefined => {
  if (text.length > sizeLimit) {
    return { code: "table/too-large", at: 0, facts: { limit: sizeLimit } };
  }
  const replaced = text.indexOf("\ufffd");
  if (replaced !== -1) return { code: "table/not-utf8", at: replaced };
  const at = text.search(control);
  if (at === -1) return tooMany(text);
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
  return { code: "table/control-character", at, facts: { code: `U+${code}` } };
};

type Records = {
  /** Those that hold something. */
  readonly rows: readonly (readonly string[])[];
  /** Their numbers in the text, from 0. */
  readonly numbers: Uint32Array;
};

/** Without the blanks around cells; in place, as a text may have a million of them. */
const trimmedRows = (parsed: string[][]): Records => {
  const numbers = new Uint32Array(parsed.length);
  let kept = 0;
  for (const [number, cells] of parsed.entries()) {
    for (const [column, cell] of cells.entries()) cells[column] = cell.trim();
    // spreadsheets leave rows of commas behind a table
    if (cells.every((cell) => cell === "")) continue;
    parsed[kept] = cells;
    numbers[kept] = number;
    kept += 1;
  }
  parsed.length = kept;
  return { rows: parsed, numbers };
};

/** The records of a text, or the number of the first that cannot be read. */
const recordsOf = (text: string): Records | { readonly broken: number } => {
  try {
    const parsed = parse(text, {
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 0,
    });
    return trimmedRows(parsed);
  } catch (error) {
    if (error instanceof CsvError) return { broken: Number(error["records"]) };
    throw error;
  }
};

/** One CSV text to its cells. What is wrong with it is said, and there is no sheet then. */
export const parseSheet = (
  name: string,
  written: string,
  complain: Complain,
): { readonly file: SourceFile; readonly sheet?: Sheet } => {
  const text = written.startsWith("\ufeff") ? written.slice(1) : written;
  const file: SourceFile = {
    name,
    text,
    lineStarts: lineStartsOf(text),
    root: null,
    pairs: new WeakMap(),
  };
  const say = (
    code: string,
    place: Place,
    { key = "found", facts = {} }: Partial<Refusal> = {},
  ) => {
    complain(fault(code, key, place, facts));
    return { file };
  };
  const refusal = refusalOf(text);
  if (refusal) {
    const { code, at } = refusal;
    return say(code, { file: name, path: [], offset: [at, at + 1] }, refusal);
  }
  const place = cellPlaces(name, text);
  const records = recordsOf(text);
  if ("broken" in records) return say("table/quote", place(records.broken));
  const { rows, numbers } = records;
  if (rows.length === 0) return say("table/empty", { file: name, path: [], offset: [0, 0] });
  return {
    file,
    sheet: { file: name, rows, place: (row, column) => place(numbers[row] ?? 0, column) },
  };
};
