import type { Sum } from "../analyse/finance/sums.ts";
import { text as plain, type Span } from "../document/span.ts";
import type { Text } from "../text/text.ts";
import { printSum } from "./budget-facts.ts";
import { moneyCells } from "./money-cells.ts";

/** Sums of the plan's money in the cells of a table: bare under one unit, or each with its own. */
export type SumCells = {
  readonly amount: (sum: Sum) => readonly Span[];
  /** The sum as the table prints it. */
  readonly shown: (sum: Sum) => number;
  readonly caption: (title: string) => string;
};

const none = "–";

/** `sums` are all that the table prints: one currency among them can stand in the caption. */
export const sumCells = (
  sums: readonly Sum[],
  text: Text,
  words: Parameters<typeof moneyCells>[2],
): SumCells => {
  const all = sums.flat();
  const currencies = new Set(all.map(({ unit }) => (unit.kind === "money" ? unit.currency : "")));
  const [currency = ""] = currencies;
  if (currencies.size !== 1 || currency === "")
    return {
      amount: (sum) => [plain(sum.length === 0 ? none : printSum(sum, text))],
      shown: ([first]) => first?.amount ?? 0,
      caption: (title) => title,
    };
  const amounts = all.map(({ amount }) => amount);
  const cells = moneyCells(currency, text, words, { amounts });
  return {
    amount: ([first]) => (first ? cells.amount(first.amount, first.approximate) : [plain(none)]),
    shown: ([first]) => cells.shown(first?.amount ?? 0),
    caption: cells.caption,
  };
};
