/** A corner of a value function: the amount on the criterion's own scale and its value, 0..1. */
export type Corner = { readonly at: number; readonly value: number };

/** Corners in rising order of `at`; two at least. */
export type ValueFunction = readonly Corner[];

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * Piecewise linear from `worst` (0) over the points to `best` (1), whichever of the two is the larger
 * amount. Points that do not lie between the two are left out, as are two at one amount after the first.
 */
export const valueFunctionOf = (
  worst: number,
  best: number,
  points: readonly Corner[] = [],
): ValueFunction => {
  const [low, high] = [Math.min(worst, best), Math.max(worst, best)];
  const seen = new Set<number>();
  const between = points.filter(({ at }) => {
    if (!(at > low && at < high) || seen.has(at)) return false;
    seen.add(at);
    return true;
  });
  return [
    { at: worst, value: 0 },
    ...between.map(({ at, value }) => ({ at, value: clamp(value) })),
    { at: best, value: 1 },
  ].sort((a, b) => a.at - b.at);
};

/** The value of an amount, 0..1; beyond the anchors it is that of the nearer one. */
export const valueAt = (corners: ValueFunction, amount: number): number => {
  const [first, last] = [corners[0] as Corner, corners.at(-1) as Corner];
  if (amount <= first.at) return first.value;
  if (amount >= last.at) return last.value;
  const next = corners.findIndex(({ at }) => at >= amount);
  const [from, to] = [corners[next - 1] as Corner, corners[next] as Corner];
  return from.value + ((to.value - from.value) * (amount - from.at)) / (to.at - from.at);
};

/** The least and the largest value between two amounts: at an end, or at a corner in between. */
export const valuesBetween = (
  corners: ValueFunction,
  low: number,
  high: number,
): { readonly low: number; readonly high: number } => {
  const inner = corners.flatMap(({ at, value }) => (at > low && at < high ? [value] : []));
  const all = [valueAt(corners, low), valueAt(corners, high), ...inner];
  return { low: Math.min(...all), high: Math.max(...all) };
};
