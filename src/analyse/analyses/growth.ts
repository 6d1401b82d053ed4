import type { Comparison, Indicator } from "../../model/agreement.ts";
import type { Figure, Series } from "../../model/figure.ts";
import type { Period } from "../../notation/period.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { ratioOf } from "../../notation/ratio-of.ts";
import { compact } from "../../util/compact.ts";
import { defineAnalysis, notDefined, type Outcome } from "../analysis.ts";
import {
  middleOf,
  type PriceLevels,
  type Prices,
  priceLevels,
  priceRatio,
  pricesOf,
} from "../price-level.ts";

type Point = {
  readonly period: Period;
  readonly quantity: Quantity;
  readonly priceBasis?: string | undefined;
};

export type Growth = {
  readonly from: { readonly period: Period; readonly quantity: Quantity };
  readonly to: { readonly period: Period; readonly quantity: Quantity };
  /** Years between the middles of the two periods. */
  readonly years: number;
  /** Compound yearly rate; 0.1 is 10 % a year. */
  readonly rate: number;
  readonly prices: Prices;
  /** Of nominal money, the rate that is left when the plan's price index is taken out. */
  readonly deflated?: Outcome<{ readonly rate: number }>;
};

export type SeriesGrowth = {
  readonly segments: readonly Outcome<Growth>[];
  readonly whole: Outcome<Growth>;
  /** Back from the last value to the one nearest to three years, and to one year, before it. */
  readonly lastThree: Outcome<Growth>;
  readonly lastYear: Outcome<Growth>;
};

/** The past that stands beside what an indicator asks for: its own, or that of the product. */
export type Past = {
  readonly of: "history" | "output" | "unitValue";
  readonly growth: SeriesGrowth;
};

/** How the same figure grew elsewhere, over the whole of each series. */
export type GroupGrowth = {
  readonly members: readonly {
    readonly comparison: Comparison;
    readonly growth: Outcome<Growth>;
  }[];
  /** The middle of the defined rates: the geometric mean of what each grew to in a year. */
  readonly rate?: number;
};

export type RequiredGrowth = {
  readonly indicator: Indicator;
  readonly growth: Outcome<Growth>;
  readonly past?: Past;
  /** Absent where the indicator is compared with nothing. */
  readonly group?: GroupGrowth;
};

export type Growths = {
  readonly output: SeriesGrowth | undefined;
  readonly unitValue: SeriesGrowth | undefined;
  /** What each indicator's target asks for, from its baseline. */
  readonly required: readonly RequiredGrowth[];
};

const id = "growth";

const deflatedRate = (
  index: PriceLevels,
  { from, to, years, rate }: Pick<Growth, "from" | "to" | "years" | "rate">,
): Outcome<{ readonly rate: number }> => {
  const rise = priceRatio(index, from.period, to.period);
  if (rise === undefined) return notDefined(id, "noIndex", { from: from.period, to: to.period });
  return { defined: true, rate: (1 + rate) / rise ** (1 / years) - 1 };
};

/** `(y1 / y0) ^ (1 / (t1 - t0)) - 1` with t in years. Not defined for values at or below nothing. */
export const growthBetween = (from: Point, to: Point, index?: PriceLevels): Outcome<Growth> => {
  const years = (middleOf(to.period) - middleOf(from.period)) / 12;
  const facts = { from: from.period, to: to.period };
  if (years <= 0) return notDefined(id, "noTime", facts);
  if (from.quantity.amount === 0) return notDefined(id, "fromZero", facts);
  if (from.quantity.amount <= 0 || to.quantity.amount <= 0)
    return notDefined(id, "notPositive", facts);
  const ratio = ratioOf(to.quantity, from.quantity);
  if (ratio === undefined) return notDefined(id, "unlike", facts);
  const prices = pricesOf(to);
  // real values of two base years differ by more than growth, as do a real and a nominal one
  if (prices !== pricesOf(from) || (prices === "real" && from.priceBasis !== to.priceBasis))
    return notDefined(id, "mixedPrices", facts);
  const plain = { from, to, years, rate: ratio ** (1 / years) - 1, prices };
  return prices === "nominal" && index
    ? { defined: true, ...plain, deflated: deflatedRate(index, plain) }
    : { defined: true, ...plain };
};

const pointOf = (figure: Figure | undefined): Point | undefined =>
  figure?.asOf
    ? { period: figure.asOf, quantity: figure.quantity, priceBasis: figure.priceBasis }
    : undefined;

