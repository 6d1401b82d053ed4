import { type Complain, type Facts, fault, type Related } from "../../diagnostics/diagnostic.ts";
import type { Sheet } from "../../read/tables/sheet.ts";
import { nearest } from "../../util/nearest.ts";
import type { Reader } from "../reader.ts";

/** A row of a table without its first row; `number` is its place in the sheet. */
export type Row = { readonly number: number; readonly cells: readonly string[] };

/** A table whose first row names its columns. */
export type Columns = {
  readonly sheet: Sheet;
  readonly rows: readonly Row[];
  /** Place of a column by its name; absent where the table has none of this name. */
  readonly at: ReadonlyMap<string, number>;
  readonly say: Say;
  /** The known word nearest to one that is not; only for the first of a plan, as it takes time. */
  readonly suggest: (word: string, known: ReadonlyMap<string, unknown>) => string | undefined;
};

/** Says what is wrong with a cell, or with a row where no column is given. */
export type Say = (
  found: { readonly code: string; readonly key?: string; readonly facts?: Facts },
  row: number,
  column?: number,
  related?: readonly Related[],
) => void;

/** Faults of one table that are told one by one. */
const toldLimit = 20;

/** Tells the first faults of a sheet; the last says how many more there are. */
export const sayingOf = (
  { complain }: Pick<Reader, "complain">,
  sheet: Sheet,
): { readonly say: Say; readonly complain: Complain; readonly close: () => number } => {
  let count = 0;
  return {
    say: ({ code, key = "found", facts = {} }, row, column, related = []) => {
      count += 1;
      if (count > toldLimit) return;
      complain({ ...fault(code, key, sheet.place(row, column), facts), related });
    },
    complain: (diagnostic) => {
      count += 1;
      if (count <= toldLimit) complain(diagnostic);
    },
    close: () => {
      const more = count - toldLimit;
      if (more > 0) complain(fault("table/more", "found", sheet.place(0), { count: more }));
      return count;
    },
  };
};

const namesOf = (sheet: Sheet, say: Say): ReadonlyMap<string, number> => {
  const at = new Map<string, number>();
  for (const [column, name] of (sheet.rows[0] ?? []).entries()) {
    if (name === "") continue;
    if (at.has(name)) say({ code: "table/column", key: "twice", facts: { name } }, 0, column);
    else at.set(name, column);
  }
  return at;
};

/** Rows of another length than the first: told, as their values would slip into other columns. */
const isRagged = ({ cells }: Row, { rows }: Sheet): boolean => {
  const width = rows[0]?.length ?? 0;
  return cells.length < width || cells.slice(width).some((cell) => cell !== "");
};

/** Each missing column with the one that may be meant, and the others together. */
const sayMissing = (
  missing: readonly string[],
  found: readonly string[],
  required: readonly string[],
  say: Say,
): void => {
  if (missing.length === 0) return;
  const only = found.length === 1 ? (found[0] ?? "") : "";
  if (/[;\t]/.test(only)) {
    say({ code: "table/column", key: "delimiter" }, 0);
    return;
  }
  const free = found.filter((one) => !required.includes(one));
  const shown = found.slice(0, 12);
  const near = missing.map((name) => ({ name, suggestion: nearest(name, free) }));
  for (const { name, suggestion } of near) {
    if (suggestion === undefined) continue;
    say({ code: "table/column", key: "near", facts: { name, found: shown, suggestion } }, 0);
  }
  const names = near.flatMap(({ name, suggestion }) => (suggestion === undefined ? [name] : []));
  if (names.length > 0)
    say({ code: "table/column", key: "missing", facts: { names, found: shown } }, 0);
};

/** A sheet by its columns; `undefined` where one is missing, which is said. */
export const columnsOf = (
  reader: Pick<Reader, "suggest">,
  sheet: Sheet,
  required: readonly string[],
  say: Say,
): Columns | undefined => {
  const at = namesOf(sheet, say);
  const missing = required.filter((name) => !at.has(name));
  sayMissing(missing, [...at.keys()], required, say);
  if (missing.length > 0) return undefined;
  const all = sheet.rows.slice(1).map((cells, place): Row => ({ number: place + 1, cells }));
  if (all.length === 0) say({ code: "table/no-rows" }, 0);
  const rows = all.filter((row) => {
    if (!isRagged(row, sheet)) return true;
    const facts = { cells: row.cells.length, columns: sheet.rows[0]?.length ?? 0 };
    say({ code: "table/ragged", facts }, row.number);
    return false;
  });
  return {
    sheet,
    rows,
    at,
    say,
    suggest: (word, byId) => reader.suggest(word, [{ kind: "", byId }]),
  };
};

/** The cell of a row in a column by name; empty where the table has no such column. */
export const cellOf = ({ at }: Columns, { cells }: Row, name: string): string => {
  const column = at.get(name);
  return column === undefined ? "" : (cells[column] ?? "");
};
