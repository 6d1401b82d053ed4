import { addQuantities } from "../../notation/add-quantities.ts";
import type { Quantity } from "../../notation/quantity.ts";

/** One sum for each currency: amounts of different kinds are never added. */
export type Sum = readonly Quantity[];

/** Exact sums of the amounts, those of one currency together, in the order in which the currencies occur. */
export const sumOf = (amounts: readonly Quantity[]): Sum => {
  const sums: Quantity[] = [];
  for (const amount of amounts) {
    const place = sums.findIndex((sum) => addQuantities(sum, amount) !== undefined);
    const sum = place < 0 ? undefined : addQuantities(sums[place] as Quantity, amount);
    if (sum) sums[place] = sum;
    else sums.push(amount);
  }
  return sums;
};
