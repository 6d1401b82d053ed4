import { describe, expect, test } from "vitest";
import { budgetBalances } from "../../../src/check/rules/budget-balances.ts";
import { fundingStatus } from "../../../src/check/rules/funding-status.ts";
import { programmeTerms } from "../../../src/check/rules/programme-terms.ts";
import { selfReliance } from "../../../src/check/rules/self-reliance.ts";
import { checkText } from "../../kit/check-text.ts";

type Rules = Parameters<typeof checkText>[1]["rules"];

const keysOf = (yaml: string, rule: unknown): readonly string[] =>
  checkText(yaml, { rules: [rule] as Rules, as: "agreed" }).map(({ key }) => key);

describe("the terms of a programme", () => {
  const drawn = (limits: string, budget: string, more = ""): string => `
institutions: { prefecture: { name: P, type: prefecture }, firm: { name: F, type: sme } }
programmes: { p: { name: Grant, provider: prefecture, limits: ${limits}${more} } }
measures: { m: { title: M, programme: p, budget: ${budget} } }
`;

  test.each([
    [
      "a project, all years together",
      "{ max: 10百万円 }",
      "{ FY2027: 6百万円, FY2028: 6百万円 }",
      1,
    ],
    ["each year", "{ max: 10百万円, per: year }", "{ FY2027: 6百万円, FY2028: 6百万円 }", 0],
    ["exactly the most", "{ max: 12百万円 }", "{ FY2027: 6百万円, FY2028: 6百万円 }", 0],
    ["another currency", "{ max: 1万ユーロ }", "{ FY2027: 6百万円 }", 0],
    ["a line that is a gap", "{ max: 1百万円 }", "{ FY2027: { amount: 6百万円, status: gap } }", 0],
    [
      "another payer",
      "{ max: 1百万円 }",
      "{ FY2027: [{ amount: 6百万円, payer: firm }, { amount: 1百万円, payer: prefecture }] }",
      0,
    ],
    ["36 months", "{ years: 36か月 }", "{ FY2027: 1円, FY2028: 1円, FY2029: 1円 }", 0],
    ["four years of three", "{ years: 3 }", "{ FY2027-FY2030: 8円 }", 1],
  ])("counts the limit over %s", (_, limits, budget, findings) => {
    expect(keysOf(drawn(limits, budget), programmeTerms)).toHaveLength(findings);
  });

  test.each([
    ["max: 1百万円", "payer: firm", ["unmatched"]],
    ["rate: 1/2", "payer: firm", ["unmatched"]],
    ["years: 3", "payer: firm", []],
    ["max: 9百万円", "payer: firm, status: gap", []],
  ])("a limit of %s on a line with %s", (limit, line, keys) => {
    const budget = `{ FY2027: { amount: 6百万円, ${line} } }`;
    expect(keysOf(drawn(`{ ${limit} }`, budget), programmeTerms)).toEqual(keys);
  });

  test("of nobody cannot be held against a budget in which every line has a payer", () => {
    const yaml = drawn("{ max: 1百万円 }", "{ FY2027: { amount: 6百万円, payer: firm } }");
    const nobody = yaml.replace("provider: prefecture, ", "");
    const said = checkText(nobody, { rules: [programmeTerms] as unknown as Rules, as: "agreed" });
    expect(said.map(({ severity, message }) => [severity, message])).toEqual([
      [
        "warning",
        "the budget line of `M` has its payer, and `Grant` has no provider: whether its limits are kept is not known",
      ],
    ]);
  });

  test.each([
    ["2/3", "66.7%", 0],
    ["2/3", "67%", 1],
    ["1/2", "50%", 0],
  ])("of %s, a rate of %s has %i findings", (most, rate, findings) => {
    const yaml = drawn(`{ rate: ${most} }`, "{ FY2027: 1百万円 }");
    const found = keysOf(
      yaml.replace("programme: p,", `programme: p, rate: ${rate},`),
      programmeTerms,
    );
    expect(found).toHaveLength(findings);
  });

  test("leaves the budget of a measure that funding lines name to these lines", () => {
    const yaml = `${drawn("{ max: 1百万円 }", "{ FY2027: 6百万円 }")}
roadmap: { tasks: { t: { title: T, cost: 6百万円, funding: [{ measure: m }] } } }`;
    expect(keysOf(yaml, programmeTerms)).toEqual([]);
  });

  test("holds the time of a task against each programme once", () => {
    const yaml = `
programmes: { p: { name: Grant, inForce: FY2027-FY2028 } }
roadmap:
  tasks:
    t: { title: T, start: 2028-04, duration: 18 months, cost: 6百万円, funding: [{ programme: p, payer: A, cap: 1百万円 }, { programme: p, payer: B }] }
`;
    expect(keysOf(yaml, programmeTerms)).toEqual(["outlasts"]);
    expect(keysOf(yaml.replace("18 months", "12 months"), programmeTerms)).toEqual([]);
  });
});

