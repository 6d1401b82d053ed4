import { defineAccount, type Reading } from "../account.ts";
import { localMultiplier } from "../analyses/local-multiplier.ts";
import { chainBasis } from "../chain/chain-basis.ts";

/** Income a unit of sales makes in the region as it is spent on. */
export const localMultiplierAccount = defineAccount({
  analysis: localMultiplier,
  step: 1,
  quantities: {
    three: {
      unit: "pure",
      says: "LM3: income of three rounds in the region per unit of sales; turnover",
    },
    all: { unit: "pure", says: "the same over all rounds" },
    round: { unit: "pure", says: "income of one round per unit of sales" },
  },
  readings: (outcome): readonly Reading[] => {
    if (!outcome.defined) return [{ quantity: "three", why: outcome }];
    const { rounds, three, all, atMost } = outcome;
    const between = (quantity: string, low: number, high: number): Reading => ({
      quantity,
      value: low,
      ...(high > low ? { low, high, interval: "bounds" } : {}),
    });
    return [
      between("three", three, atMost.three),
      between("all", all, atMost.all),
      ...rounds.map((value, place) => ({ quantity: "round", of: [`${place + 1}`], value })),
    ];
  },
  basis: (outcome, plan) => {
    const base = chainBasis(plan);
    return {
      ...base,
      figures: [
        ...base.figures,
        ...plan.chain.stages.flatMap(({ wages }) => wages ?? []),
        ...(outcome.defined ? [outcome.localSpending] : []),
      ],
    };
  },
  lines: {
    three: ({ low, high }: { low: number; high: number }, { number }) =>
      number(low, 2) === number(high, 2)
        ? `a unit of sales makes ${number(low, 2)} of income in the region in three rounds (LM3)`
        : `a unit of sales makes ${number(low, 2)} to ${number(high, 2)} of income in the region in three rounds (LM3)`,
  },
  brief: (outcome, { region, chain }) => {
    const isAsked = region.localSpending !== undefined || chain.stages.some(({ wages }) => wages);
    if (!isAsked) return undefined;
    if (!outcome.defined) return outcome;
    return { key: "three", facts: { low: outcome.three, high: outcome.atMost.three } };
  },
});
