import type { Indicator, Ladder, LadderStep, Multiplier } from "../../model/agreement.ts";
import { comparable } from "../../notation/comparable.ts";
import { inBase } from "../../notation/in-base.ts";
import { printedInterval } from "../../notation/printed-interval.ts";
import type { Quantity, Unit } from "../../notation/quantity.ts";
import type { LocalText } from "../../text/language.ts";
import { defineAnalysis, notDefined, type Outcome } from "../analysis.ts";
import { climb, type Meeting, meet, type Rounded } from "../ladder.ts";

export type Rung = {
  readonly step: LadderStep;
  readonly effect: Quantity;
  readonly count: Quantity;
  /** Effect × count, in the unit of the target. */
  readonly part: Quantity;
};

export type Climb = Meeting & {
  readonly rungs: readonly Rung[];
  /** Of the rungs, without the multiplier. */
  readonly sum: Quantity;
  /** 1 where the ladder states none. */
  readonly multiplier: number;
  readonly total: Quantity;
  /** What the ladder has to come to: the target, or the change to it from a baseline that is not 0. */
  readonly goal: Quantity;
  readonly against: "target" | "change";
};

export type KpiLadder = {
  readonly indicator: Indicator;
  readonly ladder: Ladder;
  readonly climb: Outcome<Climb>;
};

/** Of each indicator that has a ladder, in the order of the plan. */
export type KpiLadders = readonly KpiLadder[];

const id = "kpi-ladder";

const factorOf = (unit: Unit): number => (unit.kind === "measure" ? unit.factor : 1);

/** In the base unit of its dimension. */
const rounded = (quantity: Quantity): Rounded => ({
  value: inBase(quantity),
  ...printedInterval(quantity),
});

/** In the unit it is written in: an effect is given for one of that. */
const counted = (quantity: Quantity): Rounded => {
  const factor = factorOf(quantity.unit);
  const { low, high } = printedInterval(quantity);
  return { value: quantity.amount, low: low / factor, high: high / factor };
};

const quantityOf = (value: number, unit: Unit): Quantity => ({
  amount: value / factorOf(unit),
  unit,
  approximate: false,
  written: "",
});

/** The number of a multiplier, whether it is one of the plan's or stated on the spot. */
const numberOf = (multiplier: Multiplier | Quantity): Quantity =>
  "value" in multiplier ? multiplier.value : multiplier;

const isPure = ({ unit, amount }: Quantity): boolean =>
  amount > 0 && (unit.kind === "share" || (unit.kind === "count" && unit.of === ""));

const isCount = ({ unit, amount }: Quantity): boolean =>
  amount >= 0 && (unit.kind === "count" || unit.kind === "measure");

type Whole = LadderStep & { readonly effect: object; readonly count: Quantity };

const isWhole = (step: LadderStep): step is Whole & LadderStep =>
  step.effect !== undefined && step.count !== undefined;

const namesOf = (steps: readonly LadderStep[]): readonly LocalText[] =>
  steps.map(({ name }) => name);

/** What keeps the ladder from being climbed, named by its steps. */
const faultOf = (steps: readonly LadderStep[], unit: Unit) => {
  const holes = steps.filter((step) => !isWhole(step));
  if (holes.length > 0) return notDefined(id, "incomplete", { steps: namesOf(holes) });
  const unlike = steps.filter(({ effect }) => effect && !comparable(effect.quantity, { unit }));
  if (unlike.length > 0) return notDefined(id, "unlike", { steps: namesOf(unlike) });
  const uncounted = steps.filter(({ count }) => count && !isCount(count));
  return uncounted.length > 0
    ? notDefined(id, "noNumber", { steps: namesOf(uncounted) })
    : undefined;
};

type Goal = { readonly goal: Rounded; readonly against: Climb["against"] };

const less = (a: Rounded, b: Rounded): Rounded => ({
  value: a.value - b.value,
  low: a.low - b.high,
  high: a.high - b.low,
});

/** The target, or its distance from a baseline that is not 0; a fall that is wanted counts as a gain. */
const goalOf = ({ baseline, target, direction }: Indicator, isGain: boolean): Goal | undefined => {
  if (!target) return undefined;
  const end = rounded(target.quantity);
  const isFromZero = !baseline || inBase(baseline.quantity) === 0;
  if (isFromZero) return { goal: end, against: "target" };
  const start = rounded(baseline.quantity);
  const isFall = direction === "decrease" && isGain;
  return { goal: isFall ? less(start, end) : less(end, start), against: "change" };
};

const climbOf = (indicator: Indicator, { steps, multiplier }: Ladder): Outcome<Climb> => {
  const { target, baseline } = indicator;
  if (steps.length === 0) return notDefined(id, "noSteps");
  if (!target) return notDefined(id, "noTarget");
  const { unit } = target.quantity;
  if (baseline && !comparable(baseline.quantity, { unit })) return notDefined(id, "baseline");
  const fault = faultOf(steps, unit);
  if (fault) return fault;
  const factor = multiplier && numberOf(multiplier);
  if (factor && !isPure(factor)) return notDefined(id, "multiplier");
  const whole = steps.flatMap(({ effect, count }) => (effect && count ? [{ effect, count }] : []));
  const climbed = climb(
    whole.map(({ effect, count }) => ({ effect: rounded(effect.quantity), count: counted(count) })),
    factor && rounded(factor),
  );
  const goal = goalOf(indicator, climbed.sum.value > 0);
  if (!goal || goal.goal.value === 0) return notDefined(id, "noChange");
  return {
    defined: true,
    rungs: whole.map(({ effect, count }, place) => ({
      step: steps[place] as LadderStep,
      effect: effect.quantity,
      count,
      part: quantityOf(climbed.parts[place]?.value as number, unit),
    })),
    sum: quantityOf(climbed.sum.value, unit),
    multiplier: factor?.amount ?? 1,
    total: quantityOf(climbed.total.value, unit),
    goal: quantityOf(goal.goal.value, unit),
    against: goal.against,
    ...meet(climbed, goal.goal),
  };
};

type Steps = { readonly steps: readonly LocalText[] };

/** The target of an indicator built up from below: effect of one case × number of cases, times the multiplier. */
export const kpiLadder = defineAnalysis({
  id,
  reasons: {
    noSteps: () => "the ladder has no steps",
    noTarget: () => "the indicator has no target",
    noChange: () => "the target does not differ from the baseline",
    baseline: () => "the baseline is in another unit than the target",
    incomplete: ({ steps }: Steps, { list, pick }) =>
      `effect or count is not stated: ${list(steps.map((one) => `“${pick(one)}”`))}`,
    unlike: ({ steps }: Steps, { list, pick }) =>
      `the effect is in another unit than the target: ${list(steps.map((one) => `“${pick(one)}”`))}`,
    noNumber: ({ steps }: Steps, { list, pick }) =>
      `the count is no number of cases: ${list(steps.map((one) => `“${pick(one)}”`))}`,
    multiplier: () => "the multiplier is no plain number above 0",
  },
  compute: ({ indicators }): KpiLadders =>
    indicators.flatMap((indicator) => {
      const { ladder } = indicator;
      return ladder ? [{ indicator, ladder, climb: climbOf(indicator, ladder) }] : [];
    }),
});
