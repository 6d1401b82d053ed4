import { describe, expect, test } from "vitest";
import type { Rule } from "../../../src/check/rule.ts";
import { comparisonBasis } from "../../../src/check/rules/comparison-basis.ts";
import { figureSourced } from "../../../src/check/rules/figure-sourced.ts";
import { kpiBaseRate } from "../../../src/check/rules/kpi-base-rate.ts";
import { kpiComplete } from "../../../src/check/rules/kpi-complete.ts";
import { kpiLinked } from "../../../src/check/rules/kpi-linked.ts";
import { kpiOutcomeLevel } from "../../../src/check/rules/kpi-outcome-level.ts";
import { checkText } from "../../kit/check-text.ts";

const found = (rule: { readonly id: string }, yaml: string) =>
  checkText(yaml, { rules: [rule as unknown as Rule], as: "agreed" });

const said = (rule: { readonly id: string }, yaml: string): readonly string[] =>
  found(rule, yaml).map(({ message }) => message);

describe("a complete indicator", () => {
  const whole =
    "name: One, unit: t, source: Our statistics, interval: 12 months, owner: o, baseline: { value: 1, asOf: 2024 }, target: { value: 2, asOf: 2030 }";
  const yaml = (indicator: string): string =>
    `institutions: { o: { name: O } }\nindicators: { one: { ${indicator} } }\n`;

  test.each([
    ["unit: t, ", "a unit"],
    ["source: Our statistics, ", "a source"],
    ["interval: 12 months, ", "how often it is measured"],
    ["owner: o, ", "an owner"],
    [", asOf: 2024", "the date of the baseline"],
    [", asOf: 2030", "the date of the target"],
    ["baseline: { value: 1, asOf: 2024 }, ", "a baseline"],
    [", target: { value: 2, asOf: 2030 }", "a target"],
  ])("needs { %s}", (part, name) => {
    expect(said(kpiComplete, yaml(whole))).toEqual([]);
    expect(whole).toContain(part);
    expect(said(kpiComplete, yaml(whole.replace(part, "")))).toEqual([
      `indicator \`One\` lacks ${name}`,
    ]);
  });

  test("has its unit from the quantities, and nothing is nothing in any", () => {
    const money = whole.replace("unit: t, ", "").replace("value: 2", "value: 2億円");
    expect(said(kpiComplete, yaml(money))).toEqual([]);
    expect(said(kpiComplete, yaml(money.replace("value: 1,", "value: 0 kL,")))).toEqual([]);
    expect(said(kpiComplete, yaml(money.replace("value: 1,", "value: 3 kL,")))[0]).toContain(
      "different units",
    );
  });
});

describe("what lies between a baseline and its target", () => {
  const ends = (direction: string, from: string, to: string): readonly string[] =>
    said(
      kpiComplete,
      `institutions: { o: { name: O } }
indicators:
  one:
    { name: One, ${direction}, source: Our statistics, frequency: f, owner: o, baseline: { value: ${from}, asOf: 2024 }, target: { value: ${to}, asOf: 2030 } }
`,
    );

  test("goes where the indicator is meant to go", () => {
    expect(ends("direction: increase", "1 t", "2 t")).toEqual([]);
    expect(ends("direction: increase", "1 t", "900 kg")[0]).toContain("is not above");
    expect(ends("direction: increase", "1 t", "1 t")[0]).toContain("is not above");
    expect(ends("direction: decrease", "1 t", "1001 kg")[0]).toContain("is not below");
    expect(ends("direction: maintain", "1 t", "1 t")).toEqual([]);
    expect(ends("level: impact", "2 t", "1 t")).toEqual([]);
  });

  test("is dated and sourced once: the rule on figures asks for its kind alone", () => {
    const yaml = (rest: string): string =>
      `indicators: { one: { name: One, baseline: { value: 1 t${rest} }, target: 2 t } }\n`;
    expect(said(figureSourced, yaml(""))).toEqual(["1 t lacks a kind"]);
    expect(said(figureSourced, yaml(", kind: actual"))).toEqual([]);
    const [only] = said(kpiComplete, yaml(", kind: actual"));
    expect(only).toContain("the date of the baseline, the date of the target, a source");
    const sourced = `sources: { s: { title: S } }\n${yaml(", kind: actual, source: s")}`;
    expect(said(kpiComplete, sourced)[0]).not.toContain("a source");
  });
});

