import { describe, expect, test } from "vitest";
import type { Rule } from "../../../src/check/rule.ts";
import { asLines, checkText } from "../../kit/check-text.ts";
import { allRules } from "../../kit/rules-of.ts";

const rules = await allRules();
const say = (id: string, yaml: string): readonly string[] =>
  asLines(checkText(yaml, { rules: [rules.get(id) as Rule], as: "agreed" }));

describe("logic-no-gap", () => {
  const arrow = (from: string, to: string) =>
    say(
      "logic-no-gap",
      `indicators: { x: { name: X, level: ${to} }, y: { name: Y, level: ${from}, parent: x, assumption: Z } }\n`,
    ).filter((line) => line.includes("error"));

  test.each([
    ["input", "activity", undefined],
    ["input", "output", undefined],
    ["activity", "output", undefined],
    ["output", "outcome-initial", undefined],
    ["outcome-initial", "outcome-final", undefined],
    ["outcome-mid", "impact", undefined],
    ["impact", "impact", undefined],
    ["input", "outcome-mid", "no output stands"],
    ["activity", "impact", "no output and no outcome stands"],
    ["output", "impact", "no outcome stands"],
    ["impact", "outcome-final", "leads back to"],
    ["output", "activity", "leads back to"],
  ])("from %s to %s", (from, to, expected) => {
    const lines = arrow(from, to);
    if (expected === undefined) expect(lines).toEqual([]);
    else {
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain(expected);
    }
  });

  test("names five of many arrows without assumption and counts the others", () => {
    const lines = (level: string): readonly string[] => {
      const children = Array.from(
        { length: 8 },
        (_, at) => `i${at}: { name: I${at}, parent: x${level} }`,
      );
      const all = `x: { name: X${level} }, lone: { name: Lone }, ${children.join(", ")}`;
      return say("logic-no-gap", `indicators: { ${all} }\n`);
    };
    const levelled = lines(", level: output");
    expect(levelled[0]).toContain("8 indicators");
    expect(levelled[0]).toContain("`I4` and 3 more");
    expect(levelled).toHaveLength(9);
    // whoever is not joined to another leaves no step out
    const bare = lines("").filter((line) => line.includes("warning"));
    expect(bare.join()).toContain(
      "9 indicators state no level: `X`, `I0`, `I1`, `I2`, `I3` and 4 more",
    );
  });

  test("counts a result that a measure claims as one that names it", () => {
    const yaml = (claim: string) => `measures: { m: { title: M } }
indicators: { x: { name: X, level: impact, measures: [m] }, y: { name: Y, level: output${claim} } }
`;
    expect(say("logic-no-gap", yaml(""))).toHaveLength(2);
    expect(say("logic-no-gap", yaml(", attribution: { m: 50% }"))).toEqual([]);
  });
});

describe("kpi-bottom-up", () => {
  const headline = (line: string) =>
    say("kpi-bottom-up", `indicators: { x: { name: X, ${line} } }\n`);

  test("asks for a ladder only of what is a sum", () => {
    expect(headline("headline: true, target: 3億円")).toHaveLength(1);
    expect(headline("headline: true, level: impact, target: 30人")).toHaveLength(1);
    expect(headline("level: impact, target: 3億円")).toHaveLength(1);
    expect(headline("headline: true, target: 30人")).toEqual([]);
    expect(headline("headline: true, level: impact, target: 30%")).toEqual([]);
    expect(headline("headline: true, unit: 円/L, target: 300円")).toEqual([]);
    expect(headline("headline: true, direction: maintain, target: 3億円")).toEqual([]);
    expect(headline("headline: true")).toEqual([]);
  });

  test("counts only what rounding leaves, and as much as the plan allows", () => {
    const ladder = (target: string) =>
      headline(
        `headline: true, target: ${target}, ladder: { steps: [{ name: P, effect: 1.00億円, count: 10 }] }`,
      );
    // 10.05 at most, and 3% of the target
    expect(ladder("10.3億円")).toEqual([]);
    expect(ladder("10.5億円")).toHaveLength(2);
    expect(ladder("9.5億円")[0]).toContain("above the target");
    expect(ladder("9.5億円")[0]).not.toContain("multiplier");
    const lenient = "thresholds: { kpi-bottom-up: { difference: 5%, reason: R } }\n";
    expect(
      say(
        "kpi-bottom-up",
        `indicators: { x: { name: X, target: 10.5億円, ladder: { steps: [{ name: P, effect: 1.00億円, count: 10 }] } } }\n${lenient}`,
      ),
    ).toEqual([]);
  });
});
