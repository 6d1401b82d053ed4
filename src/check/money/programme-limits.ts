import { rateNumber, rateOf } from "../../analyse/finance/rate-of.ts";
import type { Related } from "../../diagnostics/diagnostic.ts";
import { at } from "../../diagnostics/place.ts";
import type { Programme } from "../../model/action.ts";
import { comparable } from "../../notation/comparable.ts";
import type { Period } from "../../notation/period.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { ratioOf } from "../../notation/ratio-of.ts";
import { also, type Report } from "../rule.ts";
import type { programmeMessages } from "./programme-messages.ts";

export type SayTerms = Report<typeof programmeMessages>;

/** Where the programme sets the limit that is not kept. */
export const termsAt = (programme: Programme, ...keys: readonly string[]): readonly Related[] => [
  also(at(programme, ...keys), "terms", { programme: programme.name }),
];

/** More than the most; amounts in another currency cannot be compared. */
export const isOver = (amount: Quantity, most: Quantity): boolean =>
  comparable(amount, most) && (ratioOf(amount, most) ?? (amount.amount > 0 ? 2 : 0)) > 1;

/** Half a tenth of a percent: 66.7% is how 2/3 is often written. */
const rounding = 0.0005;

/** More than the highest rate by more than rounding. */
export const isOverRate = (stated: number, most: Quantity): boolean => {
  const highest = rateOf(most);
  return highest !== undefined && stated > rateNumber(highest) + rounding;
};

/** A rate as a number; 0 where it is no share. */
export const rateIn = (rate: Quantity): number => {
  const fraction = rateOf(rate);
  return fraction ? rateNumber(fraction) : 0;
};

export const isWithin = (
  { from, to }: Pick<Period, "from" | "to">,
  outer: Pick<Period, "from" | "to">,
): boolean => outer.from <= from && to <= outer.to;
