import { averageRanks, tie } from "./average-ranks.ts";
import { scoreOf, withWeight } from "./weights.ts";

/** What becomes of the ranking when one weight moves and the others give way in proportion. */
export type Shift = {
  /** Place of the criterion among the criteria. */
  readonly criterion: number;
  readonly from: number;
  readonly to: number;
  /** Places of the options that score the most after it. */
  readonly first: readonly number[];
  /** Pairs of options that change places. */
  readonly swapped: readonly (readonly [number, number])[];
};

const scoresAt = (weights: readonly number[], values: readonly (readonly number[])[]) =>
  values.map((row) => scoreOf(weights, row));

const swappedPairs = (before: readonly number[], after: readonly number[]) =>
  before.flatMap((a, i) =>
    before.slice(i + 1).flatMap((b, offset): (readonly [number, number])[] => {
      const j = i + 1 + offset;
      const now = (after[i] as number) - (after[j] as number);
      return (a - b > tie && now < -tie) || (a - b < -tie && now > tie) ? [[i, j]] : [];
    }),
  );

/** Every weight moved down and up by `by` of itself (0.2 is 20 %), one at a time. */
export const shiftsOf = (
  weights: readonly number[],
  values: readonly (readonly number[])[],
  by: number,
): readonly Shift[] => {
  const before = scoresAt(weights, values);
  return weights.flatMap((from, criterion) =>
    [1 - by, 1 + by].flatMap((factor): Shift[] => {
      const to = Math.min(1, from * factor);
      // a weight of 1 has nothing that could give way, one of nothing does not move
      if (to === from || weights.length < 2) return [];
      const after = scoresAt(withWeight(weights, criterion, to), values);
      const ranks = averageRanks(after);
      const best = Math.min(...ranks);
      return [
        {
          criterion,
          from,
          to,
          first: ranks.flatMap((rank, option) => (rank === best ? [option] : [])),
          swapped: swappedPairs(before, after),
        },
      ];
    }),
  );
};
