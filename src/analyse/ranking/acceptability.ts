import { randomOf } from "../random.ts";
import { tie } from "./average-ranks.ts";
import { type Choice, isCertain, valueDrawer } from "./draw-values.ts";
import { drawWeights, type Preference, weightShaper } from "./draw-weights.ts";

export type Acceptability = {
  /** Share of the draws in which the option takes each rank, the first one first. */
  readonly ranks: readonly (readonly number[])[];
  /** Mean of the weights in the draws in which the option is first; `undefined` where it never is. */
  readonly central: readonly (readonly number[] | undefined)[];
  /** Share of the draws of the scores in which the option is first at its central weights. */
  readonly confidence: readonly (number | undefined)[];
  /** `wins[a][b]`: share of the draws in which a scores more than b; a tie counts half. */
  readonly wins: readonly (readonly number[])[];
};

type Tally = {
  readonly shape: (drawn: Float64Array, into: Float64Array) => void;
  /** Draws that are counted: one where neither weights nor scores move. */
  readonly times: number;
  readonly weights: Float64Array;
  readonly scores: Float64Array;
  /** Options by falling score; kept from draw to draw, so that little is left to sort. */
  readonly order: Int32Array;
  readonly ranks: Float64Array;
  readonly wins: Float64Array;
  /** Sum of the weights in the draws in which an option is first. */
  readonly central: Float64Array;
};

export type Drawing = { readonly seed: number; readonly draws: number; readonly name: string };

const fillScores = (values: Float64Array, weights: ArrayLike<number>, into: Float64Array): void => {
  const count = weights.length;
  for (let option = 0, cell = 0; option < into.length; option += 1) {
    let sum = 0;
    for (let k = 0; k < count; k += 1, cell += 1)
      sum += (weights[k] as number) * (values[cell] as number);
    into[option] = sum;
  }
};

/** Insertion sort: the order of the draw before is a good start. */
const sortByScore = (order: Int32Array, scores: Float64Array): void => {
  for (let place = 1; place < order.length; place += 1) {
    const option = order[place] as number;
    const score = scores[option] as number;
    let to = place;
    while (to > 0 && (scores[order[to - 1] as number] as number) < score) {
      order[to] = order[to - 1] as number;
      to -= 1;
    }
    order[to] = option;
  }
};

const add = (into: Float64Array, place: number, amount: number): void => {
  into[place] = (into[place] as number) + amount;
};

/** The place after the last option that scores the same as the one at `from`. */
const endOfTie = ({ scores, order }: Tally, from: number): number => {
  const score = scores[order[from] as number] as number;
  let to = from + 1;
  while (to < order.length && score - (scores[order[to] as number] as number) <= tie) to += 1;
  return to;
};

const countFirst = ({ weights, central }: Tally, option: number, share: number): void => {
  for (let k = 0; k < weights.length; k += 1)
    add(central, option * weights.length + k, share * (weights[k] as number));
};

type Tie = { readonly from: number; readonly to: number };

/** Options of one score share the ranks they take, and win half of each other. */
const countOption = ({ order, ranks, wins }: Tally, option: number, { from, to }: Tie): void => {
  const row = option * order.length;
  for (let rank = from; rank < to; rank += 1) add(ranks, row + rank, 1 / (to - from));
  for (let j = from; j < to; j += 1) add(wins, row + (order[j] as number), 0.5);
  for (let j = to; j < order.length; j += 1) add(wins, row + (order[j] as number), 1);
};

const count = (tally: Tally): void => {
  const { order } = tally;
  for (let from = 0; from < order.length; ) {
    const to = endOfTie(tally, from);
    for (let place = from; place < to; place += 1) {
      const option = order[place] as number;
      countOption(tally, option, { from, to });
      if (from === 0) countFirst(tally, option, 1 / to);
    }
    from = to;
  }
};

const tallyOf = (preference: Preference, choice: Choice, draws: number): Tally => {
  const [options, criteria] = [choice.cells.length, choice.functions.length];
  return {
    shape: weightShaper(preference),
    times: preference.kind === "given" && isCertain(choice) ? 1 : draws,
    weights: new Float64Array(criteria),
    scores: new Float64Array(options),
    order: Int32Array.from({ length: options }, (_, option) => option),
    ranks: new Float64Array(options * options),
    wins: new Float64Array(options * options),
    central: new Float64Array(options * criteria),
  };
};

/** 1 shared among those that score the most at these weights, where the option is one of them. */
const firstShare = (values: Float64Array, weights: readonly number[], option: number): number => {
  const count = weights.length;
  const at = (row: number): number => {
    let sum = 0;
    for (let k = 0; k < count; k += 1)
      sum += (weights[k] as number) * (values[row * count + k] as number);
    return sum;
  };
  const own = at(option);
  let equals = 1;
  for (let other = 0; other < values.length / count; other += 1) {
    if (other === option) continue;
    const lead = own - at(other);
    if (lead < -tie) return 0;
    if (lead <= tie) equals += 1;
  }
  return 1 / equals;
};

const confidenceOf = (
  choice: Choice,
  central: Acceptability["central"],
  { seed, draws, name }: Drawing,
): Acceptability["confidence"] => {
  const { values, draw } = valueDrawer(choice, randomOf(seed, `${name}/scores`));
  const times = isCertain(choice) ? 1 : draws;
  const firsts = new Float64Array(central.length);
  for (let time = 0; time < times; time += 1) {
    draw();
    for (const [option, weights] of central.entries())
      if (weights) add(firsts, option, firstShare(values, weights, option));
  }
  return central.map((weights, option) => weights && (firsts[option] as number) / times);
};

const rows = (flat: Float64Array, width: number, over: number): readonly (readonly number[])[] =>
  Array.from({ length: flat.length / width }, (_, row) =>
    Array.from(flat.subarray(row * width, (row + 1) * width), (one) => one / over),
  );

const read = (tally: Tally, choice: Choice, drawing: Drawing): Acceptability => {
  const ranks = rows(tally.ranks, choice.cells.length, tally.times);
  const sums = rows(tally.central, choice.functions.length, tally.times);
  const central = sums.map((row, option) => {
    const first = ranks[option]?.[0] ?? 0;
    return first > 0 ? row.map((sum) => sum / first) : undefined;
  });
  return {
    ranks,
    central,
    confidence: confidenceOf(choice, central, drawing),
    wins: rows(tally.wins, choice.cells.length, tally.times),
  };
};

/**
 * SMAA-2 (Lahdelma & Salminen 2001): weights drawn evenly from those each preference allows, scores from
 * their ranges; the same draws serve every preference. O(draws * options * (criteria + options)).
 */
export const acceptabilityOf = (
  choice: Choice,
  preferences: readonly Preference[],
  drawing: Drawing,
): readonly Acceptability[] => {
  const { seed, draws, name } = drawing;
  const weighting = randomOf(seed, `${name}/weights`);
  const { values, draw } = valueDrawer(choice, randomOf(seed, `${name}/scores`));
  const tallies = preferences.map((one) => tallyOf(one, choice, draws));
  const drawn = new Float64Array(choice.functions.length);
  for (let time = 0; time < draws; time += 1) {
    drawWeights(drawn, weighting);
    draw();
    for (const tally of tallies) {
      if (time >= tally.times) continue;
      tally.shape(drawn, tally.weights);
      fillScores(values, tally.weights, tally.scores);
      sortByScore(tally.order, tally.scores);
      count(tally);
    }
  }
  return tallies.map((tally) => read(tally, choice, drawing));
};
