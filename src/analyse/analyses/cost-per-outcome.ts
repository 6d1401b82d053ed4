import type { Measure, Target } from "../../model/action.ts";
import type { Indicator } from "../../model/agreement.ts";
import type { Plan } from "../../model/plan.ts";
import { comparable } from "../../notation/comparable.ts";
import { exactProduct, exactSum } from "../../notation/exact.ts";
import { inBase } from "../../notation/in-base.ts";
import type { Period } from "../../notation/period.ts";
import type { Quantity, Unit } from "../../notation/quantity.ts";
import { defineAnalysis, notDefined, type Outcome, type Use } from "../analysis.ts";
import { isAverage } from "../finance/is-average.ts";
import { isOutcome } from "../finance/is-outcome.ts";
import { presentValue } from "../finance/present-value.ts";
import { rateNumber, rateOf } from "../finance/rate-of.ts";
import { sumOf } from "../finance/sums.ts";
import { type Additionalities, additionality } from "./additionality.ts";
import { type BudgetEntry, budget } from "./budget.ts";

/** A cost, and what one unit of the outcome costs at it; `low` and `high` where the outcome is a range. */
export type CostOf = {
  readonly cost: number;
  readonly perUnit: number;
  readonly low?: number;
  readonly high?: number;
};

export type CostPerOutcome = {
  readonly currency: string;
  readonly measures: readonly Measure[];
  /** "net" of what would come about anyway or elsewhere, or "gross" where that is not stated. */
  readonly of: "net" | "gross";
  /** What the cost is divided by, with its range where it has one. Shares are in percentage points. */
  readonly outcome: {
    readonly amount: number;
    readonly low?: number;
    readonly high?: number;
    readonly unit: Unit;
  };
  readonly total: CostOf;
  /** What is known to be public; absent where no payer is known to be. */
  readonly public?: CostOf;
  /** The total with each year's cost discounted to the first year of the budget. */
  readonly discounted?: CostOf & { readonly rate: number; readonly base: Period };
  /** Cost of payers who are not known to be public or private. */
  readonly open: number;
};

export type CostsPerOutcome = {
  readonly indicators: readonly {
    readonly indicator: Indicator;
    readonly cost: Outcome<CostPerOutcome>;
  }[];
  readonly targets: readonly { readonly target: Target; readonly cost: Outcome<CostPerOutcome> }[];
};

const id = "cost-per-outcome";

type Result = Pick<CostPerOutcome, "of" | "outcome">;

/** In the given unit, of the same kind; shares in percentage points. */
const inUnits = (quantity: Quantity, unit: Unit): number => {
  if (unit.kind === "share") return exactProduct(quantity.amount, 100);
  if (unit.kind !== "measure" || quantity.unit.kind !== "measure") return quantity.amount;
  const isSame = quantity.unit.factor === unit.factor;
  return isSame ? quantity.amount : inBase(quantity) / unit.factor;
};

/** From the baseline to the target, in the direction that is meant. */
const grossOf = ({ baseline, target, direction }: Indicator): Outcome<Result> => {
  const [from, to] = [baseline?.quantity, target?.quantity];
  if (!from || !to) return notDefined(id, "noChange");
  if (direction === "maintain") return notDefined(id, "kept");
  if (!comparable(from, to)) return notDefined(id, "unlike");
  const rise = exactSum(inUnits(to, to.unit), -inUnits(from, to.unit));
  const amount = direction === "decrease" ? -rise : rise;
  if (amount <= 0) return notDefined(id, "notPositive");
  return { defined: true, of: "gross", outcome: { amount, unit: to.unit } };
};

/** The net result where it is known, else the gross change. */
const changeOf = (
  indicator: Indicator,
  net: Additionalities[number]["result"] | undefined,
): Outcome<Result> => {
  if (isAverage(indicator)) return notDefined(id, "average");
  if (!net?.defined) return grossOf(indicator);
  const { unit, additional: amount } = net;
  if (amount <= 0) return notDefined(id, "notNet");
  return {
    defined: true,
    of: "net",
    outcome: { amount: unit.kind === "share" ? exactProduct(amount, 100) : amount, unit },
  };
};

const effectOf = ({ effect }: Target): Outcome<Result> => {
  const likely = effect?.likely?.quantity;
  if (!likely) return notDefined(id, "noEffect");
  const amount = inUnits(likely, likely.unit);
  if (amount <= 0) return notDefined(id, "notPositive");
  const end = (quantity: Quantity | undefined): number | undefined =>
    quantity && comparable(quantity, likely) ? inUnits(quantity, likely.unit) : undefined;
  const [low, high] = [end(effect?.low?.quantity), end(effect?.high?.quantity)];
  const range = low === undefined || high === undefined ? {} : { low, high };
  return { defined: true, of: "gross", outcome: { amount, unit: likely.unit, ...range } };
};

