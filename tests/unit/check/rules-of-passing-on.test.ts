import { describe, expect, test } from "vitest";
import type { Rule } from "../../../src/check/rule.ts";
import { asLines, checkText } from "../../kit/check-text.ts";
import { allRules } from "../../kit/rules-of.ts";

const rules = await allRules();
const say = (id: string, yaml: string): readonly string[] =>
  asLines(checkText(yaml, { rules: [rules.get(id) as Rule], as: "agreed" }));

const road = (...lines: readonly string[]) => `plan: { currency: JPY }
institutions: { lab: { name: Lab }, firm: { name: Firm }, council: { name: Council } }
targets: { yeast: { title: Yeast } }
roadmap:
  start: 2026-04
  tasks:
${lines.map((line) => `    ${line}\n`).join("")}`;

describe("valley-of-death, where no TRL is stated,", () => {
  const task = (fields: string) =>
    say("valley-of-death", road(`t: { title: T, cost: 10百万円, ${fields} }`));

  test.each([
    ["phase: research", 0],
    ["phase: development", 1],
    ["phase: demonstration", 1],
    ["phase: demonstration, readiness: { mrl: 5-7 }", 1],
    ["phase: demonstration, readiness: { trl: 7-9 }", 0],
    ["phase: demonstration, readiness: { crl: 4-6 }", 0],
    ["phase: demonstration, layer: market", 0],
    ["phase: commercialisation", 0],
  ])("goes by the phase: %s", (fields, count) => {
    expect(task(fields)).toHaveLength(count);
  });
});

describe("gate-defined", () => {
  const gate = (date: string) => `gate: { test: A, date: ${date}, decider: council, ifNot: Stop }`;
  const passes = (date: string, next: string) =>
    say(
      "gate-defined",
      road(
        `a: { title: A, target: yeast, phase: research, duration: 12 months, ${gate(date)} }`,
        `b: { title: B, target: yeast, phase: development, duration: 12 months, ${next} }`,
      ),
    );

  test("lets a gate be dated with time to spare, up to the end of what waits for it", () => {
    expect(passes("2028-03", "after: [a]")).toEqual([]);
    expect(passes("2028-04", "after: [a]")).toEqual([
      "7:96 warning: the gate of `A` is dated April 2028, while `B`, which follows it, ends in March 2028",
      "  8:5 `B` does not wait for the decision",
    ]);
  });

  test("goes by the dates where no task waits for another", () => {
    expect(passes("2028-04", "start: 2027-04")).toHaveLength(2);
    expect(passes("2028-04", "start: 2027-03")).toEqual([]);
    expect(passes("2028-04", "after: [{ task: a, type: SS }]")).toEqual([]);
  });
});

describe("handover", () => {
  const passes = (first: string, next: string) =>
    say(
      "handover",
      road(
        `a: { title: A, target: yeast, phase: research, owner: lab, duration: 12 months, ${first} }`,
        `b: { title: B, target: yeast, phase: development, owner: firm, ${next} }`,
        "c: { title: C, target: yeast, phase: development, owner: lab, start: 2027-04 }",
      ),
    );

  test("is asked for between phases that follow by their dates alone", () => {
    expect(passes("", "start: 2027-04")).toEqual([
      "7:5 warning: the work of `A` passes from `Lab` to `Firm`, and no hand-over is written",
      "  8:5 `Firm` goes on here with `B`",
    ]);
    expect(passes("handover: Samples", "start: 2027-04")).toEqual([]);
  });

  test("is not where the next begins before the last has ended, or somebody else goes on", () => {
    expect(passes("", "start: 2027-03")).toEqual([]);
    const linked = road(
      "a: { title: A, target: yeast, phase: research, owner: lab, duration: 12 months }",
      "s: { title: S, owner: lab, after: [a], duration: 1 months, handover: All }",
      "b: { title: B, target: yeast, phase: development, owner: firm, after: [s] }",
    );
    expect(say("handover", linked)).toEqual([]);
  });
});