/** The point that lies nearest to so many years before the last one, and within half a year of it. */
const yearsBefore = (points: readonly Point[], years: number): Point | undefined => {
  const last = points.at(-1);
  if (!last) return undefined;
  const distance = ({ period }: Point): number =>
    Math.abs(middleOf(last.period) - middleOf(period) - 12 * years);
  const near = points.filter((point) => distance(point) <= 6);
  return near.reduce<Point | undefined>(
    (best, point) => (!best || distance(point) < distance(best) ? point : best),
    undefined,
  );
};

const seriesGrowth = (
  series: Series | undefined,
  index: PriceLevels | undefined,
): SeriesGrowth | undefined => {
  const points = (series?.points ?? []).map(
    ({ period, figure }): Point => ({
      period,
      quantity: figure.quantity,
      priceBasis: figure.priceBasis,
    }),
  );
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return undefined;
  const recent = (years: number): Outcome<Growth> => {
    const from = yearsBefore(points, years);
    return from ? growthBetween(from, last, index) : notDefined(id, "noPoint", { years });
  };
  return {
    segments: points
      .slice(1)
      .map((to, position) => growthBetween(points[position] as Point, to, index)),
    whole: growthBetween(first, last, index),
    lastThree: recent(3),
    lastYear: recent(1),
  };
};

const required = (indicator: Indicator, index: PriceLevels | undefined): Outcome<Growth> => {
  const [from, to] = [pointOf(indicator.baseline), pointOf(indicator.target)];
  return from && to ? growthBetween(from, to, index) : notDefined(id, "noDates");
};

const groupOf = (
  { comparisons }: Indicator,
  index: PriceLevels | undefined,
): GroupGrowth | undefined => {
  if (comparisons.length === 0) return undefined;
  const members = comparisons.map((comparison) => ({
    comparison,
    growth: seriesGrowth(comparison.values, index)?.whole ?? notDefined(id, "onePoint"),
  }));
  const rates = members.flatMap(({ growth: one }) => (one.defined ? [one.rate] : []));
  const sum = rates.reduce((total, rate) => total + Math.log1p(rate), 0);
  return rates.length === 0 ? { members } : { members, rate: Math.expm1(sum / rates.length) };
};

type Candidate = { readonly of: "output" | "unitValue"; readonly series: Series | undefined };

/** A baseline this many times the last value of a series, or more, is about something else. */
const alike = 1.25;

/** An indicator's own past; failing that, the product's, if it is of the same unit and about the same size. */
const pastOf = (
  { history, baseline }: Indicator,
  candidates: readonly Candidate[],
  index: PriceLevels | undefined,
): Past | undefined => {
  const own = seriesGrowth(history, index);
  if (own) return { of: "history", growth: own };
  for (const { of, series } of candidates) {
    const last = series?.points.at(-1)?.figure.quantity;
    const ratio = last && baseline ? ratioOf(baseline.quantity, last) : undefined;
    const found = seriesGrowth(series, index);
    if (found && ratio !== undefined && ratio < alike && ratio > 1 / alike)
      return { of, growth: found };
  }
  return undefined;
};

/** Compound growth by segment, over the whole and lately, and beside it what each target asks for. */
export const growth = defineAnalysis({
  id,
  reasons: {
    noTime: () => "the later value is not later than the earlier one",
    fromZero: () => "the starting value is zero",
    notPositive: () => "a value is zero or negative",
    unlike: () => "the two values are in different units",
    mixedPrices: () => "the two values are at different prices",
    noDates: () => "the baseline or the target has no value with a date",
    noIndex: () => "the price index does not reach over the two years",
    onePoint: () => "the series has fewer than two values",
    noPoint: ({ years }: { years: number }, { number }) =>
      `the series has no value ${years === 1 ? "one year" : `${number(years)} years`} before its last`,
  },
  compute: ({ product, indicators, methods }): Growths => {
    const index = methods.priceIndex && priceLevels(methods.priceIndex);
    const candidates: readonly Candidate[] = [
      { of: "output", series: product.output },
      { of: "unitValue", series: product.unitValue },
    ];
    return {
      output: seriesGrowth(product.output, index),
      unitValue: seriesGrowth(product.unitValue, index),
      required: indicators.map((indicator) => {
        const past = pastOf(indicator, candidates, index);
        const group = groupOf(indicator, index);
        return compact({ indicator, growth: required(indicator, index), past, group });
      }),
    };
  },
});
