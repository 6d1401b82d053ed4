import type { Quantity } from "../../notation/quantity.ts";

/** A bare number beside a count is a count of the same: 25 of 59機関 are 25機関. */
export const countedLike = (quantity: Quantity, whole: Quantity): Quantity => {
  const isBare = quantity.unit.kind === "count" && quantity.unit.of === "";
  return isBare && whole.unit.kind === "count" ? { ...quantity, unit: whole.unit } : quantity;
};
