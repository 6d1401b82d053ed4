import { describe, expect, test } from "vitest";
import type { Rule } from "../../../src/check/rule.ts";
import { asLines, checkText } from "../../kit/check-text.ts";
import { allRules } from "../../kit/rules-of.ts";

const rules = await allRules();

const say = (id: string, yaml: string): readonly string[] =>
  asLines(checkText(yaml, { rules: [rules.get(id) as Rule], as: "agreed" }));

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
