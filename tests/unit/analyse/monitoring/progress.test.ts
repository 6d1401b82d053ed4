import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { progress } from "../../../../src/analyse/analyses/progress.ts";
import { plannedAt } from "../../../../src/analyse/monitoring/planned-path.ts";
import { followed, progressOf } from "../../../kit/followed.ts";
import { soundPlanOf } from "../../../kit/plan-of.ts";

describe("the planned path", () => {
  const path = [
    { x: 0, y: 100 },
    { x: 4, y: 400 },
  ];

  test("is straight, of constant growth or S-shaped", () => {
    expect(plannedAt(path, "linear", 1)).toBe(175);
    expect(plannedAt(path, "geometric", 2)).toBeCloseTo(200, 10);
    // 3 u^2 - 2 u^3 at a quarter: .15625
    expect(plannedAt(path, "s-shape", 1)).toBeCloseTo(100 + 300 * 0.15625, 10);
    expect(plannedAt(path, "s-shape", 2)).toBeCloseTo(250, 10);
  });

  test("goes through the interim points and stays level outside", () => {
    const between = [
      { x: 0, y: 100 },
      { x: 1, y: 120 },
      { x: 4, y: 400 },
    ];
    for (const shape of ["linear", "geometric", "s-shape"] as const) {
      for (const { x, y } of between) expect(plannedAt(between, shape, x)).toBeCloseTo(y, 10);
      expect(plannedAt(between, shape, -1)).toBe(100);
      expect(plannedAt(between, shape, 9)).toBe(400);
    }
  });

  test("knows no constant growth from nothing", () => {
    expect(
      plannedAt(
        [
          { x: 0, y: 0 },
          { x: 1, y: 5 },
        ],
        "geometric",
        0.5,
      ),
    ).toBeUndefined();
  });

  test("never overshoots in any shape", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), { minLength: 2, maxLength: 6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom("linear", "geometric", "s-shape" as const),
        (steps, at, shape) => {
          let level = 1;
          const points = steps.map((step, x) => {
            level += step;
            return { x, y: level };
          });
          const x = at * (points.length - 1);
          const [before, after] = [points[Math.floor(x)], points[Math.ceil(x)]];
          const value = plannedAt(points, shape, x) ?? Number.NaN;
          expect(value).toBeGreaterThanOrEqual((before?.y ?? 0) - 1e-9);
          expect(value).toBeLessThanOrEqual((after?.y ?? 0) + 1e-9);
        },
      ),
    );
  });
});

