import type { IoTable } from "../../model/tables.ts";
import { sumOf, type Vector } from "./vector.ts";

type Margins = NonNullable<IoTable["margins"]>;

/**
 * Demand at purchaser prices as demand at producer prices: the margins of commerce and transport are
 * taken off and given to the sectors that earn them. The sum stays the same.
 */
export const atProducerPrices = (demand: Vector, margins: Margins): Vector => {
  const { commerce, transport, commerceSector, transportSector } = margins;
  const margin = (shares: Vector): Vector =>
    demand.map((value, sector) => value * (shares[sector] ?? 0));
  const [traded, carried] = [margin(commerce), margin(transport)];
  return demand.map(
    (value, sector) =>
      value -
      (traded[sector] ?? 0) -
      (carried[sector] ?? 0) +
      (sector === commerceSector ? sumOf(traded) : 0) +
      (sector === transportSector ? sumOf(carried) : 0),
  );
};
