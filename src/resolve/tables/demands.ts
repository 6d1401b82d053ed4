import { fault } from "../../diagnostics/diagnostic.ts";
import type { Target } from "../../model/action.ts";
import type { Demand, IoTable } from "../../model/tables.ts";
import { compact } from "../../util/compact.ts";
import type { PlanFile } from "../../validate/shapes/plan-file.ts";
import { type FigureDefaults, readFigure } from "../read-figure.ts";
import {
  asList,
  entriesOf,
  findIn,
  type Path,
  type Reader,
  readAmount,
  readTime,
  sourceAt,
  type Table,
} from "../reader.ts";
import { type Sectors, sectorNamed } from "./sectors.ts";

type Written = NonNullable<NonNullable<PlanFile["spillover"]>["demands"]>[string];

const amountsOf = (
  reader: Reader,
  { amounts, local }: Written,
  at: Path,
  { sectors, defaults }: { readonly sectors: Sectors; readonly defaults: FigureDefaults },
): Demand["amounts"] => {
  const allLocal = new Set(
    asList<string>(local).flatMap(
      (code) => sectorNamed(reader, sectors, code, reader.place([...at, "local"])) ?? [],
    ),
  );
  return Object.entries(amounts).flatMap(([code, written]) => {
    const path = [...at, "amounts", code];
    const sector = sectorNamed(reader, sectors, code, reader.place(path, "key"));
    const figure = readFigure(reader, written, path, defaults);
    if (sector === undefined || !figure) return [];
    const isLocal = typeof written === "object" && written.local === true;
    return [{ sector, figure, local: isLocal || allLocal.has(sector) }];
  });
};

/** `spillover.demands`, whose sectors are those of the input-output table. */
export const resolveDemands = (
  reader: Reader,
  file: PlanFile,
  targets: Table<Target>,
  table: IoTable | undefined,
): readonly Demand[] => {
  const written = file.spillover?.demands;
  if (written === undefined) return [];
  const isNamed = file.region?.inputOutput ?? file.region?.nationalInputOutput;
  const path = ["spillover", "demands"];
  if (isNamed === undefined)
    reader.complain(fault("table/needed", "demands", reader.place(path, "key")));
  // a table that could not be read was told where it is named
  if (!table) return [];
  const places = new Map(table.sectors.map(({ code }, place) => [code, place]));
  const sectors: Sectors = { sectors: table.sectors, places };
  return entriesOf(reader, written, path, (entry, id, at, origin): Demand => {
    const { name = id, prices, note, kind } = entry;
    const target = findIn(reader, targets, entry.target, [...at, "target"]);
    const source = sourceAt(reader, entry.source, [...at, "source"]);
    const year = readTime(reader, entry.year, [...at, "year"]);
    const deflator = readAmount(reader, entry.deflator, [...at, "deflator"]);
    if (prices === undefined)
      reader.assumed.push({ field: [...at, "prices"].join("."), value: "producer" });
    const defaults = { source, asOf: year, kind, money: true };
    const amounts = amountsOf(reader, entry, at, { sectors, defaults });
    const rest = { prices: prices ?? "producer", amounts, deflator, note };
    return compact({ ...origin, id, name, target: target?.id, year, ...rest });
  });
};
