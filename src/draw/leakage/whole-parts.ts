/**
 * Shares as whole parts of `whole` that sum to it exactly (largest remainder, Hamilton 1792); of equal
 * remainders the first is rounded up.
 */
export const wholeParts = (shares: readonly number[], whole: number): readonly number[] => {
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (total <= 0) return shares.map(() => 0);
  const exact = shares.map((share) => (share / total) * whole);
  const parts = exact.map((value) => Math.floor(value + 1e-9));
  const open = whole - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((value, place) => ({ place, rest: value - (parts[place] as number) }))
    .sort((a, b) => b.rest - a.rest || a.place - b.place);
  for (const { place } of byRemainder.slice(0, open)) parts[place] = (parts[place] as number) + 1;
  return parts;
};
