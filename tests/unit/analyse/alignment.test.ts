import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignedEfforts } from "../../../src/analyse/aligned-efforts.ts";
import { analyse } from "../../../src/analyse/analyse.ts";
import { alignment } from "../../../src/analyse/analyses/alignment.ts";
import { chanceOf } from "../../../src/analyse/effort-permutations.ts";
import { coverageOf, directionsOf, isFlat } from "../../../src/analyse/effort-vectors.ts";
import { randomOf } from "../../../src/analyse/random.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

const priority = [0.4, 0.3, 0.2, 0.1, 0];
const efforts = [40, 25, 60, 10, 15];
const vectors = [
  [0.5, 0.3, 0.2, 0, 0],
  [0.1, 0.1, 0.1, 0.4, 0.3],
  [0.2, 0.5, 0.2, 0.1, 0],
  [0, 0, 0, 0.5, 0.5],
  [0.3, 0.3, 0.4, 0, 0],
];
const unit = (values: readonly number[]) => values.map((value) => value / Math.hypot(...values));

describe("five institutions over five themes", () => {
  const found = directionsOf(efforts, vectors, priority);

  test("concentration, direction and alignment", () => {
    expect(found.alignment).toBeCloseTo(0.7855, 4);
    expect(found.concentration).toBeCloseTo(0.8262, 4);
    expect(found.direction).toBeCloseTo(0.9507, 4);
  });

  test("coverage", () => {
    const { overlap, underserved } = coverageOf(efforts, vectors, priority);
    expect(overlap).toBeCloseTo(0.85, 10);
    expect(underserved).toEqual([]);
    expect(coverageOf([1], [[1, 0, 0, 0, 0]], priority).underserved).toEqual([1, 2, 3]);
  });

  test("what chance would give", () => {
    expect(found.expected).toBeCloseTo(0.62, 2);
    expect((found.alignment - found.expected) / (1 - found.expected)).toBeCloseTo(0.435, 2);
    const drawn = (draws: number) =>
      chanceOf({
        efforts,
        vectors: vectors.map(unit),
        priority: unit(priority),
        draws,
        random: randomOf(1, "test"),
      });
    const { probability, exact, arrangements } = drawn(9_999);
    expect([exact, arrangements]).toEqual([false, 9_999]);
    expect(probability).toBeGreaterThan(0.001);
    expect(probability).toBeLessThan(0.2);
    expect(drawn(2_000).probability).toBeCloseTo(probability, 1);
  });

  test("an institution adds what the alignment is without it", () => {
    const rest = directionsOf(efforts.slice(0, 4), vectors.slice(0, 4), priority);
    expect(found.contributions[4]).toBeCloseTo(found.alignment - rest.alignment, 12);
    expect(directionsOf([1], [[1, 0, 0, 0, 0]], priority).contributions).toEqual([undefined]);
  });
});

test("all orders are counted where they are few", () => {
  const wish = { draws: 99, random: () => 0, priority: [1, 0], efforts: [1, 1] };
  expect(
    chanceOf({
      ...wish,
      vectors: [
        [1, 0],
        [1, 0],
      ],
    }),
  ).toEqual({
    probability: 0.25,
    arrangements: 4,
    exact: true,
  });
  expect(
    chanceOf({
      ...wish,
      vectors: [
        [1, 0],
        [0, 1],
      ],
    }).probability,
  ).toBe(0.75);
});

test("priorities are flat above 95 % of the greatest entropy", () => {
  expect(isFlat([1, 1, 1])).toBe(true);
  expect(isFlat([2, 1])).toBe(false);
  expect(isFlat([3, 2])).toBe(true);
  expect(isFlat([1])).toBe(false);
});

const amount = fc.double({ min: 0, max: 1000, noNaN: true });
const anyEfforts = fc
  .integer({ min: 2, max: 6 })
  .chain((themes) =>
    fc.record({
      priority: fc.array(amount, { minLength: themes, maxLength: themes }),
      vectors: fc.array(fc.array(amount, { minLength: themes, maxLength: themes }), {
        minLength: 1,
        maxLength: 8,
      }),
    }),
  )
  .filter(
    ({ priority, vectors }) =>
      Math.max(...priority) > 1e-3 && vectors.every((one) => Math.max(...one) > 1e-3),
  );

