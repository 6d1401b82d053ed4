import type { Indicator } from "../../model/agreement.ts";
import type { Figure, Series } from "../../model/figure.ts";
import type { Month, Period } from "../../notation/period.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { ratioOf } from "../../notation/ratio-of.ts";
import { defineAnalysis, notDefined, type Outcome } from "../analysis.ts";

export type Growth = {
  readonly from: { readonly period: Period; readonly quantity: Quantity };
  readonly to: { readonly period: Period; readonly quantity: Quantity };
  /** Years between the middles of the two periods. */
  readonly years: number;
  /** Compound yearly rate; 0.1 is 10 % a year. */
  readonly rate: number;
};

export type SeriesGrowth = {
  readonly segments: readonly Outcome<Growth>[];
  readonly whole: Outcome<Growth>;
};

export type Growths = {
  readonly output: SeriesGrowth | undefined;
  readonly unitValue: SeriesGrowth | undefined;
  /** What each indicator's target asks for, from its baseline. */
  readonly required: readonly { readonly indicator: Indicator; readonly growth: Outcome<Growth> }[];
};

const id = "growth";

/** The middle of a period in months: 1955 and FY1955 are points in time half a year into them. */
const middle = (period: Period): Month => (period.from + period.to) / 2;

type Point = { readonly period: Period; readonly quantity: Quantity };

/** `(y1 / y0) ^ (1 / (t1 - t0)) - 1` with t in years. Not defined for values at or below nothing. */
export const growthBetween = (from: Point, to: Point): Outcome<Growth> => {
  const years = (middle(to.period) - middle(from.period)) / 12;
  const facts = { from: from.period, to: to.period };
  if (years <= 0) return notDefined(id, "noTime", facts);
  if (from.quantity.amount === 0) return notDefined(id, "fromZero", facts);
  if (from.quantity.amount <= 0 || to.quantity.amount <= 0)
    return notDefined(id, "notPositive", facts);
  const ratio = ratioOf(to.quantity, from.quantity);
  if (ratio === undefined) return notDefined(id, "unlike", facts);
  return { defined: true, from, to, years, rate: ratio ** (1 / years) - 1 };
};

const pointOf = (figure: Figure | undefined): Point | undefined =>
  figure?.asOf ? { period: figure.asOf, quantity: figure.quantity } : undefined;

const seriesGrowth = (series: Series | undefined): SeriesGrowth | undefined => {
  const points = (series?.points ?? []).map(({ period, figure }) => ({
    period,
    quantity: figure.quantity,
  }));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return undefined;
  return {
    segments: points.slice(1).map((to, position) => growthBetween(points[position] as Point, to)),
    whole: growthBetween(first, last),
  };
};

const required = (indicator: Indicator): Outcome<Growth> => {
  const [from, to] = [pointOf(indicator.baseline), pointOf(indicator.target)];
  return from && to ? growthBetween(from, to) : notDefined(id, "noDates");
};

/** Compound growth by segment and over the whole of each series, and what each target asks for. */
export const growth = defineAnalysis({
  id,
  reasons: {
    noTime: () => "the later value is not later than the earlier one",
    fromZero: () => "not defined: the starting value is zero",
    notPositive: () => "not defined: a value is zero or negative",
    unlike: () => "the two values are in different units",
    noDates: () => "the baseline or the target has no value with a date",
  },
  compute: ({ product, indicators }): Growths => ({
    output: seriesGrowth(product.output),
    unitValue: seriesGrowth(product.unitValue),
    required: indicators.map((indicator) => ({ indicator, growth: required(indicator) })),
  }),
});
