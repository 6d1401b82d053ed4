import type { LocalText } from "../../text/language.ts";
import { defineAccount, type Reading } from "../account.ts";
import { supplyRisk } from "../analyses/supply-risk.ts";

/** What stops with each stage. */
export const supplyRiskAccount = defineAccount({
  analysis: supplyRisk,
  step: 1,
  quantities: {
    blocked: {
      unit: "share",
      says: "share of the final sales that stops when the stage gives nothing",
    },
    alternatives: {
      unit: "count",
      says: "other sellers of the same good to the buyer that is hardest to supply otherwise",
    },
    covered: { unit: "share", says: "share of that buyer’s need the others could cover" },
    single: {
      unit: "yes-no",
      says: "a single point of failure: sales stop and nobody else sells the good",
    },
    takesAway: {
      unit: "yes-no",
      says: "others need the stage for taking their residues away only",
    },
    unseen: { unit: "count", says: "stages not looked at because the chain is too large" },
  },
  readings: (outcome): readonly Reading[] => {
    if (!outcome.defined) return [{ quantity: "blocked", why: outcome }];
    return [
      ...outcome.stages.flatMap(({ stage, blocked, dependence, single, takesAway }): Reading[] => {
        const of = [`chain.stages.${stage.id}`];
        const toBuyer = [...of, ...(dependence ? [`chain.stages.${dependence.buyer.id}`] : [])];
        return [
          { quantity: "blocked", of, value: blocked },
          { quantity: "single", of, value: single },
          ...(takesAway ? [{ quantity: "takesAway", of, value: true }] : []),
          ...(dependence
            ? [
                {
                  quantity: "alternatives",
                  of: toBuyer,
                  value: dependence.count,
                },
                { quantity: "covered", of: toBuyer, value: dependence.covered },
              ]
            : []),
        ];
      }),
      ...(outcome.unseen > 0 ? [{ quantity: "unseen", value: outcome.unseen }] : []),
    ];
  },
  basis: (outcome) => ({
    figures: [],
    parts: ["chain.stages", "chain.links"],
    ...(outcome.defined && outcome.measuredBy === "outlets"
      ? { taken: { salesMeasuredBy: "links to a market" } }
      : {}),
  }),
  lines: {
    single: (
      { count, stage, blocked }: { count: number; stage: LocalText; blocked: number },
      { number, pick, share },
    ) =>
      count === 1
        ? `one stage has nobody to stand in for it: ${pick(stage)}, with ${share(blocked)} of final sales`
        : `${number(count)} stages have nobody to stand in for them; ${pick(stage)} would stop ${share(blocked)} of final sales`,
    none: () => "every essential supply has another seller",
  },
  brief: (outcome, { chain }) => {
    if (chain.links.length === 0) return undefined;
    if (!outcome.defined) return outcome;
    const singles = outcome.stages.filter(({ single, takesAway }) => single && !takesAway);
    const [first] = singles;
    return first
      ? {
          key: "single",
          facts: { count: singles.length, stage: first.stage.name, blocked: first.blocked },
        }
      : { key: "none", facts: {} };
  },
});
