import type { Indicator, Observation } from "../../model/agreement.ts";
import type { Plan } from "../../model/plan.ts";
import type { Month, Period } from "../../notation/period.ts";
import type { Unit } from "../../notation/quantity.ts";
import { defineAnalysis, type NotDefined, notDefined, type Outcome } from "../analysis.ts";
import { amountIn, middleOf } from "../monitoring/in-unit.ts";
import { pathOf, unitOf } from "../monitoring/indicator-path.ts";
import { lineFit, type Point } from "../monitoring/line-fit.ts";
import { observed, observedByIndicator } from "../monitoring/observed.ts";
import { plannedAt } from "../monitoring/planned-path.ts";

/** "early" before the plan begins: a value that shows where it starts from, and no delay of its own. */
export type Light = "green" | "amber" | "red" | "early" | "grey";

export type Forecast = {
  /** In the unit of the indicator, at the target's date. */
  readonly value: number;
  /** The 95 % interval of one more value. */
  readonly low?: number;
  readonly high?: number;
  readonly points: number;
};

export type Track = {
  readonly indicator: Indicator;
  /** What the amounts below are in: the unit of the target. */
  readonly unit: Unit;
  readonly observation: Observation;
  readonly observed: number;
  readonly planned: number;
  readonly target: number;
  /** The change the plan asks for, from the baseline to the target. */
  readonly toTarget: number;
  /** `(y - y0) / (p - y0)`; of what is to be kept, `y / p`. 1 is on the planned path. */
  readonly achievement: number;
  /** Absent where there are not three points in time, or the target's date has come. */
  readonly forecast?: Forecast;
};

export type IndicatorProgress = {
  readonly indicator: Indicator;
  readonly light: Light;
  readonly track: Outcome<Track>;
};

export type Progress = {
  /** The period of the latest observation of the plan: the day on which it is looked at. */
  readonly reference: Period;
  readonly indicators: readonly IndicatorProgress[];
  /** How many indicators have each light. Lights are never averaged. */
  readonly counts: Readonly<Record<Light, number>>;
};

const id = "progress";
/** What an indicator may miss and be on track, where it states no tolerance of its own. */
export const usualTolerance = 0.05;
/** The forecast goes by the last so many points. */
export const forecastPoints = 5;
/** Two values are a difference and no trend: extended by years, it would be mere chance. */
const fewestPoints = 3;
/** Shares read from decimals: what is off by less is met. */
const slack = 1e-9;

/** By time; of two for the same period the later one in the file holds. */
const inOrder = (observations: readonly Observation[]): readonly Observation[] => {
  const byTime = new Map(observations.map((one) => [`${one.period.from} ${one.period.to}`, one]));
  return [...byTime.values()].sort((a, b) => middleOf(a.period) - middleOf(b.period));
};

/** Nothing is counted below zero, wherever the line leads. */
const counted = <Line extends Omit<Forecast, "points">>(line: Line): Line => {
  const bounded = Object.entries(line).map(([bound, amount]) => [bound, Math.max(0, amount)]);
  return Object.fromEntries(bounded) as Line;
};

const forecastOf = (
  points: readonly Point[],
  end: number,
  { kind }: Unit,
): Forecast | undefined => {
  const latest = points.at(-1);
  if (!latest || latest.x >= end || points.length < fewestPoints) return undefined;
  const fit = lineFit(points.slice(-forecastPoints));
  if (!fit) return undefined;
  const isCounted = kind === "count" && points.every(({ y }) => y >= 0);
  return { ...(isCounted ? counted(fit.at(end)) : fit.at(end)), points: fit.points };
};

const achievementOf = (
  { direction }: Indicator,
  observed: number,
  planned: number,
  base: number,
): number | NotDefined => {
  if (direction === "maintain")
    return planned > 0 ? observed / planned : notDefined(id, "floorAtNothing");
  // what is planned not to change by now cannot be measured by its change
  return planned === base
    ? notDefined(id, "noChangePlanned")
    : (observed - base) / (planned - base);
};

type Seen = { readonly observation: Observation; readonly x: number; readonly y: number };

/** History, baseline and observations in order of time; an observation holds before a baseline of its date. */
const seriesOf = (
  { history }: Indicator,
  unit: Unit,
  base: readonly Point[],
  seen: readonly Seen[],
): readonly Point[] => {
  const before = (history?.points ?? []).flatMap(({ period, figure }): Point[] => {
    const y = amountIn(figure.quantity, unit);
    return y === undefined ? [] : [{ x: middleOf(period), y }];
  });
  const byTime = new Map([...before, ...base, ...seen].map(({ x, y }) => [x, { x, y }]));
  return [...byTime.values()].sort((a, b) => a.x - b.x);
};

