import type { Interval } from "../../notation/printed-interval.ts";

export const sumOf = (parts: readonly Interval[]): Interval => ({
  low: parts.reduce((sum, { low }) => sum + low, 0),
  high: parts.reduce((sum, { high }) => sum + high, 0),
});

const productOfTwo = (a: Interval, b: Interval): Interval => {
  const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return { low: Math.min(...corners), high: Math.max(...corners) };
};

export const productOf = (factors: readonly Interval[]): Interval =>
  factors.reduce(productOfTwo, { low: 1, high: 1 });

/** The change from one value to the next, as a share of the first; only where that is above zero. */
export const changeBetween = (before: Interval, after: Interval): Interval | undefined => {
  if (before.low <= 0) return undefined;
  const inverse = { low: 1 / before.high, high: 1 / before.low };
  const { low, high } = productOfTwo(after, inverse);
  return { low: low - 1, high: high - 1 };
};

/** Relative: what sums and products of decimals may lose. */
const rounding = 1e-9;

const slack = (a: Interval, b: Interval): number =>
  rounding * Math.max(...[a.low, a.high, b.low, b.high].map(Math.abs));

const isExact = ({ low, high }: Interval): boolean => low === high;

/** Two that only touch are apart: 12 and 13 do not agree on 12.5. An exact value may lie on the edge. */
export const isBelow = (a: Interval, b: Interval): boolean => {
  const edge = slack(a, b);
  return isExact(a) || isExact(b) ? a.high < b.low - edge : a.high <= b.low + edge;
};

/** Whether two printed values may stand for the same one. */
export const mayBeSame = (a: Interval, b: Interval): boolean => !isBelow(a, b) && !isBelow(b, a);
