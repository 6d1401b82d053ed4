import { describe, expect, test } from "vitest";
import { analyse } from "../../../../src/analyse/analyse.ts";
import { budget } from "../../../../src/analyse/analyses/budget.ts";
import { fundingCoverage } from "../../../../src/analyse/analyses/funding-coverage.ts";
import type { Outcome } from "../../../../src/analyse/analysis.ts";
import type { Plan } from "../../../../src/model/plan.ts";
import { soundPlanOf } from "../../../kit/plan-of.ts";
import { samplePlan } from "../../compose/composed.ts";
import { financedPlan } from "../../compose/financed-plan.ts";

const defined = <T>(outcome: Outcome<T>) => {
  if (!outcome.defined) throw new Error(outcome.reason);
  return outcome;
};

describe("budget", () => {
  test("splits a line of several years so that it adds up", () => {
    const outcome = analyse(financedPlan().plan)(budget);
    expect(outcome.years.map(({ written }) => written)).toEqual(["FY2026", "FY2027", "FY2028"]);
    expect(outcome.byYear.map((sum) => sum[0]?.amount)).toEqual([333_334, 4_333_334, 333_333]);
    expect(outcome.total[0]?.amount).toBe(5_000_001);
    expect(outcome.split).toBe(true);
  });

  test("gives one total by measure, state, payer and type", async () => {
    for (const plan of [financedPlan().plan, await samplePlan()]) {
      const outcome = analyse(plan)(budget);
      const all = outcome.total[0]?.amount;
      for (const groups of [outcome.measures, outcome.statuses, outcome.payers, outcome.types]) {
        expect(groups.reduce((sum, { total }) => sum + (total[0]?.amount ?? 0), 0)).toBe(all);
      }
      expect(outcome.byYear.reduce((sum, one) => sum + (one[0]?.amount ?? 0), 0)).toBe(all);
    }
  });

  test("keeps years and months as written where they stand apart", () => {
    const years = (lines: string) =>
      analyse(soundPlanOf(`measures: { m: { budget: { ${lines} } } }`).plan)(budget).years.map(
        ({ written }) => written,
      );
    expect(years("'2026': 1円, FY2027: 1円")).toEqual(["2026", "FY2027"]);
    expect(years("'2026': 1円, FY2026: 1円")).toEqual(["FY2025", "FY2026"]);
  });

  test("sets private beside public money, between bounds where payers are not known", () => {
    expect(analyse(financedPlan().plan)(budget).leverage).toMatchObject({
      defined: true,
      amounts: { public: 3_000_000, private: 1_000_000, other: 0, unknown: 1_000_001 },
      ratio: 1 / 3,
      low: 1_000_000 / 4_000_001,
      high: 2_000_001 / 3_000_000,
    });
    const leverage = (body: string) => {
      const outcome = analyse(soundPlanOf(body).plan)(budget).leverage;
      return outcome.defined ? outcome.ratio : outcome.reason;
    };
    expect(leverage("measures: {}")).toBe("noBudget");
    expect(leverage("measures: { m: { budget: { FY2026: 1円 } } }")).toBe("payersUnknown");
    expect(leverage("measures: { m: { budget: { FY2026: 1円, FY2027: EUR 1 } } }")).toBe(
      "currencies",
    );
  });
});

