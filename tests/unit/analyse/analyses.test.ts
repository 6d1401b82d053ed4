import { describe, expect, test } from "vitest";
import { chainGraph } from "../../../src/analyse/analyses/chain-graph.ts";
import { growth, growthBetween } from "../../../src/analyse/analyses/growth.ts";
import { materialBalance } from "../../../src/analyse/analyses/material-balance.ts";
import { regionScale } from "../../../src/analyse/analyses/region-scale.ts";
import { schedule } from "../../../src/analyse/analyses/schedule.ts";
import { monthOf } from "../../../src/notation/month-of.ts";
import { readPeriod } from "../../../src/notation/read-period.ts";
import { readQuantity } from "../../../src/notation/read-quantity.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

describe("growth", () => {
  const point = (time: string, amount: string) => {
    const [period, quantity] = [readPeriod(time), readQuantity(amount)];
    if (!period.ok || !quantity.ok) throw new Error(`${time} ${amount}`);
    return { period: period.value, quantity: quantity.value };
  };
  const rate = (from: string, to: string, a: string, b: string) => {
    const outcome = growthBetween(point(from, a), point(to, b));
    return outcome.defined ? outcome.rate : outcome.reason;
  };

  test("of Yamanaka lacquerware is 11.6, 27.2 and 5.5 % a year, 13.6 % in all", () => {
    const { use } = soundPlanOf(
      `product: { output: { points: { "1955": 6億円, "1965": 18億円, "1975": 200億円, "1988": 400億円 } } }`,
    );
    const output = use(growth).output;
    const rates = [...(output?.segments ?? []), output?.whole].map((one) =>
      one?.defined ? (100 * one.rate).toFixed(1) : "n/a",
    );
    expect(rates).toEqual(["11.6", "27.2", "5.5", "13.6"]);
    expect(output?.whole.defined && output.whole.years).toBe(33);
  });

  test("is counted between the middles of the two periods", () => {
    expect(rate("2020", "2021", "100円", "121円")).toBeCloseTo(0.21, 12);
    expect(rate("2020", "FY2021", "100円", "121円")).toBeCloseTo(1.21 ** (1 / 1.25) - 1, 12);
    expect(rate("2020-01", "2020-07", "100円", "110円")).toBeCloseTo(0.21, 12);
  });

  test("is not defined without time, below zero or between unlike units", () => {
    expect(rate("2021", "2021", "1円", "2円")).toBe("noTime");
    expect(rate("2022", "2021", "1円", "2円")).toBe("noTime");
    expect(rate("2020", "2021", "0円", "2円")).toBe("fromZero");
    expect(rate("2020", "2021", "-1円", "2円")).toBe("notPositive");
    expect(rate("2020", "2021", "1円", "0円")).toBe("notPositive");
    expect(rate("2020", "2021", "1円", "2 t")).toBe("unlike");
  });

  test("asked of an indicator needs dates on both ends", () => {
    const { use } = soundPlanOf(`indicators:
  a: { baseline: { value: 100 t, asOf: 2020 }, target: { value: 200 t, asOf: 2030 } }
  b: { baseline: 100 t, target: { value: 200 t, asOf: 2030 } }
`);
    const [a, b] = use(growth).required;
    expect(a?.growth.defined && a.growth.rate).toBeCloseTo(2 ** 0.1 - 1, 12);
    expect(b?.growth).toMatchObject({ defined: false, reason: "noDates" });
  });
});

describe("material balance", () => {
  const plan = (farm: string, still = "volume: 78000 kL") => `chain:
  stages:
    farm: { ${farm} }
    still: { ${still} }
    other: { volume: 900 L }
  inputs:
    - { stage: still, of: farm, quantity: 2 kg, per: 1.8 L }
    - { stage: other, of: farm, quantity: 1 t, per: 900 L }
`;
  test("of 2003: 78,000 kL at 2 kg for 1.8 L need 86,667 t, and 82,000 t were grown", () => {
    const { use } = soundPlanOf(plan('capacity: "82,000 t"'));
    const [balance] = use(materialBalance).balances;
    expect(balance?.needs.map(({ quantity }) => Math.round(quantity.amount))).toEqual([86_667, 1]);
    expect(balance?.total.unit).toMatchObject({ symbol: "t" });
    expect(balance?.total.amount).toBeCloseTo(86_666.6667 + 1, 3);
    expect(balance?.ratio).toBeCloseTo(86_667.6667 / 82_000, 9);
  });

  test("takes what is planned before what is, and has no ratio without a capacity", () => {
    const { use } = soundPlanOf(plan("name: Farm", "volume: 78000 kL, planned: 90 kL"));
    const [balance] = use(materialBalance).balances;
    expect(balance?.needs[0]?.quantity).toMatchObject({ amount: 100_000, unit: { symbol: "kg" } });
    expect(balance?.ratio).toBeUndefined();
  });

  test("says which inputs it could not work out", () => {
    const reasons = (farm: string, still?: string) =>
      soundPlanOf(plan(farm, still))
        .use(materialBalance)
        .open.map(({ why }) => why.reason);
    expect(reasons("capacity: 900 ha")).toEqual(["unlike", "unlike"]);
    expect(reasons("capacity: 9 t", "volume: 9 kg")).toEqual(["noVolume"]);
  });
});

