import type { Quantity } from "../notation/quantity.ts";
import type { Text } from "../text/text.ts";
import { unitName } from "./unit-name.ts";

/**
 * Amounts of one table as plain numbers in units such as a million yen, all with the same decimals, as many as the
 * largest of them needs for three to four digits.
 */
export const columnMoney = (unit: Quantity, largest: number, text: Text) => {
  const size = Math.abs(largest);
  const fewer = size >= 100 ? 1 : 2;
  const digits = size >= 1000 ? 0 : fewer;
  return {
    /** What one is, for the head of the columns. */
    unit: unitName(unit, text),
    print: (amount: number): string => text.number(amount, digits),
  };
};
