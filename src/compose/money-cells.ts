import { money } from "../analyse/finance/money.ts";
import { text as plain, type Span } from "../document/span.ts";
import { currencyInJapanese } from "../notation/currencies.ts";
import { roundedQuantity } from "../notation/rounded-quantity.ts";
import type { Text } from "../text/text.ts";

/** Amounts of one currency, in full in tables and rounded in sentences. */
export type MoneyCells = {
  /** In full, without the currency, which stands in the caption. */
  readonly amount: (amount: number) => readonly Span[];
  /** What a table holds, with the currency its amounts are in. */
  readonly caption: (title: string) => string;
  /** To four digits with the currency; marked as approximate where that is not exact. */
  readonly said: (amount: number) => string;
};

type Words = Readonly<Record<"inBefore" | "inAfter", string>>;

export const moneyCells = (currency: string, text: Text, words: Words): MoneyCells => ({
  amount: (amount) => [plain(text.number(amount))],
  caption: (title) => {
    const name = text.language === "ja" ? currencyInJapanese(currency) : currency;
    return `${title}${words.inBefore}${name}${words.inAfter}`;
  },
  said: (amount) => {
    const rounded = roundedQuantity(money(amount, currency), 4);
    return text.quantity({ ...rounded, approximate: rounded.amount !== amount });
  },
});
