import { exactProduct } from "./exact.ts";
import type { Quantity } from "./quantity.ts";

/** So many times the quantity, without a written form. */
export const scaleQuantity = (quantity: Quantity, factor: number): Quantity => ({
  ...quantity,
  amount: exactProduct(quantity.amount, factor),
  written: "",
});
