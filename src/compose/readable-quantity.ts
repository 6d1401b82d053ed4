import { exactProduct } from "../notation/exact.ts";
import { measureOf } from "../notation/measures.ts";
import type { Quantity } from "../notation/quantity.ts";

/** Each unit with the one a thousand times as large. */
const larger: Readonly<Record<string, string>> = { g: "kg", kg: "t", mL: "L", L: "kL" };

/** From here on a number is hard to read, and the next unit takes over. */
const most = 100_000;

/** A computed mass or volume in the unit a reader would choose: 17,333 t for 17,333,000 kg. */
export const readableQuantity = (quantity: Quantity): Quantity => {
  const { amount, unit } = quantity;
  if (unit.kind !== "measure" || Math.abs(amount) < most) return quantity;
  const next = measureOf(larger[unit.symbol] ?? "");
  return next
    ? readableQuantity({ ...quantity, amount: exactProduct(amount, 0.001), unit: next })
    : quantity;
};
