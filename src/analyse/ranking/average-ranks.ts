/** Two scores closer than this are the same: what rounding leaves of a tie. */
export const tie = 1e-12;

/** Places from the largest score (0) on, with the place after the last one of each tie. */
const tiesOf = (
  scores: ArrayLike<number>,
  order: readonly number[],
): readonly (readonly [from: number, to: number])[] => {
  const ties: (readonly [number, number])[] = [];
  let from = 0;
  for (let place = 1; place <= order.length; place += 1) {
    const [first, next] = [order[from], order[place]].map((option) => scores[option ?? -1]);
    if (next !== undefined && (first as number) - next <= tie) continue;
    ties.push([from, place]);
    from = place;
  }
  return ties;
};

/** Options by falling score; those of one score in the order in which they stand. */
const orderOf = (scores: ArrayLike<number>): readonly number[] =>
  Array.from(scores, (_, option) => option).sort(
    (a, b) => (scores[b] as number) - (scores[a] as number) || a - b,
  );

/** Ranks from 1; options of one score share the average of their ranks. */
export const averageRanks = (scores: ArrayLike<number>): readonly number[] => {
  const order = orderOf(scores);
  const ranks = new Array<number>(scores.length).fill(0);
  for (const [from, to] of tiesOf(scores, order))
    for (const option of order.slice(from, to)) ranks[option] = (from + 1 + to) / 2;
  return ranks;
};
