import type { Additional, Indicator, Additionality as Stated } from "../../model/agreement.ts";
import type { Plan } from "../../model/plan.ts";
import type { Unit } from "../../notation/quantity.ts";
import { defineAnalysis, type NotDefined, notDefined, type Outcome } from "../analysis.ts";
import { amountIn } from "../monitoring/in-unit.ts";
import { type Case, netOf } from "../monitoring/net-additional.ts";

const rates = ["leakage", "displacement", "substitution", "multiplier"] as const;
export type Rate = (typeof rates)[number];

export type NetCase = Case & { readonly net: number };

export type NetAdditional = {
  readonly unit: Unit;
  readonly plan: NetCase;
  readonly reference: NetCase;
  /** The gross result of the plan with its multiplier: what the additional part is part of. */
  readonly whole: number;
  /** Net result with the plan less the one without it, in `unit`. */
  readonly additional: number;
  /** The same over the whole; absent where that is nothing. */
  readonly share?: number;
  /** Rates nobody stated, taken as no deduction (multiplier 1). */
  readonly taken: readonly Rate[];
  /** Rates of the case without the plan that were taken from the case with it. */
  readonly sameAsPlan: readonly Rate[];
};

export type Additionalities = readonly {
  readonly indicator: Indicator;
  readonly result: Outcome<NetAdditional>;
}[];

const id = "additionality";

const usual: Readonly<Record<Rate, number>> = {
  leakage: 0,
  displacement: 0,
  substitution: 0,
  multiplier: 1,
};

const rateOf = (written: Additional, rate: Rate): number | undefined => written[rate]?.amount;

/** A share outside 0..1, or a multiplier below nothing, is no rate. */
const odd = (written: Additional): Rate | undefined =>
  rates.find((rate) => {
    const value = rateOf(written, rate);
    return value !== undefined && (value < 0 || (rate !== "multiplier" && value > 1));
  });

const caseOf = (gross: number, written: Additional, otherwise: Additional): NetCase => {
  const rate = (name: Rate): number =>
    rateOf(written, name) ?? rateOf(otherwise, name) ?? usual[name];
  const one: Case = {
    gross,
    leakage: rate("leakage"),
    displacement: rate("displacement"),
    substitution: rate("substitution"),
    multiplier: rate("multiplier"),
  };
  return { ...one, net: netOf(one) };
};

const refusal = (stated: Stated): NotDefined | undefined => {
  if (!stated.gross) return notDefined(id, "noGross");
  if (!stated.reference?.gross) return notDefined(id, "noReference");
  const rate = odd(stated) ?? odd(stated.reference);
  return rate && notDefined(id, rate);
};

const resultOf = (stated: Stated): Outcome<NetAdditional> => {
  const refused = refusal(stated);
  const { gross, reference } = stated;
  if (refused || !gross || !reference?.gross) return refused ?? notDefined(id, "noGross");
  const { unit, amount } = gross.quantity;
  const without = amountIn(reference.gross.quantity, unit);
  if (without === undefined) return notDefined(id, "unlike");
  const plan = caseOf(amount, stated, {});
  const other = caseOf(without, reference, stated);
  const additional = plan.net - other.net;
  const whole = plan.gross * plan.multiplier;
  return {
    defined: true,
    unit,
    plan,
    reference: other,
    whole,
    additional,
    ...(whole > 0 ? { share: additional / whole } : {}),
    taken: rates.filter((rate) => rateOf(stated, rate) === undefined),
    sameAsPlan: rates.filter(
      (rate) => rateOf(reference, rate) === undefined && rateOf(stated, rate) !== undefined,
    ),
  };
};

/**
 * What of a gross result is additional: `G (1-L)(1-Dp)(1-S) M` with the plan less the same without it, L
 * leakage out of the area, Dp displacement, S substitution, M multiplier. HCA Additionality Guide 2014.
 */
export const additionality = defineAnalysis({
  id,
  reasons: {
    noGross: () => "the gross result is not stated",
    noReference: () => "the result without the plan is not stated",
    leakage: () => "the leakage is not between 0% and 100%",
    displacement: () => "the displacement is not between 0% and 100%",
    substitution: () => "the substitution is not between 0% and 100%",
    multiplier: () => "the multiplier is below zero",
    unlike: () => "the results with and without the plan are in different units",
  },
  compute: ({ indicators }: Plan): Additionalities =>
    indicators.flatMap((indicator) =>
      indicator.additionality ? [{ indicator, result: resultOf(indicator.additionality) }] : [],
    ),
});
