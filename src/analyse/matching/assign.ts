type Search = {
  readonly costs: Float64Array;
  readonly columns: number;
  readonly rowPrice: Float64Array;
  readonly columnPrice: Float64Array;
  /** Row of each column; -1 where it is free. */
  readonly owner: Int32Array;
  readonly slack: Float64Array;
  readonly before: Int32Array;
  readonly done: Uint8Array;
};

/** The nearest column that is not done, with the slack of all of them brought up to date. */
const nearest = (search: Search, row: number, from: number): number => {
  const { costs, columns, rowPrice, columnPrice, slack, before, done } = search;
  const price = rowPrice[row] as number;
  let [best, least] = [-1, Number.POSITIVE_INFINITY];
  for (let column = 0; column < columns; column += 1) {
    if (done[column]) continue;
    const reduced =
      (costs[row * columns + column] as number) - price - (columnPrice[column] as number);
    if (reduced < (slack[column] as number)) {
      slack[column] = reduced;
      before[column] = from;
    }
    if ((slack[column] as number) < least) {
      least = slack[column] as number;
      best = column;
    }
  }
  return best;
};

const shiftPrices = (search: Search, start: number, by: number): void => {
  const { columns, rowPrice, columnPrice, owner, slack, done } = search;
  rowPrice[start] = (rowPrice[start] as number) + by;
  for (let column = 0; column < columns; column += 1) {
    if (done[column]) {
      const row = owner[column] as number;
      rowPrice[row] = (rowPrice[row] as number) + by;
      columnPrice[column] = (columnPrice[column] as number) - by;
    } else slack[column] = (slack[column] as number) - by;
  }
};

/** Finds a column for one more row by the shortest augmenting path, and moves the others along it. */
const place = (search: Search, start: number): void => {
  const { owner, slack, before, done } = search;
  slack.fill(Number.POSITIVE_INFINITY);
  before.fill(-1);
  done.fill(0);
  let [row, from] = [start, -1];
  for (;;) {
    const column = nearest(search, row, from);
    shiftPrices(search, start, slack[column] as number);
    from = column;
    if (owner[column] === -1) break;
    done[column] = 1;
    row = owner[column] as number;
  }
  for (let column = from; column !== -1; column = before[column] as number) {
    const previous = before[column] as number;
    owner[column] = previous === -1 ? start : (owner[previous] as number);
  }
};

/** Prices a row at its least cost and gives it a free column of that cost; whether there was one. */
const begin = ({ costs, columns, rowPrice, owner }: Search, row: number): boolean => {
  const own = costs.subarray(row * columns, (row + 1) * columns);
  const least = own.reduce((lowest, cost) => Math.min(lowest, cost), Number.POSITIVE_INFINITY);
  rowPrice[row] = least;
  const column = own.findIndex((cost, at) => cost === least && owner[at] === -1);
  if (column >= 0) owner[column] = row;
  return column >= 0;
};

/** For as many rows as columns or fewer: the column of each row at the least total cost. O(n^2 m). */
const cheapest = (rows: number, columns: number, costs: Float64Array): Int32Array => {
  const search: Search = {
    costs,
    columns,
    rowPrice: new Float64Array(rows),
    columnPrice: new Float64Array(columns),
    owner: new Int32Array(columns).fill(-1),
    slack: new Float64Array(columns),
    before: new Int32Array(columns),
    done: new Uint8Array(columns),
  };
  const left = Array.from({ length: rows }, (_, row) => row).filter((row) => !begin(search, row));
  for (const row of left) place(search, row);
  const found = new Int32Array(rows).fill(-1);
  for (const [column, row] of search.owner.entries()) if (row >= 0) found[row] = column;
  return found;
};

/**
 * Pairs rows with columns, each at most once, so that the scores add up to the most; a pair at or below the
 * threshold is none. Shortest augmenting paths (Jonker & Volgenant 1987). Every score below the
 * threshold is raised to it and taken out again afterwards: the same as a dummy column for each row,
 * as the shorter side always finds a place. Gives the column of each row, -1 for none.
 */
export const assign = (
  rows: number,
  columns: number,
  scores: Float64Array,
  threshold: number,
): readonly number[] => {
  const turned = rows > columns;
  const [short, long] = turned ? [columns, rows] : [rows, columns];
  const cellOf = (one: number, other: number): number =>
    turned ? other * columns + one : one * columns + other;
  const costs = new Float64Array(rows * columns);
  for (let one = 0; one < short; one += 1)
    for (let other = 0; other < long; other += 1)
      costs[one * long + other] = -Math.max(threshold, scores[cellOf(one, other)] as number);
  const found = new Array<number>(rows).fill(-1);
  for (const [one, other] of cheapest(short, long, costs).entries()) {
    if ((scores[cellOf(one, other)] as number) <= threshold) continue;
    if (turned) found[other] = one;
    else found[one] = other;
  }
  return found;
};
