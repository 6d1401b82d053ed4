import { describe, expect, test } from "vitest";
import { alignment } from "../../../src/analyse/analyses/alignment.ts";
import type { Analysis } from "../../../src/analyse/analysis.ts";
import { check } from "../../../src/check/check.ts";
import type { Rule } from "../../../src/check/rule.ts";
import { asLines, checkText } from "../../kit/check-text.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";
import { allRules } from "../../kit/rules-of.ts";

const rules = await allRules();

const say = (id: string, yaml: string): readonly string[] =>
  asLines(checkText(yaml, { rules: [rules.get(id) as Rule], as: "agreed" }));

describe("vector-alignment", () => {
  const efforts = (lab: string, others = "") => `
institutions: { lab: { name: Lab }, mill: { name: Mill }, bank: { name: Bank } }
targets: { a: { title: A }, b: { title: B }, c: { title: C }, d: { title: D }, e: { title: E }, no: { title: N, decision: rejected } }
efforts:
  - { institution: lab, plan: { ${lab} } }
  - { institution: mill, plan: { a: 9 FTE, b: 9 FTE, c: 9 FTE, d: 9 FTE, e: 9 FTE } }
${others}`;

  test("takes work for one target alone as division of labour, and work elsewhere as astray", () => {
    expect(say("vector-alignment", efforts("a: 2 FTE"))).toEqual([]);
    expect(say("vector-alignment", efforts("a: 3 FTE, other: 1 FTE"))).toEqual([]);
    expect(say("vector-alignment", efforts("a: 2 FTE, other: 1 FTE"))).toEqual([
      "5:31 warning: `Lab` plans 33% of its effort for none of the chosen targets; its direction agrees with the plan’s at 0.40, below 0.50",
    ]);
    expect(say("vector-alignment", efforts("a: 2 FTE, no: 1 FTE"))).toHaveLength(1);
  });

  test("cites the other entries of the same institution", () => {
    const more = "  - { institution: lab, plan: { other: 1 FTE } }";
    expect(say("vector-alignment", efforts("a: 1 FTE", more))[1]).toBe("  7:5 more of its effort");
  });

  test("judges without drawing", () => {
    const { plan, use } = soundPlanOf(efforts("a: 2 FTE, other: 1 FTE"));
    const asked: string[] = [];
    const listening = <T>(analysis: Analysis<T>): T => {
      asked.push(analysis.id);
      return use(analysis);
    };
    const settings = { rules: [rules.get("vector-alignment") as Rule], today: "2026-04-01" };
    check(plan, listening, settings, () => undefined);
    expect(asked).toEqual(["aligned-efforts"]);
    expect(asked).not.toContain(alignment.id);
  });

  test("does not ask one institution, or a plan without targets, for efforts", () => {
    const alone = `institutions: { lab: { name: L } }
roadmap: { tasks: { t: { title: T } } }
roles: { t: { accountable: lab } }
`;
    expect(say("vector-alignment", `${alone}targets: { a: { title: A } }`)).toEqual([]);
    expect(say("vector-alignment", alone)).toEqual([]);
  });
});

describe("opposition-resolved", () => {
  const stance = (value: number, decision = "chosen", role = "responsible") => `
institutions: { lab: { name: L }, mill: { name: M } }
targets: { a: { title: A, decision: ${decision} } }
roadmap: { tasks: { t: { title: T } } }
roles: { t: { accountable: mill, ${role}: [lab] } }
positions: [{ institution: lab, target: a, stance: ${value} }]`;

  test("speaks of those who carry the plan and are against what it does", () => {
    expect(say("opposition-resolved", stance(-1))).toHaveLength(2);
    expect(say("opposition-resolved", stance(0))).toEqual([]);
    expect(say("opposition-resolved", stance(-3, "rejected"))).toEqual([]);
    expect(say("opposition-resolved", stance(-3, "open"))).toHaveLength(2);
    expect(say("opposition-resolved", stance(-3, "chosen", "informed"))).toEqual([]);
  });
});

