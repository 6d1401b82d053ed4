import type { Diffusion } from "../../model/cluster.ts";
import type { Series } from "../../model/figure.ts";
import type { Plan } from "../../model/plan.ts";
import { comparable } from "../../notation/comparable.ts";
import { inBase } from "../../notation/in-base.ts";
import type { Month } from "../../notation/period.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { defineAnalysis, notDefined, type Outcome } from "../analysis.ts";
import { bassShare } from "../diffusion/curves.ts";
import { type Forward, forwardOf } from "../diffusion/forward.ts";
import {
  type Estimate,
  type Fitted,
  fitBass,
  fitLogistic,
  type Observed,
} from "../diffusion/series-fits.ts";

/** The curve in one year after the last value; amounts in the unit of the series. */
export type Prediction = Estimate & {
  readonly from: Month;
  readonly to: Month;
  /** Further from the start than twice the years observed: a warning, and no forecast. */
  readonly beyond: boolean;
};

export type CurveFit = Pick<Fitted, "parameters" | "error" | "degrees"> & {
  /** Month of the largest sales, or of half of the level. */
  readonly turn: Month;
  readonly predictions: readonly Prediction[];
  /** Set where the potential was not fitted but taken from the plan, less what was sold before the first value. */
  readonly potential?: number;
  /** Share of the plan's potential that the case carried forward had sold by then; absent where it is none. */
  readonly soldBefore?: number;
};

export type DiffusionOutlook = {
  /** Unit of the fitted amounts. */
  readonly unit: Quantity;
  readonly points: number;
  readonly bass: Outcome<CurveFit>;
  readonly logistic: Outcome<CurveFit>;
};

export type Diffusions = {
  readonly fits: Outcome<DiffusionOutlook>;
  /** Absent where the plan names no case to go by. */
  readonly forward?: Outcome<Forward>;
};

const id = "diffusion";
const least = 6;
/** A series of months over forty years; longer ones take long and tell no more. */
const most = 500;
/** Share of the variation that a curve has to account for to be shown. */
const fair = 0.5;
/** A potential known no better than by this factor either way is not known. */
const widest = Math.E;
/** Years shown ahead, at most. */
const ahead = 10;

type Read = {
  readonly observed: Observed;
  readonly start: Month;
  readonly end: Month;
  readonly unit: Quantity;
};

const readSeries = (series: Series | undefined): Outcome<Read> => {
  const points = series?.points ?? [];
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < least)
    return notDefined(id, "fewPoints", { points: points.length, least });
  if (points.length > most) return notDefined(id, "manyPoints", { points: points.length, most });
  const unit = first.figure.quantity;
  if (points.some(({ figure }) => !comparable(figure.quantity, unit)))
    return notDefined(id, "unlike");
  if (points.some(({ figure }) => figure.quantity.amount < 0)) return notDefined(id, "negative");
  const start = first.period.from;
  const factor = unit.unit.kind === "measure" ? unit.unit.factor : 1;
  return {
    defined: true,
    start,
    end: last.period.to,
    unit,
    observed: points.map(({ period, figure }) => ({
      from: (period.from - start) / 12,
      to: (period.to - start) / 12,
      amount: inBase(figure.quantity) / factor,
    })),
  };
};

const predictionsOf = (fitted: Fitted, read: Read, until: Month): readonly Prediction[] => {
  const { start, end } = read;
  const years = Math.min(ahead, Math.max(0, Math.ceil((until - end) / 12)));
  return Array.from({ length: years }, (_, year) => {
    const [from, to] = [end + 12 * year, end + 12 * (year + 1)];
    return {
      ...fitted.predict((from - start) / 12, (to - start) / 12),
      from,
      to,
      beyond: to - start > 2 * (end - start),
    };
  });
};

const curveOf = (fitted: Fitted, read: Read, until: Month): CurveFit => ({
  parameters: fitted.parameters,
  error: fitted.error,
  degrees: fitted.degrees,
  turn: Math.floor(read.start + 12 * fitted.turn),
  predictions: predictionsOf(fitted, read, until),
});

/** The steepest point lies within the years observed, and the last level is known within a factor. */
const isIdentified = (fitted: Fitted, { observed }: Read, level: "M" | "K"): boolean => {
  const { value, high } = fitted.parameters[level] as Estimate;
  return fitted.turn < (observed.at(-1)?.to ?? 0) && high / value < widest;
};

