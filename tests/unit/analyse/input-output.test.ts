import { describe, expect, test } from "vitest";
import { inputOutputAccount } from "../../../src/analyse/accounts/input-output.ts";
import { regionalisationAccount } from "../../../src/analyse/accounts/regionalisation.ts";
import { analyse } from "../../../src/analyse/analyse.ts";
import { inputOutput } from "../../../src/analyse/analyses/input-output.ts";
import { regionalisation } from "../../../src/analyse/analyses/regionalisation.ts";
import type { Plan } from "../../../src/model/plan.ts";
import type { IoTable } from "../../../src/model/tables.ts";
import { planOf, soundPlanOf } from "../../kit/plan-of.ts";
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

const foundIn = (table: IoTable) => {
  const plan = withTables({ inputOutput: table });
  const outcome = analyse(plan)(inputOutput);
  if (!outcome.defined) throw new Error(outcome.reason);
  return { plan, outcome };
};

const effectsOf = ({ outcome }: ReturnType<typeof foundIn>, place: number) => {
  const effects = outcome.sectors[place]?.effects;
  if (!effects?.defined) throw new Error("not defined");
  return effects;
};

describe("multipliers of Germany 1995", () => {
  const found = foundIn(germany1995);

  test("by sector, as effects and relative to the sector's own coefficient", () => {
    const industry = effectsOf(found, 1);
    expect(industry.output.typeOne).toBeCloseTo(1.8413, 4);
    expect(industry.valueAdded?.typeOne).toBeCloseTo(0.7647, 4);
    expect(industry.persons?.typeOne).toBeCloseTo(0.0162, 4);
    expect(industry.persons?.multiplierOne).toBeCloseTo(
      (industry.persons?.typeOne ?? 0) / (8381 / 1_079_446),
      3,
    );
    expect(industry.employees?.typeOne).toBeGreaterThan(0);
  });

  test("type II names its denominator and keeps its factor in every sector", () => {
    const { households } = found.outcome;
    if (!households.defined) throw new Error(households.reason);
    expect(households.denominator).toBeCloseTo(996_900, 6);
    for (const place of [0, 1, 2, 3, 4, 5]) {
      const { income, output, outputWithHouseholds = 0 } = effectsOf(found, place);
      expect((income?.typeTwo ?? 0) / (income?.typeOne ?? 1)).toBeCloseTo(households.factor, 9);
      expect(outputWithHouseholds - (output.typeTwo ?? 0)).toBeCloseTo(income?.typeTwo ?? 0, 9);
    }
  });

  test("readings are numbers, one for each effect of each sector", () => {
    const readings = inputOutputAccount.readings(found.outcome, found.plan);
    for (const { quantity, value } of readings) {
      expect(Object.keys(inputOutputAccount.quantities)).toContain(quantity);
      expect(Number.isFinite(value)).toBe(true);
    }
    expect(readings.filter(({ quantity }) => quantity === "outputTypeOne")).toHaveLength(6);
    expect(inputOutputAccount.brief(found.outcome, found.plan)).toMatchObject({
      key: "multipliers",
      facts: { count: 6 },
    });
  });
});

describe("odd tables", () => {
  const { plan } = soundPlanOf(withTwoSectors(""), twoSectors());
  const table = plan.region.inputOutput as IoTable;

  test("a sector without output has no multiplier and is named", () => {
    const found = foundIn({
      ...table,
      transactions: [
        [0, 0],
        [0, 200],
      ],
      finalDemand: [{ group: "household", values: [400, 2000] }],
      imports: [400, 200],
      primaryInputs: [{ input: "wages", values: [0, 1800] }],
    });
    expect(found.outcome.empty.map(({ code }) => code)).toEqual(["a"]);
    expect(found.outcome.sectors[0]?.effects).toMatchObject({ reason: "noOutput" });
    expect(found.outcome.departure).toBeLessThan(1e-12);
  });

  test("without wages or consumption there is no type II; a coefficient of 0 has no multiplier", () => {
    const { outcome } = foundIn({
      ...table,
      primaryInputs: [{ input: "surplus", values: [300, 800] }],
    });
    expect(outcome.households).toMatchObject({ defined: false, reason: "noHouseholds" });
    const noWages = foundIn({
      ...table,
      primaryInputs: [
        { input: "wages", values: [0, 500] },
        { input: "surplus", values: [300, 300] },
      ],
    });
    const effects = effectsOf(noWages, 0);
    expect(effects.income?.typeOne).toBeGreaterThan(0);
    expect(effects.income?.multiplierOne).toBeUndefined();
  });

  test("wages that bring more wages than are spent have no type II", () => {
    const { outcome } = foundIn({
      ...table,
      type: "domestic",
      imports: [0, 0],
      transactions: [
        [0, 0],
        [0, 0],
      ],
      finalDemand: [{ group: "household", values: [1000, 2000] }],
      primaryInputs: [{ input: "wages", values: [1000, 2000] }],
    });
    expect(outcome.households).toMatchObject({ reason: "endless" });
  });

  test("the largest gap between two totals is given with its sector", () => {
    const { outcome, plan: given } = foundIn({
      ...table,
      primaryInputs: [{ input: "wages", values: [300, 790] }],
    });
    expect(outcome.gap).toMatchObject({ amount: 10, share: 0.005 });
    expect(outcome.gap.sector?.code).toBe("b");
    expect(outcome.departure).toBeGreaterThan(1e-3);
    const gap = inputOutputAccount
      .readings(outcome, given)
      .find(({ quantity }) => quantity === "largestGap");
    expect(gap).toMatchObject({ value: 10_000_000, in: "JPY" });
  });

  test("purchases that feed each other without end are refused with their sectors", () => {
    const outcome = analyse(
      withTables({
        inputOutput: {
          ...table,
          transactions: [
            [300, 1000],
            [9000, 200],
          ],
          imports: [0, 0],
          finalDemand: [{ group: "stocks", values: [400, -7000] }],
        },
      }),
    )(inputOutput);
    expect(outcome).toMatchObject({ defined: false, reason: "notProductive" });
    if (!outcome.defined) expect(outcome.facts["sectors"]).toHaveLength(1);
  });

  test("no table: nothing to say", () => {
    const outcome = analyse(base)(inputOutput);
    expect(outcome).toMatchObject({ reason: "noTable" });
    expect(inputOutputAccount.brief(outcome, base)).toBeUndefined();
    expect(inputOutputAccount.readings(outcome, base)).toEqual([]);
  });
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
      const expected = effectsOf(foundIn(germany1995), place).output.typeOne;
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
