import type { Region, Stage } from "../../model/cluster.ts";
import type { Reader } from "../reader.ts";
import { type Sectors, sectorNamed } from "./sectors.ts";

/** The stages without sectors that the input-output table does not have; each of these is said. */
export const withKnownSectors = (
  reader: Reader,
  stages: readonly Stage[],
  { inputOutput, nationalInputOutput }: Region,
): readonly Stage[] => {
  const table = inputOutput ?? nationalInputOutput;
  if (!table) return stages;
  const places = new Map(table.sectors.map(({ code }, place) => [code, place]));
  const sectors: Sectors = { sectors: table.sectors, places };
  return stages.map((stage) => {
    const { sector, ...rest } = stage;
    if (sector === undefined) return stage;
    const place = reader.place(["chain", "stages", stage.id, "sector"]);
    return sectorNamed(reader, sectors, sector, place) === undefined ? rest : stage;
  });
};
