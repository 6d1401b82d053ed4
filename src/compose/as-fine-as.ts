import { decimalOf, numberOf, roundedTo } from "../notation/decimal.ts";
import type { Quantity } from "../notation/quantity.ts";
import { roundedQuantity } from "../notation/rounded-quantity.ts";

/** The place of the last digit other than 0: 7 for 39.2億円, -1 for 11.8. */
const placeOf = (amount: number): number => {
  const { units, exponent } = decimalOf(amount);
  return exponent + (/0*$/.exec(String(units))?.[0].length ?? 0);
};

/** The place of the first digit. */
const sizeOf = (amount: number): number => {
  const { units, exponent } = decimalOf(Math.abs(amount));
  return exponent + String(units).length - 1;
};

/**
 * Rounds computed quantities to one digit more than the finest of the figures they stand beside: 9.6 firms
 * beside 10, 40.05億円 beside 39.9億円. Never fewer than two digits (three from 100 on), nor more than `digits`.
 */
export const asFineAs = (
  figures: readonly number[],
  digits: number,
): ((quantity: Quantity) => Quantity) => {
  const places = figures.flatMap((figure) => (figure === 0 ? [] : [placeOf(figure)]));
  const finest = Math.min(...places);
  return (quantity) => {
    const { amount } = quantity;
    if (places.length === 0) return roundedQuantity(quantity, digits);
    if (amount === 0) return quantity;
    const size = sizeOf(amount);
    const coarsest = size - (size < 2 ? 1 : 2);
    const place = Math.max(Math.min(finest - 1, coarsest), size - digits + 1);
    return { ...quantity, amount: numberOf(roundedTo(decimalOf(amount), place)) };
  };
};
