import type { Series } from "../model/figure.ts";
import type { Period } from "../notation/period.ts";
import type { Quantity } from "../notation/quantity.ts";

/** At which prices an amount stands: those of its own year, those of one year for all, or none at all. */
export type Prices = "nominal" | "real" | "none";

type Priced = { readonly quantity: Quantity; readonly priceBasis?: string | undefined };

/** Money is nominal unless it says otherwise. */
export const pricesOf = ({ quantity, priceBasis }: Priced): Prices => {
  if (quantity.unit.kind !== "money") return "none";
  return priceBasis === undefined || /nominal|current|名目|時価/i.test(priceBasis)
    ? "nominal"
    : "real";
};

/** The middle of a period in months: 1955 and FY1955 are points in time half a year into them. */
export const middleOf = (period: Period): number => (period.from + period.to) / 2;

/** A price index as levels in order of time. */
export type PriceLevels = readonly { readonly at: number; readonly level: number }[];

export const priceLevels = (index: Series): PriceLevels =>
  index.points.flatMap(({ period, figure }) =>
    figure.quantity.amount > 0 ? [{ at: middleOf(period), level: figure.quantity.amount }] : [],
  );

/** Place of the first level at a month or after it. */
const placeOf = (levels: PriceLevels, at: number): number => {
  let [low, high] = [0, levels.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((levels[middle]?.at ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Between two years of the index the level is taken to rise evenly in its logarithm; none beyond its ends. */
const levelAt = (levels: PriceLevels, at: number): number | undefined => {
  const next = placeOf(levels, at);
  const [before, after] = [levels[next - 1], levels[next]];
  if (!after) return undefined;
  if (after.at === at) return after.level;
  if (!before) return undefined;
  const part = (at - before.at) / (after.at - before.at);
  return before.level * (after.level / before.level) ** part;
};

/** How many times prices rose between two periods; `undefined` where the index does not reach. */
export const priceRatio = (levels: PriceLevels, from: Period, to: Period): number | undefined => {
  const [first, last] = [levelAt(levels, middleOf(from)), levelAt(levels, middleOf(to))];
  return first === undefined || last === undefined ? undefined : last / first;
};
