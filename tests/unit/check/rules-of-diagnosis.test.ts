import { describe, expect, test } from "vitest";
import { synonymsOf } from "../../../src/analyse/matching/terms.ts";
import type { Rule } from "../../../src/check/rule.ts";
import { coordinatorStaffed } from "../../../src/check/rules/coordinator-staffed.ts";
import { diamondComplete } from "../../../src/check/rules/diamond-complete.ts";
import { findingUsed } from "../../../src/check/rules/finding-used.ts";
import { helixBreadth } from "../../../src/check/rules/helix-breadth.ts";
import { knowledgeMatch } from "../../../src/check/rules/knowledge-match.ts";
import { knowledgeWords } from "../../../src/check/words/knowledge-words.ts";
import { checkText } from "../../kit/check-text.ts";

const saying =
  (rule: object) =>
  (yaml: string): readonly string[] =>
    checkText(yaml, { rules: [rule as Rule], as: "agreed" }).map(({ message }) => message);

const indented = (lines: readonly string[]): string =>
  lines.map((line) => `    ${line}\n`).join("");

describe("diamond-complete", () => {
  test("chance and government are not asked for, and one sourced statement carries its condition", () => {
    const say = saying(diamondComplete);
    const item = (condition: string, source = ", source: s"): string =>
      `    - { condition: ${condition}${source}, statement: X }\n`;
    const plan = (...items: readonly string[]): string =>
      `product: { name: P }\nsources: { s: { title: S } }\ndiagnosis:\n  diamond:\n${items.join("")}`;
    const three = [item("factor"), item("rivalry"), item("related")];
    expect(say(plan(...three, item("demand"), item("demand", ""), item("chance", "")))).toEqual([]);
    expect(say(plan(...three, item("demand", ""), item("demand", "")))).toEqual([
      "no statement on “demand conditions” has a source",
    ]);
  });
});

describe("finding-used", () => {
  const say = saying(findingUsed);
  const need = (numbers: string, more = ""): string =>
    `diagnosis:\n  needs: { n: { text: N, ${numbers}${more} } }\n`;

  test("only needs that matter and are met badly ask for an answer", () => {
    expect(say(need("importance: 4, performance: 3"))).toHaveLength(1);
    expect(say(need("importance: 3, performance: 1"))).toEqual([]);
    expect(say(need("importance: 5, performance: 4"))).toEqual([]);
    expect(say(need("importance: 5"))).toEqual([]);
  });

  test("a target that names the need answers it, unless it is rejected; a measure answers too", () => {
    const wanted = need("importance: 5, performance: 1");
    const target = (more: string): string => `targets: { t: { title: T, needs: n${more} } }\n`;
    expect(say(wanted + target(""))).toEqual([]);
    expect(say(wanted + target(", decision: rejected"))).toEqual([
      "only rejected targets answer the unmet need `N`: `T`",
    ]);
    const measured = need("importance: 5, performance: 1", ", answeredBy: [t, m]");
    const measure = "measures: { m: { title: M } }\n";
    expect(say(measured + target(", decision: rejected") + measure)).toEqual([]);
    expect(say(need("importance: 5, performance: 1", ", notNow: Later"))).toEqual([]);
  });
});

describe("knowledge-match", () => {
  const say = saying(knowledgeMatch);
  const plan = (lab: string, target: string): string =>
    `institutions:\n  x: { name: X, ${lab} }\ntargets:\n  t: { title: T, ${target} }\n`;

  test("words of one language bridge to the other where both are written", () => {
    const lab = "type: public-lab, fields: [{ ja: 鍛造, en: Forging }]";
    expect(say(plan(lab, "technologies: [近似正味形状の鍛造]"))).toEqual([]);
    expect(say(plan(lab, "technologies: [Near-net forging]"))).toEqual([]);
    expect(say(plan(lab, "technologies: [表面被膜]"))).toHaveLength(1);
  });

  test("a firm knows its trade, and only one outside the region counts as a partner", () => {
    const firm = "type: large-firm, functions: [produce], fields: [Forging]";
    const target = "technologies: [Forging]";
    expect(say(plan(`${firm}, location: outside`, target))).toEqual([]);
    expect(say(plan(`${firm}, location: in-region`, target))).toHaveLength(1);
  });

  test("targets of the market ask for no laboratory unless they name a technology", () => {
    const firm = "type: sme";
    expect(say(plan(firm, "innovationType: market"))).toEqual([]);
    expect(say(plan(firm, "lever: brand"))).toEqual([]);
    expect(say(plan(firm, "lever: brand, innovationType: process"))).toHaveLength(1);
    expect(say(plan(firm, "lever: brand, technologies: [Forging]"))).toHaveLength(1);
    expect(say(plan(firm, "decision: rejected"))).toEqual([]);
  });
});

