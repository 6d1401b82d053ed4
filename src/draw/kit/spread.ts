export type Wish = {
  /** Where the middle of the piece would like to be. */
  readonly middle: number;
  readonly size: number;
  /** How dear it is to move it; 1 unless given. */
  readonly weight?: number;
};

type Pool = { sum: number; weight: number; count: number };

/** The non-decreasing values nearest to the wished ones (pool adjacent violators, Ayer et al. 1955). */
const nonDecreasing = (wishes: readonly (readonly [value: number, weight: number])[]) => {
  const pools: Pool[] = [];
  for (const [value, weight] of wishes) {
    pools.push({ sum: value * weight, weight, count: 1 });
    for (;;) {
      const [before, last] = [pools.at(-2), pools.at(-1)];
      if (!before || !last || before.sum / before.weight <= last.sum / last.weight) break;
      pools.pop();
      before.sum += last.sum;
      before.weight += last.weight;
      before.count += last.count;
    }
  }
  return pools.flatMap(({ sum, weight, count }) => new Array<number>(count).fill(sum / weight));
};

/**
 * Starts of pieces on a line, in the order given, `gap` apart at least, inside `range`, as near to
 * where they want to be as that allows. If they do not fit they run over its end.
 */
export const spread = (
  wishes: readonly Wish[],
  gap: number,
  range: readonly [from: number, to: number],
): readonly number[] => {
  const offsets: number[] = [];
  let total = 0;
  for (const { size } of wishes) {
    offsets.push(total);
    total += size + gap;
  }
  const free = nonDecreasing(
    wishes.map(({ middle, size, weight = 1 }, place) => [
      middle - size / 2 - (offsets[place] ?? 0),
      weight,
    ]),
  );
  const last = Math.max(range[0], range[1] - (total - gap));
  return free.map(
    (start, place) => Math.min(Math.max(start, range[0]), last) + (offsets[place] ?? 0),
  );
};
