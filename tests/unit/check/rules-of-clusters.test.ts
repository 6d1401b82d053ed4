import { describe, expect, test } from "vitest";
import type { Rule } from "../../../src/check/rule.ts";
import { asLines, checkText } from "../../kit/check-text.ts";
import { allRules } from "../../kit/rules-of.ts";

const rules = await allRules();
const say = (id: string, yaml: string): readonly string[] =>
  asLines(checkText(yaml, { rules: [rules.get(id) as Rule], as: "agreed" }));

describe("an empty plan", () => {
  const empty = "format: 1\n";
  test("is told what every plan begins with, and nothing about parts it does not have", () => {
    const found = checkText(empty, { rules: [...rules.values()] });
    const codes = (severity: string) =>
      found.flatMap((one) => (one.severity === severity ? [one.code] : []));
    expect(codes("error")).toEqual(["chain-connected", "product-market-sized", "target-anchored"]);
    // what is only due later is said more mildly
    expect(codes("warning")).toEqual(["kpi-outcome-level", "review-calendar"]);
    expect(codes("note")).toEqual(["measure-mix", "risk-resilience"]);
  });
});

describe("product-market-sized", () => {
  const product = (codes: string) =>
    `product: { name: Wine, market: M, buyers: [B], competitors: [C], codes: ${codes} }`;
  test("counts digits without dots, and the finest code decides", () => {
    expect(say("product-market-sized", product('{ hs: "22.04" }'))).toEqual([]);
    expect(say("product-market-sized", product('{ hs: ["22", "2204"], jsic: "10" }'))).toEqual([]);
    expect(say("product-market-sized", product('{ jsic: "102" }'))).toEqual([
      "1:81 error: JSIC code `102` has 3 digits, a product needs at least 4",
    ]);
  });
});

describe("chain-connected", () => {
  test("counts what comes back into the chain as a way to the market", () => {
    const yaml = `chain:
  stages:
    core: { name: Core, position: core }
    lees: { name: Lees, position: recycling }
    shop: { name: Shop, position: market }
  links:
    - { from: core, to: shop }
    - { from: core, to: lees }
    - { from: lees, to: core, kind: return }
`;
    expect(say("chain-connected", yaml)).toEqual([]);
    expect(say("chain-connected", yaml.replace("return", "competition"))).toEqual([
      "4:5 error: no path of links leads from `Lees` to a market",
    ]);
  });

  test("names an island once and cites its other stages", () => {
    const yaml = `chain:
  stages:
    a: { name: A }
    b: { name: B }
    c: { name: C, position: market }
    d: { name: D }
    e: { name: E }
  links: [{ from: a, to: b }, { from: b, to: c }, { from: d, to: e }]
`;
    expect(say("chain-connected", yaml)).toEqual([
      "6:5 error: `D` and `E` are not linked to the rest of the chain",
      "  7:5 part of the same separate group",
    ]);
  });
});

describe("chain-closure", () => {
  test("leaves a missing chain and mixed currencies to the rules that own them", () => {
    expect(say("chain-closure", "format: 1")).toEqual([]);
    const mixed = `chain: { stages: { a: { output: EUR 1 m }, b: { output: 1億円 } } }`;
    expect(say("chain-closure", mixed)).toEqual([]);
    expect(say("units-time-codes", mixed)[0]).toContain("the chain mixes EUR and JPY");
  });

  test("says at most only where figures are missing, and measures what is certain", () => {
    const chain = (kept: string): string => `chain:
  stages:
    core: { name: Core, position: core, location: in-region, output: 100億円, valueAdded: 20% }
    parts: { name: Parts, position: component, location: outside, output: 60億円 }
    other: { name: Other, position: component, location: in-region, output: 20億円${kept} }
    buyers: { name: Buyers, position: market }
  links:
    - { from: parts, to: core, kind: supply, value: 60億円 }
    - { from: other, to: core, kind: supply, value: 20億円 }
    - { from: core, to: buyers, kind: supply, value: 100億円 }`;
    expect(say("chain-closure", chain(", valueAdded: 100%"))[0]).toContain(
      "warning: 40% of what the chain sells stays",
    );
    expect(say("chain-closure", chain(""))[0]).toContain("warning: at most 40% of what");
  });

  test("says why nothing can be worked out", () => {
    expect(say("chain-closure", "chain: { stages: { a: { position: core } } }")).toEqual([
      "1:1 warning: how much of the chain stays in the region is not known: no stage has an output and no link a value in money",
    ]);
  });
});

describe("area-chain-fit", () => {
  test.each([
    ["of one prefecture, by its code and those of its cities", '["46", "462012"]', "", 0],
    ["of two prefectures", '["462012", "452017"]', "", 1],
    ["of two, drawn around what is there", '["46", "45"]', ", kind: functional", 0],
    ["of two, with a reason", '["46", "45"]', ", boundary: The fields lie in the other.", 0],
  ])("asks of an area %s", (_, codes, more, findings) => {
    const yaml = `region: { name: R, codes: { jis: ${codes} }${more} }`;
    expect(say("area-chain-fit", yaml)).toHaveLength(findings);
  });
});