test("words of knowledge leave out what stands beside every field, and syllables in common", () => {
  const none = synonymsOf([]);
  const words = (text: string): readonly string[] => [...knowledgeWords([text], none)];
  expect(words("鍛造技術の研究開発")).toEqual(["鍛造"]);
  expect(words("Research on new forging technologies")).toEqual(["forg"]);
  expect(words("サーボプレス")).toEqual(["サーボプレス"]);
  expect(words("さつまいもによる")).toEqual(["さつまいも"]);
});

describe("coordinator-staffed", () => {
  const say = saying(coordinatorStaffed);
  const plan = (...bodies: readonly string[]): string => `institutions:\n${indented(bodies)}`;
  const whole = "b: { name: B, functions: [coordinate], capacity: 0.5 FTE, budget: 1百万円 }";

  test("one body that has all is enough, and what it gives counts before what it has", () => {
    expect(say(plan("a: { name: A, functions: [coordinate] }", whole))).toEqual([]);
    expect(
      say(plan(whole.replace("0.5", "0.4").replace("budget", "staff: 9 FTE, budget"))),
    ).toEqual(["`B` coordinates the others with 0.4 FTE, below 0.5 full-time equivalents"]);
  });

  test("the body that lacks least is named", () => {
    const some = "c: { name: C, functions: [coordinate], staff: 2 FTE }";
    expect(say(plan("a: { name: A, functions: [coordinate] }", some))).toEqual([
      "`C` coordinates the others, and no budget is stated for it",
    ]);
  });

  test("a measure that connects pays for its provider, if it has a budget itself", () => {
    const body = plan("a: { name: A, functions: [coordinate], staff: 2 FTE }");
    const measure = (more: string): string =>
      `measures: { m: { title: M, provider: a, type: people${more} } }\n`;
    const budget = ", budget: { FY2027: 1百万円 }";
    expect(say(body + measure(`, intervention: connect${budget}`))).toEqual([]);
    expect(say(body + measure(", intervention: connect"))).toHaveLength(1);
    expect(say(body + measure(budget))).toHaveLength(1);
  });

  test("measures pay for each year of the plan, together and by lines of several years", () => {
    const body = "plan: { period: FY2027-FY2030 }\n".concat(
      plan("a: { name: A, functions: [coordinate], staff: 2 FTE }"),
    );
    const desk = (id: string, budget: string): string =>
      `  ${id}: { title: ${id}, provider: a, type: network, budget: ${budget} }\n`;
    const two = `${body}measures:\n${desk("m", "{ FY2027-FY2028: 2百万円 }")}`;
    expect(say(two)).toEqual([
      "`A` coordinates the others, and nothing is budgeted for that in FY2029–FY2030",
    ]);
    expect(say(two + desk("n", "{ FY2029: 1百万円, FY2030: 1百万円 }"))).toEqual([]);
    expect(say(two + desk("n", "{ FY2029: 1百万円, FY2030: 0円 }"))).toHaveLength(1);
    expect(say(two.replace("staff: 2 FTE", "staff: 2 FTE, budget: 1百万円"))).toEqual([]);
  });

  test("a budget of nothing is none", () => {
    expect(say(plan(whole.replace("1百万円", "0円")))).toHaveLength(1);
  });
});

describe("helix-breadth", () => {
  const say = saying(helixBreadth);
  const bodies = (...types: readonly string[]): string =>
    `institutions:\n${indented(types.map((type, place) => `i${place}: { name: N${place}, type: ${type}, commitment: member }`))}`;
  const wide = ["university", "prefecture", "bank", "labour", "civil"] as const;

  test("an association speaks for industry; a support body for nobody", () => {
    expect(say(bodies(...wide, "association"))).toEqual([]);
    expect(say(bodies(...wide, "support-body"))).toEqual([
      "no institution of the plan stands for industry",
    ]);
  });

  test("members are asked for only where somebody coordinates, and groups count as many as they are", () => {
    const coordinated = bodies(...wide, "association").replace(
      "type: association",
      "type: association, functions: [coordinate]",
    );
    expect(say(coordinated)).toEqual([
      "6 bodies are committed as members, fewer than the 15 expected of a cluster",
    ]);
    const grouped = coordinated.replace("[coordinate]", "[coordinate], members: 10 firms");
    expect(say(grouped)).toEqual([]);
    expect(say(grouped.replace("10 firms", "9 firms"))).toHaveLength(1);
  });
});