describe("spillover-path", () => {
  const path = (chain: string, decision = "chosen", level = "impact") => `
chain:
  stages: { a: { name: A }, b: { name: B }, c: { name: C } }
${chain}
targets: { t: { title: T, stages: [a], decision: ${decision} } }
spillover: { paths: { p: { target: t, stages: [a, c, b], indicator: i } } }
indicators: { i: { name: I, level: ${level}, parent: up }, up: { name: U, level: impact } }`;
  const links = "  links: [{ from: a, to: b }, { from: c, to: b }]";

  test("takes links in any direction and inputs, but not rivalry", () => {
    expect(say("spillover-path", path(links))).toEqual([]);
    const inputs = `  links: [{ from: b, to: a }]
  inputs: [{ stage: b, of: c, quantity: 1 kg, per: 1 kg }]`;
    expect(say("spillover-path", path(inputs))).toEqual([]);
    const rivals = "  links: [{ from: a, to: b }, { from: c, to: b, kind: competition }]";
    expect(say("spillover-path", path(rivals))[0]).toContain("no link joins `C`");
  });

  test("follows an indicator to what it contributes to, and asks nothing of rejected targets", () => {
    expect(say("spillover-path", path(links, "chosen", "output"))).toEqual([]);
    expect(say("spillover-path", path("", "rejected", "output"))).toEqual([]);
    expect(say("spillover-path", path("", "open", "output"))).toEqual([]);
  });

  test("stands on a long path of a large chain", () => {
    const ids = Array.from({ length: 3000 }, (_, place) => `s${place}`);
    const yaml = `
chain:
  stages: { ${ids.map((id) => `${id}: { name: ${id} }`).join(", ")} }
  links: [${ids
    .slice(1)
    .map((id, place) => `{ from: s${place}, to: ${id} }`)
    .join(", ")}]
targets: { t: { title: T, stages: [s0] } }
spillover: { paths: { p: { target: t, stages: [${ids.toReversed().join(", ")}], indicator: i } } }
indicators: { i: { name: I, level: impact } }`;
    expect(say("spillover-path", yaml)).toHaveLength(2);
  });
});

describe("multiplier-sourced", () => {
  const multiplier = (kind: string, value: number | string) => `
region: { kind: ${kind} }
spillover: { multipliers: { m: { value: ${value}, table: T, year: 2020, sector: S } } }`;

  test("bounds regions up to a prefecture and leaves larger ones open", () => {
    for (const kind of ["prefecture", "municipality", "nuts2", "nuts3"])
      expect(say("multiplier-sourced", multiplier(kind, 2.1)), kind).toHaveLength(1);
    for (const kind of ["wide-area", "functional", "nuts1"])
      expect(say("multiplier-sourced", multiplier(kind, 2.1)), kind).toEqual([]);
    expect(say("multiplier-sourced", multiplier("prefecture", 2))).toEqual([]);
    expect(say("multiplier-sourced", multiplier("prefecture", 1))).toEqual([]);
    expect(say("multiplier-sourced", multiplier("prefecture", "130%"))).toEqual([]);
    expect(say("multiplier-sourced", multiplier("wide-area", 0.99))).toHaveLength(1);
  });

  test("asks indicators for multipliers that stand on record, once for each", () => {
    const used = (value: number) => `${multiplier("prefecture", 1.3)}
indicators:
  i: { name: I, additionality: { multiplier: ${value}, reference: { multiplier: ${value} } } }`;
    expect(say("multiplier-sourced", used(1.3))).toEqual([]);
    expect(say("multiplier-sourced", used(1))).toEqual([]);
    expect(say("multiplier-sourced", used(1.6))).toEqual([
      "5:46 error: a multiplier of 1.6 is used that stands nowhere under `spillover.multipliers`",
      "  5:76 another multiplier of the indicator",
    ]);
  });

  const sum = (names: readonly [string, string], formula = "x + y") => `
chain:
  stages: { farm: { name: farm }, koji: { name: koji }, still: { name: still } }
  links: [{ from: farm, to: koji }, { from: koji, to: still }]
indicators:
  all: { name: All, formula: "${formula}" }
  x: { name: ${names[0]} }
  y: { name: ${names[1]} }`;

  test("sees outputs added along the chain, and nothing in value added or single outputs", () => {
    const outputs = ["Shipments of the still", "Output of the farm"] as const;
    expect(say("multiplier-sourced", sum(outputs))[0]).toContain(
      "the output of `farm` is added to that of `still`",
    );
    expect(say("multiplier-sourced", sum(outputs, "x * y"))).toEqual([]);
    expect(say("multiplier-sourced", sum(["Value added of the still", outputs[1]]))).toEqual([]);
    expect(say("multiplier-sourced", sum(["Shipments of the still", "More shipments"]))).toEqual(
      [],
    );
    expect(say("multiplier-sourced", sum([outputs[0], outputs[0]]))).toEqual([]);
  });

  test("sees them among the parts of an amount, unless these explain themselves", () => {
    const parts = (rest: string) => `
chain:
  stages: { farm: { name: farm }, still: { name: still } }
  links: [{ from: farm, to: still }]
region:
  industry: { value: 30億円, parts: { farm output: 10億円, still output: 20億円 }${rest} }`;
    expect(say("multiplier-sourced", `${parts("")}\nindicators: { i: { name: I } }`)[0]).toContain(
      "counts twice",
    );
    expect(
      say(
        "multiplier-sourced",
        `${parts(", overlap: sold abroad")}\nindicators: { i: { name: I } }`,
      ),
    ).toEqual([]);
  });
});

