import type { Industry, StatisticsYear } from "../../model/tables.ts";
import { quoted } from "../../notation/misread-facts.ts";
import { readPeriod } from "../../notation/read-period.ts";
import { compact } from "../../util/compact.ts";
import { nameIn } from "./name-in.ts";
import { readCell } from "./read-cell.ts";
import { type Columns, cellOf, type Row } from "./sheet-reader.ts";

export type Cells = {
  readonly regions: readonly string[];
  readonly industries: readonly Omit<Industry, "own">[];
  readonly years: readonly StatisticsYear[];
};

/** Cells of the filled table: a hostile file can name a new region and a new industry in each row. */
const filledLimit = 2_000_000;

/** Several times as many as the finest classification of industries or goods has. */
const industryLimit = 20_000;

/** 2020, FY2020, 令和2年 or 令和2年度: the year itself, or that in which the fiscal year begins. */
const yearOf = (text: string, fiscalYearStart: number): number | undefined => {
  if (/^(?:1[6-9]|2[01])\d\d$/.test(text)) return Number(text);
  const reading = readPeriod(text, { fiscalYearStart });
  const isYear = reading.ok && /^(?:fiscal-)?year$/.test(reading.value.calendar);
  return isYear ? Math.floor(reading.value.from / 12) : undefined;
};

/** Places of things by their name, in the order in which they first stand in the file. */
const order = <Key>(): ((key: Key) => number) & {
  readonly keys: () => readonly Key[];
  readonly size: () => number;
} => {
  const places = new Map<Key, number>();
  const placeOf = (key: Key): number => {
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, places.size);
    return places.size - 1;
  };
  return Object.assign(placeOf, { keys: () => [...places.keys()], size: () => places.size });
};

type Keys = { readonly region: string; readonly industry: string; readonly year: number };

/** What a row is about; a row that does not say it is told and left out. */
const keysOf = (
  columns: Columns,
  row: Row,
  yearIn: (text: string) => number | undefined,
): Keys | undefined => {
  const region = cellOf(columns, row, "region");
  const industry = cellOf(columns, row, "industry");
  const written = cellOf(columns, row, "year");
  const blank = [
    ["region", region],
    ["industry", industry],
    ["year", written],
  ].find(([, text]) => text === "")?.[0];
  if (blank !== undefined) {
    columns.say({ code: "table/blank", facts: { name: blank } }, row.number, columns.at.get(blank));
    return undefined;
  }
  const year = yearIn(written);
  if (year !== undefined) return { region, industry, year };
  const facts = { written: quoted(written) };
  columns.say({ code: "table/year", facts }, row.number, columns.at.get("year"));
  return undefined;
};

const industryOf = (columns: Columns, row: Row, code: string): Omit<Industry, "own"> => {
  const group = cellOf(columns, row, "group");
  return compact({ code, name: nameIn(columns, row), group: group || code.slice(0, 2) });
};

const memoised = <Value>(make: (text: string) => Value): ((text: string) => Value) => {
  const made = new Map<string, Value>();
  return (text) => {
    if (!made.has(text)) made.set(text, make(text));
    return made.get(text) as Value;
  };
};

type Keyed = {
  readonly regions: ReturnType<typeof order<string>>;
  readonly industries: ReturnType<typeof order<string>>;
  readonly years: ReturnType<typeof order<number>>;
};

type Ledger = Keyed & {
  readonly described: Omit<Industry, "own">[];
  /** By year, region and industry; one list, as a file may name a new industry in each row. */
  readonly values: (number | null)[];
  /** The row in which a cell was first written; 0, the row of names, for none. */
  readonly rows: Int32Array;
};

const sizesOf = ({ regions, industries, years }: Keyed) => ({
  regions: regions.size(),
  industries: industries.size(),
  years: years.size(),
});

/** What the rows are about, before a table is made that may be too large. */
const keyed = (columns: Columns, yearIn: (text: string) => number | undefined): Keyed => {
  const keys = { regions: order<string>(), industries: order<string>(), years: order<number>() };
  for (const row of columns.rows) {
    const region = cellOf(columns, row, "region");
    const industry = cellOf(columns, row, "industry");
    const year = yearIn(cellOf(columns, row, "year"));
    if (region === "" || industry === "" || year === undefined) continue;
    keys.regions(region);
    keys.industries(industry);
    keys.years(year);
  }
  return keys;
};

const startOf = ({ regions, industries }: Keyed, year: number, region: number): number =>
  (year * regions.size() + region) * industries.size();

const tablesOf = (ledger: Ledger): readonly StatisticsYear[] => {
  const { years, regions, described, values } = ledger;
  const tables = years.keys().map((year, place) => ({
    year,
    values: regions.keys().map((_, region) => {
      const start = startOf(ledger, place, region);
      return values.slice(start, start + described.length);
    }),
  }));
  return tables.sort((a, b) => a.year - b.year);
};

const enter = (
  ledger: Ledger,
  columns: Columns,
  row: Row,
  { keys, negative }: { readonly keys: Keys; readonly negative: boolean },
): void => {
  const { regions, industries, years, described, rows, values } = ledger;
  const { sheet, say } = columns;
  const region = regions(keys.region);
  const industry = industries(keys.industry);
  if (industry === described.length) described.push(industryOf(columns, row, keys.industry));
  const cell = startOf(ledger, years(keys.year), region) + industry;
  const first = rows[cell] ?? 0;
  if (first > 0) {
    const related = [{ place: sheet.place(first), key: "first", facts: {} }];
    const facts = { region: keys.region, industry: keys.industry, year: String(keys.year) };
    say({ code: "table/twice", facts }, row.number, undefined, related);
    return;
  }
  rows[cell] = row.number;
  const column = columns.at.get("value") ?? 0;
  const text = row.cells[column] ?? "";
  values[cell] = readCell({ text, row: row.number, column }, say, { negative });
};

/** The rows of the file as a table by region, industry and year; `undefined` where there is none. */
export const readCells = (
  columns: Columns,
  fiscalYearStart: number,
  { negative }: { readonly negative: boolean },
): Cells | undefined => {
  const yearIn = memoised((text) => yearOf(text, fiscalYearStart));
  const keys = keyed(columns, yearIn);
  const sizes = sizesOf(keys);
  if (sizes.industries > industryLimit) {
    const facts = { industries: sizes.industries, limit: industryLimit };
    columns.say({ code: "table/sparse", key: "industries", facts }, 0);
    return undefined;
  }
  const cells = sizes.regions * sizes.industries * sizes.years;
  if (cells > filledLimit) {
    columns.say({ code: "table/sparse", facts: { ...sizes, limit: filledLimit } }, 0);
    return undefined;
  }
  const ledger: Ledger = {
    ...keys,
    described: [],
    values: new Array<number | null>(cells).fill(null),
    rows: new Int32Array(cells),
  };
  for (const row of columns.rows) {
    const about = keysOf(columns, row, yearIn);
    if (about) enter(ledger, columns, row, { keys: about, negative });
  }
  if (cells === 0) return undefined;
  return { regions: keys.regions.keys(), industries: ledger.described, years: tablesOf(ledger) };
};