describe("for any efforts", () => {
  const sums = (all: readonly (readonly number[])[]) =>
    all.map((one) => one.reduce((sum, value) => sum + value, 0));

  test("alignment is concentration times direction, and within 0 and 1", () => {
    fc.assert(
      fc.property(anyEfforts, ({ priority, vectors }) => {
        const found = directionsOf(sums(vectors), vectors, priority);
        expect(found.alignment).toBeCloseTo(found.concentration * found.direction, 10);
        for (const one of [found.alignment, found.concentration, found.direction])
          expect(one >= 0 && one <= 1).toBe(true);
        const { overlap, pooled } = coverageOf(sums(vectors), vectors, priority);
        expect(sums([pooled])[0]).toBeCloseTo(1, 10);
        expect(overlap).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });

  test("the expected alignment is the mean over all orders", () => {
    fc.assert(
      fc.property(anyEfforts, ({ priority, vectors }) => {
        const first = vectors[0] ?? [];
        const orders = (left: readonly number[]): readonly (readonly number[])[] =>
          left.length === 0
            ? [[]]
            : left.flatMap((one, place) =>
                orders(left.filter((_, other) => other !== place)).map((tail) => [one, ...tail]),
              );
        const all = orders(first).map((order) => directionsOf([1], [order], priority).alignment);
        const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
        expect(directionsOf([1], [first], priority).expected).toBeCloseTo(mean, 9);
      }),
      { numRuns: 20 },
    );
  });

  test("efforts that all point one way are concentrated", () => {
    fc.assert(
      fc.property(anyEfforts, ({ priority, vectors }) => {
        const same = vectors.map((_, place) => (vectors[0] ?? []).map((one) => one * (place + 1)));
        expect(directionsOf(sums(same), same, priority).concentration).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe("on a plan", () => {
  const head = `institutions: { a: { name: A }, b: { name: B }, c: { name: C } }
targets:
  x: { title: X }
  y: { title: Y }
  z: { title: Z, decision: rejected }
`;
  const outcomeOf = (body: string) => soundPlanOf(head + body).use(alignment);

  test("equal priorities, and effort elsewhere counts for nothing", () => {
    const outcome = outcomeOf(`efforts:
  - { institution: a, now: { x: 1 FTE, other: 1 FTE }, plan: { x: 2 FTE } }
  - { institution: b, now: { z: 2 FTE }, plan: { y: 2 FTE } }
  - { institution: c, now: { x: 0 FTE }, plan: { x: 1 FTE, y: 1 FTE } }`);
    if (!outcome.defined || !outcome.now.defined || !outcome.plan.defined) throw new Error("n/a");
    expect(outcome.stated).toBe(false);
    expect(outcome.flat).toBe(true);
    expect(outcome.themes.map(({ id, priority }) => [id, priority])).toEqual([
      ["x", 0.5],
      ["y", 0.5],
      ["z", 0],
      ["other", 0],
    ]);
    expect(outcome.now.institutions.map(({ cosine }) => cosine)).toEqual(
      [0.5, 0].map((one) => expect.closeTo(one, 12)),
    );
    expect(outcome.now.without.map(({ id }) => id)).toEqual(["c"]);
    expect(
      outcome.now.themes.filter((one) => one.underserved).map(({ theme }) => theme.id),
    ).toEqual(["y"]);
    expect(outcome.plan.direction).toBeCloseTo(1, 12);
    expect(outcome.plan.overlap).toBeCloseTo(1, 12);
  });

  test("is not defined for mixed or missing units, one institution, one theme", () => {
    expect(
      outcomeOf(`efforts: [{ institution: a, now: { x: 1 FTE }, plan: { x: 1百万円 } }]`),
    ).toMatchObject({ defined: false, reason: "mixedUnits", facts: { units: ["FTE", "JPY"] } });
    expect(outcomeOf("efforts: [{ institution: a, now: { x: 50% } }]")).toMatchObject({
      reason: "notEffort",
    });
    expect(outcomeOf("efforts: []")).toMatchObject({ reason: "noEfforts" });
    const one = outcomeOf("efforts: [{ institution: a, plan: { x: 1 FTE, y: 2 FTE } }]");
    expect(one).toMatchObject({
      now: { defined: false, reason: "noneNow" },
      plan: { concentration: { defined: false, reason: "oneInstitution" } },
    });
    const single = soundPlanOf(`institutions: { a: { name: A } }
targets: { x: { title: X } }
efforts: [{ institution: a, now: { x: 1 FTE } }]`).use(alignment);
    expect(single).toMatchObject({ reason: "oneTheme" });
  });

  test("what is exact stands alone, and says what of an effort goes to no chosen target", () => {
    const { use } = soundPlanOf(`${head}efforts:
  - { institution: a, plan: { x: 1 FTE, y: 1 FTE, other: 2 FTE } }
  - { institution: a, plan: { x: 4 FTE } }`);
    const [exact, all] = [use(alignedEfforts), use(alignment)];
    if (!exact.defined || !exact.plan.defined || !all.defined || !all.plan.defined)
      throw new Error("not defined");
    expect(exact.plan.institutions).toMatchObject([{ effort: 8, elsewhere: 0.25 }]);
    const { chance, ...rest } = all.plan;
    expect(rest).toEqual(exact.plan);
    expect(chance.probability).toBeGreaterThan(0);
  });

  test("stated priorities are shares; a gap among them is named", () => {
    const { plan } = soundPlanOf(`${head}efforts: [{ institution: a, now: { x: 1 FTE } }]`);
    const quantity = (amount: number) => ({
      amount,
      unit: { kind: "count", of: "" } as const,
      approximate: false,
      written: "",
    });
    const weighed = (...weights: readonly (number | undefined)[]) => {
      const targets = plan.targets.map((target, place) => {
        const weight = weights[place];
        return weight === undefined ? target : { ...target, priority: quantity(weight) };
      });
      return analyse({ ...plan, targets })(alignment);
    };
    expect(weighed(3, 1)).toMatchObject({
      stated: true,
      flat: false,
      themes: [{ priority: 0.75 }, { priority: 0.25 }],
    });
    expect(weighed(3)).toMatchObject({ reason: "somePriorities", facts: { without: ["Y"] } });
    expect(weighed(0, 0)).toMatchObject({ reason: "noPriority" });
  });
});
