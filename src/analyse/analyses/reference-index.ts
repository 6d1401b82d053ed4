import type { Comparison, Indicator, Observation } from "../../model/agreement.ts";
import type { Series } from "../../model/figure.ts";
import type { Plan } from "../../model/plan.ts";
import type { Period } from "../../notation/period.ts";
import type { Unit } from "../../notation/quantity.ts";
import { defineAnalysis, notDefined, type Outcome } from "../analysis.ts";
import { amountIn, middleOf } from "../monitoring/in-unit.ts";
import { observedByIndicator } from "../monitoring/observed.ts";
import {
  type Placebo,
  type PreTrend,
  placeboRank,
  preTrendOf,
  type Standing,
  standingAt,
  type Values,
} from "../monitoring/reference-index.ts";

export type IndexRow = Standing & { readonly period: Period; readonly value: number };

export type IndexReport = {
  readonly unit: Unit;
  readonly base: Period;
  /** The regions or groups it is set against, the same in every row. */
  readonly group: readonly Comparison[];
  /** Comparisons left out because they have no value at the base or at the latest date. */
  readonly left: readonly Comparison[];
  /** In order of time; at the base the index is 1. */
  readonly rows: readonly IndexRow[];
  readonly latest: IndexRow;
  readonly preTrend: Outcome<PreTrend>;
  readonly placebo: Outcome<Placebo>;
};

export type ReferenceIndices = readonly {
  readonly indicator: Indicator;
  readonly report: Outcome<IndexReport>;
}[];

const id = "reference-index";
const fewestYears = 3;
const placeboYears = 8;
/** From fewer than five cases no rank is drawn. */
const fewestDonors = 5;

type Dated = { readonly period: Period; readonly y: number };

/** The region's own values: history, baseline, observations; the later source holds for one date. */
const ownValues = (
  indicator: Indicator,
  observations: readonly Observation[],
  unit: Unit,
): readonly Dated[] => {
  const { history, baseline } = indicator;
  const all = [
    ...(history?.points ?? []).map(({ period, figure }) => ({ period, quantity: figure.quantity })),
    ...(baseline?.asOf ? [{ period: baseline.asOf, quantity: baseline.quantity }] : []),
    ...observations.map(({ period, value }) => ({ period, quantity: value })),
  ];
  const byTime = new Map(
    all.flatMap(({ period, quantity }) => {
      const y = amountIn(quantity, unit);
      return y === undefined ? [] : [[middleOf(period), { period, y }] as const];
    }),
  );
  return [...byTime.values()].sort((a, b) => middleOf(a.period) - middleOf(b.period));
};

const asValues = (dated: readonly Dated[]): Values =>
  new Map(dated.map(({ period, y }) => [middleOf(period), y]));

/** A group may be counted in a unit of its own: only its growth is used. */
const seriesValues = ({ points }: Series): Values => {
  const unit = points[0]?.figure.quantity.unit;
  return new Map(
    points.flatMap(({ period, figure }) => {
      const y = unit && amountIn(figure.quantity, unit);
      return y === undefined ? [] : [[middleOf(period), y] as const];
    }),
  );
};

type Group = readonly { readonly comparison: Comparison; readonly values: Values }[];

/** The group as it is at the latest date for which any of it, and the region, has a value. */
const wholeAt = (own: readonly Dated[], base: number, group: Group) => {
  const has = ({ values }: Group[number], time: number) =>
    (values.get(base) ?? 0) > 0 && (values.get(time) ?? 0) > 0;
  const latest = own.findLast(({ period }) => {
    const time = middleOf(period);
    return time > base && group.some((one) => has(one, time));
  });
  if (!latest) return undefined;
  const time = middleOf(latest.period);
  return { time, members: group.filter((one) => has(one, time)) };
};

const preTrend = (own: Values, group: readonly Values[], base: number): Outcome<PreTrend> => {
  const trend = preTrendOf(own, group, base);
  return trend && trend.years >= fewestYears
    ? { defined: true, ...trend }
    : notDefined(id, "fewYears", { fewest: fewestYears });
};

const placeboOf = (
  own: Values,
  group: readonly Values[],
  trend: Outcome<PreTrend>,
  [base, time]: readonly [number, number],
): Outcome<Placebo> => {
  if (!trend.defined || trend.years < placeboYears)
    return notDefined(id, "placeboYears", { fewest: placeboYears });
  const rank = group.length < fewestDonors ? undefined : placeboRank(own, group, base, time);
  return rank ? { defined: true, ...rank } : notDefined(id, "fewDonors", { fewest: fewestDonors });
};

const reportOf = (
  indicator: Indicator,
  observations: readonly Observation[],
): Outcome<IndexReport> => {
  const { baseline, comparisons } = indicator;
  if (!baseline?.asOf) return notDefined(id, "noBase");
  const { unit } = baseline.quantity;
  const dated = ownValues(indicator, observations, unit);
  const [own, base] = [asValues(dated), middleOf(baseline.asOf)];
  if ((own.get(base) ?? 0) <= 0) return notDefined(id, "notPositive");
  const group = comparisons.map((comparison) => ({
    comparison,
    values: seriesValues(comparison.values),
  }));
  const whole = wholeAt(dated, base, group);
  if (!whole) return notDefined(id, "noCommonDate");
  const values = whole.members.map((one) => one.values);
  const rows = dated.flatMap(({ period, y }): IndexRow[] => {
    const standing = standingAt(own, values, base, middleOf(period));
    return standing ? [{ period, value: y, ...standing }] : [];
  });
  const latest = rows.find(({ period }) => middleOf(period) === whole.time);
  if (!latest) return notDefined(id, "notPositive");
  const trend = preTrend(own, values, base);
  return {
    defined: true,
    unit,
    base: baseline.asOf,
    group: whole.members.map(({ comparison }) => comparison),
    left: group.filter((one) => !whole.members.includes(one)).map(({ comparison }) => comparison),
    rows,
    latest,
    preTrend: trend,
    placebo: placeboOf(own, values, trend, [base, whole.time]),
  };
};

/**
 * How an indicator grew relative to a reference group since the baseline: `I = (y_t / y_0) / (g_t / g_0)`
 * with g the geometric mean of the group, and the excess `y_t - y_0 g_t / g_0`. It compares; it does not
 * say why.
 */
export const referenceIndex = defineAnalysis({
  id,
  reasons: {
    noBase: () => "the indicator has no baseline with a date",
    notPositive: () => "an index needs values above zero",
    noCommonDate: () =>
      "no comparison has values at the baseline’s date and at a later observed date",
    fewYears: (facts: { fewest: number }, print) =>
      `the trend before the plan needs ${print.number(facts.fewest)} years with values for the region and the whole group`,
    placeboYears: (facts: { fewest: number }, print) =>
      `fewer than ${print.number(facts.fewest)} years before the plan`,
    fewDonors: (facts: { fewest: number }, print) =>
      `fewer than ${print.number(facts.fewest)} comparisons with values throughout`,
  },
  compute: ({ indicators, observations }: Plan): ReferenceIndices => {
    const found = observedByIndicator(observations);
    return indicators
      .filter(({ comparisons }) => comparisons.length > 0)
      .map((indicator) => ({
        indicator,
        report: reportOf(indicator, found.get(indicator.id) ?? []),
      }));
  },
});
