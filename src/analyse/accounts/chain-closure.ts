import { defineAccount, type Reading } from "../account.ts";
import { type Closure, chainClosure } from "../analyses/chain-closure.ts";
import { chainBasis } from "../chain/chain-basis.ts";

const wholeOf = ({ closure, leakage, unknown, sales, currency, coreShare }: Closure) => [
  {
    quantity: "closure",
    value: closure,
    low: closure,
    high: closure + unknown,
    interval: "bounds",
  },
  { quantity: "leakage", value: leakage },
  { quantity: "unknown", value: unknown },
  { quantity: "sales", value: sales, in: currency },
  ...(coreShare === undefined ? [] : [{ quantity: "coreShare", value: coreShare }]),
];

/** What of the chain's sales stays in the region. */
export const chainClosureAccount = defineAccount({
  analysis: chainClosure,
  step: 1,
  quantities: {
    closure: {
      unit: "share",
      says: "share of the chain’s sales that stays in the region as value added, between what is known and what the figures leave open",
    },
    leakage: {
      unit: "share",
      says: "share of the chain’s sales that leaves the region for purchases",
    },
    unknown: { unit: "share", says: "share of the chain’s sales whose way the figures leave open" },
    sales: {
      unit: "money",
      says: "yearly sales with which the product leaves the in-region chain",
    },
    coreShare: { unit: "share", says: "share of the core stages that is in the region" },
    capture: { unit: "share", says: "value kept in the region per unit of what a stage sells" },
    kept: { unit: "share", says: "value the stage itself keeps, as a share of the chain’s sales" },
    estimated: { unit: "yes-no", says: "the value added of the stage is estimated by its sector" },
    leak: {
      unit: "share",
      says: "share of the sales that leaves when the second buys from the first",
    },
    withReturns: {
      unit: "share",
      says: "the same share with what suppliers outside buy back from the region; another reading, not added",
    },
  },
  readings: (outcome): readonly Reading[] => {
    if (!outcome.defined) return [{ quantity: "closure", why: outcome }];
    return [
      ...wholeOf(outcome),
      ...outcome.stages.flatMap(({ stage, activity, capture, kept, estimated }): Reading[] => {
        const of = [`chain.stages.${stage.id}`];
        if (activity <= 0) return [];
        return [
          { quantity: "capture", of, value: capture },
          { quantity: "kept", of, value: kept },
          ...(estimated ? [{ quantity: "estimated", of, value: true }] : []),
        ];
      }),
      ...outcome.leaks.map(
        ({ from, to, share }): Reading => ({
          quantity: "leak",
          of: [`chain.stages.${from.id}`, `chain.stages.${to.id}`],
          value: share,
        }),
      ),
      outcome.withReturns === undefined
        ? []
        : [{ quantity: "withReturns", value: outcome.withReturns }],
    ].flat();
  },
  basis: (_, plan) => chainBasis(plan),
  lines: {
    range: ({ low, high }: { low: number; high: number }, { share }) =>
      share(low) === share(high)
        ? `${share(low)} of the chain’s sales stays in the region`
        : `${share(low)} to ${share(high)} of the chain’s sales stays in the region`,
  },
  brief: (outcome, { chain }) => {
    if (chain.stages.length === 0) return undefined;
    if (!outcome.defined) return outcome;
    const { closure, unknown } = outcome;
    return { key: "range", facts: { low: closure, high: closure + unknown } };
  },
});
