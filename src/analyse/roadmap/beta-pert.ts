/** A duration by three points: `low` <= `likely` <= `high`. */
export type ThreePoint = {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
};

/** Whether the three points lie in order; nothing is said of others. */
export const isOrdered = ({ low, likely, high }: ThreePoint): boolean =>
  low <= likely && likely <= high;

/** Parameters of the beta distribution between `low` and `high`, which must differ. */
export const pertShape = ({ low, likely, high }: ThreePoint) => ({
  alpha: 1 + (4 * (likely - low)) / (high - low),
  beta: 1 + (4 * (high - likely)) / (high - low),
});

/**
 * Mean and variance of the beta-PERT distribution. The variance is the distribution's own, not the
 * ((high - low) / 6)^2 of 1959.
 */
export const pertMoments = ({ low, likely, high }: ThreePoint) => {
  const mean = (low + 4 * likely + high) / 6;
  return { mean, variance: ((mean - low) * (high - mean)) / 7 };
};
