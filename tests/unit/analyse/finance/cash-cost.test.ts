import { describe, expect, test } from "vitest";
import { analyse } from "../../../../src/analyse/analyse.ts";
import {
  type CostPerOutcome,
  costPerOutcome,
} from "../../../../src/analyse/analyses/cost-per-outcome.ts";
import { liquidity } from "../../../../src/analyse/analyses/liquidity.ts";
import type { Outcome } from "../../../../src/analyse/analysis.ts";
import type { Plan } from "../../../../src/model/plan.ts";
import { soundPlanOf } from "../../../kit/plan-of.ts";
import { financedPlan } from "../../compose/financed-plan.ts";

const defined = <T>(outcome: Outcome<T>) => {
  if (!outcome.defined) throw new Error(outcome.reason);
  return outcome;
};

const withTask = (task: string, rest = "") =>
  soundPlanOf(`roadmap:
  tasks:
    t: { start: 2026-04, duration: 12 months, ${task} }
${rest}`).plan;

describe("liquidity", () => {
  test("follows grants from cost to payment, in all and by owner", () => {
    const outcome = defined(analyse(financedPlan().plan)(liquidity));
    // half of 5,666,000 in advance, used up level after six months; 4,000,000 settled after each fiscal year
    expect(
      outcome.owners.map(({ owner, bridge }) => [owner?.id, bridge.need, bridge.length]),
    ).toEqual([
      ["firm", 2_833_000, 7],
      ["lab", 2_000_002, 18],
    ]);
    expect(outcome.subsidies).toBe(9_666_000);
    expect(outcome.years.map(({ year, balance }) => [year.written, balance])).toEqual([
      ["FY2026", -4_833_002],
      ["FY2027", -2_000_000],
      ["FY2028", 0],
    ]);
    expect(outcome.bridge.month).toBe(12 * 2027 + 2);
    if (!outcome.late.defined) throw new Error(outcome.late.reason);
    expect(outcome.late.bridge.need).toBeGreaterThanOrEqual(outcome.bridge.need);
  });

  test("is not defined without grants, and leaves loans and own money out", () => {
    const lined = (line: string) => analyse(withTask(`cost: 100円, funding: [${line}]`))(liquidity);
    expect(lined("{ payer: Bank }")).toMatchObject({ reason: "noSubsidies" });
    expect(lined("{ rate: 1/2, status: gap }")).toMatchObject({ reason: "noSubsidies" });
    expect(lined("{ rate: 1/2 }")).toMatchObject({ bridge: { need: expect.any(Number) } });
    expect(lined("{ rate: 1/2 }")).toMatchObject({ termsTaken: 1, late: { reason: "noSpread" } });
  });
});