const trackOf = (indicator: Indicator, observations: readonly Observation[]): Outcome<Track> => {
  const unit = unitOf(indicator);
  const path = unit && pathOf(indicator, unit);
  if (!unit || !path) return notDefined(id, "noPath");
  const seen = observations.flatMap((observation): Seen[] => {
    const y = amountIn(observation.value, unit);
    return y === undefined ? [] : [{ observation, x: middleOf(observation.period), y }];
  });
  const latest = seen.at(-1);
  if (!latest) return notDefined(id, observations.length > 0 ? "unlike" : "noObservation");
  const [first, last] = [path[0] as Point, path.at(-1) as Point];
  const planned = plannedAt(path, indicator.trajectory ?? "linear", latest.x);
  if (planned === undefined) return notDefined(id, "notPositive");
  const achievement = achievementOf(indicator, latest.y, planned, first.y);
  if (typeof achievement !== "number") return achievement;
  const base = indicator.baseline ? [first] : [];
  const forecast = forecastOf(seriesOf(indicator, unit, base, seen), last.x, unit);
  return {
    defined: true,
    indicator,
    unit,
    observation: latest.observation,
    observed: latest.y,
    planned,
    target: last.y,
    toTarget: last.y - first.y,
    achievement,
    ...(forecast ? { forecast } : {}),
  };
};

/** Short of the planned path by more than is on track. */
export const isShort = ({ indicator, achievement }: Track): boolean =>
  achievement < 1 - (indicator.tolerance?.amount ?? usualTolerance) - slack;

const lightOf = (track: Track): Light => {
  if (!isShort(track)) return "green";
  const tolerance = track.indicator.tolerance?.amount ?? usualTolerance;
  return track.achievement >= 1 - 3 * tolerance - slack ? "amber" : "red";
};

/** Of a plan whose period is not stated every value counts. */
const isEarly = ({ observation }: Track, start: Month | undefined): boolean =>
  start !== undefined && observation.period.to <= start;

/** A report that is late by more than the time between two of them says nothing of today. */
const isOverdue = ({ indicator, observation }: Track, day: Month): boolean =>
  indicator.interval !== undefined && day - observation.period.to > 2 * indicator.interval.months;

/** `day` is the first month after all that is known. */
type Frame = { readonly day: Month; readonly start: Month | undefined };

const progressOf = (
  indicator: Indicator,
  observations: readonly Observation[],
  { day, start }: Frame,
): IndicatorProgress => {
  const track = trackOf(indicator, observations);
  if (!track.defined) return { indicator, light: "grey", track };
  return isOverdue(track, day)
    ? {
        indicator,
        light: "grey",
        track: notDefined(id, "overdue", {
          last: track.observation.period,
          months: indicator.interval?.months ?? 0,
        }),
      }
    : { indicator, light: isEarly(track, start) ? "early" : lightOf(track), track };
};

/**
 * Where each indicator stands against its planned path on the day of the latest observation, and where it
 * would be at the target's date if it went on as lately.
 */
export const progress = defineAnalysis({
  id,
  reasons: {
    noObservations: () => "no indicator has been observed yet",
    noObservation: () => "not observed yet",
    noPath: () => "no baseline and later target with dates and like units",
    unlike: () => "the observations are in another unit than the target",
    notPositive: () => "constant growth needs values above zero",
    noChangePlanned: () => "the plan provides for no change by this date",
    floorAtNothing: () => "the value to be kept is zero or below",
    overdue: (facts: { last: Period; months: number }, print) =>
      `last observed ${print.period(facts.last)}, late by more than the ${print.number(facts.months)} months between reports`,
  },
  compute: ({ head, indicators, observations, seenFrom }: Plan): Outcome<Progress> => {
    const latest = observed(observations).reduce<Observation | undefined>(
      (last, one) => (last === undefined || one.period.to > last.period.to ? one : last),
      undefined,
    );
    if (!latest) return notDefined(id, "noObservations");
    const found = observedByIndicator(observations);
    const day = seenFrom === undefined ? latest.period.to : seenFrom + 1;
    const frame = { day, start: head.period?.from };
    const all = indicators.map((indicator) =>
      progressOf(indicator, inOrder(found.get(indicator.id) ?? []), frame),
    );
    const countOf = (light: Light) => all.filter((one) => one.light === light).length;
    return {
      defined: true,
      reference: latest.period,
      indicators: all,
      counts: {
        green: countOf("green"),
        amber: countOf("amber"),
        red: countOf("red"),
        early: countOf("early"),
        grey: countOf("grey"),
      },
    };
  },
});
