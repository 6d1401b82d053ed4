/** How often efforts that stand under the themes by chance lie as near the plan as the true ones. */
export type Chance = {
  readonly probability: number;
  /** Arrangements looked at: all there are, or the drawn ones. */
  readonly arrangements: number;
  readonly exact: boolean;
};

type Wish = {
  readonly efforts: readonly number[];
  /** Unit vectors. */
  readonly vectors: readonly (readonly number[])[];
  readonly priority: readonly number[];
  readonly draws: number;
  readonly random: () => number;
};

/** Sums that differ by less are the same arrangement, added up in another order. */
const tolerance = 1e-9;

/** Random numbers taken at most: where institutions and themes are very many, the draws are fewer. */
const most = 5_000_000;
/** Arrangements drawn however many institutions and themes there are. */
const least = 99;

const factorial = (count: number): number => (count < 2 ? 1 : count * factorial(count - 1));

const exchange = (values: Float64Array, a: number, b: number): void => {
  const kept = values[a] as number;
  values[a] = values[b] as number;
  values[b] = kept;
};

/** What an institution adds to the alignment in each order of its amounts. */
const everyOrder = (vector: readonly number[], priority: readonly number[]): Float64Array => {
  const sums: number[] = [];
  const order = Float64Array.from(vector);
  const place = (theme: number, sum: number): void => {
    if (theme === order.length) sums.push(sum);
    for (let other = theme; other < order.length; other += 1) {
      exchange(order, theme, other);
      place(theme + 1, sum + (order[theme] as number) * (priority[theme] as number));
      exchange(order, theme, other);
    }
  };
  place(0, 0);
  return Float64Array.from(sums);
};

const allOrders = ({ efforts, vectors, priority }: Wish, reached: number): Chance => {
  const sums = vectors.map((vector) => everyOrder(vector, priority));
  let [count, all] = [0, 0];
  const add = (k: number, sum: number): void => {
    const own = sums[k];
    if (!own) {
      all += 1;
      if (sum >= reached - tolerance) count += 1;
      return;
    }
    for (const one of own) add(k + 1, sum + (efforts[k] as number) * one);
  };
  add(0, 0);
  return { probability: count / all, arrangements: all, exact: true };
};

/** Fisher and Yates: every order equally likely. */
const shuffledSum = (
  values: Float64Array,
  priority: readonly number[],
  random: () => number,
): number => {
  let sum = 0;
  for (let theme = values.length - 1; theme >= 0; theme -= 1) {
    exchange(values, theme, Math.floor(random() * (theme + 1)));
    sum += (values[theme] as number) * (priority[theme] as number);
  }
  return sum;
};

/**
 * Draws where the amounts above zero stand, and nothing for the others: as likely as a whole order, but with
 * one random number for each of them.
 */
const sparseDrawer = (vector: readonly number[], { priority, random }: Wish): (() => number) => {
  const values = vector.filter((value) => value !== 0);
  const weights = Float64Array.from(priority);
  return () => {
    let sum = 0;
    for (const [place, value] of values.entries()) {
      exchange(weights, place, place + Math.floor(random() * (weights.length - place)));
      sum += value * (weights[place] as number);
    }
    return sum;
  };
};

/** Orders up to which all of them are written down, so that one number draws one of them. */
const mostWritten = 720;

/** Draws what an institution adds to the alignment, in one order of its amounts. */
const drawerOf = (vector: readonly number[], wish: Wish, isAffordable: boolean): (() => number) => {
  const { priority, random } = wish;
  if (!isAffordable) return sparseDrawer(vector, wish);
  const orders = factorial(priority.length);
  if (orders > mostWritten) {
    const values = Float64Array.from(vector);
    return () => shuffledSum(values, priority, random);
  }
  const sums = everyOrder(vector, priority);
  return () => sums[Math.floor(random() * orders)] as number;
};

const someOrders = (wish: Wish, reached: number): Chance => {
  const { efforts, vectors, priority, draws } = wish;
  const numbers = factorial(priority.length) > mostWritten ? priority.length : 1;
  const affordable = Math.floor(most / (vectors.length * numbers));
  const drawers = vectors.map((vector) => drawerOf(vector, wish, affordable >= least));
  const arrangements = Math.max(least, Math.min(draws, affordable));
  let count = 0;
  for (let draw = 0; draw < arrangements; draw += 1) {
    let sum = 0;
    for (const [k, drawer] of drawers.entries()) sum += (efforts[k] as number) * drawer();
    if (sum >= reached - tolerance) count += 1;
  }
  // the true arrangement counts as one of them, so that no probability is 0
  return { probability: (count + 1) / (arrangements + 1), arrangements, exact: false };
};

/**
 * Permutation test of the alignment: the amounts of each institution are put under the themes in
 * another order, for each on its own. All orders where there are no more of them than draws.
 */
export const chanceOf = (wish: Wish): Chance => {
  const { efforts, vectors, priority, draws } = wish;
  const scale = efforts.reduce((sum, effort) => sum + effort, 0);
  const share = { ...wish, efforts: efforts.map((effort) => effort / scale) };
  const reached = vectors.reduce(
    (sum, vector, k) =>
      sum +
      (share.efforts[k] as number) *
        vector.reduce((inner, value, theme) => inner + value * (priority[theme] as number), 0),
    0,
  );
  const all = factorial(priority.length) ** vectors.length;
  return all <= draws ? allOrders(share, reached) : someOrders(share, reached);
};
