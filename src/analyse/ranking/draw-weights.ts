import { rankGroups } from "./weights.ts";

/**
 * What is known of the weights: what they are, only their order (1 is the most important; equal ranks are
 * not ordered between themselves), or nothing.
 */
export type Preference =
  | { readonly kind: "given"; readonly weights: readonly number[] }
  | { readonly kind: "order"; readonly ranks: readonly number[] }
  | { readonly kind: "none" };

/** Puts the drawn vector in the order of importance; inside a group of equals it keeps its own order. */
const inOrder = (ranks: readonly number[]): ((drawn: Float64Array, into: Float64Array) => void) => {
  const groups = rankGroups(ranks);
  const falling = new Float64Array(ranks.length);
  return (drawn, into) => {
    falling.set(drawn);
    falling.sort();
    let next = falling.length - 1;
    for (const group of groups) {
      const own =
        group.length === 1
          ? group
          : [...group].sort((a, b) => (drawn[b] as number) - (drawn[a] as number));
      for (const criterion of own) {
        into[criterion] = falling[next] as number;
        next -= 1;
      }
    }
  };
};

/**
 * For each preference, how a vector drawn evenly from all weights (0 or more, sum 1) becomes one that
 * keeps to it.
 */
export const weightShaper = (
  preference: Preference,
): ((drawn: Float64Array, into: Float64Array) => void) => {
  switch (preference.kind) {
    case "given":
      return (_, into) => into.set(preference.weights);
    case "order":
      return inOrder(preference.ranks);
    case "none":
      return (drawn, into) => into.set(drawn);
  }
};

/** Fills `drawn` with weights spread evenly over all that are 0 or more and add up to 1. */
export const drawWeights = (drawn: Float64Array, random: () => number): void => {
  let sum = 0;
  for (let k = 0; k < drawn.length; k += 1) {
    const one = -Math.log(1 - random());
    drawn[k] = one;
    sum += one;
  }
  for (let k = 0; k < drawn.length; k += 1) drawn[k] = (drawn[k] as number) / sum;
};
