import { defineAccount, type Reading } from "../account.ts";
import { type PhaseOutlook, stageSuccess } from "../analyses/stage-success.ts";

const phaseReadings = ({
  phase,
  through,
  survival,
  expected,
}: PhaseOutlook): readonly Reading[] => {
  const of = [`roadmap.success.${phase}`];
  return [
    through.defined
      ? {
          quantity: "chance",
          of,
          value: through.chance,
          ...(through.interval ? { ...through.interval, interval: "90%" } : {}),
        }
      : { quantity: "chance", of, why: through },
    ...(survival
      ? [
          survival.defined
            ? { quantity: "survival", of, value: survival.chance }
            : { quantity: "survival", of, why: survival },
        ]
      : []),
    ...(expected === undefined ? [] : [{ quantity: "expected", of, value: expected }]),
  ];
};

/** How many projects come from research to the market. */
export const stageSuccessAccount = defineAccount({
  analysis: stageSuccess,
  step: 4,
  quantities: {
    chance: { unit: "probability", says: "chance that a project gets through a phase" },
    survival: {
      unit: "probability",
      says: "chance that a project gets from the start of a phase to the market",
    },
    expected: { unit: "pure", says: "projects of the plan expected to come through a phase" },
    arrivals: { unit: "pure", says: "projects of the plan expected to reach the market" },
    "at-least-one": { unit: "probability", says: "chance that at least one project reaches it" },
    valley: {
      unit: "name",
      says: "phase in which a project is lost most easily; several where they are level",
    },
  },
  readings: (outcome) => {
    if (!outcome.defined) return [{ quantity: "chance", why: outcome }];
    const { portfolio, valley } = outcome;
    return [
      ...outcome.phases.flatMap(phaseReadings),
      ...(portfolio.defined
        ? [
            {
              quantity: "arrivals",
              value: portfolio.mean,
              low: portfolio.p10,
              high: portfolio.p90,
              interval: "p10-p90",
            },
            { quantity: "at-least-one", value: portfolio.atLeastOne },
          ]
        : [{ quantity: "arrivals", why: portfolio }]),
      ...(valley.defined
        ? [valley.phase, ...valley.ties].map((phase) => ({ quantity: "valley", value: phase }))
        : [{ quantity: "valley", why: valley }]),
    ];
  },
  basis: (outcome) => {
    if (!outcome.defined) return { figures: [] };
    const isFunded = outcome.phases.some(({ funded }) => funded !== undefined);
    return { figures: [], parts: ["roadmap.success", ...(isFunded ? ["roadmap.tasks"] : [])] };
  },
  lines: {
    arrivals: (
      { projects, mean, atLeastOne }: { projects: number; mean: number; atLeastOne: number },
      { number, share },
    ) =>
      `of ${number(projects)} ${projects === 1 ? "project" : "projects"} not yet on the market ${number(mean, 1)} can be expected to reach it; at least one with a probability of ${share(atLeastOne)}`,
    valley: ({ phase, chance }: { phase: string; chance: number }, { enumerated, share }) =>
      `projects are lost most easily in ${enumerated("phase", phase)}, where ${share(chance)} get through`,
  },
  brief: (outcome) => {
    if (!outcome.defined) return outcome.reason === "noPhases" ? undefined : outcome;
    const { portfolio, valley } = outcome;
    if (portfolio.defined) {
      const { projects, mean, atLeastOne } = portfolio;
      return { key: "arrivals", facts: { projects, mean, atLeastOne } };
    }
    return valley.defined
      ? { key: "valley", facts: { phase: valley.phase, chance: valley.chance } }
      : portfolio;
  },
});
