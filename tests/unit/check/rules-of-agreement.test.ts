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
      say(
        "review-calendar",
        reviews(head, "mid: { date: 2029-06, kind: interim }", final("2033-12")),
      );
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
