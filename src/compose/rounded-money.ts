import { decimalOf, numberOf, roundedTo } from "../notation/decimal.ts";
import type { Quantity } from "../notation/quantity.ts";
import type { Text } from "../text/text.ts";

/** Digits of the largest amount of a table; the others are rounded to the same place, so that they add up. */
const digits = 4;

/** Prints computed amounts of money, given in whole units of the currency, rounded alike. */
export const roundedMoney = (
  unit: Quantity["unit"],
  amounts: readonly number[],
  text: Text,
): ((amount: number) => string) => {
  const largest = amounts.reduce((most, amount) => Math.max(most, Math.abs(amount)), 0);
  const { units, exponent } = decimalOf(largest);
  const place = exponent + String(units).length - digits;
  return (amount) =>
    text.quantity({
      amount: numberOf(roundedTo(decimalOf(amount), place)),
      unit,
      approximate: false,
      written: "",
    });
};