describe("leakage", () => {
  const chain = (location: string, value: number) => `
plan: { currency: EUR }
chain:
  stages:
    steel: { name: Steel${location} }
    core: { name: Core, location: in-region, output: EUR 100 m, valueAdded: 30% }
    buyers: { name: Buyers, position: market }
  links:
    - { from: steel, to: core, value: EUR ${value} m }
    - { from: core, to: buyers, value: EUR 100 m }`;

  test("needs a place that is known, more than half of the purchases, and value", () => {
    expect(say("leakage", chain(", location: outside", 40))).toHaveLength(2);
    expect(say("leakage", chain("", 40))).toEqual([]);
    expect(say("leakage", chain(", location: 50%", 40))).toEqual([]);
    expect(say("leakage", chain(", location: 40%", 40))).toHaveLength(2);
    expect(say("leakage", chain(", location: outside", 1))).toEqual([]);
  });
});

describe("review-calendar", () => {
  const reviews = (period: string, ...lines: readonly string[]) =>
    `plan: { ${period === "" ? "id: p" : `period: ${period}`} }
institutions: { bureau: { name: B }, lab: { name: L } }
roadmap: { tasks: { t: { title: T } } }
roles: { t: { accountable: lab, informed: [bureau] } }
reviews:
${lines.map((line) => `  ${line}`).join("\n")}`;
  const final = (date: string, reviewer = "bureau") =>
    `last: { date: ${date}, kind: final, reviewer: [${reviewer}], ifOffTrack: Cut }`;

  test("asks a plan of one year for a final evaluation alone", () => {
    expect(say("review-calendar", reviews("FY2027", final("2028-03")))).toEqual([]);
    expect(say("review-calendar", reviews("", final("2028-03")))).toEqual([]);
  });

  test("counts whoever carries nothing as an outsider, and nobody else", () => {
    expect(say("review-calendar", reviews("FY2027", final("2028-03", "lab")))[0]).toContain(
      "lack a reviewer from outside the plan",
    );
  });

  test("joins years in a row, and reads calendar years where the plan has them", () => {
    const five = (head: string) =>
      say("review-calendar", reviews(head, "mid: { date: 2029-06, kind: interim }", final("2033-12")));
    expect(five("FY2027-FY2033")[0]).toContain("lack a check in FY2028 and FY2030–FY2032");
    expect(five("2027-2033, fiscalYearStart: 1")[0]).toContain(
      "lack a check in 2028 and 2030–2032",
    );
  });

  test("takes an interim review in the last month of year three and none a month later", () => {
    const yearly = "each: { date: FY2028-FY2031, kind: annual }";
    const interim = (date: string) =>
      reviews("FY2027-FY2031", yearly, `mid: { date: ${date}, kind: interim }`, final("2032-03"));
    expect(say("review-calendar", interim("2030-03"))).toEqual([]);
    expect(say("review-calendar", interim("2030-04"))).toEqual([
      "5:1 error: the reviews lack an interim review by the end of year 3",
      "  7:16 it comes later",
    ]);
  });
});

describe("what is missing altogether", () => {
  test("is left to the rule whose subject it is", () => {
    expect(say("five-layers", "plan: { id: p }")).toEqual([]);
    expect(say("agreement-record", "institutions: { lab: { name: L } }")).toEqual([]);
    expect(say("risk-resilience", "plan: { id: p }")).toHaveLength(1);
    expect(say("review-calendar", "plan: { id: p }")).toHaveLength(1);
  });
});
