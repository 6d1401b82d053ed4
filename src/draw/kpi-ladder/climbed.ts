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

/** Decimals beyond those of the target, so that small steps are not lost beside it. */
const mostFiner = 2;

/** Decimals with which the smallest step has a digit, given those of the target. */
const decimalsFor = ({ climb }: Climbed, factor: number, least: number): number => {
  const parts = climb.rungs.map(({ part }) => Math.abs(part.amount) / factor);
  const small = parts.filter((part) => part > 0).reduce((a, b) => Math.min(a, b), 10);
  const wanted = -Math.floor(Math.log10(small));
  return Math.max(least, Math.min(least + mostFiner, wanted));
};

/** In the unit in which the target is printed, so that amounts under each other can be added. */
const inUnitOf = (
  printed: string,
  quantity: Quantity,
  one: Climbed,
  { text }: FigureContext,
): string | undefined => {
  const [, before, number = "", after] = /^(\D*)([\d,]+(?:\.\d+)?)(\D*)$/u.exec(printed) ?? [];
  const shown = Number(number.replaceAll(",", ""));
  const { amount } = one.indicator.target?.quantity ?? one.climb.goal;
  if (before === undefined || after === undefined || !(shown > 0) || !(amount > 0))
    return undefined;
  // the printed number is rounded, the unit is a power of ten
  const factor = 10 ** Math.round(Math.log10(amount / shown));
  const decimals = decimalsFor(one, factor, number.split(".")[1]?.length ?? 0);
  return `${before}${text.number(quantity.amount / factor, decimals)}${after}`;
};

/** As fine as the target it is to come to, and in its unit where it is money. */
export const computed = (quantity: Quantity, one: Climbed, context: FigureContext): string => {
  const target = one.indicator.target?.quantity ?? one.climb.goal;
  const isMoney = quantity.unit.kind === "money" && quantity.amount > 0;
  const alike = isMoney
    ? inUnitOf(context.text.quantity(target), quantity, one, context)
    : undefined;
  return alike ?? signed(roundedBeside(quantity, target), context);
};

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

/** The step that brings most, where it brings a third or more of all and others bring some too. */
const largestOf = ({ climb }: Climbed, { text }: FigureContext): Pick<LadderFacts, "largest"> => {
  const [first] = climb.rungs.toSorted((a, b) => b.part.amount - a.part.amount);
  const isSum = climb.rungs.every(({ part }) => part.amount >= 0) && climb.sum.amount > 0;
  if (!first || !isSum || climb.rungs.length < 2) return {};
  const share = first.part.amount / climb.sum.amount;
  return share >= 1 / 3 ? { largest: { name: text.pick(first.step.name), share } } : {};
};

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
    ...largestOf(one, context),
    deviation: climb.deviation,
    meets: climb.gap === 0,
    ...(climb.implied === undefined ? {} : { implied: factorOf(climb.implied, context) }),
  };
};
