import { money } from "../analyse/finance/money.ts";
import { text as plain, type Span } from "../document/span.ts";
import { currencyInJapanese } from "../notation/currencies.ts";
import { roundedQuantity } from "../notation/rounded-quantity.ts";
import { wholeMoney } from "../notation/whole-money.ts";
import type { Text } from "../text/text.ts";

/** Amounts of one currency, in full in tables and rounded in sentences. */
export type MoneyCells = {
  /** To the unit of currency, without its name, which stands in the caption. */
  readonly amount: (amount: number, approximate?: boolean) => readonly Span[];
  /** What a table holds, with the currency its amounts are in. */
  readonly caption: (title: string) => string;
  /** A modelled amount to four digits with the currency; marked as approximate where that is not exact. */
  readonly said: (amount: number) => string;
  /** A sum of figures of the plan to four digits: approximate only where the plan says so of one of them. */
  readonly summed: (amount: number, approximate?: boolean) => string;
};

/** Significant ones of an amount in a sentence. */
const digits = 4;

type Words = Readonly<Record<"inBefore" | "inAfter", string>>;

export const moneyCells = (currency: string, text: Text, words: Words): MoneyCells => ({
  amount: (amount, approximate = false) => {
    const whole = wholeMoney(amount);
    const unit = { kind: "count", of: "" } as const;
    const bare = { amount: whole, unit, approximate, written: "" };
    return [plain(approximate ? text.quantity(bare) : text.number(whole))];
  },
  caption: (title) => {
    const name = text.language === "ja" ? currencyInJapanese(currency) : currency;
    return `${title}${words.inBefore}${name}${words.inAfter}`;
  },
  said: (amount) => {
    const rounded = roundedQuantity(money(amount, currency), digits);
    return text.quantity({ ...rounded, approximate: rounded.amount !== amount });
  },
  summed: (amount, approximate = false) =>
    text.quantity({ ...roundedQuantity(money(amount, currency), digits), approximate }),
});
