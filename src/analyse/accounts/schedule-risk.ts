import { defineAccount, type Reading } from "../account.ts";
import { type Percentiles, type ScheduleRisk, scheduleRisk } from "../analyses/schedule-risk.ts";
import { finishMonth } from "../roadmap/finish-month.ts";
import { restParts } from "../roadmap/rest-parts.ts";

const finishes = (
  { start }: ScheduleRisk,
  of: string,
  { p50, p80, p95 }: Percentiles,
): readonly Reading[] =>
  [
    ["p50", p50],
    ["p80", p80],
    ["p95", p95],
  ].map(([name, months]) => ({
    quantity: "finish",
    of: [of, String(name)],
    value: finishMonth(start, Number(months)),
  }));

const readingsOf = (risk: ScheduleRisk): readonly Reading[] => [
  ...finishes(risk, "roadmap", risk),
  { quantity: "p80-error", of: ["roadmap"], value: risk.p80Error },
  { quantity: "mean-delay", of: ["roadmap"], value: risk.bias },
  { quantity: "merge-bias", of: ["roadmap"], value: risk.mergeBias },
  ...risk.tasks.flatMap((one): readonly Reading[] => {
    const of = `roadmap.tasks.${one.task.id}`;
    return [
      ...finishes(risk, of, one),
      { quantity: "criticality", of: [of], value: one.criticality },
    ];
  }),
  ...risk.milestones.map(({ task, kind, probability }) => ({
    quantity: "met",
    of: [`roadmap.tasks.${task.id}`, kind],
    value: probability,
  })),
];

/** How sure the dates of the roadmap are. */
export const scheduleRiskAccount = defineAccount({
  analysis: scheduleRisk,
  step: 4,
  quantities: {
    finish: {
      unit: "month",
      says: "month in which a task, or the roadmap, is finished in 50, 80 or 95 % of the draws",
    },
    "p80-error": { unit: "months", says: "standard error of the 80 % finish of the roadmap" },
    "mean-delay": {
      unit: "months",
      says: "mean length of the draws less the length at the likely durations",
    },
    "merge-bias": {
      unit: "months",
      says: "mean length of the draws less the length at the mean durations: what parallel paths cost",
    },
    criticality: { unit: "probability", says: "share of the draws in which a task sets the end" },
    met: {
      unit: "probability",
      says: "share of the draws in which a task is finished by its deadline, gate or stated end",
    },
  },
  readings: (outcome) =>
    outcome.defined ? readingsOf(outcome) : [{ quantity: "finish", why: outcome }],
  basis: (outcome, plan) =>
    outcome.defined
      ? {
          figures: [],
          parts: [
            "roadmap.tasks",
            ...restParts(plan),
            ...(outcome.shared === undefined ? [] : ["methods.sharedSpread"]),
          ],
          ...(outcome.shared === undefined ? { taken: { sharedSpread: 0 } } : {}),
          drawn: { seed: outcome.seed, draws: outcome.draws },
        }
      : { figures: [] },
  lines: {
    finishes: ({ p50, p80 }: { p50: number; p80: number }, { month }) =>
      p50 === p80
        ? `the roadmap ends by ${month(p80)} in 80% of the draws`
        : `the roadmap ends by ${month(p50)} in half of the draws, by ${month(p80)} in 80% of them`,
  },
  brief: (outcome, { roadmap }) => {
    if (!roadmap.tasks.some(({ estimate }) => estimate)) return undefined;
    if (!outcome.defined) return outcome;
    const { start, p50, p80 } = outcome;
    const facts = { p50: finishMonth(start, p50), p80: finishMonth(start, p80) };
    return { key: "finishes", facts };
  },
});
