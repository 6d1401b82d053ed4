import { describe, expect, test } from "vitest";
import { regionalisationAccount } from "../../../../src/analyse/accounts/regionalisation.ts";
import { analyse } from "../../../../src/analyse/analyse.ts";
import { regionalisation } from "../../../../src/analyse/analyses/regionalisation.ts";
import { coefficientsOf } from "../../../../src/analyse/input-output/coefficients.ts";
import { outputMultipliers } from "../../../../src/analyse/input-output/output-multipliers.ts";
import type { Plan } from "../../../../src/model/plan.ts";
import type { IoTable } from "../../../../src/model/tables.ts";
import { planOf, soundPlanOf } from "../../../kit/plan-of.ts";
import { germany1995 } from "./germany-1995.ts";
import { twoSectors, withTwoSectors } from "./two-sectors.ts";

const base = planOf("plan: { title: T }").plan;

const withTables = (
  region: Partial<Plan["region"]>,
  methods: Partial<Plan["methods"]> = {},
): Plan => ({
  ...base,
  region: { ...base.region, ...region },
  methods: { ...base.methods, ...methods },
});

describe("a national table made regional", () => {
  const national: IoTable = {
    ...germany1995,
    employment: {
      persons: germany1995.employment?.persons ?? [],
      regional: [10, 900, 0, 80, 30, 90],
    },
  };
  const outcomeOf = (region: Partial<Plan["region"]>, methods: Partial<Plan["methods"]> = {}) =>
    analyse(withTables(region, methods))(regionalisation);
  const outcome = outcomeOf({ nationalInputOutput: national });
  if (!outcome.defined) throw new Error(outcome.reason);

  test("gives FLQ within its band, and below CILQ and SLQ", () => {
    for (const { flq, low, high, slq, cilq, quotient } of outcome.sectors) {
      if (quotient === 0) continue;
      expect(low).toBeLessThanOrEqual(flq ?? 0);
      expect(high).toBeGreaterThanOrEqual(flq ?? Number.POSITIVE_INFINITY);
      expect(flq).toBeLessThanOrEqual(cilq ?? 0);
      expect(flq).toBeLessThan(slq ?? 0);
    }
    expect(outcome.overstated).toBeGreaterThan(0);
  });

  test("a sector the region does not have has a quotient of 0 and no multiplier", () => {
    expect(outcome.sectors[2]).toEqual({ sector: national.sectors[2], persons: 0, quotient: 0 });
  });

  test("stands beside the multipliers of the region's own table", () => {
    const both = outcomeOf({ nationalInputOutput: national, inputOutput: germany1995 });
    expect(both.defined && both.sectors[1]?.regional).toBeCloseTo(1.8413, 4);
  });

  test("a region as large as the nation has the nation's multipliers by any quotient", () => {
    const whole = outcomeOf({
      nationalInputOutput: {
        ...national,
        employment: {
          persons: germany1995.employment?.persons ?? [],
          regional: germany1995.employment?.persons ?? [],
        },
      },
    });
    if (!whole.defined) throw new Error(whole.reason);
    expect(whole.lambda).toBe(1);
    for (const [place, one] of whole.sectors.entries()) {
      const expected = outputMultipliers(coefficientsOf(germany1995).own)?.[place] ?? 0;
      for (const value of [one.flq, one.slq, one.cilq, one.aflq, one.low, one.high])
        expect(value).toBeCloseTo(expected, 9);
    }
  });

  test("takes imports out of a table that has them first", () => {
    const { plan } = soundPlanOf(
      withTwoSectors("").replace("inputOutput:", "nationalInputOutput:"),
      twoSectors("nationalInputOutput"),
    );
    const found = analyse(plan)(regionalisation);
    if (!found.defined) throw new Error(found.reason);
    // SLQ of 1.6 leaves row a as it is, .4 takes most of row b
    expect(found.sectors.map(({ quotient }) => quotient.toFixed(10))).toEqual([
      "1.6000000000",
      "0.4000000000",
    ]);
    const r = [
      [0.15, 0.25],
      [0.2 * 0.4, 0.05 * 0.4],
    ];
    const [[a = 0, b = 0] = [], [c = 0, d = 0] = []] = r;
    const determinant = (1 - a) * (1 - d) - b * c;
    expect(found.sectors[0]?.slq).toBeCloseTo((1 - d + c) / determinant, 10);
    expect(found.sectors[1]?.slq).toBeCloseTo((1 - a + b) / determinant, 10);
  });

  test.each([
    ["noTable", {}, {}],
    ["noEmployment", { nationalInputOutput: germany1995 }, {}],
    [
      "tooLarge",
      {
        nationalInputOutput: {
          ...national,
          employment: { persons: [1, 1, 1, 1, 1, 1], regional: [2, 2, 2, 2, 2, 2] },
        },
      },
      {},
    ],
    ["delta", { nationalInputOutput: national }, { flqDelta: 1 }],
  ])("%s", (reason, region, methods) => {
    expect(outcomeOf(region, methods)).toMatchObject({ defined: false, reason });
  });

  test("the exponent is the plan's, and its band holds it", () => {
    const given = outcomeOf({ nationalInputOutput: national }, { flqDelta: 0.1 });
    expect(given).toMatchObject({ delta: 0.1, band: [0.1, 0.4] });
    const plan = withTables({ nationalInputOutput: national }, { flqDelta: 0.1 });
    expect(regionalisationAccount.basis(given, plan).taken).toBeUndefined();
    expect(
      regionalisationAccount.basis(outcome, withTables({ nationalInputOutput: national })),
    ).toMatchObject({ taken: { flqDelta: 0.3 } });
    for (const { value } of regionalisationAccount.readings(given, plan))
      expect(Number.isFinite(value)).toBe(true);
  });
});
