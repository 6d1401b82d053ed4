import { decimalOf } from "./decimal.ts";
import type { Quantity } from "./quantity.ts";
import { roundedQuantity } from "./rounded-quantity.ts";

/** Fewer would make different values look alike. */
const fewest = 3;

const digitsOf = ({ amount }: Quantity): number =>
  Number.isFinite(amount) ? String(decimalOf(amount).units).replace(/^-|0+$/g, "").length : 0;

/** A computed quantity with as many significant digits as the stated one beside it has: 49.3億円 beside 49.3億円. */
export const roundedBeside = (computed: Quantity, stated: Quantity): Quantity =>
  roundedQuantity(computed, Math.max(fewest, digitsOf(stated)));
