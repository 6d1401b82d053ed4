import { expect } from "vitest";
import type { Coefficients } from "../../../../src/analyse/input-output/coefficients.ts";
import { solverOf } from "../../../../src/analyse/input-output/leontief.ts";
import { transposed } from "../../../../src/analyse/input-output/vector.ts";

const identity = (size: number) =>
  Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => (row === column ? 1 : 0)),
  );

/** `(I - A)^-1`, row by row. */
export const inverseOf = (inputs: readonly (readonly number[])[]) => {
  const solve = solverOf(inputs);
  if (!solve) throw new Error("not productive");
  return transposed(solve(identity(inputs.length)));
};

export const near = (
  actual: readonly number[] | undefined,
  expected: readonly number[],
  digits: number,
) => {
  expect(actual).toHaveLength(expected.length);
  for (const [place, value] of expected.entries())
    expect(actual?.[place]).toBeCloseTo(value, digits);
};

/** The least a set of coefficients needs, from A, the output and what else is known. */
export const coefficients = (
  own: readonly (readonly number[])[],
  more: Partial<Coefficients> = {},
): Coefficients => ({
  own,
  outputs: own.map(() => 1),
  importShares: own.map(() => 0),
  leaks: own.map(() => 0),
  empty: [],
  clipped: [],
  gap: { sector: 0, amount: 0, share: undefined },
  ...more,
});
