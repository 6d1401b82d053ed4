import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  fleggLambda,
  locationQuotients,
  regionalCoefficients,
} from "../../../../src/analyse/input-output/regional-coefficients.ts";
import { near } from "./judging.ts";

describe("location quotients", () => {
  const labour = { region: [40, 10, 0], nation: [200, 300, 500] };
  const quotients = locationQuotients(labour);
  const national = [
    [0.1, 0.2, 0.1],
    [0.2, 0.1, 0.1],
    [0.1, 0.1, 0.1],
  ];

  test("by hand", () => {
    expect(quotients.size).toBeCloseTo(0.05, 12);
    near(quotients.quotients, [4, 2 / 3, 0], 10);
    const slq = regionalCoefficients(national, quotients, { kind: "slq" });
    near(slq[0], [0.1, 0.2, 0], 10);
    near(slq[1], [0.2 * (2 / 3), 0.1 * (2 / 3), 0], 10);
    near(slq[2], [0, 0, 0], 10);
    const lambda = Math.log2(1.05) ** 0.3;
    expect(fleggLambda(0.05, 0.3)).toBeCloseTo(lambda, 12);
    const flq = regionalCoefficients(national, quotients, { kind: "flq", delta: 0.3 });
    near(flq[0], [0.1, 0.2, 0], 10);
    near(flq[1], [0.2 * lambda * (1 / 6), 0.1 * lambda * (2 / 3), 0], 10);
    const aflq = regionalCoefficients(national, quotients, { kind: "aflq", delta: 0.3 });
    near(aflq[1], [0.2 * lambda * (1 / 6) * Math.log2(5), 0.1 * lambda * (2 / 3), 0], 10);
  });

  test("a region as large as the nation has lambda 1; delta 0 gives CILQ", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 3, maxLength: 3 }),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (region, delta) => {
          const whole = locationQuotients({ region, nation: region });
          expect(fleggLambda(whole.size, delta)).toBeCloseTo(1, 12);
          for (const kind of ["flq", "aflq"] as const)
            for (const [i, row] of regionalCoefficients(national, whole, { kind, delta }).entries())
              near(row, national[i] ?? [], 12);
          const part = locationQuotients({ region, nation: [1000, 1000, 1000] });
          expect(regionalCoefficients(national, part, { kind: "flq", delta: 0 })).toEqual(
            regionalCoefficients(national, part, { kind: "cilq" }),
          );
        },
      ),
    );
  });

  test("a sector nobody works in, here or in the nation, counts as usual", () => {
    const { unknown, quotients: found } = locationQuotients({ region: [5, 0], nation: [50, 0] });
    expect(unknown).toEqual([1]);
    expect(found).toEqual([1, 1]);
  });
});
