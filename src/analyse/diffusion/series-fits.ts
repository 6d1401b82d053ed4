import jStat from "jstat";
import { bassPeak, bassShare, logisticShare } from "./curves.ts";
import { type Fit, fitModel, type Model, type Points, slopesOf } from "./fit.ts";

/** Totals over stretches of time, in years from the start of the first. */
export type Observed = readonly {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
}[];

/** A parameter with the interval in which it lies with 95 %. */
export type Estimate = { readonly value: number; readonly low: number; readonly high: number };

export type Fitted = {
  /** Names as in the formulas: M, p, q; or K, r, m. */
  readonly parameters: Readonly<Record<string, Estimate>>;
  /** Years from the start to the steepest point: largest sales, or half of the level. */
  readonly turn: number;
  /** Standard error of a value about the curve. */
  readonly error: number;
  /** Share of the variation of the values that the curve accounts for; below 0 it is worse than their mean. */
  readonly explained: number;
  readonly degrees: number;
  /** The value over a stretch of time, with its interval of 95 % for a new observation. */
  readonly predict: (from: number, to: number) => Estimate;
};

type Stretch = (parameters: readonly number[], from: number, to: number) => number;

type Shape = {
  readonly names: readonly string[];
  /** True where the model takes the logarithm of the parameter. */
  readonly logs: readonly boolean[];
  readonly stretch: Stretch;
};

const natural = ({ logs }: Shape, place: number, value: number): number =>
  logs[place] ? Math.exp(value) : value;

const modelOf =
  ({ stretch }: Shape, observed: Observed): Model =>
  (parameters) =>
  (place) => {
    const { from, to } = observed[place] as Observed[number];
    return stretch(parameters, from, to);
  };

/**
 * Of the starts given without their first parameter, a plain factor, the one that fits best with it, or with the
 * factor that is held: the best of a free factor may lie far from the best of a given one.
 */
const bestStart = (
  shape: Shape,
  observed: Observed,
  starts: readonly (readonly number[])[],
  held?: number,
): readonly number[] => {
  let best: readonly number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const rest of starts) {
    const unit = observed.map(({ from, to }) => shape.stretch([0, ...rest], from, to));
    const cross = unit.reduce((sum, one, place) => sum + one * (observed[place]?.amount ?? 0), 0);
    const factor = held ?? cross / unit.reduce((sum, one) => sum + one * one, 0);
    const squares = observed.reduce(
      (sum, { amount }, place) => sum + (amount - factor * (unit[place] as number)) ** 2,
      0,
    );
    if (!(factor > 0) || !(squares < least)) continue;
    least = squares;
    best = [Math.log(factor), ...rest];
  }
  return best;
};

const variance = (covariance: Fit["covariance"], slopes: readonly number[]): number =>
  covariance.reduce(
    (sum, row, i) =>
      sum + row.reduce((part, one, j) => part + one * (slopes[i] as number) * (slopes[j] ?? 0), 0),
    0,
  );

const explainedBy = ({ error, degrees }: Fit, observed: Observed): number => {
  const mean = observed.reduce((sum, { amount }) => sum + amount, 0) / observed.length;
  const all = observed.reduce((sum, { amount }) => sum + (amount - mean) ** 2, 0);
  return all === 0 ? 0 : 1 - (error ** 2 * degrees) / all;
};

const readFit = (
  shape: Shape,
  fit: Fit,
  observed: Observed,
  turn: (parameters: readonly number[]) => number,
): Fitted => {
  const { parameters, covariance, error, degrees } = fit;
  const quantile = jStat.studentt.inv(0.975, degrees);
  const estimates = shape.names.map((name, place): readonly [string, Estimate] => {
    const value = parameters[place] as number;
    const half = quantile * Math.sqrt(covariance[place]?.[place] ?? 0);
    const [low, high] = [value - half, value + half].map((one) => natural(shape, place, one));
    return [name, { value: natural(shape, place, value), low: low ?? 0, high: high ?? 0 }];
  });
  return {
    parameters: Object.fromEntries(estimates),
    turn: turn(parameters),
    error,
    degrees,
    explained: explainedBy(fit, observed),
    predict: (from, to) => {
      const value = shape.stretch(parameters, from, to);
      const slopes = slopesOf((given) => () => shape.stretch(given, from, to), parameters, 0);
      const half = quantile * Math.sqrt(variance(covariance, slopes) + error ** 2);
      return { value, low: Math.max(0, value - half), high: value + half };
    },
  };
};

const places = (observed: Observed): Points => ({
  x: observed.map((_, place) => place),
  y: observed.map(({ amount }) => amount),
});

const pairs = (first: readonly number[], second: readonly number[]) =>
  first.flatMap((a) => second.map((b) => [a, b] as const));

const logsOf = (values: readonly number[]) => values.map(Math.log);

const bassShape: Shape = {
  names: ["M", "p", "q"],
  logs: [true, true, true],
  stretch: ([m = 0, lnP = 0, lnQ = 0], from, to) => {
    const [p, q] = [Math.exp(lnP), Math.exp(lnQ)];
    return Math.exp(m) * (bassShare(p, q, to) - bassShare(p, q, from));
  },
};

const bassTurn = ([p = 0, q = 0]: readonly number[]): number =>
  bassPeak({ p: Math.exp(p), q: Math.exp(q) });

const bassStarts = pairs(
  logsOf([0.0005, 0.002, 0.008, 0.03, 0.1]),
  logsOf([0.05, 0.15, 0.3, 0.6, 1.2]),
);

/** Bass 1969 by differences (Srinivasan & Mason 1986); the potential is fitted, or what is given. */
export const fitBass = (observed: Observed, potential?: number): Fitted | undefined => {
  const start = bestStart(bassShape, observed, bassStarts, potential);
  if (start.length === 0) return undefined;
  if (potential === undefined) {
    const fit = fitModel(modelOf(bassShape, observed), start, places(observed));
    return fit && readFit(bassShape, fit, observed, ([, ...rest]) => bassTurn(rest));
  }
  const fixed: Shape = {
    names: ["p", "q"],
    logs: [true, true],
    stretch: (rest, from, to) => bassShape.stretch([Math.log(potential), ...rest], from, to),
  };
  const fit = fitModel(modelOf(fixed, observed), start.slice(1), places(observed));
  return fit && readFit(fixed, fit, observed, bassTurn);
};

const logisticShape: Shape = {
  names: ["K", "r", "m"],
  logs: [true, true, false],
  // a level, read in the middle of the stretch
  stretch: ([k = 0, lnR = 0, m = 0], from, to) =>
    Math.exp(k) * logisticShare(Math.exp(lnR), m, (from + to) / 2),
};

/** Logistic growth of the yearly level, `K / (1 + e^{-r(t - m)})`. */
export const fitLogistic = (observed: Observed): Fitted | undefined => {
  const span = observed.at(-1)?.to ?? 0;
  const middles = [0, 0.25, 0.5, 0.75, 1, 1.5].map((part) => part * span);
  const starts = pairs(logsOf([0.05, 0.1, 0.2, 0.5, 1]), middles);
  const start = bestStart(logisticShape, observed, starts);
  if (start.length === 0) return undefined;
  const fit = fitModel(modelOf(logisticShape, observed), start, places(observed));
  return fit && readFit(logisticShape, fit, observed, ([, , m = 0]) => m);
};
