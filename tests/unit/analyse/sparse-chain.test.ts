import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Coefficient,
  makeSystem,
  solveDual,
  solvePrimal,
} from "../../../src/analyse/sparse-chain.ts";

const sum = (values: Iterable<number>): number =>
  [...values].reduce((total, one) => total + one, 0);

/** Purchases of a chain of `size` nodes, each spending less than it sells; circles and own use included. */
const system = fc.integer({ min: 1, max: 12 }).chain((size) =>
  fc
    .array(
      fc.record({
        from: fc.integer({ min: 0, max: size - 1 }),
        to: fc.integer({ min: 0, max: size - 1 }),
        value: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { maxLength: 40 },
    )
    .map((raw): { size: number; coefficients: Coefficient[] } => {
      const spent = (to: number) => sum(raw.filter((one) => one.to === to).map((one) => one.value));
      return {
        size,
        coefficients: raw.map((one) => ({
          ...one,
          value: (0.9 * one.value) / Math.max(1, spent(one.to)),
        })),
      };
    }),
);

describe("the two solutions of a chain", () => {
  test("agree on what is kept, with circles and without", () => {
    fc.assert(
      fc.property(
        system,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }),
        ({ size, coefficients }, sales) => {
          const chain = makeSystem(size, coefficients);
          const own = Float64Array.from(
            { length: size },
            (_, node) =>
              1 - sum(coefficients.filter((one) => one.to === node).map((one) => one.value)),
          );
          const final = Float64Array.from(sales.slice(0, size));
          const lambda = solveDual(chain, own);
          const activity = solvePrimal(chain, final);
          const dual = sum(final.map((one, node) => one * (lambda[node] as number)));
          const primal = sum(activity.map((one, node) => one * (own[node] as number)));
          expect(dual).toBeCloseTo(primal, 9);
          // whoever keeps all they do not spend inside keeps the whole yen
          for (const one of lambda) expect(one).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  test("are those of the worked example", () => {
    // C sells .40 to A, A sells .30 to P
    const chain = makeSystem(3, [
      { from: 2, to: 1, value: 0.4 },
      { from: 1, to: 0, value: 0.3 },
    ]);
    const lambda = solveDual(chain, Float64Array.of(0.45, 0.5, 0.75));
    expect(lambda[2]).toBeCloseTo(0.75, 12);
    expect(lambda[1]).toBeCloseTo(0.8, 12);
    expect(lambda[0]).toBeCloseTo(0.69, 12);
    const activity = solvePrimal(chain, Float64Array.of(1, 0, 0));
    expect([...activity].map((one) => one.toFixed(12))).toEqual([
      "1.000000000000",
      "0.300000000000",
      "0.120000000000",
    ]);
  });

  test("settle where a node sells to itself: 1 / (1 - 0.5)", () => {
    const chain = makeSystem(1, [{ from: 0, to: 0, value: 0.5 }]);
    expect(solvePrimal(chain, Float64Array.of(1))[0]).toBeCloseTo(2, 12);
    expect(solveDual(chain, Float64Array.of(0.25))[0]).toBeCloseTo(0.5, 12);
  });
});