describe("progress", () => {
  const lightAt = (value: number, more = "") => {
    const yaml = followed(more, `{ indicator: i, period: FY2027, value: ${value}社 }`);
    const [one] = progressOf(yaml).indicators;
    return [one?.light, one?.track.defined ? Number(one.track.achievement.toFixed(10)) : "n/a"];
  };

  test("is green within the tolerance, amber within three of it, red beyond", () => {
    expect(lightAt(150)).toEqual(["green", 1]);
    expect(lightAt(147.5)).toEqual(["green", 0.95]);
    expect(lightAt(147)).toEqual(["amber", 0.94]);
    expect(lightAt(142.5)).toEqual(["amber", 0.85]);
    expect(lightAt(142)).toEqual(["red", 0.84]);
    expect(lightAt(142, ", tolerance: 20%")).toEqual(["green", 0.84]);
  });

  test("of what is to fall is counted by its sign", () => {
    const yaml = (value: string) =>
      `indicators: { i: { direction: decrease, baseline: { value: 3500 ha, asOf: 2022 }, target: { value: 1000 ha, asOf: 2030 } } }
observations: [{ indicator: i, period: 2026, value: ${value} }]`;
    const [good] = progressOf(yaml("2250 ha")).indicators;
    expect(good?.light).toBe("green");
    expect(good?.track.defined && good.track.achievement).toBeCloseTo(1, 12);
    expect(progressOf(yaml("3600 ha")).indicators[0]?.light).toBe("red");
  });

  test("of what is to be kept is the value over the floor", () => {
    const bare =
      progressOf(`indicators: { i: { direction: maintain, target: { value: 100社, asOf: 2030 } } }
observations: [{ indicator: i, period: 2027, value: 97社 }]`).indicators[0];
    expect(bare?.light).toBe("green");
    expect(bare?.track.defined && bare.track.forecast).toBeUndefined();
    const kept = (value: number) => {
      const yaml = `indicators: { i: { direction: maintain, baseline: { value: 100社, asOf: 2025 }, target: { value: 100社, asOf: 2030 } } }
observations: [{ indicator: i, period: 2027, value: ${value}社 }]`;
      return progressOf(yaml).indicators[0]?.light;
    };
    expect([kept(120), kept(95), kept(90), kept(80)]).toEqual(["green", "green", "amber", "red"]);
  });

  test("is n/a where the plan provides for no change yet, and grey", () => {
    const yaml = followed(
      ", interim: [{ date: FY2027, value: 100社 }]",
      "{ indicator: i, period: FY2027, value: 120社 }",
    );
    const [one] = progressOf(yaml).indicators;
    expect(one?.light).toBe("grey");
    expect(one?.track).toMatchObject({ defined: false, reason: "noChangePlanned" });
  });

  test("judges no value from before the plan begins, whatever it is", () => {
    const yaml = (period: string) =>
      `plan: { id: p, period: ${period} }\n${followed("", "{ indicator: i, period: FY2027, value: 100社 }")}`;
    const before = progressOf(yaml("FY2028-FY2032"));
    expect(before.indicators[0]?.light).toBe("early");
    expect(before.indicators[0]?.track.defined).toBe(true);
    expect(before.counts).toMatchObject({ early: 1, red: 0 });
    expect(progressOf(yaml("FY2027-FY2032")).indicators[0]?.light).toBe("red");
  });

  test("is grey without data and where a report is late by more than its interval", () => {
    const yaml = `indicators:
  a: { interval: 12 months, baseline: { value: 1社, asOf: FY2024 }, target: { value: 9社, asOf: FY2030 } }
  b: { baseline: { value: 1社, asOf: FY2024 }, target: { value: 9社, asOf: FY2030 } }
  c: { interval: 12 months, baseline: { value: 1社, asOf: FY2024 }, target: { value: 9社, asOf: FY2030 } }
observations: [ { indicator: a, period: FY2025, value: 3社 }, { indicator: c, period: FY2026, value: 5社 }, { indicator: c, period: FY2028, value: 7社 } ]`;
    const { indicators, counts, reference } = progressOf(yaml);
    expect(reference.written).toBe("FY2028");
    expect(
      indicators.map(({ light, track }) => [light, track.defined ? "" : track.reason]),
    ).toEqual([
      ["grey", "overdue"],
      ["grey", "noObservation"],
      ["green", ""],
    ]);
    expect(counts).toEqual({ green: 1, amber: 0, red: 0, early: 0, grey: 2 });
    // two years late is not yet more than twice the interval of one
    const later = progressOf(yaml.replace("period: FY2028", "period: FY2027")).indicators[0];
    expect(later?.track.defined).toBe(true);
  });

  test("counts forecasts and targets among the observations as none", () => {
    const outcome = soundPlanOf(
      followed("", "{ indicator: i, period: FY2027, value: 150社, kind: forecast }"),
    ).use(progress);
    expect(outcome).toMatchObject({ defined: false, reason: "noObservations" });
  });

  test("is 1 on the planned path, whatever its shape", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("linear", "geometric", "s-shape" as const),
        fc.integer({ min: 10, max: 1000 }),
        fc.integer({ min: 10, max: 1000 }),
        fc.constantFrom(2026, 2027, 2028, 2029),
        (trajectory, from, to, year) => {
          fc.pre(from !== to);
          const path = [
            { x: 2025, y: from },
            { x: 2030, y: to },
          ];
          const planned = plannedAt(path, trajectory, year);
          const yaml = `indicators: { i: { trajectory: ${trajectory}, baseline: { value: ${from} t, asOf: 2025 }, target: { value: ${to} t, asOf: 2030 } } }
observations: [{ indicator: i, period: ${year}, value: ${planned?.toFixed(9)} t }]`;
          const [one] = progressOf(yaml).indicators;
          expect(one?.track.defined && one.track.achievement).toBeCloseTo(1, 6);
          expect(one?.light).toBe("green");
        },
      ),
      { numRuns: 40 },
    );
  });
});