const costOf = (cost: number, { amount, low, high }: CostPerOutcome["outcome"]): CostOf => ({
  cost,
  perUnit: cost / amount,
  ...(high === undefined || high <= 0 ? {} : { low: cost / high }),
  ...(low === undefined || low <= 0 ? {} : { high: cost / low }),
});

const amountOf = (entries: readonly BudgetEntry[]): number =>
  sumOf(entries.map(({ line }) => line.figure.quantity))[0]?.amount ?? 0;

const discountedOf = (
  entries: readonly BudgetEntry[],
  years: readonly Period[],
  rate: number,
): number => {
  const base = years[0]?.from ?? 0;
  const amounts = entries.flatMap(({ byYear }) =>
    byYear.flatMap((part, place) =>
      part ? [{ years: ((years[place]?.from ?? base) - base) / 12, amount: part.amount }] : [],
    ),
  );
  return presentValue(amounts, rate);
};

const rateIn = ({ methods }: Plan): number | undefined => {
  const rate = methods.discountRate && rateOf(methods.discountRate);
  return rate && rate.part > -rate.whole ? rateNumber(rate) : undefined;
};

const withCost = (
  plan: Plan,
  use: Use,
  measures: readonly Measure[],
  result: Outcome<Result>,
): Outcome<CostPerOutcome> => {
  if (!result.defined) return result;
  if (measures.length === 0) return notDefined(id, "noMeasures");
  const { entries: all, years } = use(budget);
  const named = new Set(measures.map((measure) => measure.id));
  const entries = all.filter(({ measure }) => named.has(measure.id));
  const [total, other] = sumOf(entries.map(({ line }) => line.figure.quantity));
  if (!total || total.amount <= 0) return notDefined(id, "noBudget");
  if (other || total.unit.kind !== "money") return notDefined(id, "currencies");
  const { of, outcome } = result;
  const paidBy = (...sectors: readonly BudgetEntry["sector"][]): number =>
    amountOf(entries.filter(({ sector }) => sectors.includes(sector)));
  const rate = rateIn(plan);
  const [base, known] = [years[0], paidBy("public")];
  return {
    defined: true,
    currency: total.unit.currency,
    measures,
    of,
    outcome,
    total: costOf(total.amount, outcome),
    ...(known > 0 ? { public: costOf(known, outcome) } : {}),
    ...(rate === undefined || !base
      ? {}
      : {
          discounted: { ...costOf(discountedOf(entries, years, rate), outcome), rate, base },
        }),
    open: paidBy("other", "unknown"),
  };
};

/**
 * The measures of each indicator and of all that contribute to it through `parent`; all measures for a
 * headline indicator without any.
 */
const measuresByIndicator = ({ indicators, measures }: Plan): ReadonlyMap<string, Measure[]> => {
  const parents = new Map(indicators.map(({ id: name, parent }) => [name, parent]));
  const found = new Map(indicators.map(({ id: name }) => [name, new Set<Measure>()]));
  for (const indicator of indicators) {
    let above: string | undefined = indicator.id;
    while (above !== undefined && indicator.measures.length > 0) {
      for (const measure of indicator.measures) found.get(above)?.add(measure);
      above = parents.get(above);
    }
  }
  return new Map(
    indicators.map(({ id: name, headline }) => {
      const own = found.get(name) ?? [];
      return [name, [...own].length === 0 && headline ? [...measures] : [...own]];
    }),
  );
};

/** What one unit of the outcome costs: of the change an indicator is to make, and of the effect of a target. */
export const costPerOutcome = defineAnalysis({
  id,
  reasons: {
    noChange: () => "its baseline or its target has no value",
    kept: () => "it is to be kept as it is",
    average: () => "it is an average or an amount per unit, by which no budget can be divided",
    unlike: () => "its baseline and its target are in different units",
    notPositive: () => "its outcome is not above zero",
    notNet: () => "nothing of its result is additional",
    noEffect: () => "its likely effect is not stated",
    noMeasures: () => "no measure is named for it",
    noBudget: () => "its measures state no budget",
    currencies: () => "the budget of its measures is in several currencies",
  },
  compute: (plan, use): CostsPerOutcome => {
    const measures = measuresByIndicator(plan);
    const nets = new Map(use(additionality).map(({ indicator, result }) => [indicator.id, result]));
    const indicators = plan.indicators.flatMap((indicator) => {
      const own = measures.get(indicator.id) ?? [];
      return isOutcome(indicator) && own.length > 0
        ? [
            {
              indicator,
              cost: withCost(plan, use, own, changeOf(indicator, nets.get(indicator.id))),
            },
          ]
        : [];
    });
    const targets = plan.targets
      .filter(({ decision }) => decision === "chosen")
      .map((target) => ({
        target,
        cost: withCost(
          plan,
          use,
          plan.measures.filter(({ targets }) => targets.some((one) => one.id === target.id)),
          effectOf(target),
        ),
      }));
    return { indicators, targets };
  },
});