describe("cost-per-outcome", () => {
  const costs = (plan: Plan) => analyse(plan)(costPerOutcome);
  const first = (outcome: Outcome<CostPerOutcome> | undefined) => {
    if (!outcome) throw new Error("none");
    return defined(outcome);
  };

  test("divides the budget by the change, in full and discounted to the first year", () => {
    const { indicators, targets } = costs(financedPlan().plan);
    const exports = first(indicators[0]?.cost);
    expect(exports).toMatchObject({
      of: "gross",
      outcome: { amount: 200 },
      total: { cost: 5_000_001, perUnit: 25_000.005 },
      public: { cost: 3_000_000, perUnit: 15_000 },
      open: 1_000_001,
    });
    const discounted = 333_334 + 4_333_334 / 1.04 + 333_333 / 1.04 ** 2;
    expect(exports.discounted?.cost).toBeCloseTo(discounted, 6);
    expect(exports.discounted?.base.written).toBe("FY2026");
    const yeast = first(targets[0]?.cost);
    expect(yeast.total).toMatchObject({
      low: 5_000_001 / 500_000_000,
      high: 5_000_001 / 200_000_000,
    });
  });

  const indicators = (body: string) =>
    costs(
      soundPlanOf(`measures: { m: { budget: { FY2026: 140百万円 } }, n: { budget: { FY2026: 60百万円 } } }
indicators: { ${body} }`).plan,
    ).indicators.map(({ indicator, cost }) => [
      indicator.id,
      cost.defined ? cost.total.perUnit : cost.reason,
    ]);

  test("takes the measures of the indicators below, and all for a headline without any", () => {
    expect(
      indicators(`
  top: { headline: true, measures: [m], baseline: 0 kL, target: 100 kL },
  leaf: { parent: top, measures: [n], baseline: 500 L, target: 1 kL }`),
    ).toEqual([
      ["top", 2_000_000],
      ["leaf", 120_000_000],
    ]);
    expect(indicators("h: { headline: true, baseline: 10%, target: 15% }")).toEqual([
      ["h", 40_000_000],
    ]);
  });

  const per10 = (rest: string) =>
    indicators(`a: { measures: [m], baseline: 0円, target: 10円, ${rest} }`)[0]?.[1];

  test.each(["億円/年", "{ ja: 億円, en: JPY m per year }", "社"])(
    "counts what is in %s",
    (unit) => {
      expect(per10(`unit: ${unit}`)).toBe(14_000_000);
    },
  );

  test.each(["円/L", "yen per litre", "{ ja: 1社当たり円 }"])("divides nothing by %s", (unit) => {
    expect(per10(`unit: ${unit}`)).toBe("average");
  });

  test.each([
    "Average yearly pay of finishers",
    "Value added per firm",
    "Price of polished rice",
    "{ ja: 仕上げ職人の平均年収 }",
    "{ ja: 出荷1 L当たりの金額 }",
    "{ ja: 契約単価 }",
  ])("divides nothing by an average: %s", (name) => {
    expect(per10(`name: ${name}`)).toBe("average");
  });

  test.each([
    "Shipments gained by higher value per litre",
    "Total pay in the chain",
    "Exports per year",
    "{ ja: 1 L当たりの金額の上昇による出荷額の増加 }",
    "{ ja: 賃金の総額 }",
  ])("divides by a sum: %s", (name) => {
    expect(per10(`name: ${name}`)).toBe(14_000_000);
  });

  test("takes shares in points and times as they are, whatever they are called", () => {
    expect(
      indicators(`
  share: { measures: [m], name: Average share of rework, direction: decrease, baseline: 12%, target: 5% },
  wait: { measures: [m], name: Average wait, direction: decrease, baseline: 11 weeks, target: 4 weeks },
  each: { measures: [m], name: Litres per firm, baseline: 1 L, target: 4 L }`),
    ).toEqual([
      ["share", 20_000_000],
      ["wait", 20_000_000],
      ["each", "average"],
    ]);
  });

  test("takes the net result where the plan states it", () => {
    const net = (reference: number) =>
      indicators(`a: { measures: [m], baseline: 0人, target: 100人, additionality: {
        gross: 100人, leakage: 10%, displacement: 25%, multiplier: 1.3, reference: { gross: ${reference}人 } } }`);
    // 87.75 - 35.1 = 52.65 of the 100
    expect(net(40)[0]?.[1]).toBeCloseTo(140_000_000 / 52.65, 6);
    expect(net(100)).toEqual([["a", "notNet"]]);
  });

  test("is not defined for a result at or below zero, kept, unlike or unknown", () => {
    expect(
      indicators(`
  a: { measures: [m], baseline: 10 t, target: 10 t },
  b: { measures: [m], direction: decrease, baseline: 30 t, target: 10 t },
  c: { measures: [m], direction: maintain, baseline: 30 t, target: 30 t },
  d: { measures: [m], baseline: 30 t, target: 10 L },
  e: { measures: [m], baseline: 30 t },
  f: { measures: [m], level: activity, baseline: 0 t, target: 10 t },
  f1: { measures: [m], level: output, baseline: 0 t, target: 10 t },
  f2: { measures: [m], level: outcome-mid, unit: 円/社, baseline: 0円, target: 10円 },
  g: { baseline: 0 t, target: 10 t }`),
    ).toEqual([
      ["a", "notPositive"],
      ["b", 7_000_000],
      ["c", "kept"],
      ["d", "unlike"],
      ["e", "noChange"],
      ["f2", "average"],
    ]);
  });
});
