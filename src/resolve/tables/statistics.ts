import { fault } from "../../diagnostics/diagnostic.ts";
import type { Product, Region } from "../../model/cluster.ts";
import type { Statistics } from "../../model/tables.ts";
import type { Sheet } from "../../read/tables/sheet.ts";
import { compact } from "../../util/compact.ts";
import { nearest } from "../../util/nearest.ts";
import type { PlanFile } from "../../validate/shapes/plan-file.ts";
import { asList, type Path, type Reader, sourceAt } from "../reader.ts";
import { columnsOf, sayingOf } from "./sheet-reader.ts";
import { type Cells, readCells } from "./statistics-cells.ts";
import { unitOf } from "./unit.ts";

type Written = Exclude<NonNullable<NonNullable<PlanFile["region"]>["statistics"]>, string>;

/** What the statistics are about, as the plan says elsewhere. */
export type About = {
  readonly name: Region["name"] | undefined;
  readonly codes: Region["codes"];
  readonly product: Product["codes"];
};

const path: Path = ["region", "statistics"];

/** What rows of the whole country are called where the plan does not say it. */
const nations: readonly string[] = ["全国", "日本", "Japan"];

/** The place of a label that the plan writes; one the file does not have is said. */
const labelled = (
  reader: Reader,
  label: string,
  regions: readonly string[],
  key: "region" | "reference",
): number | undefined => {
  const place = regions.indexOf(label);
  if (place !== -1) return place;
  const suggestion = nearest(label, regions);
  const facts = { label, known: regions.slice(0, 20), ...(suggestion ? { suggestion } : {}) };
  const origin = reader.place([...path, key]);
  reader.complain(fault("table/region", suggestion ? "near" : "unknown", origin, facts));
  return undefined;
};

const ownOf = (
  reader: Reader,
  { region }: Partial<Written>,
  { name, codes }: About,
  { regions }: Cells,
): number | undefined => {
  if (region !== undefined) return labelled(reader, region, regions, "region");
  const names = typeof name === "string" ? [name] : [name?.ja, name?.en];
  const candidates = [...codes.jis, ...codes.iso, ...codes.nuts, ...codes.fips, ...names];
  const found = candidates.find((label) => label !== undefined && regions.includes(label));
  if (found !== undefined) return regions.indexOf(found);
  const facts = { known: regions.slice(0, 20) };
  reader.complain(fault("table/region", "own", reader.place(path), facts));
  return undefined;
};

const schemes = ["jsic", "isic", "nace", "naics"] as const;

/** The code or, as a product is coded finer than most statistics, the longest beginning of it. */
const asInFile = (code: string, inFile: ReadonlySet<string>): readonly string[] => {
  for (let length = code.length; length >= 2; length -= 1) {
    if (inFile.has(code.slice(0, length))) return [code.slice(0, length)];
  }
  return [];
};

/**
 * The codes of the product's industries that stand in the file; those of one classification alone,
 * because the same digits mean different industries in another.
 */
const industriesOf = ({ product }: About, known: readonly string[]): readonly string[] => {
  const inFile = new Set(known);
  const found = schemes.map((scheme) =>
    product.filter((one) => one.scheme === scheme).flatMap(({ code }) => asInFile(code, inFile)),
  );
  return found.find(({ length }) => length > 0) ?? [];
};

/** The industries the plan names itself, of which those the file lacks are said, or else the product's. */
const industriesIn = (
  reader: Reader,
  { industries }: Partial<Written>,
  about: About,
  known: readonly string[],
): readonly string[] => {
  if (industries === undefined) return industriesOf(about, known);
  const inFile = new Map(known.map((code) => [code, true]));
  const codes = asList<string>(industries);
  for (const code of codes) {
    if (inFile.has(code)) continue;
    const suggestion = reader.suggest(code, [{ kind: "industry", byId: inFile }]);
    const facts = { code, known: known.slice(0, 20), ...(suggestion ? { suggestion } : {}) };
    const place = reader.place([...path, "industries"]);
    reader.complain(fault("table/industry", suggestion ? "near" : "unknown", place, facts));
  }
  return codes;
};

/** The place of the rows of the reference economy; `undefined` where it is the sum of all regions. */
const referenceOf = (
  reader: Reader,
  { reference }: Partial<Written>,
  { regions }: Cells,
): number | undefined => {
  if (reference !== undefined) return labelled(reader, reference, regions, "reference");
  const nation = nations.find((label) => regions.includes(label));
  return nation === undefined ? undefined : regions.indexOf(nation);
};

const cellsOf = (reader: Reader, sheet: Sheet, negative: boolean): Cells | undefined => {
  const { say, close } = sayingOf(reader, sheet);
  const columns = columnsOf(reader, sheet, ["region", "industry", "year", "value"], say);
  const cells = columns && readCells(columns, reader.fiscalYearStart, { negative });
  close();
  return cells;
};

/** `region.statistics`: the file's cells as a table by region, industry and year. */
export const resolveStatistics = (
  reader: Reader,
  file: PlanFile,
  about: About,
): Statistics | undefined => {
  const written = file.region?.statistics;
  if (written === undefined) return undefined;
  const options: Partial<Written> = typeof written === "string" ? {} : written;
  const { measure = "employment", kind, note } = options;
  const source = sourceAt(reader, options.source, [...path, "source"]);
  const unit = unitOf(reader, options.unit, measure, path);
  const sheet = reader.sheets.get("region.statistics");
  const cells = sheet && cellsOf(reader, sheet, measure === "value-added");
  if (!cells) return undefined;
  const own = ownOf(reader, options, about, cells);
  const reference = referenceOf(reader, options, cells);
  const codes = cells.industries.map(({ code }) => code);
  const ours = new Set(industriesIn(reader, options, about, codes));
  if (own === undefined || !unit) return undefined;
  return compact({
    origin: reader.place(path),
    file: typeof written === "string" ? written : written.file,
    source,
    kind,
    note,
    measure,
    unit,
    regions: cells.regions,
    own,
    reference: reference === own ? undefined : reference,
    industries: cells.industries.map((one) => ({ ...one, own: ours.has(one.code) })),
    years: cells.years,
  });
};
