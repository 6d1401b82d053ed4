/**
 * A whole amount in whole parts that stand to each other as the weights do, as nearly as they can
 * (largest remainder; of equal remainders the earlier part). The parts add up to the amount, and no
 * part is more than one unit away from its exact share. Nothing is given where all weights are 0.
 */
export const splitWhole = (total: bigint, weights: readonly bigint[]): readonly bigint[] => {
  const sum = weights.reduce((all, weight) => all + weight, 0n);
  if (sum === 0n) return weights.map(() => 0n);
  const parts = weights.map((weight) => (total * weight) / sum);
  const rests = weights.map((weight, place) => ({ place, rest: (total * weight) % sum }));
  const left = Number(total - parts.reduce((all, part) => all + part, 0n));
  const first = rests
    .sort((a, b) => (a.rest === b.rest ? a.place - b.place : a.rest > b.rest ? -1 : 1))
    .slice(0, left);
  for (const { place } of first) parts[place] = (parts[place] ?? 0n) + 1n;
  return parts;
};
