import { fault } from "../../diagnostics/diagnostic.ts";
import type { ValueOf } from "../../model/enumerations.ts";
import { valuesOf } from "../../model/enumerations.ts";
import type { IoTable, Sector } from "../../model/tables.ts";
import type { Sheet } from "../../read/tables/sheet.ts";
import { compact } from "../../util/compact.ts";
import type { PlanFile } from "../../validate/shapes/plan-file.ts";
import { readFigure } from "../read-figure.ts";
import { type Reader, readTime, sourceAt } from "../reader.ts";
import { nameIn } from "./name-in.ts";
import { readFlow } from "./read-cell.ts";
import { bySector, type Sectors, sectorNamed, sectorsInHead } from "./sectors.ts";
import { type Columns, cellOf, columnsOf, type Say, sayingOf } from "./sheet-reader.ts";
import { unitOf } from "./unit.ts";

type Key = "inputOutput" | "nationalInputOutput";
type Written = Exclude<NonNullable<NonNullable<PlanFile["region"]>[Key]>, string>;

/** Opens one file of the folder, has it read, and says how many faults were not told. */
type Open = <T>(
  name: string,
  required: readonly string[],
  take: (columns: Columns) => T | undefined,
) => T | undefined;

const opening =
  (reader: Reader, key: Key): Open =>
  (name, required, take) => {
    const sheet = reader.sheets.get(`region.${key}/${name}`);
    if (!sheet) return undefined;
    const { say, close } = sayingOf(reader, sheet);
    const columns = columnsOf(reader, sheet, required, say);
    const taken = columns && take(columns);
    // a table with a hole in it would be reckoned with as if it had none
    return close() === 0 ? taken : undefined;
  };

const readSectors = (columns: Columns): Sectors => {
  const sectors: Sector[] = [];
  const places = new Map<string, number>();
  for (const row of columns.rows) {
    const code = cellOf(columns, row, "code");
    const place = columns.at.get("code");
    if (code === "") {
      columns.say({ code: "table/blank", facts: { name: "code" } }, row.number, place);
    } else if (places.has(code)) {
      columns.say({ code: "table/sector", key: "twice", facts: { id: code } }, row.number, place);
    } else {
      places.set(code, sectors.length);
      sectors.push({ code, name: nameIn(columns, row) ?? code });
    }
  }
  return { sectors, places };
};

/** The square of what sectors sell to sectors, whose codes stand in the order of `sectors.csv`. */
const readTransactions = (
  reader: Reader,
  sheet: Sheet,
  { sectors }: Sectors,
): readonly (readonly number[])[] | undefined => {
  const { say, close } = sayingOf(reader, sheet);
  const head = (sheet.rows[0] ?? []).slice(1).filter((code) => code !== "");
  const rows = sheet.rows.slice(1);
  const { length } = sectors;
  const values: (readonly number[])[] = [];
  if (head.length !== length || rows.length !== length) {
    const facts = { rows: rows.length, columns: head.length, sectors: length };
    say({ code: "table/square", facts }, 0);
  } else {
    inOrder(sheet, sectors, say);
    for (const [place, cells] of rows.entries()) values.push(rowOf(cells, place + 1, length, say));
  }
  return close() === 0 ? values : undefined;
};

const rowOf = (
  cells: readonly string[],
  row: number,
  length: number,
  say: Say,
): readonly number[] => {
  const spare = cells.slice(length + 1).some((cell) => cell !== "");
  if (cells.length <= length || spare) {
    say({ code: "table/ragged", facts: { cells: cells.length, columns: length + 1 } }, row);
    return [];
  }
  const values: number[] = [];
  for (let column = 1; column <= length; column += 1) {
    values.push(readFlow({ text: cells[column] ?? "", row, column }, say));
  }
  return values;
};

const inOrder = (sheet: Sheet, sectors: readonly Sector[], say: Say): void => {
  const check = (found: string, place: number, row: number, column: number): boolean => {
    const expected = sectors[place]?.code ?? "";
    if (found === expected) return true;
    say({ code: "table/order", facts: { found, expected } }, row, column);
    return false;
  };
  const all = sectors.map((_, place) => place);
  // after the first code out of order all the others are out of order too
  all.every((place) => check(sheet.rows[0]?.[place + 1] ?? "", place, 0, place + 1));
  all.every((place) => check(sheet.rows[place + 1]?.[0] ?? "", place, place + 1, 0));
};

const readFinalDemand =
  (sectors: Sectors) =>
  (columns: Columns): IoTable["finalDemand"] | undefined => {
    const groups = valuesOf("demandGroup");
    const known: readonly string[] = groups;
    for (const [name, column] of columns.at) {
      if (name === "sector" || name.startsWith("name") || known.includes(name)) continue;
      const facts = { written: name, values: known };
      columns.say({ code: "table/choice", facts }, 0, column);
    }
    const present = groups.filter((group) => columns.at.has(group));
    const facts = { written: "", values: known };
    if (present.length === 0) columns.say({ code: "table/choice", key: "none", facts }, 0);
    const lists = bySector(columns, sectors, present, { negative: true });
    return lists && present.map((group, place) => ({ group, values: lists[place] ?? [] }));
  };

