/** The smallest of some whole numbers beyond the range of `Math.min`. */
export const least = (first: bigint, ...others: readonly bigint[]): bigint => {
  let low = first;
  for (const other of others) if (other < low) low = other;
  return low;
};
