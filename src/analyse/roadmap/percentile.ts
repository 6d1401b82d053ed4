const rankOf = (share: number, count: number): number =>
  // a product such as 0.95 * 20 may fall a hair beyond its whole number
  Math.min(count, Math.max(1, Math.ceil(share * count - 1e-9)));

/** The nearest-rank percentile of sorted values: the least that a share of them does not exceed. */
export const percentile = (sorted: Float64Array, share: number): number =>
  sorted[rankOf(share, sorted.length) - 1] as number;

/**
 * Standard error of a percentile by order statistics: half the distance between the values one standard
 * deviation of the rank, sqrt(n p (1 - p)), below and above.
 */
export const percentileError = (sorted: Float64Array, share: number): number => {
  const count = sorted.length;
  const spread = Math.sqrt(count * share * (1 - share));
  const at = (rank: number): number => sorted[Math.min(count, Math.max(1, rank)) - 1] as number;
  return (at(Math.ceil(count * share + spread)) - at(Math.floor(count * share - spread))) / 2;
};

/** Splits the values about one of them; gives the last place that is not above it. */
const split = (values: Float64Array, from: number, to: number): number => {
  const pivot = values[(from + to) >> 1] as number;
  let [low, high] = [from - 1, to + 1];
  for (;;) {
    do low += 1;
    while ((values[low] as number) < pivot);
    do high -= 1;
    while ((values[high] as number) > pivot);
    if (low >= high) return high;
    const held = values[low] as number;
    values[low] = values[high] as number;
    values[high] = held;
  }
};

/** The nearest-rank percentile of values in any order, which are reordered: Hoare's selection, O(n). */
export const selectPercentile = (values: Float64Array, share: number): number => {
  const wanted = rankOf(share, values.length) - 1;
  let [from, to] = [0, values.length - 1];
  while (from < to) {
    const middle = split(values, from, to);
    if (wanted <= middle) to = middle;
    else from = middle + 1;
  }
  return values[wanted] as number;
};