describe("budgets and costs", () => {
  const plan = (budget: string): string => `
roadmap: { tasks: { t: { title: T, start: 2027-10, duration: 12 months, cost: 100百万円 } } }
measures: { m: { title: M, tasks: [t], budget: ${budget} } }
`;

  test.each([
    ["to the yen", "{ FY2027: 50百万円, FY2028: 50百万円 }", []],
    ["within rounding", "{ FY2027: 50百万円, FY2028: 50.5百万円 }", []],
    ["beyond rounding", "{ FY2027: 50百万円, FY2028: 50.6百万円 }", ["total"]],
    ["with a quarter in another year", "{ FY2027: 75百万円, FY2028: 25百万円 }", []],
    ["with more in another year", "{ FY2027: 76百万円, FY2028: 24百万円 }", ["year"]],
    [
      "with a little in a year without work",
      "{ FY2026: 5百万円, FY2027: 45百万円, FY2028: 50百万円 }",
      [],
    ],
    [
      "with more in a year without work",
      "{ FY2026: 6百万円, FY2027: 44百万円, FY2028: 50百万円 }",
      ["year"],
    ],
  ])("agree %s", (_, budget, keys) => {
    expect(keysOf(plan(budget), budgetBalances)).toEqual(keys);
  });

  test("a step through the valley without money is left to its own rule", () => {
    const task = "{ title: T, cost: 5百万円, readiness: { trl: 4-6 } }";
    expect(keysOf(`roadmap: { tasks: { t: ${task} } }`, budgetBalances)).toEqual([]);
    expect(
      keysOf(`roadmap: { tasks: { t: ${task.replace("4-6", "2-3")} } }`, budgetBalances),
    ).toEqual(["alone"]);
  });

  test("says nothing of a plan without money", () => {
    expect(keysOf("roadmap: { tasks: { t: { title: T } } }", budgetBalances)).toEqual([]);
    expect(keysOf("measures: { m: { title: M } }", budgetBalances)).toEqual([]);
  });
});

describe("the first two years", () => {
  test("are those of the plan, not of the money", () => {
    const yaml = `
plan: { period: FY2026-FY2030 }
measures: { m: { title: M, budget: { FY2028: { amount: 5百万円, status: planned } } } }
`;
    expect(keysOf(yaml, fundingStatus)).toEqual([]);
    expect(keysOf(yaml.replace("FY2026", "FY2027"), fundingStatus)).toEqual(["unsecured"]);
  });

  test("may hang on half of it", () => {
    const yaml = `measures: { m: { title: M, budget: { FY2028: [{ amount: 5百万円, status: planned }, { amount: 5百万円, status: secured }] } } }`;
    expect(keysOf(yaml, fundingStatus)).toEqual([]);
  });
});

describe("public money that ends", () => {
  const plan = (measure: string): string => `
institutions:
  prefecture: { name: P, type: prefecture }
  office: { name: O, type: support-body, functions: [coordinate] }
programmes: { p: { name: State programme, provider: Ministry } }
measures: { m: { title: M, provider: office, ${measure} } }
`;

  test.each([
    ["of a programme, without a payer", "programme: p, budget: { FY2027: 5百万円 }", ["measure"]],
    ["not known to be public", "budget: { FY2027: { amount: 5百万円, source: Somebody } }", []],
    [
      "before a year not yet found",
      "budget: { FY2027: { amount: 5百万円, payer: prefecture }, FY2028: { amount: 5百万円, status: gap } }",
      ["measure"],
    ],
  ])("is spoken of where it is %s", (_, measure, keys) => {
    expect(keysOf(plan(measure), selfReliance)).toEqual(keys);
  });

  test("is answered by the body that runs the desk", () => {
    const desk = plan("type: network, budget: { FY2027: { amount: 5百万円, payer: prefecture } }");
    expect(keysOf(desk, selfReliance)).toEqual(["measure"]);
    const answered = desk.replace("[coordinate] }", "[coordinate], afterwards: Fees }");
    expect(keysOf(answered, selfReliance)).toEqual([]);
  });
});
