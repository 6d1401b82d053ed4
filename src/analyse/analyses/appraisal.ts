import type { Appraisal, Flow } from "../../model/agreement.ts";
import type { ValueOf } from "../../model/enumerations.ts";
import type { Figure } from "../../model/figure.ts";
import type { Plan } from "../../model/plan.ts";
import type { Month, Period } from "../../notation/period.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { defineAnalysis, type NotDefined, notDefined, type Outcome } from "../analysis.ts";
import { type Dated, internalRate, presentValue } from "../present-value.ts";

/** Present values at one rate of discount, in whole units of the currency at the prices of the figures. */
export type Appraised = {
  readonly rate: number;
  readonly costs: number;
  readonly benefits: number;
  readonly net: number;
  /** Benefits over costs; `undefined` where the costs are worth nothing. */
  readonly ratio?: number;
};

export type Appraisals = {
  readonly at: Appraised;
  /** Two points less, though not below 0, and two points more. */
  readonly beside: readonly [less: Appraised, more: Appraised];
  readonly internalRate: Outcome<{ readonly rate: number }>;
  /** The year of which all present values are. */
  readonly base: Period;
  /** True where the plan names no base, and the first year with an amount was taken. */
  readonly baseTaken: boolean;
  readonly benefitKind: ValueOf<"benefitKind">;
  readonly currency: string;
  /** The price basis that the figures state; absent where they state none. */
  readonly prices?: string;
};

const id = "appraisal";

const twoPoints = 0.02;

const figuresOf = ({ costs, benefits }: Appraisal): readonly Figure[] =>
  [...costs, ...benefits].map(({ figure }) => figure);

const rateIn = (quantity: Quantity | undefined): number | undefined =>
  quantity && (quantity.unit.kind === "share" || quantity.unit.kind === "count")
    ? quantity.amount
    : undefined;

/** Whole years from the base; a period of several years has the same amount in each. */
const datedOf = (flow: Flow, base: Month): readonly Dated[] =>
  flow.flatMap(({ period, figure }) => {
    const first = Math.round((period.from - base) / 12);
    const years = Math.max(1, Math.round((period.to - period.from) / 12));
    const amount = figure.quantity.amount / years;
    return Array.from({ length: years }, (_, place) => ({ years: first + place, amount }));
  });

const earliest = ({ costs, benefits }: Appraisal): Period | undefined =>
  [...costs, ...benefits]
    .map(({ period }) => period)
    .reduce<Period | undefined>(
      (least, period) => (least && least.from <= period.from ? least : period),
      undefined,
    );

const currenciesOf = (appraisal: Appraisal): readonly string[] => [
  ...new Set(
    figuresOf(appraisal).map(({ quantity: { unit } }) =>
      unit.kind === "money" ? unit.currency : "",
    ),
  ),
];

const basesOf = (appraisal: Appraisal): readonly string[] => [
  ...new Set(figuresOf(appraisal).flatMap(({ priceBasis }) => priceBasis ?? [])),
];

/** What keeps benefits and costs from being set against each other at all. */
const faultOf = (appraisal: Appraisal): NotDefined | undefined => {
  if (appraisal.benefitKind === undefined) return notDefined(id, "noKind");
  if (appraisal.benefitKind === "output") return notDefined(id, "output");
  if (appraisal.costs.length === 0) return notDefined(id, "noCosts");
  if (appraisal.benefits.length === 0) return notDefined(id, "noBenefits");
  const currencies = currenciesOf(appraisal);
  if (currencies.includes("")) return notDefined(id, "noMoney");
  if (currencies.length > 1) return notDefined(id, "currencies", { currencies });
  const bases = basesOf(appraisal);
  return bases.length > 1 ? notDefined(id, "prices", { bases }) : undefined;
};

type Dates = { readonly costs: readonly Dated[]; readonly benefits: readonly Dated[] };

const appraisedAt =
  ({ costs, benefits }: Dates) =>
  (rate: number): Appraised => {
    const [spent, gained] = [presentValue(costs, rate), presentValue(benefits, rate)];
    return {
      rate,
      costs: spent,
      benefits: gained,
      net: gained - spent,
      ...(spent > 0 ? { ratio: gained / spent } : {}),
    };
  };

const internalOf = ({ costs, benefits }: Dates): Appraisals["internalRate"] => {
  const spent = costs.map(({ years, amount }) => ({ years, amount: -amount }));
  const rate = internalRate([...spent, ...benefits]);
  return rate === undefined ? notDefined(id, "noInternalRate") : { defined: true, rate };
};

const appraise = (
  appraisal: Appraisal,
  benefitKind: ValueOf<"benefitKind">,
  { base, rate }: { readonly base: Period; readonly rate: number },
): Appraisals => {
  const dates = {
    costs: datedOf(appraisal.costs, base.from),
    benefits: datedOf(appraisal.benefits, base.from),
  };
  const at = appraisedAt(dates);
  const [prices] = basesOf(appraisal);
  return {
    at: at(rate),
    // a value below nothing for time itself is nobody's
    beside: [at(Math.max(0, rate - twoPoints)), at(rate + twoPoints)],
    internalRate: internalOf(dates),
    base,
    baseTaken: appraisal.base === undefined,
    benefitKind,
    currency: currenciesOf(appraisal)[0] ?? "",
    ...(prices === undefined ? {} : { prices }),
  };
};

/**
 * Net present value and benefit-cost ratio, `NPV = sum (B_t - C_t) / (1 + r)^t` with the base year as t 0, at the
 * stated rate and two points around it. Benefits are value added or surplus: output is none.
 */
export const appraisal = defineAnalysis({
  id,
  reasons: {
    none: () => "the plan has no appraisal",
    noKind: () => "the appraisal does not say what its benefits are (benefitKind)",
    output: () => "output is not a benefit: it counts purchased inputs, which are costs",
    noCosts: () => "the appraisal has no costs",
    noBenefits: () => "the appraisal has no benefits",
    noMoney: () => "an amount is not money",
    currencies: (facts: { currencies: readonly string[] }, print) =>
      `the appraisal mixes ${print.list(facts.currencies)}`,
    prices: (facts: { bases: readonly string[] }, print) =>
      `the amounts are at different prices: ${print.list(facts.bases)}`,
    noRate: () =>
      "no rate of discount is stated (spillover.appraisal.discountRate or methods.discountRate)",
    noInternalRate: () =>
      "no internal rate: the yearly balances do not change sign exactly once, or no rate up to 1,000% balances them",
  },
  compute: ({ spillover, methods }: Plan): Outcome<Appraisals> => {
    const { appraisal: given } = spillover;
    if (!given) return notDefined(id, "none");
    const fault = faultOf(given);
    if (fault) return fault;
    const rate = rateIn(given.discountRate ?? methods.discountRate);
    if (rate === undefined) return notDefined(id, "noRate");
    const base = given.base ?? earliest(given);
    const { benefitKind } = given;
    if (!base || !benefitKind) return notDefined(id, "noCosts");
    return { defined: true, ...appraise(given, benefitKind, { base, rate }) };
  },
});
