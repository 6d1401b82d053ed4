import { decimalOf, numberOf, roundedTo } from "./decimal.ts";
import type { Quantity } from "./quantity.ts";

/** For computed values: the amount to so many significant digits, halves away from zero. */
export const roundedQuantity = (quantity: Quantity, significantDigits: number): Quantity => {
  const { amount, unit, approximate } = quantity;
  if (!Number.isFinite(amount) || amount === 0) return quantity;
  const exact = decimalOf(amount);
  const digits = String(exact.units).replace("-", "").length;
  const rounded = roundedTo(exact, exact.exponent + digits - significantDigits);
  return { amount: numberOf(rounded), unit, approximate, written: "" };
};
