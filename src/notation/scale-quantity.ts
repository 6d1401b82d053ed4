import { exactProduct } from "./exact.ts";
import type { Quantity } from "./quantity.ts";

/** So many times the quantity, without a written form. */
export const scaleQuantity = (
  { amount, unit, approximate }: Quantity,
  factor: number,
): Quantity => ({ amount: exactProduct(amount, factor), unit, approximate, written: "" });
