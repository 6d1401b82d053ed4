import { defineAccount } from "../account.ts";
import { targetPortfolio } from "../analyses/target-portfolio.ts";

/** The targets that the secured money of each year would pay for. */
export const targetPortfolioAccount = defineAccount({
  analysis: targetPortfolio,
  step: 5,
  quantities: {
    taken: {
      unit: "yes-no",
      says: "whether a target is in the combination worth most that the secured money can pay",
    },
    cost: { unit: "money", says: "costs of the tasks of a target" },
    shortage: {
      unit: "money",
      says: "money that the years lack for a target left out, beside those taken",
    },
  },
  readings: (outcome) =>
    outcome.defined
      ? outcome.candidates.flatMap(({ target, taken, cost, shortage }) => {
          const of = [`targets.${target.id}`];
          return [
            { quantity: "taken", of, value: taken },
            { quantity: "cost", of, value: cost, in: outcome.currency },
            ...(shortage === undefined
              ? []
              : [{ quantity: "shortage", of, value: shortage, in: outcome.currency }]),
          ];
        })
      : [{ quantity: "taken", why: outcome }],
  basis: (outcome, { roadmap }) => ({
    figures: outcome.defined ? roadmap.tasks.flatMap(({ cost }) => cost ?? []) : [],
    parts: outcome.defined ? ["criteria", "targets", "roadmap.tasks", "roadmap.success"] : [],
  }),
  lines: {
    taken: ({ taken, candidates }: { taken: number; candidates: number }, { number }) =>
      taken === candidates
        ? "the secured money would pay for every target"
        : `the secured money alone would pay for ${taken === 0 ? "none" : number(taken)} of ${number(candidates)} targets${taken === 0 ? " in full" : ""}`,
  },
  // without criteria or costs the plan has not set out to choose within a budget
  brief: (outcome) =>
    outcome.defined
      ? {
          key: "taken",
          facts: {
            taken: outcome.candidates.filter(({ taken }) => taken).length,
            candidates: outcome.candidates.length,
          },
        }
      : undefined,
});
