import { decimalOf, numberOf } from "../../notation/decimal.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { digitsOf } from "./minor-units.ts";
import { splitWhole } from "./split-whole.ts";

/**
 * An amount in parts by weight that add up to it exactly: in whole units of its currency's smallest coin,
 * or of its own last digit where that is smaller.
 */
export const splitQuantity = (
  quantity: Quantity,
  weights: readonly number[],
): readonly Quantity[] => {
  const { amount, unit, approximate } = quantity;
  const exact = decimalOf(amount);
  const smallest = unit.kind === "money" ? -digitsOf(unit.currency) : 0;
  const exponent = Math.min(exact.exponent, smallest);
  const units = exact.units * 10n ** BigInt(exact.exponent - exponent);
  return splitWhole(
    units < 0n ? -units : units,
    weights.map((weight) => BigInt(weight)),
  ).map((part) => ({
    amount: numberOf({ units: units < 0n ? -part : part, exponent }),
    unit,
    approximate,
    written: "",
  }));
};
