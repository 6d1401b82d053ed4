import type { Multiplier } from "../model/agreement.ts";
import { compact } from "../util/compact.ts";
import type { PlanFile } from "../validate/shapes/plan-file.ts";
import {
  entriesOf,
  findIn,
  type Path,
  type Reader,
  readAmount,
  readTime,
  sourceAt,
  table,
} from "./reader.ts";

/** The multipliers of the spillover, which its paths and the ladders of indicators name. */
export type Multipliers = {
  readonly all: readonly Multiplier[];
  /** One that is unknown is said; one whose value could not be read was said there. */
  readonly find: (id: string | undefined, path: Path) => Multiplier | undefined;
};

export const resolveMultipliers = (reader: Reader, file: PlanFile): Multipliers => {
  const written = file.spillover?.multipliers;
  const all = entriesOf(
    reader,
    written,
    ["spillover", "multipliers"],
    (entry, id, at, origin): readonly Multiplier[] => {
      const value = readAmount(reader, entry.value, [...at, "value"]);
      const year = readTime(reader, entry.year, [...at, "year"]);
      const source = sourceAt(reader, entry.source, [...at, "source"]);
      const { table: from, sector, note } = entry;
      return value
        ? [compact({ ...origin, id, value, table: from, year, sector, source, note })]
        : [];
    },
  ).flat();
  const known = table("multiplier", all);
  const find = (id: string | undefined, path: Path): Multiplier | undefined => {
    const isWritten = id !== undefined && Object.hasOwn(written ?? {}, id);
    return isWritten ? known.byId.get(id) : findIn(reader, known, id, path);
  };
  return { all, find };
};
