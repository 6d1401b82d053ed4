import { addQuantities } from "../../notation/add-quantities.ts";
import { comparable } from "../../notation/comparable.ts";
import { printedInterval } from "../../notation/printed-interval.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { scaleQuantity } from "../../notation/scale-quantity.ts";
import { countedLike } from "./counted-like.ts";
import { isBelow, sumOf } from "./intervals.ts";

export type PartsSum =
  | { readonly is: "same" }
  /** The part that cannot be added to the others. */
  | { readonly is: "unlike"; readonly part: number }
  | { readonly is: "more"; readonly sum: Quantity; readonly whole: Quantity }
  /** `rest` is what no part says. */
  | {
      readonly is: "less";
      readonly sum: Quantity;
      readonly whole: Quantity;
      readonly rest: Quantity;
    };

const everything: Quantity = {
  amount: 1,
  unit: { kind: "share" },
  approximate: false,
  written: "",
};

/**
 * Holds parts against their total, as far as the printed digits go. Parts that are all shares of a
 * total that is none are held against 100%.
 */
export const sumParts = (total: Quantity, written: readonly Quantity[]): PartsSum => {
  const parts = written.map((part) => countedLike(part, total));
  const areShares = parts.every(({ unit }) => unit.kind === "share");
  const whole = areShares && total.unit.kind !== "share" ? everything : total;
  const unlike = parts.findIndex((part) => !comparable(part, whole));
  if (unlike !== -1) return { is: "unlike", part: unlike };
  // in the unit of the whole, which its parts may not be written in
  const nothing: Quantity = { ...everything, amount: 0, unit: whole.unit };
  const sum = parts.reduce((all, part) => addQuantities(all, part) ?? all, nothing);
  const [bySum, byWhole] = [sumOf(parts.map(printedInterval)), printedInterval(whole)];
  if (isBelow(byWhole, bySum)) return { is: "more", sum, whole };
  if (!isBelow(bySum, byWhole)) return { is: "same" };
  const rest = addQuantities(scaleQuantity(whole, 1), scaleQuantity(sum, -1)) ?? nothing;
  return { is: "less", sum, whole, rest };
};
