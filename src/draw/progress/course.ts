import { amountIn, datedIn, middleOf } from "../../analyse/monitoring/in-unit.ts";
import type { Point } from "../../analyse/monitoring/line-fit.ts";
import { plannedAt } from "../../analyse/monitoring/planned-path.ts";
import type { Indicator, Observation } from "../../model/agreement.ts";
import type { Period } from "../../notation/period.ts";
import type { Unit } from "../../notation/quantity.ts";

/** An indicator over time: years, and amounts in its unit. */
export type Course = {
  readonly unit: Unit;
  /** Baseline, interim targets and target, as far as they have dates. */
  readonly stations: readonly Point[];
  /** The planned way through them. */
  readonly planned: readonly Point[];
  /** Values before the plan and observations, in order of time. */
  readonly seen: readonly Point[];
  /** The period of the first of them. */
  readonly since?: Period;
};

/** Parts a curved way is drawn with. */
const parts = 10;
/** Years shown before the last date. */
const longest = 25;

const stationsOf = (indicator: Indicator, unit: Unit): readonly Point[] => {
  const [first, last] = [datedIn(indicator.baseline, unit), datedIn(indicator.target, unit)];
  if (!last || (first && first.x >= last.x)) return [];
  if (!first) return indicator.direction === "maintain" ? [last] : [];
  const between = indicator.interim.flatMap(({ period, value }): Point[] => {
    const [x, y] = [middleOf(period), amountIn(value, unit)];
    return y === undefined || x <= first.x || x >= last.x ? [] : [{ x, y }];
  });
  return [first, ...between.toSorted((a, b) => a.x - b.x), last];
};

const plannedWay = (
  { trajectory = "linear" }: Indicator,
  stations: readonly Point[],
  from: number,
): readonly Point[] => {
  const [first, last] = [stations[0], stations.at(-1)];
  if (!first || !last) return [];
  // what is to be kept is level from the start
  if (stations.length === 1) return [{ x: Math.min(from, last.x), y: last.y }, last];
  if (trajectory === "linear") return stations;
  const way = Array.from({ length: parts + 1 }, (_, part): Point | undefined => {
    const x = first.x + ((last.x - first.x) * part) / parts;
    const y = plannedAt(stations, trajectory, x);
    return y === undefined ? undefined : { x, y };
  });
  return way.flatMap((point) => point ?? []);
};

type Seen = Point & { readonly period: Period };

const seenOf = (
  { history }: Indicator,
  unit: Unit,
  observations: readonly Observation[],
): readonly Seen[] => {
  const before = (history?.points ?? []).map(({ period, figure }) => ({
    period,
    value: figure.quantity,
  }));
  const byTime = new Map(
    [...before, ...observations].flatMap(({ period, value }): [number, Seen][] => {
      const [x, y] = [middleOf(period), amountIn(value, unit)];
      return y === undefined ? [] : [[x, { x, y, period }]];
    }),
  );
  return [...byTime.values()].sort((a, b) => a.x - b.x);
};

/** The way of an indicator as planned and as seen; `undefined` where there is nothing with a date. */
export const courseOf = (
  indicator: Indicator,
  observations: readonly Observation[],
): Course | undefined => {
  const unit = (indicator.target ?? indicator.baseline)?.quantity.unit;
  if (!unit) return undefined;
  const all = seenOf(indicator, unit, observations);
  const stations = stationsOf(indicator, unit);
  const end = stations.at(-1)?.x ?? all.at(-1)?.x;
  if (end === undefined) return undefined;
  const seen = all.filter(({ x }) => x >= end - longest);
  const planned = plannedWay(indicator, stations, seen[0]?.x ?? end - 1);
  const course = { unit, stations, planned, seen };
  return seen[0] ? { ...course, since: seen[0].period } : course;
};
