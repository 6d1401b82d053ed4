import { defineAccount, type Reading } from "../account.ts";
import { type CostOf, type CostPerOutcome, costPerOutcome } from "../analyses/cost-per-outcome.ts";
import type { Outcome } from "../analysis.ts";
import { unitName } from "../unit-name.ts";

const ofCost = (
  quantity: string,
  of: string,
  currency: string,
  cost: CostOf,
): readonly Reading[] => {
  const { perUnit: value, low, high } = cost;
  const ends = low === undefined || high === undefined ? {} : { low, high, interval: "bounds" };
  return [
    { quantity: `${quantity}Cost`, of: [of], value: cost.cost, in: currency },
    { quantity, of: [of], value, ...ends, in: currency },
  ];
};

const readingsOf = (of: string, cost: Outcome<CostPerOutcome>): readonly Reading[] => {
  if (!cost.defined) return [{ quantity: "total", of: [of], why: cost }];
  const { currency, outcome } = cost;
  return [
    { quantity: "basis", of: [of], value: cost.of },
    {
      quantity: "outcome",
      of: [of],
      value: outcome.amount,
      in: outcome.unit.kind === "share" ? "percentage points" : unitName(outcome.unit),
    },
    ...ofCost("total", of, currency, cost.total),
    ...(cost.public ? ofCost("public", of, currency, cost.public) : []),
    ...(cost.discounted ? ofCost("discounted", of, currency, cost.discounted) : []),
    { quantity: "open", of: [of], value: cost.open, in: currency },
  ];
};

/** What one unit of a result costs. */
export const costPerOutcomeAccount = defineAccount({
  analysis: costPerOutcome,
  step: 5,
  quantities: {
    basis: { unit: "name", says: "net of what would come about anyway, or gross" },
    outcome: { unit: "quantity", says: "what the cost is divided by; percentage points of shares" },
    total: { unit: "money", says: "budget of its measures per unit of the outcome" },
    totalCost: { unit: "money", says: "budget of its measures" },
    public: { unit: "money", says: "what public bodies are known to pay, per unit" },
    publicCost: { unit: "money", says: "what public bodies are known to pay" },
    discounted: { unit: "money", says: "budget discounted to its first year, per unit" },
    discountedCost: { unit: "money", says: "budget discounted to its first year" },
    open: { unit: "money", says: "cost of payers not known to be public or private" },
  },
  readings: ({ indicators, targets }) => [
    ...indicators.flatMap(({ indicator, cost }) => readingsOf(`indicators.${indicator.id}`, cost)),
    ...targets.flatMap(({ target, cost }) => readingsOf(`targets.${target.id}`, cost)),
  ],
  basis: ({ indicators, targets }, { methods }) => {
    const known = [...indicators, ...targets].flatMap(({ cost }) => (cost.defined ? [cost] : []));
    const nets = indicators.filter(({ cost }) => cost.defined && cost.of === "net");
    const measures = new Set(known.flatMap((cost) => cost.measures));
    return {
      figures: [
        ...[...measures].flatMap(({ budget }) => budget.map(({ figure }) => figure)),
        ...indicators.flatMap(({ indicator: { baseline, target }, cost }) =>
          cost.defined ? [baseline, target].flatMap((one) => one ?? []) : [],
        ),
        ...nets.flatMap(({ indicator: { additionality: stated } }) =>
          [stated?.gross, stated?.reference?.gross].flatMap((one) => one ?? []),
        ),
        ...targets.flatMap(({ target: { effect }, cost }) =>
          cost.defined
            ? [effect?.low, effect?.likely, effect?.high].flatMap((one) => one ?? [])
            : [],
        ),
      ],
      parts:
        known.length > 0
          ? [
              "measures",
              ...nets.map(({ indicator }) => `indicators.${indicator.id}.additionality`),
              ...(methods.discountRate ? ["methods.discountRate"] : []),
            ]
          : [],
    };
  },
  lines: {
    counted: ({ count }: { count: number }, { number }) =>
      count === 1
        ? "the cost of one result is known per unit of it"
        : `the costs of ${number(count)} results are known per unit of each`,
  },
  brief: ({ indicators, targets }) => {
    const all = [...indicators, ...targets].map(({ cost }) => cost);
    const count = all.filter(({ defined }) => defined).length;
    if (count > 0) return { key: "counted", facts: { count } };
    return undefined;
  },
});
