import type { Quantity } from "../../notation/quantity.ts";
import { defineAccount, type Reading } from "../account.ts";
import { fundingCoverage } from "../analyses/funding-coverage.ts";
import { briefMoney } from "../finance/brief-money.ts";
import type { Cover } from "../finance/cover.ts";
import { money } from "../finance/money.ts";

const ofCover = (
  { coverage, expectedGap, ...amounts }: Cover,
  currency: string,
  ...of: readonly string[]
): readonly Reading[] => [
  ...Object.entries(amounts).map(([quantity, value]) => ({ quantity, of, value, in: currency })),
  ...(coverage === undefined ? [] : [{ quantity: "coverage", of, value: coverage }]),
  expectedGap.low === expectedGap.high
    ? { quantity: "expectedGap", of, value: expectedGap.low, in: currency }
    : { quantity: "expectedGap", of, ...expectedGap, interval: "bounds", in: currency },
];

/** The money along the roadmap. */
export const fundingCoverageAccount = defineAccount({
  analysis: fundingCoverage,
  step: 5,
  quantities: {
    need: { unit: "money", says: "cost in all, of a phase, of a fiscal year or of a task" },
    secured: { unit: "money", says: "what of it is secured" },
    applied: { unit: "money", says: "what of it is applied for" },
    planned: { unit: "money", says: "what of it is planned" },
    none: { unit: "money", says: "what of it has no source" },
    coverage: { unit: "share", says: "secured over need" },
    gap: { unit: "money", says: "need less what is secured" },
    expectedGap: {
      unit: "money",
      says: "the gap less what is applied for or planned times its stated probability; between all and none granted of applications without one",
    },
    valley: { unit: "name", says: "phase with the lowest coverage" },
    unfunded: {
      unit: "money",
      says: "what a step between readiness 4 and 7 lacks",
    },
    otherYear: {
      unit: "money",
      says: "budgets of measures that stand in another fiscal year than the costs they are counted for",
    },
    unused: { unit: "money", says: "budgets of measures beyond what their tasks cost" },
  },
  readings: (outcome) => {
    if (!outcome.defined) return [{ quantity: "coverage", why: outcome }];
    const { currency, total, phases, years, tasks, valley, band } = outcome;
    return [
      ...ofCover(total, currency),
      ...phases.flatMap(({ phase, cover }) => ofCover(cover, currency, phase ?? "not stated")),
      ...("defined" in years
        ? [{ quantity: "need", of: ["years"], why: years }]
        : years.flatMap(({ year, cover }) => ofCover(cover, currency, year.written))),
      ...tasks.flatMap(({ task, cover }) => ofCover(cover, currency, `roadmap.tasks.${task.id}`)),
      ...(valley.defined
        ? valley.phases.map((phase) => ({ quantity: "valley", value: phase }))
        : [{ quantity: "valley", why: valley }]),
      ...band.unfunded.map(({ task, cover }): Reading => {
        const of = [`roadmap.tasks.${task.id}`];
        return cover.defined
          ? { quantity: "unfunded", of, value: cover.none, in: currency }
          : { quantity: "unfunded", of, why: cover };
      }),
      { quantity: "otherYear", value: outcome.otherYear, in: currency },
      { quantity: "unused", value: outcome.unused, in: currency },
    ];
  },
  basis: (outcome, { roadmap, measures }) => {
    if (!outcome.defined) return { figures: [] };
    const isShared = outcome.fromMeasures > 0;
    return {
      figures: [
        ...roadmap.tasks.flatMap(({ cost }) => cost ?? []),
        ...(isShared ? measures.flatMap(({ budget }) => budget.map(({ figure }) => figure)) : []),
      ],
      parts: ["roadmap.tasks", ...(isShared ? ["measures"] : [])],
      taken: { spread: "even", ...(isShared ? { sharedByCost: outcome.fromMeasures } : {}) },
    };
  },
  lines: {
    covered: (
      { need, coverage, none }: { need: Quantity; coverage: number; none: number },
      { quantity, share },
    ) =>
      none > 0
        ? `${share(coverage)} of the ${quantity(need)} that the tasks cost is secured, and ${share(none)} has no source`
        : `${share(coverage)} of the ${quantity(need)} that the tasks cost is secured, and all of it has a source`,
  },
  brief: (outcome, { roadmap }) => {
    if (roadmap.tasks.every(({ cost }) => cost === undefined)) return undefined;
    if (!outcome.defined) return outcome;
    const { total, currency } = outcome;
    if (total.coverage === undefined) return undefined;
    const facts = {
      need: briefMoney(money(total.need, currency)),
      coverage: total.coverage,
      none: total.none / total.need,
    };
    return { key: "covered", facts };
  },
});
