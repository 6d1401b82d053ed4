import { describe, expect, test } from "vitest";
import { aimedMore, baseRates, countedAim } from "../../../src/check/goals/base-rates.ts";
import { planOf } from "../../kit/plan-of.ts";

const indicatorOf = (text: string) => {
  const [indicator] = planOf(`indicators:\n  one: { ${text} }\n`).plan.indicators;
  if (!indicator) throw new Error(text);
  return indicator;
};

describe("what earlier plans counted", () => {
  test.each([
    ["name: 新規雇用者数, target: 100人", "jobs"],
    ["name: People at work in the chain, target: 100 people", "jobs"],
    ["name: 企業立地件数, target: 10件", "sites"],
    ["name: Firms located in the park, target: 10 firms", "sites"],
    ["name: 雇用者報酬, target: 10億円", undefined],
    ["name: Share of regular jobs, target: 60%", undefined],
    ["name: 研修の修了者, target: 60人", undefined],
    ["name: Jobs", undefined],
  ])("%s: %s", (text, aim) => {
    expect(countedAim(indicatorOf(text))).toBe(aim);
  });

  test("is compared by what is added", () => {
    expect(aimedMore(indicatorOf("name: Jobs, baseline: 100人, target: 130人"))).toBe(30);
    expect(aimedMore(indicatorOf("name: Jobs, target: 130人"))).toBe(130);
    expect(aimedMore(indicatorOf("name: Jobs, baseline: 100円, target: 130人"))).toBe(130);
    expect(aimedMore(indicatorOf("name: Jobs"))).toBe(0);
  });

  test("comes to 73 sites and 2,593 jobs for each plan", () => {
    const { plans, sites, jobs } = baseRates;
    expect(Math.round(sites.aimed / plans)).toBe(73);
    expect(Math.round(jobs.aimed / plans)).toBe(2593);
  });
});
