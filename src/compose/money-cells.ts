import { money } from "../analyse/finance/money.ts";
import { text as plain, type Span } from "../document/span.ts";
import { roundedQuantity } from "../notation/rounded-quantity.ts";
import { moneyUnit, type Printed } from "../text/money-unit.ts";
import type { Text } from "../text/text.ts";

/** Amounts of one currency, bare in tables and rounded in sentences. */
export type MoneyCells = {
  /** In the unit of the table, without its name, which stands in the caption. */
  readonly amount: (amount: number, approximate?: boolean) => readonly Span[];
  /** The amount as the table prints it. */
  readonly shown: (amount: number) => number;
  /** What a table holds, with the unit its amounts are in. */
  readonly caption: (title: string) => string;
  /** A modelled amount to three digits with the currency; marked as approximate where that is not exact. */
  readonly said: (amount: number) => string;
  /** A sum of figures of the plan to four digits: approximate only where the plan says so of one of them. */
  readonly summed: (amount: number, approximate?: boolean) => string;
};

/** Significant ones of an amount in a sentence. */
const digits = { modelled: 3, summed: 4 } as const;

type Words = Readonly<Record<"inBefore" | "inAfter", string>>;

/** All that the table prints settles its unit. */
export const moneyCells = (
  currency: string,
  text: Text,
  words: Words,
  printed: Printed = { amounts: [] },
): MoneyCells => {
  const { name, shown } = moneyUnit(printed, currency, text);
  return {
    shown,
    amount: (amount, approximate = false) => {
      const unit = { kind: "count", of: "" } as const;
      const bare = { amount: shown(amount), unit, approximate, written: "" };
      return [plain(approximate ? text.quantity(bare) : text.number(bare.amount))];
    },
    caption: (title) => `${title}${words.inBefore}${name}${words.inAfter}`,
    said: (amount) => {
      const rounded = roundedQuantity(money(amount, currency), digits.modelled);
      return text.quantity({ ...rounded, approximate: rounded.amount !== amount });
    },
    summed: (amount, approximate = false) =>
      text.quantity({ ...roundedQuantity(money(amount, currency), digits.summed), approximate }),
  };
};
