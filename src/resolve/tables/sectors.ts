import { type Facts, fault } from "../../diagnostics/diagnostic.ts";
import type { Place } from "../../diagnostics/place.ts";
import type { Sector } from "../../model/tables.ts";
import { quoted } from "../../notation/misread-facts.ts";
import type { Reader } from "../reader.ts";
import { readFlow } from "./read-cell.ts";
import { type Columns, cellOf, type Row } from "./sheet-reader.ts";

/** The sectors of an input-output table, with the place of each by its code. */
export type Sectors = {
  readonly sectors: readonly Sector[];
  readonly places: ReadonlyMap<string, number>;
};

const unknownFacts = (
  id: string,
  { places }: Sectors,
  suggest: Columns["suggest"],
): { readonly key: string; readonly facts: Facts } => {
  const suggestion = suggest(id, places);
  const known = [...places.keys()].slice(0, 20);
  const facts = { id, known, ...(suggestion ? { suggestion } : {}) };
  return { key: suggestion ? "near" : "unknown", facts };
};

/** The place of a sector that the plan names; one the table does not have is said. */
export const sectorNamed = (
  reader: Reader,
  sectors: Sectors,
  code: string,
  place: Place,
): number | undefined => {
  const found = sectors.places.get(code);
  if (found !== undefined) return found;
  const { key, facts } = unknownFacts(code, sectors, (word, byId) =>
    reader.suggest(word, [{ kind: "sector", byId }]),
  );
  reader.complain(fault("table/sector", key, place, facts));
  return undefined;
};

const missingFacts = (codes: readonly string[]) => ({
  codes: codes.slice(0, 8),
  count: codes.length,
});

/** The column of every sector where codes stand in the first row. */
export const sectorsInHead = (
  columns: Columns,
  sectors: Sectors,
): readonly number[] | undefined => {
  const missing = sectors.sectors.filter(({ code }) => !columns.at.has(code));
  for (const [name, column] of columns.at) {
    const isKnown = sectors.places.has(name) || name === "input" || name.startsWith("name");
    if (!isKnown)
      columns.say(
        { code: "table/sector", ...unknownFacts(name, sectors, columns.suggest) },
        0,
        column,
      );
  }
  if (missing.length > 0) {
    const facts = missingFacts(missing.map(({ code }) => code));
    columns.say({ code: "table/sectors-missing", facts }, 0);
    return undefined;
  }
  return sectors.sectors.map(({ code }) => columns.at.get(code) ?? 0);
};

type Allowed = { readonly negative: boolean; readonly share?: boolean };

/** The place of the sector a row is for; an unknown one and one that came before are said. */
const sectorOf = (
  columns: Columns,
  row: Row,
  sectors: Sectors,
  seen: Map<number, number>,
): number | undefined => {
  const { say, sheet } = columns;
  const code = cellOf(columns, row, "sector");
  const place = sectors.places.get(code);
  const at = columns.at.get("sector");
  if (place === undefined) {
    say({ code: "table/sector", ...unknownFacts(code, sectors, columns.suggest) }, row.number, at);
    return undefined;
  }
  const first = seen.get(place);
  if (first === undefined) {
    seen.set(place, row.number);
    return place;
  }
  const related = [{ place: sheet.place(first), key: "first", facts: {} }];
  say({ code: "table/sector", key: "twice", facts: { id: code } }, row.number, at, related);
  return undefined;
};

/** Columns of a table with a row for each sector, each as a list in the order of the sectors. */
export const bySector = (
  columns: Columns,
  sectors: Sectors,
  wanted: readonly string[],
  allowed: Allowed,
): readonly (readonly number[])[] | undefined => {
  const { say } = columns;
  const seen = new Map<number, number>();
  const lists = wanted.map((name) => ({
    column: columns.at.get(name) ?? 0,
    values: sectors.sectors.map(() => 0),
  }));
  for (const row of columns.rows) {
    const place = sectorOf(columns, row, sectors, seen);
    if (place === undefined) continue;
    for (const { column, values } of lists) {
      const text = row.cells[column] ?? "";
      values[place] = readFlow({ text, row: row.number, column }, say, allowed);
      if (allowed.share && (values[place] ?? 0) > 1)
        say({ code: "table/share", facts: { written: quoted(text) } }, row.number, column);
    }
  }
  const missing = sectors.sectors.filter((_, place) => !seen.has(place));
  if (missing.length === 0) return lists.map(({ values }) => values);
  say({ code: "table/sectors-missing", facts: missingFacts(missing.map(({ code }) => code)) }, 0);
  return undefined;
};
