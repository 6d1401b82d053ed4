import fc from "fast-check";
import { expect, test } from "vitest";
import { type Closure, chainClosure } from "../../../src/analyse/analyses/chain-closure.ts";
import { extraction } from "../../../src/analyse/analyses/extraction.ts";
import { linkages } from "../../../src/analyse/analyses/linkages.ts";
import { substitution } from "../../../src/analyse/analyses/substitution.ts";
import { supplyRisk } from "../../../src/analyse/analyses/supply-risk.ts";
import type { Use } from "../../../src/analyse/analysis.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

/** Chains of up to 7 stages with shares, circles, goods and covers, the first of which sells to a market. */
const chains = fc.integer({ min: 2, max: 7 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    shares: fc.array(fc.constantFrom(0, 40, 100), { minLength: size, maxLength: size }),
    own: fc.array(fc.integer({ min: 5, max: 50 }), { minLength: size, maxLength: size }),
    buys: fc.uniqueArray(
      fc.record({
        from: fc.integer({ min: 0, max: size - 1 }),
        to: fc.integer({ min: 0, max: size - 1 }),
        value: fc.integer({ min: 1, max: 80 }),
        good: fc.constantFrom("", ", good: x", ", good: x, covers: 50%", ", essential: false"),
      }),
      { maxLength: 20, selector: ({ from, to }) => from * 100 + to },
    ),
  }),
);

type Drawn = typeof chains extends fc.Arbitrary<infer T> ? T : never;

const yamlOf = ({ size, shares, own, buys }: Drawn): string => {
  const stages = Array.from(
    { length: size },
    (_, place) =>
      `    s${place}: { position: core, location: ${place === 0 ? 100 : shares[place]}%, output: EUR 1000, valueAdded: ${own[place]}% }`,
  );
  const links = buys.map(
    ({ from, to, value, good }) =>
      `    - { from: s${from}, to: s${to}, value: EUR ${value}${good} }`,
  );
  return [
    "plan: { currency: EUR }",
    "chain:",
    "  stages:",
    "    m: { position: market }",
    ...stages,
  ]
    .concat(["  links:", "    - { from: s0, to: m, value: EUR 400 }", ...links])
    .join("\n");
};

/** Looks at many chains whose money flows are known; `look` says whether it found what it looks for. */
const inAnyChain = (look: (use: Use, closure: Closure) => boolean): void => {
  let found = 0;
  fc.assert(
    fc.property(chains, (drawn) => {
      const { use } = soundPlanOf(yamlOf(drawn));
      const closure = use(chainClosure);
      if (closure.defined && look(use, closure)) found += 1;
    }),
    { numRuns: 120 },
  );
  expect(found).toBeGreaterThan(30);
};

test("the indices of any chain are 1 on average", () => {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, one) => sum + one, 0) / values.length;
  inAnyChain((use) => {
    const links = use(linkages);
    if (!links.defined) return false;
    expect(mean(links.stages.map(({ influence }) => influence))).toBeCloseTo(1, 10);
    expect(mean(links.stages.map(({ sensitivity }) => sensitivity))).toBeCloseTo(1, 10);
    expect(mean(links.stages.map(({ forwardIndex }) => forwardIndex))).toBeCloseTo(1, 10);
    return true;
  });
});

test("no stage of any chain carries more than there is", () => {
  inAnyChain((use, closure) => {
    const through = use(extraction);
    if (!through.defined) return false;
    expect(through.captured).toBeCloseTo(closure.closure * closure.sales, 6);
    for (const { share, outputShare } of through.stages) {
      expect(share).toBeLessThanOrEqual(1 + 1e-9);
      expect(outputShare).toBeLessThanOrEqual(1 + 1e-9);
    }
    return true;
  });
});

test("a purchase moved into the region adds its first order or more, and never more than all", () => {
  inAnyChain((use, { closure }) => {
    const moves = use(substitution);
    if (!moves.defined) return false;
    for (const { gain, share, closureAfter = 0 } of moves.purchases) {
      expect(gain).toBeLessThanOrEqual(share + 1e-12);
      expect(closureAfter).toBeGreaterThanOrEqual(closure + gain - 1e-9);
      expect(closureAfter).toBeLessThanOrEqual(1 + 1e-9);
    }
    return true;
  });
});

test("no more than all sales stop, and a single point has no alternative", () => {
  inAnyChain((use) => {
    const risks = use(supplyRisk);
    if (!risks.defined) return false;
    for (const { blocked } of risks.stages) expect(blocked).toBeLessThanOrEqual(1 + 1e-9);
    const singles = risks.stages.filter(({ single }) => single);
    for (const { dependence } of singles) expect(dependence?.alternatives).toEqual([]);
    return true;
  });
});