const readPrimaryInputs =
  (sectors: Sectors) =>
  (columns: Columns): IoTable["primaryInputs"] | undefined => {
    const places = sectorsInHead(columns, sectors);
    if (!places) return undefined;
    const known: readonly string[] = valuesOf("primaryInput");
    return columns.rows.flatMap((row) => {
      const input = cellOf(columns, row, "input");
      if (!known.includes(input)) {
        const facts = { written: input, values: known };
        columns.say({ code: "table/choice", facts }, row.number, columns.at.get("input"));
        return [];
      }
      const values = places.map((column) =>
        readFlow({ text: row.cells[column] ?? "", row: row.number, column }, columns.say),
      );
      return [{ input: input as ValueOf<"primaryInput">, values }];
    });
  };

const readEmployment =
  (sectors: Sectors) =>
  (columns: Columns): IoTable["employment"] | undefined => {
    const wanted = ["persons", "employees", "regional"].filter((name) => columns.at.has(name));
    const lists = bySector(columns, sectors, wanted, { negative: false });
    if (!lists) return undefined;
    const list = (name: string) => lists[wanted.indexOf(name)];
    const [employees, regional] = [list("employees"), list("regional")];
    return compact({ persons: list("persons") ?? [], employees, regional });
  };

const readMargins = (
  reader: Reader,
  key: Key,
  options: Partial<Written>,
  sectors: Sectors,
): ((columns: Columns) => IoTable["margins"] | undefined) => {
  return (columns) => {
    const lists = bySector(columns, sectors, ["commerce", "transport"], {
      negative: false,
      share: true,
    });
    const named = (field: "commerceSector" | "transportSector") => {
      const code = options[field];
      if (code !== undefined)
        return sectorNamed(reader, sectors, code, reader.place(["region", key, field]));
      const place = reader.place(["region", key]);
      reader.complain(fault("table/sector", "unnamed", place, { name: field }));
      return undefined;
    };
    const commerceSector = named("commerceSector");
    const transportSector = named("transportSector");
    if (commerceSector === undefined || transportSector === undefined || !lists) return undefined;
    const [commerce = [], transport = []] = lists;
    return { commerce, transport, commerceSector, transportSector };
  };
};

const readAll = (reader: Reader, key: Key, options: Partial<Written>) => {
  const open = opening(reader, key);
  const sectors = open("sectors.csv", ["code"], readSectors);
  if (!sectors || sectors.sectors.length === 0) return undefined;
  const sheet = reader.sheets.get(`region.${key}/transactions.csv`);
  const transactions = sheet && readTransactions(reader, sheet, sectors);
  const finalDemand = open("final-demand.csv", ["sector"], readFinalDemand(sectors));
  const primaryInputs = open("primary-inputs.csv", ["input"], readPrimaryInputs(sectors));
  const imports =
    options.type === "domestic"
      ? sectors.sectors.map(() => 0)
      : open("imports.csv", ["sector", "value"], (columns) =>
          bySector(columns, sectors, ["value"], { negative: false })?.at(0),
        );
  const employment = open("employment.csv", ["sector", "persons"], readEmployment(sectors));
  const marginColumns = ["sector", "commerce", "transport"];
  const margins = open("margins.csv", marginColumns, readMargins(reader, key, options, sectors));
  if (!transactions || !finalDemand || !primaryInputs || !imports) return undefined;
  const { sectors: list } = sectors;
  return { sectors: list, transactions, finalDemand, imports, primaryInputs, employment, margins };
};

/** `region.inputOutput` or `region.nationalInputOutput`: the files of a folder as one table. */
export const resolveInputOutput = (
  reader: Reader,
  file: PlanFile,
  key: Key,
): IoTable | undefined => {
  const written = file.region?.[key];
  if (written === undefined) return undefined;
  const path = ["region", key];
  const options: Partial<Written> = typeof written === "string" ? {} : written;
  const { kind, note, type = "competitive" } = options;
  const source = sourceAt(reader, options.source, [...path, "source"]);
  const year = readTime(reader, options.year, [...path, "year"]);
  const unit = unitOf(reader, options.unit, "output", path);
  const ratePath = [...path, "consumptionRate"];
  const consumptionRate = readFigure(reader, options.consumptionRate, ratePath, {
    source,
    asOf: year,
    kind,
  });
  const tables = readAll(reader, key, options);
  if (!tables || !unit) return undefined;
  const folder = typeof written === "string" ? written : written.folder;
  const area = options.area ?? (key === "inputOutput" ? "regional" : "national");
  const origin = reader.place(path);
  const head = { origin, file: folder, source, kind, note, area, type, year, unit };
  return compact({ ...head, ...tables, consumptionRate });
};
