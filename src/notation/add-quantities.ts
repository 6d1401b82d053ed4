import { comparable } from "./comparable.ts";
import { exactSum } from "./exact.ts";
import { inBase } from "./in-base.ts";
import type { Quantity, Unit } from "./quantity.ts";

const factorOf = (unit: Unit): number => (unit.kind === "measure" ? unit.factor : 1);

/** In the unit of the first, without a written form; `undefined` if they are not comparable. */
export const addQuantities = (a: Quantity, b: Quantity): Quantity | undefined => {
  if (!comparable(a, b)) return undefined;
  const factor = factorOf(a.unit);
  const ofB = factor === factorOf(b.unit) ? b.amount : inBase(b) / factor;
  return {
    amount: exactSum(a.amount, ofB),
    unit: a.unit,
    approximate: a.approximate || b.approximate,
    written: "",
  };
};
