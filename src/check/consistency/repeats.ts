import { pricesOf } from "../../analyse/price-level.ts";
import { at, type Place } from "../../diagnostics/place.ts";
import type { Indicator, Observation } from "../../model/agreement.ts";
import type { Figure, Series } from "../../model/figure.ts";
import type { Plan } from "../../model/plan.ts";
import type { Period } from "../../notation/period.ts";
import type { Quantity } from "../../notation/quantity.ts";

/** A value of one thing at one time. */
export type Dated = {
  readonly period: Period;
  readonly quantity: Quantity;
  readonly place: Place;
  /** The fixed prices it is in, if any: values of different prices differ rightly. */
  readonly basis?: string | undefined;
};

const basisOf = (figure: Figure): string | undefined =>
  pricesOf(figure) === "real" ? figure.priceBasis : undefined;

const ofFigure = (figure: Figure | undefined): readonly Dated[] =>
  figure?.asOf
    ? [
        {
          period: figure.asOf,
          quantity: figure.quantity,
          place: at(figure),
          basis: basisOf(figure),
        },
      ]
    : [];

export const ofSeries = (series: Series | undefined): readonly Dated[] =>
  (series?.points ?? []).map(({ period, figure }) => ({
    period,
    quantity: figure.quantity,
    place: at(figure),
    basis: basisOf(figure),
  }));

/** The series of values over time that nothing else in the plan speaks of. */
export const ownSeriesOf = ({
  product,
  indicators,
  methods,
}: Plan): readonly (Series | undefined)[] => [
  product.output,
  product.unitValue,
  methods.priceIndex,
  ...indicators.flatMap(({ comparisons }) => comparisons.map(({ values }) => values)),
];

export const seriesOf = (plan: Plan): readonly (Series | undefined)[] => [
  ...ownSeriesOf(plan),
  ...plan.indicators.map(({ history }) => history),
];

/** What is to be: the target and the values on the way to it. */
const aimsOf = (indicator: Indicator): readonly Dated[] => [
  ...ofFigure(indicator.target),
  ...indicator.interim.map(({ period, value }, position) => ({
    period,
    quantity: value,
    place: at(indicator, "interim", position, "value"),
  })),
];

/** What was: the baseline, the history and the measured values. */
const pastOf = (indicator: Indicator, observed: readonly Observation[]): readonly Dated[] => [
  ...ofFigure(indicator.baseline),
  ...ofSeries(indicator.history),
  ...observed.map((one) => ({
    period: one.period,
    quantity: one.value,
    // a row of a table is a place of its own
    place: one.origin.offset ? one.origin : at(one, "value"),
  })),
];

const measuredOf = ({ observations }: Plan): ReadonlyMap<Indicator, readonly Observation[]> => {
  const measured = new Map<Indicator, Observation[]>();
  for (const one of observations) {
    if (one.kind !== undefined && one.kind !== "actual") continue;
    const others = measured.get(one.indicator);
    if (others) others.push(one);
    else measured.set(one.indicator, [one]);
  }
  return measured;
};

/** What an indicator was and is to be, each value at its time. */
export type Timeline = {
  readonly indicator: Indicator;
  readonly past: readonly Dated[];
  readonly aims: readonly Dated[];
};

export const timelinesOf = (plan: Plan): readonly Timeline[] => {
  const measured = measuredOf(plan);
  return plan.indicators.map((indicator) => ({
    indicator,
    past: pastOf(indicator, measured.get(indicator) ?? []),
    aims: aimsOf(indicator),
  }));
};

/** The values of the plan by what they are values of, where one thing is surely meant. */
export const repeatsOf = (plan: Plan): readonly (readonly Dated[])[] => [
  ...ownSeriesOf(plan).map(ofSeries),
  ...timelinesOf(plan).flatMap(({ aims, past }) => [aims, past]),
];
