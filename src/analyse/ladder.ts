import { exactProduct, exactSum } from "../notation/exact.ts";

/** A number as printed, with the ends of what may be rounded to it. */
export type Rounded = { readonly value: number; readonly low: number; readonly high: number };

/** So many cases with an effect each. */
export type Rungs = readonly { readonly effect: Rounded; readonly count: Rounded }[];

export type Climbed = {
  /** Effect × count of each rung. */
  readonly parts: readonly Rounded[];
  /** Of the parts. */
  readonly sum: Rounded;
  /** The sum times the multiplier; the sum where there is none. */
  readonly total: Rounded;
};

export type Meeting = {
  /** `total / goal - 1` of the values as printed; below 0 where the ladder falls short. */
  readonly deviation: number;
  /** What no rounding explains: how far the two intervals lie apart, over the goal; 0 where they meet. */
  readonly gap: number;
  /** The multiplier that takes the sum to the goal; none where the two have different signs. */
  readonly implied?: number;
};

const exactly = (value: number): Rounded => ({ value, low: value, high: value });

const plus = (a: Rounded, b: Rounded): Rounded => ({
  value: exactSum(a.value, b.value),
  low: exactSum(a.low, b.low),
  high: exactSum(a.high, b.high),
});

/** Low times low is the highest where both are below 0. */
const times = (a: Rounded, b: Rounded): Rounded => {
  const ends = [a.low, a.high].flatMap((one) =>
    [b.low, b.high].map((two) => exactProduct(one, two)),
  );
  return {
    value: exactProduct(a.value, b.value),
    low: Math.min(...ends),
    high: Math.max(...ends),
  };
};

/** `Σ(effect × count) × multiplier`. */
export const climb = (rungs: Rungs, multiplier: Rounded = exactly(1)): Climbed => {
  const parts = rungs.map(({ effect, count }) => times(effect, count));
  const sum = parts.reduce(plus, exactly(0));
  return { parts, sum, total: times(sum, multiplier) };
};

/** Whether the ladder meets the goal, which is not 0, and what multiplier would take it there. */
export const meet = ({ sum, total }: Pick<Climbed, "sum" | "total">, goal: Rounded): Meeting => {
  const apart = Math.max(goal.low - total.high, total.low - goal.high, 0);
  const implied = sum.value === 0 ? 0 : goal.value / sum.value;
  return {
    deviation: (total.value - goal.value) / Math.abs(goal.value),
    gap: apart / Math.abs(goal.value),
    ...(implied > 0 ? { implied } : {}),
  };
};
