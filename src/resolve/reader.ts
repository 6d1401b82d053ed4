import { type Complain, fault } from "../diagnostics/diagnostic.ts";
import type { Origin, Place } from "../diagnostics/place.ts";
import type { Figure, Source } from "../model/figure.ts";
import type { Assumed } from "../model/plan.ts";
import type { Duration, Period } from "../notation/period.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { Reading } from "../notation/read.ts";
import { readDuration } from "../notation/read-duration.ts";
import { readPeriod } from "../notation/read-period.ts";
import { readQuantity } from "../notation/read-quantity.ts";
import type { Sheets } from "../read/tables/sheet.ts";
import type { LocalText } from "../text/language.ts";
import { namedCount } from "./named-count.ts";
import { firstIds } from "./suggester.ts";

export type Key = string | number;
export type Path = readonly Key[];
export type Written = string | number;

/** What the resolvers of all parts share while one plan is resolved. */
export type Reader = {
  readonly complain: Complain;
  readonly currency: string;
  readonly fiscalYearStart: number;
  readonly place: (path: Path, on?: "key") => Place;
  /** Grows as figures are read: part by part, in each part in the order of the file. */
  readonly figures: Figure[];
  readonly assumed: Assumed[];
  readonly sources: Table<Source>;
  /** What the unit of the indicator that is read is called; see `namedCount`. */
  readonly unit?: LocalText | undefined;
  /** The tables the plan names, as read. */
  readonly sheets: Sheets;
  /** The known id nearest to an unknown one. */
  readonly suggest: (id: string, tables: readonly Table<unknown>[]) => string | undefined;
  /** Ids that stood in parts of the file which were left out for their shape: their fault is said. */
  readonly lost: () => ReadonlySet<string>;
};

const refuse = (
  reader: Reader,
  kind: string,
  place: Place,
  reading: Reading<unknown>,
): undefined => {
  if (!reading.ok)
    reader.complain(fault(`${kind}/${reading.misread.key}`, "found", place, reading.misread.facts));
  return undefined;
};

export const readAmount = (
  reader: Reader,
  written: Written | undefined,
  path: Path,
): Quantity | undefined => {
  if (written === undefined) return undefined;
  const reading = readQuantity(written, { currency: reader.currency });
  return reading.ok
    ? namedCount(reading.value, reader.unit)
    : refuse(reader, "quantity", reader.place(path), reading);
};

export const readTime = (
  reader: Reader,
  written: Written | undefined,
  path: Path,
  on?: "key",
): Period | undefined => {
  if (written === undefined) return undefined;
  const reading = readPeriod(written, { fiscalYearStart: reader.fiscalYearStart });
  return reading.ok ? reading.value : refuse(reader, "period", reader.place(path, on), reading);
};

export const readMonths = (
  reader: Reader,
  written: Written | undefined,
  path: Path,
): Duration | undefined => {
  if (written === undefined) return undefined;
  const reading = readDuration(written);
  return reading.ok ? reading.value : refuse(reader, "duration", reader.place(path), reading);
};

export const sourceAt = (reader: Reader, id: string | undefined, path: Path): Source | undefined =>
  findIn(reader, reader.sources, id, path);

/** The entries of one kind by id; `kind` names it in messages. */
export type Table<T> = { readonly kind: string; readonly byId: ReadonlyMap<string, T> };

export const table = <T extends { readonly id: string }>(
  kind: string,
  entries: readonly T[],
): Table<T> => ({ kind, byId: new Map(entries.map((entry) => [entry.id, entry])) });

/** The entry with an id; an unknown id is said, with the nearest known one. */
export const findIn = <T>(
  reader: Reader,
  among: Table<T>,
  id: string | undefined,
  path: Path,
): T | undefined => {
  if (id === undefined) return undefined;
  const found = among.byId.get(id);
  if (found === undefined) unknownReference(reader, [among], id, reader.place(path));
  return found;
};

export const unknownReference = (
  reader: Reader,
  tables: readonly Table<unknown>[],
  id: string,
  place: Place,
): void => {
  if (reader.lost().has(id)) return;
  const kind = tables[0]?.kind ?? "";
  const suggestion = reader.suggest(id, tables);
  reader.complain(
    fault("reference/unknown", suggestion ? "near" : "unknown", place, {
      id,
      kind,
      known: firstIds(tables, 20),
      ...(suggestion ? { suggestion } : {}),
    }),
  );
};

/** A list of ids, or one id standing for a list of one. */
export const findAll = <T>(
  reader: Reader,
  among: Table<T>,
  ids: string | readonly string[] | undefined,
  path: Path,
): readonly T[] => eachOf(ids, path).flatMap(([id, at]) => listed(findIn(reader, among, id, at)));

export const listed = <T>(one: T | undefined): readonly T[] => (one === undefined ? [] : [one]);

/** One thing or a list of them, as a list. */
export const asList = <T>(written: T | readonly T[] | undefined): readonly T[] => {
  if (written === undefined) return [];
  return Array.isArray(written) ? written : [written as T];
};

/** One thing or a list of them, each with the path it stands at. */
export const eachOf = <T>(
  written: T | readonly T[] | undefined,
  path: Path,
): readonly (readonly [one: T, path: Path])[] =>
  asList(written).map((one, position) => [
    one,
    Array.isArray(written) ? [...path, position] : path,
  ]);

/** Walks a map of entries, giving each its id, its path and its origin (which is its key). */
export const entriesOf = <W, T>(
  reader: Reader,
  written: Readonly<Record<string, W>> | undefined,
  path: Path,
  make: (entry: W, id: string, at: Path, origin: Origin) => T,
): readonly T[] =>
  Object.entries(written ?? {}).map(([id, entry]) => {
    const at = [...path, id];
    return make(entry, id, at, { origin: reader.place(at, "key") });
  });
