import { LuDecomposition, Matrix } from "ml-matrix";
import { columnSums, type Grid, type Vector } from "./vector.ts";

/** `x = (I - A)^-1 f` for each of the loads `f`. */
export type Solve = (loads: readonly Vector[]) => readonly Vector[];

const lessThanIdentity = (inputs: Grid): Matrix =>
  new Matrix(
    inputs.map((values, row) => values.map((value, column) => (row === column ? 1 : 0) - value)),
  );

const solveWith =
  (factors: LuDecomposition): Solve =>
  (loads) =>
    loads.length === 0
      ? []
      : factors
          .solve(new Matrix(loads.map((load) => [...load])).transpose())
          .transpose()
          .to2DArray();

const hasNegative = (inputs: Grid): boolean => inputs.some((row) => row.some((value) => value < 0));

const absolute = (inputs: Grid): Grid => inputs.map((row) => row.map(Math.abs));

/**
 * Solves with `I - A`, factorised once; nothing where the spectral radius of A is 1 or more.
 * A matrix without negative elements has one below 1 exactly where `(I - A) x = 1` has a solution with no
 * element below 1 (Berman & Plemmons 1994, ch. 6); of one with negative elements (by-products written as
 * negative purchases) the absolute values are held to it, which is the safe side.
 */
export const solverOf = (inputs: Grid): Solve | undefined => {
  if (hasNegative(inputs) && !solverOf(absolute(inputs))) return undefined;
  const factors = new LuDecomposition(lessThanIdentity(inputs));
  if (factors.isSingular()) return undefined;
  const solve = solveWith(factors);
  if (hasNegative(inputs)) return solve;
  const [ones = []] = solve([inputs.map(() => 1)]);
  return ones.every((value) => value >= 1 - 1e-9 && value < 1e12) ? solve : undefined;
};

/** The columns that buy for as much as they make or more: one of them is behind every spectral radius of 1 or more. */
export const overfullColumns = (inputs: Grid): readonly number[] =>
  columnSums(absolute(inputs)).flatMap((sum, column) => (sum >= 1 ? [column] : []));
