import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kpiLadderAccount } from "../../../src/analyse/accounts/kpi-ladder.ts";
import { type Climb, kpiLadder } from "../../../src/analyse/analyses/kpi-ladder.ts";
import { climb, meet, type Rounded } from "../../../src/analyse/ladder.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

type Written = {
  readonly steps: string;
  readonly target: string;
  readonly more?: string;
};

const laddered = ({ steps, target, more = "" }: Written) => {
  const { plan, use } = soundPlanOf(
    `indicators: { gain: { name: Gain, headline: true, target: ${target}, ${more}ladder: ${steps} } }\n`,
  );
  const outcome = use(kpiLadder);
  const [one] = outcome;
  if (!one) throw new Error("no ladder");
  return { plan, outcome, climb: one.climb };
};

const climbedOf = (written: Written): Climb => {
  const { climb: found } = laddered(written);
  if (!found.defined) throw new Error(found.reason);
  return found;
};

const reasonOf = (written: Written): string | undefined => {
  const { climb: found } = laddered(written);
  return found.defined ? undefined : found.reason;
};

const one = (effect: string, count: string, multiplier?: string): string =>
  `{ steps: [{ name: Projects, effect: ${effect}, count: ${count} }]${multiplier ? `, multiplier: ${multiplier}` : ""} }`;

describe("plans under the Regional Future Investment Promotion Act", () => {
  test("Kenpoku of Fukushima: 43.83 million yen × 15 × 1.3 = 0.855 billion, printed c. 0.85 billion", () => {
    const found = climbedOf({ steps: one("43.83百万円", "15件", "1.3"), target: "約8.5億円" });
    expect(found.total.amount).toBeCloseTo(854_685_000, 0);
    expect(found.deviation).toBeCloseTo(0.0055, 4);
    expect(found.gap).toBe(0);
    expect(found.implied).toBeCloseTo(1.293, 3);
  });

  test("Yamaguchi: 0.24 billion × 60 × 1.27 = 18.29 billion, printed 18.3", () => {
    const found = climbedOf({ steps: one("JPY 0.24 bn", "60", "1.27"), target: "JPY 18.3 bn" });
    expect(found.total.amount).toBeCloseTo(18_288_000_000, 0);
    expect(found.gap).toBe(0);
    expect(found.implied).toBeCloseTo(1.271, 3);
  });

  test("Makinohara: 0.301 billion × 8 = 2.41 billion, printed 3.13: a multiplier of 1.30 is implied", () => {
    const found = climbedOf({ steps: one("JPY 0.301 bn", "8"), target: "JPY 3.13 bn" });
    expect(found.total.amount).toBe(2_408_000_000);
    expect(found.implied).toBeCloseTo(1.3, 3);
    expect(found.deviation).toBeCloseTo(-0.2307, 4);
    // 3.125 less 8 × 0.3015, over 3.13
    expect(found.gap).toBeCloseTo((3.125 - 2.412) / 3.13, 10);
  });
});

