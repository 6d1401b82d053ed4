import { describe, expect, test } from "vitest";
import { inputOutputAccount } from "../../../../src/analyse/accounts/input-output.ts";
import { analyse } from "../../../../src/analyse/analyse.ts";
import { inputOutput } from "../../../../src/analyse/analyses/input-output.ts";
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