describe("region scale", () => {
  const scales = (region: string, effect: string) =>
    soundPlanOf(
      `region: ${region}\ntargets: { t: { effect: ${effect} }, no: { decision: rejected } }`,
    ).use(regionScale);

  test("is the effect over the industry, with its range and its multiple of a firm's success", () => {
    const [only, none] = scales(
      "{ industry: 800億円, economy: 5兆円 }",
      "{ low: 4億円, likely: 8億円, high: 16億円 }",
    );
    expect(only?.scale).toMatchObject({
      defined: true,
      against: "industry",
      share: 0.01,
      low: 0.005,
      high: 0.02,
      firmSuccesses: 4,
    });
    expect(none).toBeUndefined();
  });

  test("falls back on the economy, and says what is missing", () => {
    expect(scales("{ economy: 100億円 }", "{ likely: 1億円 }")[0]?.scale).toMatchObject({
      against: "economy",
      share: 0.01,
    });
    expect(scales("{}", "{ likely: 1億円 }")[0]?.scale).toMatchObject({ reason: "noBase" });
    expect(scales("{ industry: 1億円 }", "{}")[0]?.scale).toMatchObject({ reason: "noEffect" });
    expect(scales("{ industry: 1億円 }", "{ likely: 3 t }")[0]?.scale).toMatchObject({
      reason: "unlike",
    });
  });

  test("counts firms' successes in yen only", () => {
    const [only] = scales("{ industry: EUR 50 m }", "{ likely: EUR 1 m }");
    expect(only?.scale).toMatchObject({ share: 0.02 });
    expect(only?.scale.defined && only.scale.firmSuccesses).toBeUndefined();
  });
});

describe("schedule", () => {
  const of = (tasks: string, period = "FY2026-FY2030") =>
    soundPlanOf(`plan: { period: ${period} }\nroadmap:\n  tasks:\n${tasks}`).use(schedule);

  test("starts tasks without dates with the plan and the others after what they wait for", () => {
    const outcome = of(
      `    a: { duration: 6 months }\n    b: { duration: 3 months, after: [a] }\n    c: { duration: 2 months, after: [{ task: a, type: SS, lag: 1 month }] }\n`,
    );
    if (!outcome.defined) throw new Error(outcome.reason);
    expect(outcome.start).toBe(monthOf(2026, 4));
    expect(outcome.end).toBe(monthOf(2027, 1));
    expect(
      outcome.tasks.map(({ start, critical, float }) => [start - outcome.start, critical, float]),
    ).toEqual([
      [0, true, 0],
      [6, true, 0],
      [1, false, 6],
    ]);
  });

  test("takes the length between two dates, and the stated end of a task that waits", () => {
    const outcome = of(
      `    a: { start: 2026-04, end: 2026-09 }\n    b: { after: [a], end: FY2027 }\n    c: { after: [b], duration: 0 months, end: 2029-03 }\n`,
    );
    if (!outcome.defined) throw new Error(outcome.reason);
    expect(outcome.tasks.map(({ start, end }) => [start, end])).toEqual([
      [monthOf(2026, 4), monthOf(2026, 10)],
      [monthOf(2026, 10), monthOf(2028, 4)],
      [monthOf(2029, 4), monthOf(2029, 4)],
    ]);
    expect(outcome.conflicts).toEqual([]);
  });

  test("says why there is none", () => {
    expect(soundPlanOf("roadmap: {}").use(schedule)).toMatchObject({ reason: "noTasks" });
    expect(soundPlanOf("roadmap: { tasks: { a: { duration: 3 } } }").use(schedule)).toMatchObject({
      reason: "noStart",
    });
    const circle = of("    a: { after: [b] }\n    b: { after: [a] }\n");
    expect(circle).toMatchObject({ defined: false, reason: "circle" });
    expect(circle.circle?.map(({ id }) => id)).toEqual(["a", "b"]);
  });
});

describe("chain graph", () => {
  test("finds circles of goods, and none where the flow is said to return", () => {
    const yaml = (kind: string) => `chain:
  stages: { a: {}, b: {}, c: { position: market } }
  links: [{ from: a, to: b }, { from: b, to: a, kind: ${kind} }, { from: b, to: c }]
`;
    const circles = (kind: string) => soundPlanOf(yaml(kind)).use(chainGraph).circles;
    expect(circles("supply").map(({ stages, links }) => [stages.length, links.length])).toEqual([
      [2, 2],
    ]);
    expect(circles("return")).toEqual([]);
    expect(circles("information")).toEqual([]);
  });

  test("orders islands by size", () => {
    const { use } = soundPlanOf(
      "chain: { stages: { x: {}, a: {}, b: {} }, links: [{ from: a, to: b, kind: information }] }",
    );
    expect(use(chainGraph).islands.map((island) => island.length)).toEqual([2, 1]);
  });
});
