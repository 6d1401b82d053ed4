import { inverse, Matrix } from "ml-matrix";
import { expect, test } from "vitest";
import { selfSupply } from "../../../src/analyse/chain/self-supply.ts";
import {
  type Coefficient,
  makeSystem,
  solveDual,
  solvePrimal,
} from "../../../src/analyse/sparse-chain.ts";
import { germany1995 } from "./input-output/germany-1995.ts";

const { transactions, finalDemand, primaryInputs } = germany1995;
const size = transactions.length;
const sum = (values: Iterable<number>): number =>
  [...values].reduce((total, one) => total + one, 0);

const sales = Float64Array.from(transactions, (_, sector) =>
  sum(finalDemand.map(({ values }) => values[sector] ?? 0)),
);
const outputs = transactions.map((row, sector) => sum(row) + (sales[sector] ?? 0));
const coefficients: readonly Coefficient[] = transactions.flatMap((row, from) =>
  row.map((value, to) => ({ from, to, value: value / (outputs[to] ?? 1) })),
);
const wages = primaryInputs.find(({ input }) => input === "wages")?.values ?? [];
const own = Float64Array.from(outputs, (output, sector) => (wages[sector] ?? 0) / output);

test("the sparse solution of the German table is its dense inverse", () => {
  const system = makeSystem(size, coefficients);
  const shares = transactions.map((row) => row.map((value, to) => value / (outputs[to] ?? 1)));
  const leontief = inverse(Matrix.eye(size).sub(new Matrix(shares)));
  const columns = solveDual(system, new Float64Array(size).fill(1));
  const rows = solvePrimal(system, new Float64Array(size).fill(1));
  const diagonal = selfSupply(system);
  // the output multipliers published with the table
  expect([...columns].map((column) => column.toFixed(4))).toEqual([
    "1.7048",
    "1.8413",
    "1.8136",
    "1.6035",
    "1.5951",
    "1.3782",
  ]);
  for (let sector = 0; sector < size; sector += 1) {
    expect(columns[sector]).toBeCloseTo(sum(leontief.getColumn(sector)), 11);
    expect(rows[sector]).toBeCloseTo(sum(leontief.getRow(sector)), 11);
    expect(diagonal[sector]).toBeCloseTo(leontief.get(sector, sector), 11);
  }
  expect(solvePrimal(system, sales)[1]).toBeCloseTo(outputs[1] ?? 0, 4);
});

test("taking a sector of the German table out by the formula is the same as deleting it", () => {
  const system = makeSystem(size, coefficients);
  const output = solvePrimal(system, sales);
  const columns = solveDual(system, new Float64Array(size).fill(1));
  const capture = solveDual(system, own);
  const diagonal = selfSupply(system);
  const valued = (activity: Float64Array) =>
    sum(activity.map((one, sector) => one * (own[sector] ?? 0)));
  for (let gone = 0; gone < size; gone += 1) {
    const rest = makeSystem(
      size,
      coefficients.filter(({ from, to }) => from !== gone && to !== gone),
    );
    const left = solvePrimal(
      rest,
      sales.map((amount, sector) => (sector === gone ? 0 : amount)),
    );
    const scale = (output[gone] ?? 0) / (diagonal[gone] ?? 1);
    const lost = (sum(output) - sum(left)) / sum(output);
    const lostValue = (valued(output) - valued(left)) / valued(output);
    expect(lost).toBeGreaterThan(0.01);
    expect(Math.abs((scale * (columns[gone] ?? 0)) / sum(output) - lost)).toBeLessThan(5e-10);
    expect(Math.abs((scale * (capture[gone] ?? 0)) / valued(output) - lostValue)).toBeLessThan(
      5e-10,
    );
  }
});