describe("funding-coverage", () => {
  const coverage = (plan: Plan) => defined(analyse(plan)(fundingCoverage));

  test("sets secured money against the need by phase and year", () => {
    const outcome = coverage(financedPlan().plan);
    expect(outcome.phases.map(({ phase, cover }) => [phase, cover.need, cover.secured])).toEqual([
      ["research", 8_000_000, 0],
      ["demonstration", 10_000_000, 10_000_000],
      ["commercialisation", 6_000_000, 3_000_000],
    ]);
    expect(outcome.valley).toMatchObject({ phases: ["research"], coverage: 0 });
    // 0.6 × 4,000,000 applied for
    expect(outcome.phases[0]?.cover.expectedGap).toEqual({ low: 5_600_000, high: 5_600_000 });
    expect(outcome.band.steps).toBe(2);
    expect(outcome.band.unfunded.map(({ task }) => task.id)).toEqual(["research"]);
    expect(outcome.fromMeasures).toBe(1);
  });

  test("spreads a cost over its months, and counts applications between all and none", () => {
    const plan = soundPlanOf(`roadmap:
  tasks:
    t: { phase: research, start: 2027-01, duration: 12 months, cost: 24百万円, funding: [
      { payer: A, cap: 6百万円, status: secured }, { payer: B, cap: 10百万円, status: applied } ] }`).plan;
    const { years, total, valley } = coverage(plan);
    if ("defined" in years) throw new Error(years.reason);
    expect(years.map(({ year, cover }) => [year.written, cover.need])).toEqual([
      ["FY2026", 6_000_000],
      ["FY2027", 18_000_000],
    ]);
    expect(total).toMatchObject({ coverage: 0.25, gap: 18_000_000, none: 8_000_000 });
    expect(total.expectedGap).toEqual({ low: 8_000_000, high: 18_000_000 });
    expect(valley).toMatchObject({ reason: "fewPhases" });
  });

  test("pays tasks without sources out of their measures, first in the same year", () => {
    const plan = soundPlanOf(`roadmap:
  tasks:
    a: { start: 2026-04, duration: 12 months, cost: 100円 }
    b: { start: 2027-04, duration: 12 months, cost: 50円 }
measures:
  m: { tasks: [a, b], budget: { FY2026: { amount: 120円, status: secured }, FY2027: { amount: 60円, status: applied } } }`).plan;
    const { tasks, otherYear, unused } = coverage(plan);
    expect(tasks.map(({ cover }) => [cover.secured, cover.applied, cover.none])).toEqual([
      [100, 0, 0],
      [0, 50, 0],
    ]);
    expect([otherYear, unused]).toEqual([0, 30]);
  });

  test("does not share out a measure that a funding line names", () => {
    const plan = soundPlanOf(`roadmap:
  tasks:
    a: { start: 2026-04, duration: 12 months, cost: 100円, funding: [{ measure: m, cap: 10円 }] }
    b: { start: 2026-04, duration: 12 months, cost: 50円 }
measures:
  m: { tasks: [a, b], budget: { FY2026: { amount: 120円, status: secured } } }`).plan;
    expect(coverage(plan).tasks.map(({ cover }) => cover.none)).toEqual([90, 50]);
  });

  test("adds up to the unit and stays between 0 and 1, for the sample too", async () => {
    for (const plan of [financedPlan().plan, await samplePlan()]) {
      const { phases, tasks, years, total } = coverage(plan);
      if ("defined" in years) throw new Error(years.reason);
      for (const { cover } of [...phases, ...tasks, ...years, { cover: total }]) {
        expect(cover.secured + cover.applied + cover.planned + cover.none).toBe(cover.need);
        expect(cover.coverage).toBeGreaterThanOrEqual(0);
        expect(cover.coverage).toBeLessThanOrEqual(1);
      }
      const sum = (all: readonly { readonly cover: { readonly need: number } }[]) =>
        all.reduce((whole, { cover }) => whole + cover.need, 0);
      expect([sum(phases), sum(tasks), sum(years)]).toEqual([total.need, total.need, total.need]);
    }
  });

  test("says why there is nothing to cover, and that no dates give no years", () => {
    expect(
      analyse(soundPlanOf("roadmap: { tasks: { t: {} } }").plan)(fundingCoverage),
    ).toMatchObject({
      reason: "noCost",
    });
    const mixed = "roadmap: { tasks: { a: { cost: 1円 }, b: { cost: EUR 1 } } }";
    expect(analyse(soundPlanOf(mixed).plan)(fundingCoverage)).toMatchObject({
      reason: "currencies",
    });
    const undated = "roadmap: { tasks: { a: { cost: 1円, phase: research } } }";
    expect(coverage(soundPlanOf(undated).plan).years).toMatchObject({ reason: "noStart" });
  });
});
