import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chainClosure } from "../../../src/analyse/analyses/chain-closure.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

const closureOf = (yaml: string) => {
  const { use } = soundPlanOf(yaml);
  return use(chainClosure);
};
const definedOf = (yaml: string) => {
  const outcome = closureOf(yaml);
  if (!outcome.defined) throw new Error(outcome.reason);
  return outcome;
};

const worked = `plan: { currency: EUR }
chain:
  stages:
    p: { position: core, location: in-region, output: EUR 100, valueAdded: 45% }
    a: { position: component, location: in-region, output: EUR 30, valueAdded: 50% }
    b: { position: component, location: outside }
    c: { position: raw-material, location: in-region, output: EUR 12, valueAdded: 75% }
    d: { position: raw-material, location: outside }
    m: { position: market }
  links:
    - { from: a, to: p, value: EUR 30 }
    - { from: b, to: p, value: EUR 20 }
    - { from: c, to: a, value: EUR 12 }
    - { from: b, to: a, value: EUR 3 }
    - { from: d, to: c, value: EUR 3 }
    - { from: p, to: m, value: EUR 100 }
`;

describe("the worked example of the page", () => {
  const outcome = definedOf(worked);
  const stage = (id: string) => outcome.stages.find((one) => one.stage.id === id);

  test("keeps .69, loses .26 and leaves .05 open", () => {
    expect(outcome.closure).toBeCloseTo(0.69, 10);
    expect(outcome.leakage).toBeCloseTo(0.26, 10);
    expect(outcome.unknown).toBeCloseTo(0.05, 10);
    expect(outcome.sales).toBe(100);
    expect(outcome.coreShare).toBe(1);
  });

  test("gives C .75 and A .80 of each euro they sell", () => {
    expect(stage("c")?.capture).toBeCloseTo(0.75, 10);
    expect(stage("a")?.capture).toBeCloseTo(0.8, 10);
    expect(stage("p")?.capture).toBeCloseTo(0.69, 10);
  });

  test("names the leaks, the largest first", () => {
    expect(outcome.leaks.map(({ from, to, share }) => [from.id, to.id, share.toFixed(10)])).toEqual(
      [
        ["b", "p", "0.2000000000"],
        ["b", "a", "0.0300000000"],
        ["d", "c", "0.0300000000"],
      ],
    );
  });

  test("is the sum of what the stages keep (primal) as well", () => {
    expect(outcome.stages.reduce((total, { kept }) => total + kept, 0)).toBeCloseTo(0.69, 10);
  });
});

describe("a chain that cannot be judged says why", () => {
  test.each([
    ["noStages", "chain: {}"],
    ["noMoney", "chain: { stages: { a: { location: in-region } } }"],
    ["noSales", "chain: { stages: { a: { location: in-region, output: 1億円 } } }"],
    [
      "noSales",
      "chain: { stages: { a: { output: 1億円 }, m: { position: market } }, links: [{ from: a, to: m, value: 1億円 }] }",
    ],
    ["currencies", "chain: { stages: { a: { output: 1億円 }, b: { output: EUR 1 m } } }"],
  ])("%s", (reason, yaml) => {
    expect(closureOf(yaml)).toMatchObject({ defined: false, analysis: "chain-closure", reason });
  });

  test("overfull, with the stage and its share", () => {
    const outcome = closureOf(worked.replace("valueAdded: 45%", "valueAdded: 60%"));
    expect(outcome).toMatchObject({ defined: false, reason: "overfull", facts: { id: "p" } });
    if (!outcome.defined) expect(outcome.facts["share"]).toBeCloseTo(1.1, 10);
  });
});

test("a stage without a place counts as unknown, not as lost", () => {
  const outcome = definedOf(
    worked.replace("b: { position: component, location: outside }", "b: {}"),
  );
  expect(outcome.leakage).toBeCloseTo(0.03, 10);
  expect(outcome.unknown).toBeCloseTo(0.28, 10);
});

/** Chains where every stage has a share, an output of 1000 and purchases within it. */
const chains = fc.integer({ min: 1, max: 7 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    shares: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: size, maxLength: size }),
    own: fc.array(fc.integer({ min: 0, max: 50 }), { minLength: size, maxLength: size }),
    buys: fc.uniqueArray(
      fc.record({
        from: fc.integer({ min: 0, max: size - 1 }),
        to: fc.integer({ min: 0, max: size - 1 }),
        value: fc.integer({ min: 1, max: 60 }),
      }),
      { maxLength: 20, selector: ({ from, to }) => from * 100 + to },
    ),
  }),
);

