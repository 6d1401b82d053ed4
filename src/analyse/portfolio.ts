/** One that can be taken or left, whole: what it is worth, and what it costs in each year. */
export type Candidate = { readonly value: number; readonly costs: readonly number[] };

type Search = {
  readonly candidates: readonly Candidate[];
  readonly totals: readonly number[];
  /** Places of the candidates by falling value for their money. */
  readonly order: readonly number[];
  steps: number;
  best: number;
  taken: readonly number[];
};

/** Steps after which the search gives up: the same on every machine, and under a second. */
const patience = 2_000_000;
/** What rounding leaves between two sums that are the same. */
const slack = 1e-9;

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

const fits = (costs: readonly number[], free: readonly number[]): boolean =>
  costs.every((cost, year) => cost <= (free[year] as number) * (1 + slack) + slack);

/** The value that could be reached if years did not matter and candidates could be taken in part. */
const boundOf = ({ candidates, totals, order }: Search, from: number, money: number): number => {
  let left = money;
  let value = 0;
  for (const place of order.slice(from)) {
    const [cost, worth] = [totals[place] as number, candidates[place]?.value ?? 0];
    if (cost > left) return value + (worth * left) / cost;
    left -= cost;
    value += worth;
  }
  return value;
};

const follow = (
  search: Search,
  from: number,
  free: readonly number[],
  taken: readonly number[],
): void => {
  search.steps += 1;
  const value = total(taken.map((place) => search.candidates[place]?.value ?? 0));
  if (value > search.best + slack) {
    search.best = value;
    search.taken = taken;
  }
  if (from === search.order.length || search.steps > patience) return;
  if (value + boundOf(search, from, total(free)) <= search.best + slack) return;
  const place = search.order[from] as number;
  const { costs } = search.candidates[place] as Candidate;
  if (fits(costs, free)) {
    const rest = free.map((money, year) => Math.max(0, money - (costs[year] as number)));
    follow(search, from + 1, rest, [...taken, place]);
  }
  follow(search, from + 1, free, taken);
};

/**
 * The candidates worth most together that the money of every year can pay: exact, by branch and bound.
 * `undefined` where the search takes too long.
 */
export const bestPortfolio = (
  candidates: readonly Candidate[],
  money: readonly number[],
): readonly number[] | undefined => {
  const totals = candidates.map(({ costs }) => total(costs));
  const worth = (place: number): number =>
    (candidates[place]?.value ?? 0) / Math.max(slack, totals[place] as number);
  const order = candidates.map((_, place) => place).sort((a, b) => worth(b) - worth(a) || a - b);
  const search: Search = { candidates, totals, order, steps: 0, best: -1, taken: [] };
  follow(search, 0, money, []);
  return search.steps > patience ? undefined : [...search.taken].sort((a, b) => a - b);
};
