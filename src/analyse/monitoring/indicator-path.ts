import type { Indicator } from "../../model/agreement.ts";
import type { Period } from "../../notation/period.ts";
import type { Unit } from "../../notation/quantity.ts";
import { amountIn, datedIn, middleOf } from "./in-unit.ts";
import type { Point } from "./line-fit.ts";
import { plannedAt } from "./planned-path.ts";

/** What the values of an indicator are compared in. */
export const unitOf = ({ target, baseline }: Indicator): Unit | undefined =>
  (target ?? baseline)?.quantity.unit;

/** Baseline, interim values and target in order of time; the way the plan means to go. */
export const pathOf = (indicator: Indicator, unit: Unit): readonly Point[] | undefined => {
  const [first, last] = [datedIn(indicator.baseline, unit), datedIn(indicator.target, unit)];
  // what is to be kept has a floor, wherever it stands today
  if (last && !indicator.baseline && indicator.direction === "maintain") return [last];
  if (!first || !last || last.x <= first.x) return undefined;
  const between = indicator.interim
    .flatMap(({ period, value }): Point[] => {
      const [x, y] = [middleOf(period), amountIn(value, unit)];
      return y === undefined || x <= first.x || x >= last.x ? [] : [{ x, y }];
    })
    .sort((a, b) => a.x - b.x)
    .filter(({ x }, place, all) => x !== all[place - 1]?.x);
  return [first, ...between, last];
};

type Months = Pick<Period, "from" | "to">;

/** The share of the planned change that is planned to be done in a period; `undefined` without a path. */
export const plannedShare = (indicator: Indicator, period: Months): number | undefined => {
  const unit = unitOf(indicator);
  const path = unit && pathOf(indicator, unit);
  const [first, last] = [path?.[0], path?.at(-1)];
  if (!path || !first || !last || first.y === last.y) return undefined;
  const planned = plannedAt(path, indicator.trajectory ?? "linear", middleOf(period));
  return planned === undefined ? undefined : (planned - first.y) / (last.y - first.y);
};
