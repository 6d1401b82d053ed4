import type { Indicator } from "../../model/agreement.ts";
import type { Series } from "../../model/figure.ts";
import type { Plan } from "../../model/plan.ts";
import type { Period } from "../../notation/period.ts";
import type { Unit } from "../../notation/quantity.ts";
import { amountIn, middleOf } from "../monitoring/in-unit.ts";
import { unitOf } from "../monitoring/indicator-path.ts";
import { lineFit } from "../monitoring/line-fit.ts";
import { observedByIndicator } from "../monitoring/observed.ts";
import { wayOf } from "./way-of.ts";

export type Dated = { readonly period: Period; readonly value: number };

/** A success that does not last: a series that falls after its target was met, or after its highest level. */
export type Fading = {
  readonly what: "output" | "unit-value" | "indicator";
  readonly indicator?: Indicator;
  readonly unit: Unit;
  /** When the target was first met; absent where the product, which has none, is off its highest level. */
  readonly met?: { readonly period: Period; readonly target: number };
  /** The last value at the level of the best one. */
  readonly turn: Dated;
  readonly latest: Dated;
  /** From the turn to the latest value, as a share of the turn. */
  readonly change?: number;
  /** The same for each year. */
  readonly perYear?: number;
  /** Values since the turn, and those of them worse than the one before. */
  readonly values: number;
  readonly worse: number;
  /** The latest value has lost the target again. */
  readonly isLost: boolean;
};

/** Shares of what is at stake: what differs by less is level, and what fell by no more has not fallen. */
const levelShare = 0.01;
const fallShare = 0.05;
/** What lost more of it has faded, however few the values since. */
const deepShare = 0.25;
/** One worse value may be chance. */
const fewestAfter = 2;
/** The line of the fall goes by the last so many values. */
const fallPoints = 5;
const slack = 1e-9;

/** A series with which way of it is good and the change that counts as all of it. */
type Course = {
  readonly values: readonly Dated[];
  readonly way: 1 | -1;
  readonly scale: number;
};

/** Whether values after the turn fall one after the other, or along a line that leaves no doubt. */
const isFalling = (values: readonly Dated[], worse: number, way: 1 | -1): boolean => {
  if (values.length <= fewestAfter) return false;
  if (worse === values.length - 1) return true;
  const points = values.slice(-fallPoints).map(({ period, value }) => ({
    x: middleOf(period),
    y: way * value,
  }));
  return (lineFit(points)?.slope.high ?? 0) < 0;
};

type Fall = Pick<Fading, "turn" | "latest" | "values" | "worse" | "change" | "perYear">;

const ratesOf = (turn: Dated, latest: Dated): Pick<Fading, "change" | "perYear"> => {
  if (turn.value <= 0 || latest.value <= 0) return {};
  const ratio = latest.value / turn.value;
  const years = middleOf(latest.period) - middleOf(turn.period);
  return { change: ratio - 1, perYear: ratio ** (1 / years) - 1 };
};

const fallOf = ({ values, way, scale }: Course): Fall | undefined => {
  const best = Math.max(...values.map(({ value }) => way * value));
  const place = values.findLastIndex(
    ({ value }) => best - way * value <= levelShare * scale + slack,
  );
  const since = values.slice(place);
  const [turn, latest] = [since[0], since.at(-1)];
  if (!turn || !latest) return undefined;
  const isWorse = ({ value }: Dated, before: Dated | undefined) =>
    before !== undefined && way * (value - before.value) < 0;
  const worse = since.filter((one, at) => isWorse(one, since[at - 1])).length;
  const lost = way * (turn.value - latest.value);
  const isDeep = lost > deepShare * scale;
  if (lost <= fallShare * scale || !(isDeep || isFalling(since, worse, way))) return undefined;
  return { turn, latest, values: since.length - 1, worse, ...ratesOf(turn, latest) };
};

const inOrder = (values: readonly Dated[]): readonly Dated[] => {
  const byTime = new Map(values.map((one) => [middleOf(one.period), one]));
  return [...byTime.values()].sort((a, b) => middleOf(a.period) - middleOf(b.period));
};

/** The product has no target: its highest level is what it lost. */
const ofProduct = (
  { seenFrom }: Plan,
  series: Series | undefined,
  what: "output" | "unit-value",
): readonly Fading[] => {
  const unit = series?.points[0]?.figure.quantity.unit;
  if (!series || !unit) return [];
  const values = series.points.flatMap(({ period, figure }): Dated[] => {
    const value = amountIn(figure.quantity, unit);
    const isKnown = seenFrom === undefined || period.to <= seenFrom + 1;
    const isSeen = figure.kind !== "forecast" && figure.kind !== "target";
    return value === undefined || !isKnown || !isSeen ? [] : [{ period, value }];
  });
  if (values.length === 0) return [];
  const scale = Math.max(...values.map(({ value }) => Math.abs(value)));
  const fall = fallOf({ values: inOrder(values), way: 1, scale });
  return fall ? [{ what, unit, isLost: false, ...fall }] : [];
};

/** A target binds what comes after its baseline: what was better before did not meet it. */
const isAfterBase = ({ baseline }: Indicator, period: Period): boolean =>
  baseline?.asOf === undefined || middleOf(period) > middleOf(baseline.asOf);

/** What an indicator was worth from its baseline on. */
const ofIndicator = (indicator: Indicator, plan: Plan): readonly Fading[] => {
  const [unit, way] = [unitOf(indicator), wayOf(indicator)];
  const target = unit && indicator.target && amountIn(indicator.target.quantity, unit);
  if (!unit || way === undefined || target === undefined) return [];
  const seen = (observedByIndicator(plan.observations).get(indicator.id) ?? []).flatMap(
    ({ period, value }): Dated[] => {
      const y = amountIn(value, unit);
      return y === undefined || !isAfterBase(indicator, period) ? [] : [{ period, value: y }];
    },
  );
  const values = inOrder(seen);
  const isMet = ({ value }: Dated) => way * (value - target) >= -slack;
  const first = values.find(isMet);
  if (!first) return [];
  const base = indicator.baseline && amountIn(indicator.baseline.quantity, unit);
  const planned = base === undefined ? 0 : Math.abs(target - base);
  const scale = planned > 0 ? planned : Math.abs(target);
  const fall = fallOf({ values, way, scale });
  // a fall that began before the target was met is no fading of it
  if (!fall || middleOf(fall.turn.period) < middleOf(first.period)) return [];
  const met = { period: first.period, target };
  return [{ what: "indicator", indicator, unit, met, isLost: !isMet(fall.latest), ...fall }];
};

const sameFall = (a: Fading, b: Fading): boolean =>
  a.turn.period.from === b.turn.period.from &&
  a.latest.period.from === b.latest.period.from &&
  a.turn.value === b.turn.value &&
  a.latest.value === b.latest.value;

/** Lost targets first, then targets that are being lost, then what is off its highest level. */
export const fadingOf = (plan: Plan): readonly Fading[] => {
  const met = plan.indicators.flatMap((indicator) => ofIndicator(indicator, plan));
  const product = [
    ...ofProduct(plan, plan.product.output, "output"),
    ...ofProduct(plan, plan.product.unitValue, "unit-value"),
  ].filter((one) => !met.some((other) => sameFall(one, other)));
  const lost = met.filter(({ isLost }) => isLost);
  return [...lost, ...met.filter(({ isLost }) => !isLost), ...product];
};
