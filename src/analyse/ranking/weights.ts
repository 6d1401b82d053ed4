/** Weights that add up to 1; `undefined` where they are all nothing. */
export const normalised = (weights: readonly number[]): readonly number[] | undefined => {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return sum > 0 && Number.isFinite(sum) ? weights.map((weight) => weight / sum) : undefined;
};

/** Places of equal rank together, the most important group first. */
export const rankGroups = (ranks: readonly number[]): readonly (readonly number[])[] => {
  const groups = new Map<number, number[]>();
  for (const [place, rank] of ranks.entries())
    groups.set(rank, [...(groups.get(rank) ?? []), place]);
  return [...groups].sort(([a], [b]) => a - b).map(([, places]) => places);
};

/**
 * The middle of all weights that keep an order of importance, `w_(k) = 1/K sum_{i >= k} 1/i` (rank-order
 * centroid, Barron & Barrett 1996); criteria of equal rank share theirs.
 */
export const centroidOf = (ranks: readonly number[]): readonly number[] => {
  const count = ranks.length;
  const weights = new Array<number>(count).fill(0);
  const tail = (from: number): number => {
    let sum = 0;
    for (let i = from; i <= count; i += 1) sum += 1 / i;
    return sum / count;
  };
  let next = 1;
  for (const group of rankGroups(ranks)) {
    const sum = group.reduce((total, _, place) => total + tail(next + place), 0);
    for (const place of group) weights[place] = sum / group.length;
    next += group.length;
  }
  return weights;
};

/** One weight moved to `weight`, the others in proportion, so that all still add up to 1. */
export const withWeight = (
  weights: readonly number[],
  moved: number,
  weight: number,
): readonly number[] => {
  const rest = 1 - (weights[moved] as number);
  return weights.map((one, place) => {
    if (place === moved) return weight;
    return rest > 0 ? (one * (1 - weight)) / rest : (1 - weight) / (weights.length - 1);
  });
};

export const scoreOf = (weights: ArrayLike<number>, values: ArrayLike<number>): number => {
  let sum = 0;
  for (let k = 0; k < weights.length; k += 1) sum += (weights[k] as number) * (values[k] as number);
  return sum;
};
