import type { Budget } from "../analyse/analyses/budget.ts";
import type { Sum } from "../analyse/finance/sums.ts";
import type { Text } from "../text/text.ts";

export const printSum = (sum: Sum, text: Text): string =>
  text.list(sum.map((quantity) => text.quantity(quantity)));

/** What a sentence about the money of the measures is made of. */
export const budgetFacts = ({ total, unsecured }: Budget, text: Text) => ({
  hasBudget: total.length > 0,
  total: printSum(total, text),
  hasGap: unsecured !== undefined && unsecured > 0,
  gap: unsecured === undefined ? "" : text.share(unsecured),
});