const follows = (fitted: Fitted | undefined): fitted is Fitted =>
  fitted !== undefined && fitted.explained >= fair;

const potentialIn = (diffusion: Diffusion | undefined, unit: Quantity): number | undefined => {
  const potential = diffusion?.potential?.quantity;
  if (!potential || !comparable(potential, unit)) return undefined;
  const factor = unit.unit.kind === "measure" ? unit.unit.factor : 1;
  return inBase(potential) / factor;
};

type Potential = Required<Pick<CurveFit, "potential">> & Pick<CurveFit, "soldBefore">;

/**
 * What of the plan's potential the curve can still sell from its first value on. A Bass curve begun later is one of
 * the rest: with F0 sold, p + q F0 and q (1 - F0).
 */
const potentialFor = (
  diffusion: Diffusion,
  { unit, start }: Read,
  forward: Outcome<Forward> | undefined,
): Potential | undefined => {
  const whole = potentialIn(diffusion, unit);
  if (whole === undefined) return undefined;
  if (!forward?.defined || forward.start >= start) return { potential: whole };
  const soldBefore = bassShare(forward.p, forward.q, (start - forward.start) / 12);
  return { potential: whole * (1 - soldBefore), soldBefore };
};

const bassOf = (read: Read, until: Month, given: Potential | undefined): Outcome<CurveFit> => {
  const free = fitBass(read.observed);
  if (follows(free) && isIdentified(free, read, "M"))
    return { defined: true, ...curveOf(free, read, until) };
  if (!given) return notDefined(id, follows(free) ? "notIdentified" : "noFit");
  const fixed = fitBass(read.observed, given.potential);
  return follows(fixed)
    ? { defined: true, ...curveOf(fixed, read, until), ...given }
    : notDefined(id, "noFit");
};

const logisticOf = (read: Read, until: Month): Outcome<CurveFit> => {
  const fitted = fitLogistic(read.observed);
  if (!follows(fitted)) return notDefined(id, "noFit");
  return isIdentified(fitted, read, "K")
    ? { defined: true, ...curveOf(fitted, read, until) }
    : notDefined(id, "notIdentified");
};

const fitsOf = (
  { product, head }: Plan,
  forward: Outcome<Forward> | undefined,
): Outcome<DiffusionOutlook> => {
  // what is bought again and again, or has long been known, does not spread: the plan has to say it does
  if (!product.diffusion) return notDefined(id, "notAsked");
  const read = readSeries(product.output);
  if (!read.defined) return read;
  const until = Math.max(read.end + 12, head.period?.to ?? read.end);
  return {
    defined: true,
    unit: read.unit,
    points: read.observed.length,
    bass: bassOf(read, until, potentialFor(product.diffusion, read, forward)),
    logistic: logisticOf(read, until),
  };
};

/** How demand spreads: curves fitted to the product's own past, and a case the plan names carried forward. */
export const diffusion = defineAnalysis({
  id,
  reasons: {
    notAsked: () => "the plan does not say that its product still spreads to new buyers",
    fewPoints: ({ points, least: from }: { points: number; least: number }, { number }) =>
      `the output has ${number(points)} values over time; a curve needs ${number(from)}`,
    unlike: () => "the values of the output are in different units",
    negative: () => "a value of the output is below zero",
    noFit: () => "no curve of this form fits the values",
    notIdentified: () =>
      "the values do not tell where the growth ends: the steepest point is not passed, or the level is known no better than by a factor of 2.7",
    noPotential: () => "the potential is not stated",
    noCoefficients: ({ most }: { most: number }, { number }) =>
      `the coefficients p and q are not both stated, above 0 and no more than ${number(most)} a year`,
    manyPoints: ({ points, most }: { points: number; most: number }, { number }) =>
      `the output has ${number(points)} values over time; a curve is fitted to ${number(most)} at most`,
    noSource: () => "the case the coefficients come from is not stated",
    noStart: () => "the plan has no period to count from",
  },
  compute: (plan: Plan): Diffusions => {
    const given = plan.product.diffusion;
    const isForward = given?.p !== undefined || given?.q !== undefined;
    const forward = given && isForward ? forwardOf(given, plan) : undefined;
    return { fits: fitsOf(plan, forward), ...(forward ? { forward } : {}) };
  },
});
