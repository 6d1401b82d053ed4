/** One institution's amounts by theme, all in one unit and at or above 0. */
export type EffortVector = readonly number[];

export type Directions = {
  /** `R = |sum e u| / sum e`: 1 where all point the same way. */
  readonly concentration: number;
  /** `D = cos(resultant, p)`. */
  readonly direction: number;
  /** `A = sum e cos(u, p) / sum e = R * D`. */
  readonly alignment: number;
  /** The cosine of each institution with the plan. */
  readonly cosines: readonly number[];
  /** `A` less what it would be without the institution; `undefined` where it is the only one. */
  readonly contributions: readonly (number | undefined)[];
  /** The mean of `A` where each institution's amounts stand at random under the themes. */
  readonly expected: number;
};

export type Coverage = {
  /** Share of all effort that goes to each theme. */
  readonly pooled: readonly number[];
  /** `1 - sum |q - p| / 2` of the shares of effort and of priority. */
  readonly overlap: number;
  /** Places of the themes with less than half of the share they are meant to have. */
  readonly underserved: readonly number[];
};

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const lengthOf = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));

const scaled = (values: readonly number[], length: number): readonly number[] =>
  values.map((value) => value / length);

/** Never above 1 by a last bit. */
const bounded = (value: number): number => Math.min(1, value);

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, place) => sum + value * (b[place] as number), 0);

/**
 * Concentration and direction of efforts (resultant length of directional statistics, Mardia & Jupp
 * 2000; cosine proximity, Jaffe 1986). `efforts` are the weights `e`, `vectors` the directions `x`, none
 * of them nothing; `priority` is `p`. The expected value is exact: over all orders of its amounts the
 * mean cosine of one institution is `sum u * sum p / themes`.
 */
export const directionsOf = (
  efforts: readonly number[],
  vectors: readonly EffortVector[],
  priority: readonly number[],
): Directions => {
  const total = sumOf(efforts);
  const plan = scaled(priority, lengthOf(priority));
  const units = vectors.map((vector) => scaled(vector, lengthOf(vector)));
  const resultant = plan.map((_, theme) =>
    units.reduce((sum, unit, k) => sum + (efforts[k] as number) * (unit[theme] as number), 0),
  );
  const length = lengthOf(resultant);
  const cosines = units.map((unit) => bounded(dot(unit, plan)));
  const weighted = dot(efforts, cosines);
  const evenness = sumOf(plan) / plan.length;
  const expected = units.reduce((sum, unit, k) => sum + (efforts[k] as number) * sumOf(unit), 0);
  return {
    concentration: bounded(length / total),
    direction: bounded(dot(resultant, plan) / length),
    alignment: bounded(weighted / total),
    cosines,
    contributions: efforts.map((effort, k) => {
      const rest = total - effort;
      if (efforts.length === 1 || rest <= 0) return undefined;
      return weighted / total - (weighted - effort * (cosines[k] as number)) / rest;
    }),
    expected: bounded((evenness * expected) / total),
  };
};

/** Pooled effort against the priorities, both as shares. */
export const coverageOf = (
  efforts: readonly number[],
  vectors: readonly EffortVector[],
  priority: readonly number[],
): Coverage => {
  const total = sumOf(efforts);
  const asked = scaled(priority, sumOf(priority));
  const shares = vectors.map((vector) => scaled(vector, sumOf(vector)));
  const pooled = asked.map(
    (_, theme) =>
      shares.reduce((sum, share, k) => sum + (efforts[k] as number) * (share[theme] as number), 0) /
      total,
  );
  const apart = pooled.reduce((sum, q, theme) => sum + Math.abs(q - (asked[theme] as number)), 0);
  return {
    pooled,
    overlap: 1 - apart / 2,
    underserved: pooled.flatMap((q, theme) => (q < (asked[theme] as number) / 2 ? [theme] : [])),
  };
};

/** Whether priorities are so even that almost any effort lies near them: entropy above 95 % of its most. */
export const isFlat = (priority: readonly number[]): boolean => {
  if (priority.length < 2) return false;
  const entropy = scaled(priority, sumOf(priority)).reduce(
    (sum, share) => (share > 0 ? sum - share * Math.log(share) : sum),
    0,
  );
  return entropy > 0.95 * Math.log(priority.length);
};
