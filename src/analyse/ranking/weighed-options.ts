import type { Criterion, Target } from "../../model/action.ts";
import type { Spread } from "../../model/figure.ts";
import type { Plan } from "../../model/plan.ts";
import { comparable } from "../../notation/comparable.ts";
import { inBase } from "../../notation/in-base.ts";
import type { Quantity } from "../../notation/quantity.ts";
import type { Choice } from "./draw-values.ts";
import { type ValueFunction, valueAt, valueFunctionOf, valuesBetween } from "./value-function.ts";

/** Why a criterion takes no part: no scale to value on, or no option that is scored on it. */
export type LeftOut = { readonly criterion: Criterion; readonly why: "noScale" | "unscored" };

export type WeighedOption = {
  readonly target: Target;
  /** Values 0..1 by criterion; `undefined` where the plan gives no score to count with. */
  readonly values: readonly (number | undefined)[];
  /** Between what the values lie. */
  readonly ranges: readonly { readonly low: number; readonly high: number }[];
  /** Criteria on which it has no score, or one in another unit: its value may be anything. */
  readonly missing: readonly Criterion[];
};

export type Weighed = {
  readonly criteria: readonly Criterion[];
  readonly leftOut: readonly LeftOut[];
  readonly options: readonly WeighedOption[];
  /** Targets without a single score: they take no part. */
  readonly unscored: readonly Target[];
  readonly choice: Choice;
};

type Scale = {
  readonly criterion: Criterion;
  readonly unit: Quantity;
  readonly corners: ValueFunction;
};

const scaleOf = (criterion: Criterion): Scale | undefined => {
  const { worst, best, points } = criterion;
  if (!worst || !best || !comparable(worst, best)) return undefined;
  const width = Math.abs(inBase(best) - inBase(worst));
  if (!(width > 0 && Number.isFinite(width))) return undefined;
  const corners = points.flatMap(({ at, value }) =>
    comparable(at, worst) ? [{ at: inBase(at), value }] : [],
  );
  return {
    criterion,
    unit: worst,
    corners: valueFunctionOf(inBase(worst), inBase(best), corners),
  };
};

type Scored = { readonly low: number; readonly high: number; readonly likely: number | undefined };

const scoredOn = ({ unit, corners }: Scale, score: Spread<Quantity> | undefined): Scored => {
  const read = (end: keyof Spread<Quantity>): number | undefined => {
    const quantity = score?.[end];
    return quantity && comparable(quantity, unit) ? inBase(quantity) : undefined;
  };
  const [low, likely, high] = [read("low"), read("likely"), read("high")];
  const [from, to] = [
    low ?? likely ?? (corners[0]?.at as number),
    high ?? likely ?? (corners.at(-1)?.at as number),
  ];
  const middle = low === undefined || high === undefined ? undefined : (low + high) / 2;
  return { low: Math.min(from, to), high: Math.max(from, to), likely: likely ?? middle };
};

const hasScore = (target: Target, criterion: Criterion): boolean =>
  Object.values(target.scores[criterion.id] ?? {}).some((end) => end !== undefined);

const optionOf = (target: Target, scales: readonly Scale[], scored: readonly Scored[]) => ({
  target,
  values: scored.map(({ likely }, k) =>
    likely === undefined ? undefined : valueAt((scales[k] as Scale).corners, likely),
  ),
  ranges: scored.map(({ low, high }, k) => valuesBetween((scales[k] as Scale).corners, low, high)),
  missing: scored.flatMap(({ likely }, k) =>
    likely === undefined ? [(scales[k] as Scale).criterion] : [],
  ),
});

/**
 * The targets of a plan on the scales of its criteria. Rejected and open ones take part: without them
 * there is nothing to have been chosen from.
 */
export const weighedOptions = ({ criteria, targets }: Plan): Weighed => {
  const all = criteria.map((criterion) => ({
    criterion,
    scale: scaleOf(criterion),
    isScored: targets.some((target) => hasScore(target, criterion)),
  }));
  const scales = all.flatMap(({ scale, isScored }) => (scale && isScored ? [scale] : []));
  const isIn = (target: Target) => scales.some(({ criterion }) => hasScore(target, criterion));
  const scored = targets.filter(isIn).map((target) => ({
    target,
    cells: scales.map((scale) => scoredOn(scale, target.scores[scale.criterion.id])),
  }));
  return {
    criteria: scales.map(({ criterion }) => criterion),
    leftOut: all.flatMap(({ criterion, scale, isScored }): LeftOut[] => {
      if (!scale) return [{ criterion, why: "noScale" }];
      return isScored ? [] : [{ criterion, why: "unscored" }];
    }),
    options: scored.map(({ target, cells }) => optionOf(target, scales, cells)),
    unscored: targets.filter((target) => !isIn(target)),
    choice: {
      functions: scales.map(({ corners }) => corners),
      cells: scored.map(({ cells }) => cells.map(({ low, high }) => ({ low, high }))),
    },
  };
};
