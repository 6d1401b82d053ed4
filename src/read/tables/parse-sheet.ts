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

const cellsIn = (text: string): number => {
  let count = 1;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 34) quoted = !quoted;
    else if (!quoted && (code === 44 || code === 10 || code === 13)) count += 1;
  }
  return count;
};

type Refusal = { readonly key: string; readonly at: number; readonly facts?: Facts };

/** Why a text is not worth giving to the parser. */
const refusalOf = (text: string): Refusal | undefined => {
  if (text.length > sizeLimit) {
    return { key: "table/too-large", at: 0, facts: { limit: sizeLimit } };
  }
  const replaced = text.indexOf("\ufffd");
  if (replaced !== -1) return { key: "table/not-utf8", at: replaced };
  const at = text.search(control);
  if (at !== -1) {
    const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
    return { key: "table/control-character", at, facts: { code: `U+${code}` } };
  }
  if (cellsIn(text) > cellLimit) {
    return { key: "table/too-many-cells", at: 0, facts: { limit: cellLimit } };
  }
  return undefined;
};

type Record = { readonly cells: readonly string[]; readonly number: number };

/** The records up to the first that cannot be read; `broken` is its number. */
const recordsOf = (
  text: string,
): { readonly records: readonly Record[]; readonly broken?: number } => {
  const records: Record[] = [];
  let number = 0;
  try {
    parse(text, {
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 0,
      on_record: (cells: readonly string[]) => {
        const trimmed = cells.map((cell) => cell.trim());
        // spreadsheets leave rows of commas behind a table
        if (trimmed.some((cell) => cell !== "")) records.push({ cells: trimmed, number });
        number += 1;
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) return { records, broken: number };
    throw error;
  }
  return { records };
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
  const say = (code: string, place: Place, facts: Facts = {}) => {
    complain(fault(code, "found", place, facts));
    return { file };
  };
  const refusal = refusalOf(text);
  if (refusal) {
    const { key, at, facts } = refusal;
    return say(key, { file: name, path: [], offset: [at, at + 1] }, facts);
  }
  const place = cellPlaces(name, text);
  const { records, broken } = recordsOf(text);
  if (broken !== undefined) return say("table/quote", place(broken));
  if (records.length === 0) return say("table/empty", { file: name, path: [], offset: [0, 0] });
  const rows = records.map(({ cells }) => cells);
  return {
    file,
    sheet: { file: name, rows, place: (row, column) => place(records[row]?.number ?? 0, column) },
  };
};
