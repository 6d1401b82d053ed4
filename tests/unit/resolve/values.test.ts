import { describe, expect, it } from "vitest";
import { heard, resolved } from "./resolved.ts";

const month = (year: number, number: number): number => 12 * year + number - 1;

describe("figures", () => {
  it("take source and date from their owner, unless they have their own", () => {
    const { plan } = resolved(`
sources: { x: { title: X }, y: {} }
chain:
  stages:
    a: { source: x, asOf: 2005, location: 60%, output: 3億円, firms: { value: 9社, source: y, asOf: FY2010, kind: estimate } }
`);
    const [stage] = plan.chain.stages;
    expect(stage?.output).toMatchObject({
      quantity: { amount: 3e8, unit: { kind: "money", currency: "JPY" }, written: "3億円" },
      source: { id: "x" },
      asOf: { from: month(2005, 1), to: month(2006, 1) },
      origin: { file: "plan.yaml", path: ["chain", "stages", "a", "output"] },
    });
    expect(stage?.firms).toMatchObject({
      quantity: { amount: 9 },
      source: { id: "y" },
      asOf: { from: month(2010, 4) },
      kind: "estimate",
    });
    expect(stage?.locality).toMatchObject({ share: 0.6, source: { id: "x" } });
  });

  it("of a series are sorted by time and take what the series says", () => {
    const { plan, said } = resolved(`
sources: { x: {} }
product:
  output:
    source: x
    kind: actual
    priceBasis: nominal
    points: { 2010: 5億円, FY2008: { value: 4億円, kind: estimate, priceBasis: 2015 prices }, 2009: 3億円 }
  unitValue: 1,086円/L
  nationalShare: { value: 30%, asOf: 2020 }
`);
    expect(said).toEqual([]);
    expect(
      plan.product.output?.points.map(({ period, figure }) => [
        period.written,
        figure.quantity.amount,
        figure.kind,
        figure.priceBasis,
        figure.source?.id,
        figure.asOf?.written,
      ]),
    ).toEqual([
      ["FY2008", 4e8, "estimate", "2015 prices", "x", "FY2008"],
      ["2009", 3e8, "actual", "nominal", "x", "2009"],
      ["2010", 5e8, "actual", "nominal", "x", "2010"],
    ]);
    expect(plan.product.unitValue?.points).toEqual([]);
  });

  it("without a unit are money where a field can hold nothing else", () => {
    const { plan } = resolved(`
plan: { currency: EUR }
chain: { stages: { a: { output: 5 } } }
roadmap: { tasks: { t: { cost: 100 } } }
measures: { m: { cap: 5 k, budget: { FY2026: 30, FY2027: { amount: 40, status: gap, source: members }, FY2028: [{ amount: 1 }, { amount: 2億円 }] }, status: planned } }
`);
    const euro = { kind: "money", currency: "EUR" };
    expect(plan.roadmap.tasks[0]?.cost?.quantity).toMatchObject({ amount: 100, unit: euro });
    expect(plan.measures[0]?.cap?.quantity).toMatchObject({ amount: 5000, unit: euro });
    expect(plan.chain.stages[0]?.output?.quantity.unit).toEqual({ kind: "count", of: "" });
    expect(
      plan.measures[0]?.budget.map(({ period, figure, payer, status, origin }) => [
        period.written,
        figure.quantity.amount,
        figure.quantity.unit,
        payer,
        status,
        origin.path.slice(3).join("."),
      ]),
    ).toEqual([
      ["FY2026", 30, euro, undefined, "planned", "FY2026"],
      ["FY2027", 40, euro, "members", "gap", "FY2027"],
      ["FY2028", 1, euro, undefined, "planned", "FY2028.0"],
      ["FY2028", 2e8, { kind: "money", currency: "JPY" }, undefined, "planned", "FY2028.1"],
    ]);
  });

  it("of an effect are forecasts for the year in which it is reached", () => {
    const { plan } = resolved("targets: { t: { effect: { likely: 20億円, by: FY2032 } } }");
    expect(plan.targets[0]?.effect?.likely).toMatchObject({
      kind: "forecast",
      asOf: { written: "FY2032" },
    });
  });
});

describe("times", () => {
  it.each([
    ["", month(2027, 4)],
    ["fiscalYearStart: 1", month(2027, 1)],
    ["fiscalYearStart: 10", month(2027, 10)],
  ])("of a fiscal year begin where the plan says: %s", (line, start) => {
    const { plan } = resolved(`plan: { period: FY2027-FY2030, ${line} }`);
    expect(plan.start).toBe(start);
    expect(plan.head.period?.from).toBe(start);
    expect(plan.roadmap.start).toBe(start);
  });

  it("of the roadmap win over the period of the plan", () => {
    const { plan } = resolved("plan: { period: FY2027 }\nroadmap: { start: 2028-01 }");
    expect([plan.start, plan.roadmap.start]).toEqual([month(2027, 4), month(2028, 1)]);
  });
});

it("versions, months and amounts keep the zeros they end with", () => {
  const { plan, said } = resolved(
    "plan: { version: 1.10, period: 2026.10 }\nregion: { population: 1.50 }",
  );
  expect(said).toEqual([]);
  expect(plan.head.version).toBe("1.10");
  expect(plan.head.period?.from).toBe(month(2026, 10));
  expect(plan.region.population?.quantity).toMatchObject({ amount: 1.5, written: "1.50" });
});