test("closure, leakage and the unknown part add up to 1 in any chain, with circles and shares", () => {
  let judged = 0;
  fc.assert(
    fc.property(chains, ({ size, shares, own, buys }) => {
      const names = Array.from({ length: size }, (_, node) => `s${node}`);
      const yaml = `plan: { currency: EUR }
chain:
  stages:
    m: { position: market }
${names.map((name, node) => `    ${name}: { position: core, location: ${shares[node]}%, output: EUR 1000, valueAdded: ${own[node]}% }`).join("\n")}
  links:
    - { from: s0, to: m, value: EUR 400 }
${buys.map(({ from, to, value }) => `    - { from: s${from}, to: s${to}, value: EUR ${value} }`).join("\n")}
`;
      const outcome = closureOf(yaml);
      if (!outcome.defined) return;
      judged += 1;
      const { closure, leakage, unknown, stages } = outcome;
      expect(closure + leakage + unknown).toBeCloseTo(1, 10);
      expect(closure).toBeGreaterThanOrEqual(0);
      expect(closure).toBeLessThanOrEqual(1 + 1e-12);
      expect(stages.reduce((total, { kept }) => total + kept, 0)).toBeCloseTo(closure, 10);
    }),
    { numRuns: 200 },
  );
  expect(judged).toBeGreaterThan(100);
});

test("of a core that straddles the border, only the part inside sells for the region", () => {
  const half = definedOf(
    worked.replace(
      "p: { position: core, location: in-region",
      "p: { position: core, location: 50%",
    ),
  );
  // 50 of the 100 sold by the part inside, 15 of the 30 that A sells go to the part outside
  expect(half.sales).toBeCloseTo(65, 10);
  expect(half.closure).toBeCloseTo((50 * 0.69 + 15 * 0.8) / 65, 10);
  expect(half.closure + half.leakage + half.unknown).toBeCloseTo(1, 10);
  expect(half.coreShare).toBe(0.5);
});

describe("odd figures", () => {
  test("stages that buy from each other all that they sell have no closure", () => {
    const yaml = (own: string) => `chain:
  stages:
    a: { position: core, location: in-region, output: EUR 100 }
    b: { position: core, location: in-region, output: EUR 100${own} }
    m: { position: market }
  links:
    - { from: a, to: b, value: EUR 100 }
    - { from: b, to: a, value: EUR 90 }
    - { from: b, to: a, value: EUR 10 }
    - { from: a, to: m, value: EUR 100 }
`;
    expect(closureOf(yaml(""))).toMatchObject({ defined: false, reason: "endless" });
    const loose = yaml(", valueAdded: 1%").replace("to: b, value: EUR 100", "to: b, value: EUR 99");
    expect(definedOf(loose).closure).toBeCloseTo(1, 10);
  });

  test("what a market in the region sells back leaves the chain, and the account adds up", () => {
    const outcome = definedOf(
      worked
        .replace("m: { position: market }", "m: { position: market, location: in-region }")
        .replace("{ from: b, to: p, value: EUR 20 }", "{ from: m, to: p, value: EUR 20 }"),
    );
    expect(outcome.leaks[0]?.from.id).toBe("m");
    expect(outcome.closure + outcome.leakage + outcome.unknown).toBeCloseTo(1, 10);
  });

  test("a payment below nothing counts as not stated", () => {
    const outcome = definedOf(worked.replace("to: p, value: EUR 20", "to: p, value: EUR -20"));
    expect(outcome.closure).toBeCloseTo(0.69, 10);
    expect(outcome.unknown).toBeCloseTo(0.25, 10);
  });

  test("two links between the same stages are one leak", () => {
    const outcome = definedOf(
      worked.replace(
        "    - { from: b, to: p, value: EUR 20 }",
        "    - { from: b, to: p, value: EUR 15 }\n    - { from: b, to: p, value: EUR 5 }",
      ),
    );
    expect(outcome.leaks).toHaveLength(3);
    expect(outcome.leaks[0]?.share).toBeCloseTo(0.2, 10);
  });
});
