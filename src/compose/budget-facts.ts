import type { Text } from "../text/text.ts";
import type { Budget, Sum } from "./budget.ts";

export const printSum = (sum: Sum, text: Text): string =>
  text.list(sum.map((quantity) => text.quantity(quantity)));

/** What a sentence about the money of the measures is made of. */
export const budgetFacts = (budget: Budget, text: Text) => ({
  hasBudget: budget.total.length > 0,
  total: printSum(budget.total, text),
  hasGap: budget.unsecured !== undefined && budget.unsecured > 0,
  gap: budget.unsecured === undefined ? "" : text.share(budget.unsecured),
});
