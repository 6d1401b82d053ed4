import { describe, expect, test } from "vitest";
import type { Rule } from "../../../src/check/rule.ts";
import { asLines, checkText } from "../../kit/check-text.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";
import { allRules } from "../../kit/rules-of.ts";

const rules = await allRules();

const plan = (words: string) => `institutions:
  lab: { name: Lab, contribution: { people: ${words} } }
targets: { yeast: { title: Yeast } }
roadmap:
  tasks:
    t: { title: T, owner: lab, gate: { test: ${words}, date: 2028, decider: lab, ifNot: ${words} } }
roles: { t: { accountable: lab, responsible: lab } }
positions: [{ institution: lab, target: yeast, stance: -2, resolution: ${words} }]
`;

describe("a text without a word", () => {
  const found = (words: string) =>
    ["contribution-declared", "gate-defined", "opposition-resolved"].map(
      (id) => asLines(checkText(plan(words), { rules: [rules.get(id) as Rule] })).length > 0,
    );

  test.each(['""', '"  "', "　", '{ ja: "", en: " " }'])("is no answer: %s", (words) => {
    expect(found(words)).toEqual([true, true, true]);
  });

  test("is one where one language has words", () => {
    expect(found("Said")).toEqual([false, false, false]);
    expect(found('{ ja: 合意, en: "" }')).toEqual([false, false, false]);
  });

  test("stays where a text may not be missing", () => {
    const written = soundPlanOf('changes: [{ version: "1", date: 2027-03, what: "" }]');
    expect(written.plan.changes.map(({ what }) => what)).toEqual([""]);
  });
});
