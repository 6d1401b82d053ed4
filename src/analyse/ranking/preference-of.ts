import type { Criterion } from "../../model/action.ts";
import type { Preference } from "./draw-weights.ts";
import { centroidOf, normalised } from "./weights.ts";

export type Preferences = {
  /** What the plan says of the weights, the most it says. */
  readonly stated: Preference["kind"];
  /** The weights the scores are computed with: as given, or the middle of those that are allowed. */
  readonly weights: readonly number[];
  /** From the most that is known to nothing known. */
  readonly all: readonly Preference[];
};

/** Ranks 1, 2, … by falling weight; equal weights share one. */
const ranksOfWeights = (weights: readonly number[]): readonly number[] =>
  weights.map((weight) => 1 + weights.filter((other) => other > weight).length);

/** Weights count only where every criterion has one, an order only where every criterion has a rank. */
export const preferencesOf = (criteria: readonly Criterion[]): Preferences => {
  const none: Preference = { kind: "none" };
  const amounts = criteria.flatMap(({ weight }) =>
    weight && weight.amount >= 0 ? [weight.amount] : [],
  );
  const weights = amounts.length === criteria.length ? normalised(amounts) : undefined;
  if (weights) {
    const order: Preference = { kind: "order", ranks: ranksOfWeights(weights) };
    return { stated: "given", weights, all: [{ kind: "given", weights }, order, none] };
  }
  const ranks = criteria.flatMap(({ rank }) => rank ?? []);
  if (ranks.length === criteria.length)
    return { stated: "order", weights: centroidOf(ranks), all: [{ kind: "order", ranks }, none] };
  return { stated: "none", weights: criteria.map(() => 1 / criteria.length), all: [none] };
};
