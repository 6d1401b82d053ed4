/**
 * The chances of 0, 1, 2, … successes among independent trials with chances of their own, by adding one
 * trial after the other: exact, O(n^2).
 */
export const poissonBinomial = (chances: readonly number[]): Float64Array => {
  const law = new Float64Array(chances.length + 1);
  law[0] = 1;
  for (const [place, chance] of chances.entries()) {
    for (let count = place + 1; count > 0; count -= 1)
      law[count] = (law[count] as number) * (1 - chance) + (law[count - 1] as number) * chance;
    law[0] = (law[0] as number) * (1 - chance);
  }
  return law;
};

/** The least count that is not exceeded with that probability. */
export const countQuantile = (law: Float64Array, probability: number): number => {
  let sum = 0;
  for (const [count, chance] of law.entries()) {
    sum += chance;
    // what rounding leaves of a sum that should just reach it
    if (sum >= probability - 1e-12) return count;
  }
  return law.length - 1;
};
