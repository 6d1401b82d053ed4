import type { Climb, KpiLadder } from "../../analyse/analyses/kpi-ladder.ts";
import type { Indicator, Ladder } from "../../model/agreement.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { roundedBeside } from "../../notation/rounded-beside.ts";
import type { FigureContext } from "../figure.ts";
import type { LadderFacts } from "./kpi-ladder-messages.ts";

/** A ladder that can be climbed. */
export type Climbed = {
  readonly indicator: Indicator;
  readonly ladder: Ladder;
  readonly climb: Climb;
};

export const isClimbed = (one: KpiLadder): one is KpiLadder & Climbed => one.climb.defined;

/** With its sign in front of all of it, currency included. */
const signed = (quantity: Quantity, { text }: FigureContext): string =>
  quantity.amount < 0
    ? `−${text.quantity({ ...quantity, amount: -quantity.amount })}`
    : text.quantity(quantity);

/** As fine as the target it is to come to. */
export const computed = (
  quantity: Quantity,
  { indicator, climb }: Climbed,
  context: FigureContext,
): string => signed(roundedBeside(quantity, indicator.target?.quantity ?? climb.goal), context);

/** The target as the plan writes it; a change is computed. */
export const goalOf = (one: Climbed, context: FigureContext): string =>
  one.climb.against === "target" && one.indicator.target
    ? context.text.quantity(one.indicator.target.quantity)
    : computed(one.climb.goal, one, context);

export const factorOf = (factor: number, { text }: FigureContext): string => text.number(factor, 2);

/** Total less goal, without its sign. */
export const differenceOf = ({ climb }: Climbed): Quantity => ({
  ...climb.goal,
  amount: Math.abs(climb.total.amount - climb.goal.amount),
});

export const factsOf = (one: Climbed, context: FigureContext): LadderFacts => {
  const { climb, ladder, indicator } = one;
  const share = climb.sum.amount / climb.goal.amount;
  return {
    name: context.text.pick(indicator.name),
    goal: goalOf(one, context),
    against: climb.against,
    steps: climb.rungs.length,
    sum: computed(climb.sum, one, context),
    total: computed(climb.total, one, context),
    ...(ladder.multiplier ? { multiplier: factorOf(climb.multiplier, context) } : {}),
    ...(share > 0 ? { share } : {}),
    deviation: climb.deviation,
    meets: climb.gap === 0,
    ...(climb.implied === undefined ? {} : { implied: factorOf(climb.implied, context) }),
  };
};