describe("who takes part", () => {
  const body = (rest: string) => `institutions: { lab: { name: Lab }, mill: { name: Mill } }
targets: { yeast: { title: Yeast } }
roles: { t: { accountable: lab, responsible: lab } }
${rest.includes("roadmap") ? "" : "roadmap: { tasks: { t: { title: T, owner: lab } } }\n"}${rest}`;

  test.each([
    "reviews: { y: { date: 2027, kind: annual, reviewer: [mill] } }",
    "risks: { r: { text: R, owner: mill } }",
    "indicators: { i: { name: I, owner: mill } }",
    "programmes: { p: { name: P, provider: mill } }",
    "efforts: [{ institution: mill, plan: { yeast: 1 FTE } }]",
    "roadmap: { tasks: { t: { title: T, owner: lab, staff: { mill: 1 FTE } } } }",
    "measures: { m: { title: M, budget: { FY2027: { amount: 1百万円, payer: mill } } } }",
  ])("is no orphan: %s", (rest) => {
    expect(say("orphan-member", body(rest))).toEqual([]);
  });

  test("does not by effort beside the plan", () => {
    const beside = body("efforts: [{ institution: mill, plan: { other: 1 FTE } }]");
    expect(say("orphan-member", beside)).toHaveLength(1);
  });
});

describe("contribution-declared", () => {
  const body = (rest: string) => `institutions: { lab: { name: Lab } }
targets: { yeast: { title: Yeast } }
roles: { t: { accountable: lab, responsible: lab } }
${rest}`;
  const roadmap = (fields = "") => `roadmap: { tasks: { t: { title: T, ${fields} } } }\n`;

  test("takes no effort beside the plan, and nothing of nothing", () => {
    const effort = (plan: string) =>
      body(`${roadmap()}efforts: [{ institution: lab, plan: ${plan} }]`);
    expect(say("contribution-declared", effort("{ other: 3 FTE }"))).not.toEqual([]);
    expect(say("contribution-declared", effort("{ yeast: 0 FTE }"))).not.toEqual([]);
    expect(say("contribution-declared", effort("{ yeast: 1 FTE }"))).toEqual([]);
  });

  test("counts who pays where no payer is named", () => {
    const measure = "measures: { m: { title: M, provider: lab, budget: { FY2027: 1百万円 } } }";
    expect(say("contribution-declared", body(roadmap() + measure))).toEqual([]);
    const own = roadmap("owner: lab, cost: 1百万円, funding: [{ cap: 1百万円 }]");
    expect(say("contribution-declared", body(own))).toEqual([]);
    expect(say("contribution-declared", body(roadmap("owner: lab")))).not.toEqual([]);
  });
});

describe("what is missing altogether", () => {
  const tasks = (count: number, owner = "") =>
    road(...Array.from({ length: count }, (_, place) => `t${place}: { title: T, ${owner} }`));

  test("is said once of more than two tasks", () => {
    for (const id of ["milestone-owner", "one-accountable"]) {
      const found = (count: number) =>
        say(id, tasks(count)).filter((line) => !line.startsWith("  ")).length;
      expect([1, 2, 3, 9].map(found)).toEqual([1, 2, 1, 1]);
    }
  });

  test("is not asked of the tasks of a rejected target", () => {
    const gone = tasks(3, "target: yeast").replace(
      "title: Yeast",
      "title: Yeast, decision: rejected",
    );
    expect(say("milestone-owner", gone)).toEqual([]);
    expect(say("one-accountable", gone)).toEqual([]);
  });
});

test("an outside reviewer is none who carries the plan, in words either", () => {
  const reviewed = (reviewer: string) =>
    say(
      "review-calendar",
      `institutions: { lab: { name: { ja: 県試験場, en: Lab } } }
roles: { t: { accountable: lab, responsible: lab } }
roadmap: { tasks: { t: { title: T } } }
reviews: { f: { date: 2031, kind: final, reviewer: ${reviewer}, ifOffTrack: Cut } }`,
    );
  expect(reviewed("Lab")).toHaveLength(1);
  expect(reviewed("県試験場")).toHaveLength(1);
  expect(reviewed("県試験場の外部評価委員")).toEqual([]);
});