describe("orphan-member", () => {
  const plan = (part: string) => `institutions: { bank: { name: Bank } }\n${part}\n`;
  test.each([
    ["a link", "chain: { stages: { s: {} }, links: [{ from: bank, to: s, kind: finance }] }"],
    ["a measure it provides", "measures: { m: { provider: bank } }"],
    ["a measure for it", "measures: { m: { beneficiaries: [bank] } }"],
    ["a gate it decides", "roadmap: { tasks: { t: { gate: { decider: bank } } } }"],
    ["a role", "roadmap: { tasks: { t: {} } }\nroles: { t: { informed: [bank] } }"],
    ["a target it uses", "targets: { t: { users: [bank] } }"],
    ["the lead", "plan: { lead: bank }"],
  ])("is silent about an institution with %s", (_, part) => {
    expect(say("orphan-member", plan(part))).toEqual([]);
    expect(say("orphan-member", plan(""))).toHaveLength(1);
  });

  test("does not take a stage of the same id for the institution", () => {
    const yaml = plan(
      "chain: { stages: { bank: {} } }\nmeasures: { m: { beneficiaries: [bank] } }",
    );
    expect(
      checkText(yaml.replace("bank: {}", "depot: {}").replace("[bank]", "[depot]"), {
        rules: [rules.get("orphan-member") as Rule],
      }),
    ).toHaveLength(1);
  });
});

describe("upstream-capacity", () => {
  const plan = (capacity: string, rest = "") => `chain:
  stages:
    farm: { name: Farm, capacity: "${capacity}" }
    still: { name: Still, volume: 78000 kL }
  inputs: [{ stage: still, of: farm, quantity: 2 kg, per: 1.8 L }]
${rest}`;
  test("compares 86,667 t with 82,000 t, exactly", () => {
    expect(say("upstream-capacity", plan("82,000 t"))[0]).toContain("86,667 t of `Farm`, 106%");
    expect(say("upstream-capacity", plan("86667 t"))).toEqual([]);
    expect(say("upstream-capacity", plan("86666 t"))).toHaveLength(2);
  });

  test("is content where the need is met exactly, whatever the division leaves", () => {
    const exact = plan("27.5 t").replace("78000 kL", "45 kL").replace("2 kg", "1.1 kg");
    expect(say("upstream-capacity", exact)).toEqual([]);
    expect(say("upstream-capacity", exact.replace("27.5 t", "27.499 t"))).toHaveLength(2);
  });

  test("finds a capacity of nothing short of any need, and enough for none", () => {
    expect(say("upstream-capacity", plan("0 t"))[0]).toContain("whose capacity is 0 t");
    expect(say("upstream-capacity", plan("0 t").replace("78000 kL", "0 kL"))).toEqual([]);
  });

  test.each([
    ["less than the plan needs of it", "volume: 100 t", 1],
    ["as much, but for rounding", "volume: 199 t", 0],
    ["what is planned, whatever it is now", "planned: 200 t, volume: 100 t", 0],
  ])("asks whether the inputs of a stage are worked out from %s", (_, volume, findings) => {
    const yaml = `chain:
  stages: { farm: {}, mill: { ${volume} }, core: { planned: 200 t, volume: 100 t } }
  inputs:
    - { stage: mill, of: farm, quantity: 1 t, per: 1 t }
    - { stage: core, of: mill, quantity: 1 t, per: 1 t }`;
    const found = checkText(yaml, {
      rules: [rules.get("upstream-capacity") as Rule],
      as: "agreed",
    });
    expect(found.map(({ key, severity }) => [key, severity])).toEqual(
      findings === 0 ? [] : [["behind", "warning"]],
    );
  });

  test("names the limit that the plan sets itself, and measures against it", () => {
    const own = "thresholds: { upstream-capacity: { ratio: 90%, reason: A bad harvest } }";
    const [said] = checkText(plan("90,000 t", own), {
      rules: [rules.get("upstream-capacity") as Rule],
    });
    expect(said?.message).toContain("96% of its capacity of 90,000 t, more than 90%");
    expect(said?.measured).toEqual({ value: expect.closeTo(0.963, 3), limit: 0.9, unit: "share" });
  });

  test.each([
    ["a barrier", "barriers: { b: { stages: [farm] } }\nmeasures: { m: { barriers: [b] } }"],
    ["a target", "targets: { g: { stages: [farm] } }\nmeasures: { m: { targets: [g] } }"],
    [
      "a grower",
      "institutions: { g: { stages: [farm] } }\nmeasures: { m: { beneficiaries: [g] } }",
    ],
  ])("is content with a measure that reaches the stage through %s", (_, rest) => {
    expect(say("upstream-capacity", plan("82,000 t", rest))).toEqual([]);
  });

  test("is not content with a measure for another stage or a rejected target", () => {
    const rejected =
      "targets: { g: { stages: [farm], decision: rejected } }\nmeasures: { m: { targets: [g] } }";
    expect(say("upstream-capacity", plan("82,000 t", rejected))).toHaveLength(2);
    expect(
      say("upstream-capacity", plan("82,000 t", "measures: { m: { beneficiaries: [still] } }")),
    ).toHaveLength(2);
  });
});
