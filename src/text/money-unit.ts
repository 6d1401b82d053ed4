import { currencyInJapanese } from "../notation/currencies.ts";
import { wholeMoney } from "../notation/whole-money.ts";
import type { Text } from "./text.ts";

/** One unit for all amounts of a table, named once in its caption: 千円, JPY m. */
export type MoneyUnit = {
  readonly name: string;
  /** The amount in this unit as it is printed, so that printed sums can be compared. */
  readonly shown: (amount: number) => number;
};

/** What a table prints of one currency. */
export type Printed = {
  readonly amounts: readonly number[];
  /** Nothing may be rounded away. */
  readonly isExact?: true;
};

const sizes = [
  { size: 1e6, ja: "百万", en: " m" },
  { size: 1e3, ja: "千", en: " thousand" },
] as const;

/** From here on an amount says enough where it is rounded to the unit. */
const enough = 1e5;

/**
 * The largest unit in which every amount is a whole number, or in which the largest has six digits; the currency
 * itself where there is none.
 */
export const moneyUnit = (
  { amounts, isExact }: Printed,
  currency: string,
  text: Text,
): MoneyUnit => {
  const most = amounts.reduce((largest, amount) => Math.max(largest, Math.abs(amount)), 0);
  const found = sizes.find(
    ({ size }) =>
      (!isExact && most >= size * enough) ||
      (most >= size && amounts.every((amount) => amount % size === 0)),
  );
  const name =
    text.language === "ja"
      ? `${found?.ja ?? ""}${currencyInJapanese(currency)}`
      : `${currency}${found?.en ?? ""}`;
  return {
    name,
    // adding 0 takes the sign from a zero
    shown: (amount) => (found ? Math.round(amount / found.size) : wholeMoney(amount)) + 0,
  };
};
