import { comparable } from "../../notation/comparable.ts";
import { printedInterval } from "../../notation/printed-interval.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { ratioOf } from "../../notation/ratio-of.ts";
import { changeBetween, mayBeSame } from "./intervals.ts";

/**
 * The change from one value to the next, where it cannot be the stated one as far as the printed digits
 * go; `undefined` where it can, or where there is nothing to compare.
 */
export const otherGrowth = (
  before: Quantity,
  after: Quantity,
  stated: Quantity,
): number | undefined => {
  if (!comparable(before, after) || stated.unit.kind !== "share") return undefined;
  const change = changeBetween(printedInterval(before), printedInterval(after));
  if (!change || mayBeSame(change, printedInterval(stated))) return undefined;
  const ratio = ratioOf(after, before);
  return ratio === undefined ? undefined : ratio - 1;
};
