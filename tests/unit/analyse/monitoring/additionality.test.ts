import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { additionality } from "../../../../src/analyse/analyses/additionality.ts";
import { attribution } from "../../../../src/analyse/analyses/attribution.ts";
import type { Outcome } from "../../../../src/analyse/analysis.ts";
import { soundPlanOf } from "../../../kit/plan-of.ts";

const defined = <T>(outcome: Outcome<T> | undefined): T => {
  if (!outcome?.defined) throw new Error(outcome?.reason ?? "nothing");
  return outcome;
};

describe("additionality", () => {
  const stated = (text: string) =>
    soundPlanOf(`indicators: { i: { additionality: ${text} } }`).use(additionality)[0]?.result;

  test("of the guide's example is 87.75 less 35.1: 52.65 jobs", () => {
    const result = defined(
      stated(
        "{ gross: 100人, leakage: 10%, displacement: 25%, substitution: 0%, multiplier: 1.3, reference: { gross: 40人 } }",
      ),
    );
    expect(result.plan.net).toBeCloseTo(87.75, 10);
    expect(result.reference.net).toBeCloseTo(35.1, 10);
    expect(result.additional).toBeCloseTo(52.65, 10);
    // both with the multiplier: of 130, not of 100
    expect(result.whole).toBeCloseTo(130, 10);
    expect(result.share).toBeCloseTo(52.65 / 130, 12);
    expect(result.taken).toEqual([]);
    expect(result.sameAsPlan).toEqual(["leakage", "displacement", "substitution", "multiplier"]);
  });

  test("is a share of a whole that has the multiplier as well: 11.64 of 21.06 is 55%", () => {
    const rates = "leakage: 12%, displacement: 15%, substitution: 5%, multiplier: 1.30";
    const result = defined(
      stated(`{ gross: 16.2億円, ${rates}, reference: { gross: 3.6億円, ${rates} } }`),
    );
    // (16.2 - 3.6) x .88 x .85 x .95 x 1.3 / (16.2 x 1.3)
    expect(result.share).toBeCloseTo(0.5527, 4);
  });

  test("says which rates were taken because nobody stated them", () => {
    const result = defined(
      stated("{ gross: 100人, leakage: 10%, reference: { gross: 0人, leakage: 20% } }"),
    );
    expect(result.additional).toBeCloseTo(90, 10);
    expect(result.taken).toEqual(["displacement", "substitution", "multiplier"]);
    expect(result.sameAsPlan).toEqual([]);
  });

  test.each([
    ["noGross", "{ leakage: 10% }"],
    ["noReference", "{ gross: 100人 }"],
    ["multiplier", "{ gross: 100人, multiplier: -1, reference: { gross: 1人 } }"],
    ["unlike", "{ gross: 100人, reference: { gross: 1億円 } }"],
  ])("is not defined: %s", (reason, text) => {
    const { use } = soundPlanOf("indicators: { i: {} }");
    expect(use(additionality)).toEqual([]);
    expect(stated(text)).toMatchObject({ defined: false, reason });
  });
});

describe("attribution", () => {
  const attributed = (shares: string, more = "") =>
    soundPlanOf(`measures: { a: {}, b: {} }
indicators:
  i: { baseline: { value: 100社, asOf: 2025 }, target: { value: 150社, asOf: 2030 }, attribution: ${shares} }${more}`).use(
      attribution,
    );

  test("of two measures that claim all of one result is 2", () => {
    const { results, groups } = attributed("{ a: 100%, b: 100% }");
    expect(results[0]).toMatchObject({ sum: 2, ratio: 2 });
    expect(groups[0]).toMatchObject({ claimed: 100, counted: 50, ratio: 2 });
  });

  test("weighs results in like units by their changes, and does not mix units", () => {
    const { groups } = attributed(
      "{ a: 80%, b: 40% }",
      `
  j: { baseline: { value: 0社, asOf: 2025 }, target: { value: 150社, asOf: 2030 }, attribution: { a: 50% } }
  k: { baseline: { value: 0 t, asOf: 2025 }, target: { value: 3 t, asOf: 2030 }, attribution: { a: 100% } }`,
    );
    // (50 x 1.2 + 150 x .5) / (50 + 75)
    expect(groups[0]?.ratio).toBeCloseTo(135 / 125, 12);
    expect(groups.map(({ indicators }) => indicators.map(({ id }) => id))).toEqual([
      ["i", "j"],
      ["k"],
    ]);
  });

  test("is 1 where the shares come to one at most", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (a, b) => {
        fc.pre(a + b <= 100);
        const { results, groups } = attributed(`{ a: ${a}%, b: ${b}% }`);
        expect(results[0]?.ratio).toBe(1);
        for (const group of groups) expect(group.ratio).toBe(1);
      }),
      { numRuns: 30 },
    );
  });
});