describe("the ladder of an indicator", () => {
  test("adds its steps exactly, in the unit of the target", () => {
    const steps =
      "{ steps: [{ name: A, effect: 0.40億円, count: 28社 }, { name: B, effect: 90百万円, count: 18種類 }, { name: C, effect: 0.70億円, count: 15件 }], multiplier: 1.30 }";
    const found = climbedOf({ steps, target: "49.3億円" });
    expect(found.rungs.map(({ part }) => part.amount)).toEqual([
      1_120_000_000, 1_620_000_000, 1_050_000_000,
    ]);
    expect(found.sum.amount).toBe(3_790_000_000);
    expect(found.total.amount).toBe(4_927_000_000);
    expect(found.gap).toBe(0);
    expect(found.against).toBe("target");
  });

  test("takes the count in the unit it is written in, and the effect in that of the target", () => {
    const found = climbedOf({ steps: one("84000円", "82382 kL"), target: "69.2億円" });
    expect(found.total.amount).toBe(6_920_088_000);
    const mass = climbedOf({ steps: one("500 kg", "40戸"), target: "20 t" });
    expect(mass.total).toMatchObject({ amount: 20, unit: { symbol: "t" } });
    expect(mass.deviation).toBe(0);
  });

  test("is held against the change from a baseline that is not nothing", () => {
    const more = "baseline: 392億円, ";
    const found = climbedOf({ steps: one("8.3億円", "10"), target: "475億円", more });
    expect(found.against).toBe("change");
    expect(found.goal.amount).toBe(8_300_000_000);
    expect(found.deviation).toBe(0);
  });

  test("lets a wanted fall be written as a gain or as a fall", () => {
    const more = "direction: decrease, baseline: 1000 t, ";
    for (const effect of ["10 t", "-10 t"]) {
      const found = climbedOf({ steps: one(effect, "20"), target: "800 t", more });
      expect(found.deviation).toBe(0);
      expect(found.implied).toBe(1);
    }
    const wrong = climbedOf({
      steps: one("10 t", "20"),
      target: "800 t",
      more: "baseline: 1000 t, ",
    });
    expect(wrong.deviation).toBe(2);
    expect(wrong.implied).toBeUndefined();
  });

  test("uses a multiplier of the plan by its id", () => {
    const { use } = soundPlanOf(`spillover: { multipliers: { table: { value: 1.27 } } }
indicators: { gain: { name: Gain, target: JPY 18.3 bn, ladder: { steps: [{ name: P, effect: JPY 0.24 bn, count: 60 }], multiplier: table } } }
`);
    const [found] = use(kpiLadder);
    expect(found?.climb).toMatchObject({ defined: true, multiplier: 1.27 });
  });

  test.each([
    ["noSteps", { steps: "{ steps: [] }", target: "1億円" }],
    ["incomplete", { steps: "{ steps: [{ name: A, effect: 1億円 }] }", target: "1億円" }],
    ["incomplete", { steps: "{ steps: [{ name: A, count: 3 }] }", target: "1億円" }],
    ["unlike", { steps: one("3人", "4"), target: "1億円" }],
    ["noNumber", { steps: one("1億円", "30%"), target: "1億円" }],
    ["noNumber", { steps: one("1億円", "-2"), target: "1億円" }],
    ["multiplier", { steps: one("1億円", "2", "0"), target: "1億円" }],
    ["multiplier", { steps: one("1億円", "2", "3人"), target: "1億円" }],
    ["baseline", { steps: one("1億円", "2"), target: "2億円", more: "baseline: 3人, " }],
    ["noChange", { steps: one("1億円", "2"), target: "2億円", more: "baseline: 2億円, " }],
    ["noChange", { steps: one("1億円", "2"), target: "0億円" }],
  ] as const)("says why it is not defined: %s", (reason, written) => {
    expect(reasonOf(written)).toBe(reason);
  });

  test("accounts for itself in readings, figures and a line", () => {
    const { plan, outcome } = laddered({ steps: one("0.301 bn円", "8"), target: "3.13 bn円" });
    const readings = kpiLadderAccount.readings(outcome, plan);
    const of = (quantity: string) => readings.find((reading) => reading.quantity === quantity);
    expect(of("total")).toEqual({
      quantity: "total",
      of: ["indicators.gain"],
      value: 2_408_000_000,
      in: "JPY",
    });
    expect(of("implied-multiplier")?.value).toBeCloseTo(1.3, 3);
    expect(of("multiplier")?.value).toBe(1);
    const basis = kpiLadderAccount.basis(outcome, plan);
    expect(basis.figures.map(({ quantity }) => quantity.amount)).toEqual([
      301_000_000, 3_130_000_000,
    ]);
    expect(kpiLadderAccount.brief(outcome, plan)).toMatchObject({
      key: "ladder",
      facts: { total: { amount: 2_410_000_000 }, goal: { amount: 3_130_000_000 } },
    });
    const silent = soundPlanOf("indicators: { gain: { name: Gain, target: 1億円 } }\n");
    expect(kpiLadderAccount.brief(silent.use(kpiLadder), silent.plan)).toBeUndefined();
  });
});

describe("the kernel", () => {
  const rounded = fc
    .tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 0, max: 50 }))
    .map(([value, half]): Rounded => ({ value, low: value - half, high: value + half }));
  const rungs = fc.array(fc.record({ effect: rounded, count: rounded }), { maxLength: 8 });

  test("keeps every total that the printed values allow within its ends", () => {
    fc.assert(
      fc.property(rungs, rounded, fc.double({ min: 0, max: 1, noNaN: true }), (all, by, at) => {
        const within = ({ low, high }: Rounded): number => low + (high - low) * at;
        const { total } = climb(all, by);
        const possible =
          all.reduce((sum, { effect, count }) => sum + within(effect) * within(count), 0) *
          within(by);
        const slack = 1e-9 * Math.max(1, Math.abs(total.low), Math.abs(total.high));
        expect(possible).toBeGreaterThanOrEqual(total.low - slack);
        expect(possible).toBeLessThanOrEqual(total.high + slack);
      }),
    );
  });

  test("with the implied multiplier meets its goal", () => {
    fc.assert(
      fc.property(rungs, fc.integer({ min: 1, max: 1e6 }), (all, value) => {
        const goal = { value, low: value, high: value };
        const before = climb(all);
        const { implied } = meet(before, goal);
        fc.pre(implied !== undefined);
        const by = { value: implied as number, low: implied as number, high: implied as number };
        const { deviation, gap } = meet(climb(all, by), goal);
        expect(deviation).toBeCloseTo(0, 9);
        expect(gap).toBeCloseTo(0, 9);
      }),
    );
  });

  test("has a gap no larger than the deviation, and none where the intervals meet", () => {
    fc.assert(
      fc.property(rungs, rounded, (all, goal) => {
        fc.pre(goal.value !== 0);
        const { total, sum } = climb(all);
        const { deviation, gap } = meet({ total, sum }, goal);
        expect(gap).toBeLessThanOrEqual(Math.abs(deviation) + 1e-12);
        if (total.high >= goal.low && goal.high >= total.low) expect(gap).toBe(0);
        else expect(gap).toBeGreaterThan(0);
      }),
    );
  });
});
