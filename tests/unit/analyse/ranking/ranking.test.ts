import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { acceptabilityOf } from "../../../../src/analyse/ranking/acceptability.ts";
import { averageRanks } from "../../../../src/analyse/ranking/average-ranks.ts";
import { dominatorsOf } from "../../../../src/analyse/ranking/dominance.ts";
import type { Choice } from "../../../../src/analyse/ranking/draw-values.ts";
import { flipsBetween, nearestFlip } from "../../../../src/analyse/ranking/flip.ts";
import { shiftsOf } from "../../../../src/analyse/ranking/stability.ts";
import { valueAt, valueFunctionOf } from "../../../../src/analyse/ranking/value-function.ts";
import { centroidOf, scoreOf, withWeight } from "../../../../src/analyse/ranking/weights.ts";

const unit = valueFunctionOf(0, 1);

/** Options with certain values on scales from 0 to 1. */
const certain = (...options: (readonly number[])[]): Choice => ({
  functions: (options[0] ?? []).map(() => unit),
  cells: options.map((row) => row.map((value) => ({ low: value, high: value }))),
});

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
/** What two options win of each other, for every pair of them. */
const pairsOf = (wins: readonly (readonly number[])[]) =>
  wins.flatMap((row, a) =>
    row.flatMap((one, b) => (b > a ? [[one, wins[b]?.[a] ?? Number.NaN] as const] : [])),
  );

const drawing = { seed: 1, draws: 10_000, name: "target-ranking" };