test("a comparison without values, and a reference case without any, compare with nothing", () => {
  const of = (rest: string): readonly string[] =>
    said(comparisonBasis, `indicators: { one: { name: One, level: impact, ${rest} } }\n`);
  expect(of("comparisons: { a: { name: A, values: { points: {} } } }")).toHaveLength(1);
  expect(of("comparisons: { a: { name: A, values: { points: { 2024: 1 t } } } }")).toEqual([]);
  expect(of("additionality: { reference: {} }")).toHaveLength(1);
  expect(of("additionality: { reference: { gross: 1 t } }")).toEqual([]);
});

describe("links", () => {
  const yaml = (indicators: string): string => `targets: { a: { title: A } }
measures: { m: { title: M } }
indicators:
  top: { name: Top, headline: true, targets: [a], measures: [m] }
${indicators}`;

  test("stand for themselves at the headline and at an impact, and shares of the result count", () => {
    expect(said(kpiLinked, yaml("  i: { name: I, level: impact }\n"))).toEqual([]);
    expect(said(kpiLinked, yaml("").replace("measures: [m]", "attribution: { m: 50% }"))).toEqual(
      [],
    );
    expect(said(kpiLinked, yaml("").replace(", measures: [m]", ""))).toEqual([
      "measure `M` has no indicator",
    ]);
  });

  test("are named one by one unless there are none at all", () => {
    const orphan = (id: string): string => `  ${id}: { name: ${id}, level: output }\n`;
    expect(said(kpiLinked, yaml(orphan("x")))).toHaveLength(1);
    expect(said(kpiLinked, yaml(orphan("x") + orphan("y")))).toEqual([
      "neither of the 2 indicators below the headline and the impacts contributes to another",
    ]);
    const child = "  z: { name: z, level: output, parent: top }\n";
    expect(said(kpiLinked, yaml(orphan("x") + orphan("y") + child))).toHaveLength(2);
    expect(said(kpiLinked, "targets: { a: { title: A } }\n")).toEqual([]);
  });
});

describe("levels", () => {
  test("of the whole plan and of each target count results alone", () => {
    const yaml = `targets: { a: { title: A }, b: { title: B, decision: rejected, reason: r } }
indicators:
  held: { name: Seminars held, level: output, targets: [a, b] }
  sold: { name: Sales, level: outcome-mid }
  jobs: { name: Jobs, level: impact }
`;
    expect(said(kpiOutcomeLevel, yaml)).toEqual([
      "the only indicator of target `A` counts input or activity",
    ]);
    expect(said(kpiOutcomeLevel, yaml.replace("level: impact", "level: output"))).toContain(
      "none of the 3 indicators is an impact on the region",
    );
    expect(said(kpiOutcomeLevel, yaml.replace("name: Sales", "name: Fairs attended"))).toEqual([
      "the only indicator of target `A` counts input or activity",
      "none of the 3 indicators is an outcome",
      "indicator `Fairs attended` is given the level `intermediate outcome`, but counts events or who came to them",
    ]);
  });
});

test("the general base rate stands at the headline, else at the result that counts most", () => {
  const yaml = `indicators:
  a: { name: A, level: output, target: 3 }
  b: { name: B, level: outcome-final, target: 3 }
  c: { name: C, level: impact }
  d: { name: D, level: outcome-mid, target: 3 }
`;
  expect(found(kpiBaseRate, yaml).map(({ range }) => range.start.line)).toEqual([3]);
  const headed = yaml.replace("name: D,", "name: D, headline: true,");
  expect(found(kpiBaseRate, headed).map(({ range }) => range.start.line)).toEqual([5]);
  // fewer jobs than now are no aim to compare
  const fewer = "indicators: { j: { name: Jobs, baseline: 100人, target: 90人 } }\n";
  expect(said(kpiBaseRate, fewer)[0]).toContain("one indicator has a target;");
});
