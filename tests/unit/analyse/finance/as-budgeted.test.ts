import { describe, expect, test } from "vitest";
import { budget } from "../../../../src/analyse/analyses/budget.ts";
import { fundingCoverage } from "../../../../src/analyse/analyses/funding-coverage.ts";
import { soundPlanOf } from "../../../kit/plan-of.ts";

/** A task of seven months, five of them in the first fiscal year, and a budget of its cost by year. */
const planWith = (first: string, second: string, more = ""): string => `format: 1
plan: { title: { ja: 試, en: Trial }, period: FY2027-FY2028, currency: JPY }
institutions: { pref: { name: { ja: 県, en: Prefecture }, type: prefecture } }
product: { name: { ja: 品, en: Product } }
roadmap:
  tasks:
    trial: { title: { ja: 試験, en: Trial run }, start: 2027-11, duration: 7 months, cost: 10百万円, funding: [{ payer: pref, status: secured }] }
measures:
  help:
    title: { ja: 補助, en: Grant }
    tasks: [trial]
    budget:
      FY2027: { amount: ${first}, payer: pref, status: secured }
      FY2028: { amount: ${second}, payer: pref, status: secured }
${more}`;

const yearsOf = (yaml: string) => {
  const outcome = soundPlanOf(yaml).use(fundingCoverage);
  if (!outcome.defined || "defined" in outcome.years) throw new Error("no years");
  return outcome.years.map(({ cover: { need, secured, gap, coverage } }) => [
    need,
    secured,
    gap,
    coverage,
  ]);
};

describe("a budget by year that is the spread cost, rounded", () => {
  test("gives its amounts to the need of the years", () => {
    const yaml = planWith("7.143百万円", "2.857百万円");
    expect(yearsOf(yaml)).toEqual([
      [7_143_000, 7_143_000, 0, 1],
      [2_857_000, 2_857_000, 0, 1],
    ]);
    const sums = soundPlanOf(yaml).use(budget).byYear;
    expect(sums.map(([sum]) => sum?.amount)).toEqual([7_143_000, 2_857_000]);
  });

  test("does not where it means another spread", () => {
    expect(yearsOf(planWith("8百万円", "2百万円"))[0]?.[0]).toBe(7_142_857);
  });

  test("does not where it is another sum", () => {
    expect(yearsOf(planWith("7.143百万円", "2.856百万円"))[0]?.[0]).toBe(7_142_857);
  });
});
