import { exactProduct } from "./exact.ts";
import type { Quantity } from "./quantity.ts";

/** The amount in the base unit of its dimension (kg, L, m2, m, J, W, s); of others the amount. */
export const inBase = ({ amount, unit }: Quantity): number =>
  unit.kind === "measure" ? exactProduct(amount, unit.factor) : amount;
