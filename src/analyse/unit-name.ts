import type { Unit } from "../notation/quantity.ts";

/** How a reading names its unit: ISO 4217 for money, else the unit of the plan. */
export const unitName = (unit: Unit): string => {
  if (unit.kind === "money") return unit.currency;
  if (unit.kind === "measure") return unit.symbol;
  return unit.kind === "count" ? unit.of : "share";
};
