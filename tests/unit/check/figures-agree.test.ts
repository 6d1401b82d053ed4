import { describe, expect, it } from "vitest";
import { check } from "../../../src/check/check.ts";
import { contradiction } from "../../../src/check/consistency/compass.ts";
import { visitTexts } from "../../../src/check/consistency/plan-texts.ts";
import { twoYearsIn } from "../../../src/check/consistency/two-years.ts";
import type { Rule } from "../../../src/check/rule.ts";
import { figuresAgree } from "../../../src/check/rules/figures-agree.ts";
import { unitsTimeCodes } from "../../../src/check/rules/units-time-codes.ts";
import { complaints } from "../../../src/diagnostics/complaints.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

const rules = [figuresAgree, unitsTimeCodes] as unknown as readonly Rule[];

const found = (yaml: string, tables: Record<string, string> = {}): readonly Diagnostic[] => {
  const { plan, use } = soundPlanOf(yaml, tables);
  const { complain, said } = complaints();
  check(plan, use, { rules, today: "2026-04-01" }, complain);
  return said();
};

/** What is said, as `rule key place`. */
const keys = (yaml: string, tables: Record<string, string> = {}): readonly string[] =>
  found(yaml, tables).map(({ code, key, place }) => `${code} ${key} ${place.path.join(".")}`);

const economy = (fields: string): string => `region: { economy: { value: 100億円, ${fields} } }`;

describe("parts", () => {
  it("of another time than their total are left alone", () => {
    const parts = "parts: { a: { value: 90億円, asOf: 2001 }, b: 90億円 }";
    expect(keys(economy(`asOf: 2005, ${parts}`))).toEqual([]);
    expect(keys(economy(`asOf: 2001, ${parts}`))).toEqual([
      "figures-agree partsMore region.economy.parts",
    ]);
  });

  it("may count something twice where it is said why, but still have to cover the total", () => {
    expect(keys(economy("overlap: two trades, parts: { a: 90億円, b: 90億円 }"))).toEqual([]);
    expect(keys(economy("overlap: two trades, parts: { a: 40億円, b: 40億円 }"))).toEqual([
      "figures-agree partsLess region.economy.parts",
    ]);
  });

  it("carry the two numbers as measured, in the unit of the total", () => {
    const [finding] = found(economy("parts: { a: 60億円, b: 60億円 }"));
    expect(finding?.measured).toEqual({ value: 12e9, limit: 10e9, unit: "JPY" });
    expect(finding?.related.map(({ place }) => place.path.at(-1))).toEqual(["a", "b"]);
  });
});