const task = (fields: string) => {
  const { plan, said } = resolved(`roadmap: { tasks: { a: {}, b: { ${fields} } } }`);
  return {
    task: plan.roadmap.tasks[1],
    said: said.map(({ code, place }) => [code, place.path.at(-1)]),
  };
};

describe("readiness", () => {
  it.each([
    ["trl: 5", { trl: { from: 5, to: 5 } }],
    ["trl: 4-6", { trl: { from: 4, to: 6 } }],
    ["trl: 4〜6", { trl: { from: 4, to: 6 } }],
    ["trl: 4→6", { trl: { from: 4, to: 6 } }],
    ["mrl: { from: 8, to: 10 }", { mrl: { from: 8, to: 10 } }],
    ["from: 3, to: 4", { trl: { from: 3, to: 4 } }],
    ["to: 4", { trl: { from: 4, to: 4 } }],
    ["trl: 2, from: 3", { trl: { from: 2, to: 2 } }],
  ])("%s", (written, readiness) => {
    const { task: one, said } = task(`readiness: { ${written} }`);
    expect([one?.readiness, said]).toEqual([readiness, []]);
  });

  it.each([
    ["trl: 6-4", "trl"],
    ["mrl: { from: 6, to: 4 }", "mrl"],
    ["from: 6, to: 4", "readiness"],
  ])("%s falls, which is no rise", (written, key) => {
    const { task: one, said } = task(`readiness: { ${written} }`);
    expect([one?.readiness, said]).toEqual([{}, [["readiness/notALevel", key]]]);
  });

  it.each(["trl: 10", "trl: 0-4", "trl: 12-9", "mrl: 11", "crl: high", "trl: { from: 9, to: 10 }"])(
    "%s is no level",
    (written) => {
      const { task: one, said } = task(`readiness: { ${written} }`);
      expect([one?.readiness, said]).toEqual([{}, [["readiness/notALevel", written.slice(0, 3)]]]);
    },
  );
});

describe("durations and lags", () => {
  it.each([
    ["3", 3],
    ["3 months", 3],
    ["-3", -3],
    ["-3 months", -3],
    ["−1年", -12],
    ["▲2か月", -2],
    ["0", 0],
    ["-0", 0],
  ])("a lag of %s is %d months", (lag, months) => {
    const { task: one, said } = task(`after: { task: a, lag: ${lag} }`);
    expect(said).toEqual([]);
    expect(one?.after[0]).toMatchObject({ task: "a", type: "FS" });
    expect(Object.is(one?.after[0]?.lag, months)).toBe(true);
  });

  it("a lag is whole months", () => {
    expect(task("after: [{ task: a, lag: 1.5 }]").said).toEqual([["duration/notWhole", "lag"]]);
    expect(task("after: [{ task: a, lag: 1e9 }]").said).toEqual([["duration/tooLarge", "lag"]]);
  });

  it("three points are kept where all can be read and are in order", () => {
    const { task: one } = task("duration: { low: 6, likely: 1年, high: 18 months }");
    expect(one?.duration?.months).toBe(12);
    expect(one?.estimate?.high.months).toBe(18);
    expect(task("duration: { low: 6, likely: 1年, high: soon }").task?.estimate).toBeUndefined();
    expect(task("duration: { low: 9, likely: 6, high: 7 }").said).toEqual([
      ["duration/order", "duration"],
    ]);
  });
});

describe("misread values", () => {
  it("are said at their place, keys at the key", () => {
    const text = `
region: { economy: { value: 5-6 t, asOf: 2027-13 } }
product: { output: { points: { soon: 1 } } }
measures: { m: { budget: { later: 3 } } }
thresholds: { chain-closure: { minimum: half, reason: x } }
targets: { t: { users: a-b } }
`;
    expect(heard(text)).toEqual([
      "region.economy.value: `5-6 t` is a range where one figure is expected",
      "region.economy.asOf: `2027-13` names month 13, where 1 to 12 exist",
      "product.output.points.soon (key): `soon` is not a time that is known",
      "targets.t.users: no institution is called `a-b`",
      "measures.m.budget.later (key): `later` is not a time that is known",
      "thresholds.chain-closure.minimum: `half` has no number in digits",
    ]);
    expect(heard("plan: { period: 2027-13 }", "ja")).toEqual([
      "plan.period: 「2027-13」の13月は存在しません",
    ]);
  });

  it("of a multiplier are not followed by a complaint about its id", () => {
    const text =
      "spillover: { multipliers: { m: { value: big } }, paths: { p: { multiplier: m } } }";
    expect(heard(text)).toEqual(["spillover.multipliers.m.value: `big` has no number in digits"]);
  });
});

describe("thresholds and waivers", () => {
  it("are read with their reasons", () => {
    const { plan } = resolved(`
thresholds: { target-selective: { maximum: 7, share: 60%, reason: a wide chain } }
waivers: [{ rule: chain-closure, place: chain, reason: r, person: p, expires: 2027-03-31 }]
`);
    expect(plan.thresholds[0]).toMatchObject({
      rule: "target-selective",
      limits: { maximum: 7, share: 0.6 },
      reason: "a wide chain",
    });
    expect(plan.waivers[0]).toMatchObject({
      place: "chain",
      expires: { calendar: "day", day: 31 },
    });
  });
});
