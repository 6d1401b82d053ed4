import type { Plan } from "../model/plan.ts";
import type { IoTable, Sector } from "../model/tables.ts";
import type { LocalText } from "../text/language.ts";

export type SectorThatMatters = {
  readonly sector: Sector;
  readonly place: number;
  /** The demands and stages that name it. */
  readonly names: readonly LocalText[];
};

/** Sectors of a table that the plan's demands and stages are of, in the order of the table. */
export const sectorsThatMatter = (
  { chain, region, spillover }: Plan,
  table: IoTable,
): readonly SectorThatMatters[] => {
  // demands speak of the region's table, and of the nation's only without one
  const demands =
    table === (region.inputOutput ?? region.nationalInputOutput) ? spillover.demands : [];
  return table.sectors.flatMap((sector, place) => {
    const names = [
      ...demands.flatMap(({ name, amounts }) =>
        amounts.some((amount) => amount.sector === place) ? [name] : [],
      ),
      ...chain.stages.flatMap((stage) => (stage.sector === sector.code ? [stage.name] : [])),
    ];
    return names.length > 0 ? [{ sector, place, names }] : [];
  });
};