describe("what others say", () => {
  const others = (value: string, asOf = "2005") =>
    keys(economy(`asOf: 2005, elsewhere: [{ value: ${value}, asOf: ${asOf} }]`));

  it("is the same within its digits, of another time, or a conflict", () => {
    expect(others("100.4億円")).toEqual([]);
    expect(others("90億円", "2004")).toEqual([]);
    // overlaps without being the same year
    expect(others("90億円", "FY2005")).toEqual([]);
    expect(others("90億円")).toEqual(["figures-agree conflict region.economy.elsewhere.0.value"]);
    expect(others("90億円", "2005-10-01")).toHaveLength(1);
    expect(others("90 t")).toEqual(["figures-agree unlike region.economy.elsewhere.0.value"]);
  });

  it("is counted as the figure is where it is a bare number", () => {
    const others = (value: string) =>
      keys(
        `region: { population: { value: 6100人, asOf: 2005, elsewhere: [{ value: ${value}, asOf: 2005 }] } }`,
      );
    expect(others("6100")).toEqual([]);
    expect(others("5800")).toEqual(["figures-agree conflict region.population.elsewhere.0.value"]);
    expect(others("580")).toEqual(["units-time-codes elsewhere region.population.value"]);
    expect(others("5800社")).toEqual(["figures-agree unlike region.population.elsewhere.0.value"]);
  });

  it("is a slip of the unit where it is far off, said by one rule alone", () => {
    expect(others("20億円")).toEqual(["units-time-codes elsewhere region.economy.value"]);
    expect(others("500億円")).toEqual(["units-time-codes elsewhere region.economy.value"]);
    expect(others("21億円")).toEqual(["figures-agree conflict region.economy.elsewhere.0.value"]);
    // in more than ten years a region can grow as much
    expect(others("20億円", "1990")).toEqual([]);
  });

  it("leaves no gap between the two rules where the plan moves the limit", () => {
    const thresholds = "thresholds: { units-time-codes: { implied: 10, reason: r } }";
    const wide = (value: string) =>
      keys(`${economy(`asOf: 2005, elsewhere: [{ value: ${value}, asOf: 2005 }]`)}\n${thresholds}`);
    expect(wide("20億円")).toEqual(["figures-agree conflict region.economy.elsewhere.0.value"]);
    expect(wide("10億円")).toEqual(["units-time-codes elsewhere region.economy.value"]);
  });

  it("asks once for the date of a figure, however many others there are, and names the key to write", () => {
    const findings = found(
      economy("elsewhere: [{ value: 90億円 }, { value: 80億円, asOf: 2001 }]"),
    );
    expect(findings.map(({ key, writes, facts }) => [key, writes, facts["values"]])).toMatchObject([
      ["undated", ["region.economy.asOf"], [{ amount: 1e10 }, { amount: 9e9 }, { amount: 8e9 }]],
    ]);
  });
});

describe("what the plan says twice", () => {
  it("is the baseline, the history and the measured values of an indicator", () => {
    const yaml = (history: string) => `
indicators:
  exports:
    baseline: { value: 462 kL, asOf: FY2024 }
    history: { points: { FY2023: 430 kL, FY2024: ${history} } }
observations: [{ indicator: exports, period: FY2023, value: 440 kL }, { indicator: exports, period: FY2024, value: 500 kL, kind: forecast }]
`;
    expect(keys(yaml("450 kL"))).toEqual([
      "figures-agree conflict indicators.exports.history.points.FY2024",
      "figures-agree conflict observations.0.value",
    ]);
    expect(keys(yaml("462 kL"))).toEqual(["figures-agree conflict observations.0.value"]);
  });

  it("points into the table where the measured values stand in one", () => {
    const yaml =
      "indicators: { exports: { baseline: { value: 462 kL, asOf: FY2024 } } }\nobservations: data.csv";
    const tables = { observations: "indicator,period,value\nexports,FY2024,470 kL\n" };
    const [finding] = found(yaml, tables);
    expect([finding?.key, finding?.place.file]).toEqual(["conflict", "observations.csv"]);
    expect(finding?.place.offset).toBeDefined();
  });

  it("is the target and the values on the way, not what lies on either side of the start", () => {
    const yaml = (date: string) =>
      `indicators: { a: { baseline: { value: 5, asOf: FY2030 }, target: { value: 8, asOf: FY2030 }, interim: [{ date: ${date}, value: 7 }] } }`;
    expect(keys(yaml("FY2029"))).toEqual([]);
    expect(keys(yaml("令和12年度"))).toEqual([
      "figures-agree conflict indicators.a.interim.0.value",
    ]);
  });

  it("is one year under two names, but not in the prices of two years", () => {
    const yaml = (basis: string) =>
      `product: { output: { points: { "2005": 12億円, 平成17年: { value: 13億円, priceBasis: ${basis} } } } }`;
    expect(keys(yaml(""))).toEqual(["figures-agree conflict product.output.points.平成17年"]);
    expect(keys(yaml("2015 prices"))).toEqual([]);
    // money is in the prices of its own year where nothing else is said
    expect(keys(yaml("nominal"))).toHaveLength(1);
  });
});