describe("acceptability of ranks", () => {
  const choice = certain([1, 0], [0, 1], [0.6, 0.6]);
  const [free] = acceptabilityOf(choice, [{ kind: "none" }], drawing);

  test("of a(1,0), b(0,1), c(.6,.6) is .4, .4, .2 for the first rank; c second .8, a second .1", () => {
    // two standard errors of 10,000 draws are 0.01
    const near = (value: number | undefined, known: number) =>
      expect(Math.abs((value ?? Number.NaN) - known)).toBeLessThan(0.0125);
    for (const [option, first, second] of [
      [0, 0.4, 0.1],
      [1, 0.4, 0.1],
      [2, 0.2, 0.8],
    ] as const) {
      near(free?.ranks[option]?.[0], first);
      near(free?.ranks[option]?.[1], second);
    }
  });

  test("has central weights in the middle of where an option is first", () => {
    // a is first where w_1 > .6, c where .4 < w_1 < .6
    expect(free?.central[0]?.[0]).toBeCloseTo(0.8, 1);
    expect(free?.central[2]?.[0]).toBeCloseTo(0.5, 1);
    expect(free?.confidence).toEqual([1, 1, 1]);
  });

  test("under an order of weights drops what needs the others", () => {
    const [order] = acceptabilityOf(choice, [{ kind: "order", ranks: [1, 2] }], drawing);
    // w_1 is even on [.5, 1]: a first from .6 on
    expect(order?.ranks[0]?.[0]).toBeCloseTo(0.8, 1);
    expect(order?.ranks[1]?.[0]).toBe(0);
    expect(order?.central[1]).toBeUndefined();
    const [equal] = acceptabilityOf(choice, [{ kind: "order", ranks: [1, 1] }], drawing);
    expect(equal?.ranks).toEqual(free?.ranks);
  });

  test("under given weights follows from the scores' ranges alone", () => {
    const open: Choice = {
      functions: [unit],
      cells: [[{ low: 0.5, high: 0.5 }], [{ low: 0, high: 1 }]],
    };
    const [given] = acceptabilityOf(open, [{ kind: "given", weights: [1] }], drawing);
    expect(given?.ranks[0]?.[0]).toBeCloseTo(0.5, 1);
    expect(given?.confidence[0]).toBeCloseTo(given?.ranks[0]?.[0] ?? Number.NaN, 12);
    expect(given?.wins[0]?.[1]).toBeCloseTo(given?.ranks[0]?.[0] ?? Number.NaN, 12);
  });

  test("of equals is shared", () => {
    const [twins] = acceptabilityOf(certain([0.5, 0.5], [0.5, 0.5]), [{ kind: "none" }], drawing);
    expect(twins?.ranks).toEqual([
      [0.5, 0.5],
      [0.5, 0.5],
    ]);
    expect(twins?.wins[0]?.[1]).toBe(0.5);
    expect(averageRanks([3, 5, 3])).toEqual([2.5, 1, 2.5]);
  });

  const share = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
  const choices = fc
    .record({ options: fc.integer({ min: 1, max: 5 }), criteria: fc.integer({ min: 1, max: 4 }) })
    .chain(({ options, criteria }) =>
      fc.array(fc.array(fc.tuple(share, share), { minLength: criteria, maxLength: criteria }), {
        minLength: options,
        maxLength: options,
      }),
    )
    .map(
      (rows): Choice => ({
        functions: (rows[0] ?? []).map(() => unit),
        cells: rows.map((row) =>
          row.map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
        ),
      }),
    );

  test("adds up to 1 by rank and by option, and wins to 1 by pair", () => {
    fc.assert(
      fc.property(choices, fc.integer(), (choice, seed) => {
        const ranks = choice.functions.map((_, k) => k + 1);
        const views = acceptabilityOf(choice, [{ kind: "none" }, { kind: "order", ranks }], {
          ...drawing,
          seed,
          draws: 50,
        });
        for (const { ranks: shares, wins } of views) {
          const columns = shares.map((_, rank) => shares.map((row) => row[rank] ?? Number.NaN));
          for (const line of [...shares, ...columns]) expect(sumOf(line)).toBeCloseTo(1, 9);
          for (const [a, b] of pairsOf(wins)) expect(a + b).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("is nothing for the first rank where another dominates", () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const [view] = acceptabilityOf(choice, [{ kind: "none" }], { ...drawing, draws: 200 });
        for (const [option, others] of dominatorsOf(choice.cells).entries())
          if (others.length > 0) expect(view?.ranks[option]?.[0]).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the change of a weight that turns two options round", () => {
  const [w, a, b] = [
    [0.5, 0.3, 0.2],
    [0.9, 0.2, 0.5],
    [0.4, 0.8, 0.6],
  ] as const;

  test("of scores .61 and .56 is w_1 = .4444", () => {
    expect(scoreOf(w, a)).toBeCloseTo(0.61, 12);
    expect(scoreOf(w, b)).toBeCloseTo(0.56, 12);
    const flips = flipsBetween(w, a, b);
    expect(flips[0]).toMatchObject({ criterion: 0, from: 0.5 });
    expect(flips[0]?.to).toBeCloseTo(4 / 9, 12);
    // .05 / (.6 + .23 / .7) = .0538 is less than .0556: the second weight turns them round sooner
    expect(nearestFlip(flips)).toMatchObject({ criterion: 1, from: 0.3 });
    expect(nearestFlip(flips)?.to).toBeCloseTo(0.3 + 0.05 / (0.6 + 0.23 / 0.7), 12);
  });

  test("does not exist for a dominated option", () => {
    expect(flipsBetween(w, a, [0.8, 0.1, 0.4])).toEqual([]);
    // level at a weight of 1 or 0, and never before: no change of places
    expect(flipsBetween([0.5, 0.5], [0.75, 0.5], [0.75, 0.25])).toEqual([]);
    expect(flipsBetween([1], [0.5], [0.4])).toEqual([]);
    expect(nearestFlip([])).toBeUndefined();
  });

  test("really turns them round, and nothing smaller does", () => {
    const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 3,
      maxLength: 3,
    });
    const weights = fc
      .array(fc.integer({ min: 1, max: 50 }), { minLength: 3, maxLength: 3 })
      .map((raw) => raw.map((one) => one / raw.reduce((sum, other) => sum + other, 0)));
    fc.assert(
      fc.property(weights, values, values, (given, one, other) => {
        const lead = scoreOf(given, one) - scoreOf(given, other);
        const flip = nearestFlip(flipsBetween(given, one, other));
        fc.pre(flip !== undefined && Math.abs(lead) > 1e-6);
        if (!flip) return;
        const leadAt = (weight: number) => {
          const moved = withWeight(given, flip.criterion, weight);
          return (scoreOf(moved, one) - scoreOf(moved, other)) * Math.sign(lead);
        };
        expect(Math.abs(leadAt(flip.to))).toBeLessThan(1e-9);
        const step = flip.to - flip.from;
        expect(leadAt(flip.from + 0.99 * step)).toBeGreaterThan(0);
        expect(leadAt(flip.from + 1.01 * step)).toBeLessThan(0);
      }),
    );
  });
});

describe("value functions", () => {
  test("run from the worst to the best over their corners, whichever is larger", () => {
    const falling = valueFunctionOf(100, 0, [{ at: 20, value: 0.5 }]);
    expect([100, 60, 20, 10, 0].map((at) => valueAt(falling, at))).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect([120, -5].map((at) => valueAt(falling, at))).toEqual([0, 1]);
    expect(valueAt(valueFunctionOf(0, 4, [{ at: 9, value: 0.5 }]), 1)).toBe(0.25);
  });

  test("lie between 0 and 1", () => {
    const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        fc.array(fc.record({ at: amount, value: amount }), { maxLength: 4 }),
        (worst, best, at, points) => {
          fc.pre(worst !== best);
          const value = valueAt(valueFunctionOf(worst, best, points), at);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe("weights", () => {
  test("in the middle of an order are the rank-order centroid", () => {
    const rounded = centroidOf([1, 2, 3]).map((one) => one.toFixed(4));
    expect(rounded).toEqual(["0.6111", "0.2778", "0.1111"]);
    expect(centroidOf([1, 1]).map((one) => one.toFixed(4))).toEqual(["0.5000", "0.5000"]);
  });

  test("moved by a fifth change the ranking where it hangs on them", () => {
    const values = [
      [0.9, 0.2, 0.5],
      [0.4, 0.8, 0.6],
    ];
    const shifts = shiftsOf([0.5, 0.3, 0.2], values, 0.2);
    expect(shifts).toHaveLength(6);
    // w_1 = .4 lies beyond the turning point .4444
    expect(shifts[0]).toMatchObject({ criterion: 0, to: 0.4, first: [1], swapped: [[0, 1]] });
    expect(shifts[1]).toMatchObject({ criterion: 0, to: 0.6, first: [0], swapped: [] });
  });
});
