import type { Indicator } from "../model/agreement.ts";
import type { Plan } from "../model/plan.ts";
import { comparable } from "../notation/comparable.ts";
import { inBase } from "../notation/in-base.ts";
import { printedInterval } from "../notation/printed-interval.ts";
import type { Unit } from "../notation/quantity.ts";
import { additionality, type NetAdditional, type NetCase } from "./analyses/additionality.ts";
import type { Use } from "./analysis.ts";
import { headline } from "./headline.ts";
import { amountIn } from "./monitoring/in-unit.ts";
import { netOf } from "./monitoring/net-additional.ts";

/** Before any multiplier, like the target of the indicator. */
export type Net = {
  readonly gross: number;
  /** Of the gross result, what would have come without the plan. */
  readonly anyway: number;
  readonly additional: number;
};

/** With the multiplier, as the result for the region is. */
export type Spread = Pick<Net, "gross" | "additional">;

export type NetPart = Net & {
  readonly indicator: Indicator;
  readonly result: NetAdditional;
  readonly spread: Spread;
};

export type HeadlineNet = {
  readonly headline: Indicator;
  readonly unit: Unit;
  readonly parts: readonly NetPart[];
  readonly sum: Net;
  /** `gross` is the target of the headline indicator. */
  readonly spread: Spread;
  /** Whether any part has a multiplier other than 1. */
  readonly isSpread: boolean;
};

const totalOf = (amounts: readonly number[]): number => amounts.reduce((sum, one) => sum + one, 0);

const direct = (one: NetCase): number => netOf({ ...one, multiplier: 1 });

const partOf = (indicator: Indicator, result: NetAdditional, unit: Unit): NetPart => {
  const inUnit = (amount: number): number =>
    amountIn({ amount, unit: result.unit, approximate: false, written: "" }, unit) ?? Number.NaN;
  const { plan, reference, whole, additional } = result;
  return {
    indicator,
    result,
    gross: inUnit(plan.gross),
    anyway: inUnit(reference.gross),
    additional: inUnit(direct(plan) - direct(reference)),
    spread: { gross: inUnit(whole), additional: inUnit(additional) },
  };
};

const sumOf = (parts: readonly NetPart[]): Net => ({
  gross: totalOf(parts.map(({ gross }) => gross)),
  anyway: totalOf(parts.map(({ anyway }) => anyway)),
  additional: totalOf(parts.map(({ additional }) => additional)),
});

/** Those that contribute to an indicator and are of its unit. */
const contributing = ({ indicators }: Plan, { id, target }: Indicator): readonly Indicator[] =>
  indicators.filter(
    (one) =>
      one.parent === id && one.target && target && comparable(one.target.quantity, target.quantity),
  );

/**
 * The net of the headline indicator as the sum of those that contribute to it in its unit: only where
 * each of them has its net, and their gross results with their multipliers come to its target.
 */
export const headlineNet = (plan: Plan, use: Use): HeadlineNet | undefined => {
  const first = headline(plan);
  const target = first?.target?.quantity;
  if (!first || !target) return undefined;
  const { unit } = target;
  const known = new Map(use(additionality).map(({ indicator, result }) => [indicator, result]));
  const below = contributing(plan, first);
  const parts = below.flatMap((indicator) => {
    const result = known.get(indicator);
    const isKnown = result?.defined && comparable(result, { unit });
    return isKnown ? [partOf(indicator, result, unit)] : [];
  });
  if (parts.length === 0 || parts.length < below.length) return undefined;
  const spread = {
    gross: totalOf(parts.map((part) => part.spread.gross)),
    additional: totalOf(parts.map((part) => part.spread.additional)),
  };
  const { low, high } = printedInterval(target);
  const whole = inBase({ ...target, amount: spread.gross });
  if (!(whole >= low && whole <= high)) return undefined;
  const isSpread = parts.some(({ result }) => result.plan.multiplier !== 1);
  return { headline: first, unit, parts, sum: sumOf(parts), spread, isSpread };
};