describe("dates", () => {
  const frame = (entries: string) => keys(`plan: { frame: [${entries}] }`);
  it("of one name agree where they share a day", () => {
    expect(frame("{ name: Act, date: 1999-02 }, { name: Act, date: 1999-02-16 }")).toEqual([]);
    expect(frame("{ name: Act, date: 1999-02-15 }, { name: Act, date: 1999-02-16 }")).toEqual([
      "figures-agree severalDates plan.frame.1.date",
    ]);
  });

  it("are of different events where both say so", () => {
    const two = (a: string, b: string) =>
      frame(`{ name: Act, date: 1998${a} }, { name: " act", date: 1999${b} }`).length;
    expect(two("", "")).toBe(1);
    expect(two(", event: enacted", "")).toBe(1);
    expect(two(", event: enacted", ", event: enacted")).toBe(1);
    expect(two(", event: enacted", ", event: in-force")).toBe(0);
  });

  it("are compared across the frame, the higher plans and the process", () => {
    expect(
      keys(
        "plan: { frame: [{ name: Act, date: 1998 }], higherPlans: [{ name: Act, date: 1999 }], process: [{ text: Act, date: 2000 }] }",
      ),
    ).toEqual(["figures-agree severalDates plan.higherPlans.0.date"]);
  });

  it("by both reckonings in a text are one year", () => {
    const years = (text: string) => twoYearsIn(text).map(({ written }) => written);
    for (const right of [
      "1999年2月（平成11年2月）",
      "平成11（1999）年",
      "2019年度（令和元年度）",
      "1998年度（平成10年度）に始まり、平成11年（西暦1999年）に終わる",
      "平成元年（1989年）",
      "第3期（令和8年度～）",
      "1,200社（平成11年）",
    ])
      expect(years(right)).toEqual([]);
    expect(years("１９９２年２月（平成１１年２月）")).toEqual(["1992年2月(平成11年2月)"]);
    expect(years("平成11（1998）年と平成12（2000）年")).toEqual(["平成11(1998)年"]);
    expect(years("2018年度（令和元年度）")).toEqual(["2018年度(令和元年度)"]);
  });
});

describe("compass points", () => {
  it.each([
    ["South-East England", "run by the South West agency"],
    ["南東イングランド", "南西イングランド開発公社"],
    ["Northeastern Bay", "north-west of the city"],
  ])("of %s and “%s” contradict each other", (name, text) => {
    expect(contradiction(name, text)).toBeDefined();
  });

  it.each([
    ["South-East England", "south-east of London, south-west of Ipswich"],
    ["南西諸島の黒糖", "東南アジアへ輸出する"],
    ["南東北の酒蔵", "東北6県の南"],
    ["北東北の酒蔵", "東北地方"],
    ["South Kyushu", "sold in North Kyushu"],
    ["東北経済産業局", "東北の産業"],
  ])("of %s and “%s” do not", (name, text) => {
    expect(contradiction(name, text)).toBeUndefined();
  });
});

it("every text of a plan is seen once, at a place that leads to it", () => {
  const { plan } = soundPlanOf(`
institutions: { lab: { name: { ja: 所, en: Lab }, note: n1, contribution: { people: p1 } } }
chain: { stages: { a: { name: A1, description: d1 } } }
targets: { t: { title: T1, users: [lab, Firm U], stages: a } }
plan: { frame: a law, lead: lab }
`);
  const texts: string[] = [];
  visitTexts(plan, (text, thing, inside) => {
    const path = [...thing.origin.path, ...inside].join(".");
    texts.push(`${path}: ${typeof text === "string" ? text : JSON.stringify(text)}`);
  });
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts).toEqual(
    expect.arrayContaining([
      'institutions.lab.name: {"ja":"所","en":"Lab"}',
      "institutions.lab.note: n1",
      "institutions.lab.contribution.people: p1",
      "chain.stages.a.description: d1",
      "targets.t.users.1: Firm U",
    ]),
  );
});
