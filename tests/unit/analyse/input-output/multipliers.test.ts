import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coefficientsOf } from "../../../../src/analyse/input-output/coefficients.ts";
import { solverOf } from "../../../../src/analyse/input-output/leontief.ts";
import { multipliersOf } from "../../../../src/analyse/input-output/multipliers.ts";
import { outputMultipliers } from "../../../../src/analyse/input-output/output-multipliers.ts";
import { sumOf } from "../../../../src/analyse/input-output/vector.ts";
import { germany1995 } from "./germany-1995.ts";
import { coefficients, inverseOf, near } from "./judging.ts";
import { randomTables } from "./random-tables.ts";

describe("two sectors of Miller & Blair", () => {
  const own = [
    [0.15, 0.25],
    [0.2, 0.05],
  ];
  const table = {
    ...germany1995,
    sectors: germany1995.sectors.slice(0, 2),
    transactions: [
      [150, 500],
      [200, 100],
    ],
    finalDemand: [{ group: "household" as const, values: [350, 1700] }],
    imports: [0, 0],
    primaryInputs: [],
  };

  test("coefficients and inverse", () => {
    const found = coefficientsOf(table);
    expect(found.outputs).toEqual([1000, 2000]);
    near(found.own[0], own[0] ?? [], 12);
    near(found.own[1], own[1] ?? [], 12);
    const inverse = inverseOf(found.own);
    near(inverse[0], [1.25412541, 0.330033], 6);
    near(inverse[1], [0.2640264, 1.12211221], 6);
  });

  test("output for a new final demand, and multipliers", () => {
    const [x] = solverOf(own)?.([[600, 1500]]) ?? [];
    expect(x?.map((value) => value.toFixed(1))).toEqual(["1247.5", "1841.6"]);
    near(multipliersOf(coefficients(own))?.output.typeOne, [1.518, 1.452], 3);
  });

  test("type II with households: the larger inverse, its totals and the income multipliers", () => {
    // the households of the example pay .05 of their income to households
    const larger = [
      [0.15, 0.25, 0.05],
      [0.2, 0.05, 0.4],
      [0.3, 0.25, 0.05],
    ];
    const inverse = inverseOf(larger);
    near(inverse[0], [1.365, 0.425, 0.251], 3);
    near(inverse[1], [0.527, 1.348, 0.595], 3);
    near(inverse[2], [0.57, 0.489, 1.289], 3);
    const found = multipliersOf(
      coefficients(own, {
        outputs: [1000, 2000],
        compensation: [0.3, 0.25],
        // .05 and .4 of the compensation of 800, and the .05 passed on inside
        consumption: [40 / 0.95, 320 / 0.95],
      }),
    );
    if (typeof found?.household !== "object") throw new Error("no household");
    expect(found.household.denominator).toBe(800);
    const { typeOne = [], typeTwo = [] } = found.income ?? {};
    near(found.output.typeTwo, [1.892, 1.773], 3);
    // with the household row, in which their own .05 goes round once more
    const row = typeTwo.map((value) => value / 0.95);
    near(
      row.map((value, j) => value + (found.output.typeTwo?.[j] ?? 0)),
      [2.462, 2.262],
      3,
    );
    near([(typeOne[0] ?? 0) / 0.3, (typeOne[1] ?? 0) / 0.25], [1.474, 1.518], 3);
    near([(row[0] ?? 0) / 0.3, (row[1] ?? 0) / 0.25], [1.899, 1.956], 3);
  });
});

describe("Germany 1995, six sectors (Eurostat Manual 2008, ch. 15)", () => {
  const found = multipliersOf(coefficientsOf(germany1995));

  test("output, value added and employment multipliers as published", () => {
    near(found?.output.typeOne, [1.7048, 1.8413, 1.8136, 1.6035, 1.5951, 1.3782], 4);
    near(found?.valueAdded?.typeOne, [0.845, 0.7647, 0.8615, 0.9019, 0.9393, 0.9199], 4);
    near(found?.persons?.typeOne, [0.0326, 0.0162, 0.0207, 0.0237, 0.0112, 0.0242], 4);
  });

  test("value added, imports and taxes on products exhaust a unit of final demand", () => {
    expect(found?.departure).toBeLessThan(1e-12);
    expect(coefficientsOf(germany1995).gap.amount).toBe(0);
  });

  test("the largest gap between the totals of a sector is named", () => {
    const [first = [], ...others] = germany1995.transactions;
    const wrong = { ...germany1995, transactions: [[...first.slice(0, 5), 862], ...others] };
    // 100 more sold by agriculture raise its output, and are bought by other services
    expect(coefficientsOf(wrong).gap).toMatchObject({ sector: 0, amount: 100 });
    expect(coefficientsOf(wrong).gap.share).toBeCloseTo(100 / 44_010, 12);
  });

  test("without the rows of imports and taxes on products the remainder of a column is taken", () => {
    const shorter = {
      ...germany1995,
      primaryInputs: germany1995.primaryInputs.filter(
        ({ input }) => input !== "imports" && input !== "product-taxes",
      ),
    };
    expect(coefficientsOf(shorter).gap.amount).toBe(0);
    const rest = multipliersOf(coefficientsOf(shorter));
    expect(rest?.departure).toBeLessThan(1e-12);
    expect(rest?.valueAdded).toEqual(found?.valueAdded);
  });
});

test("what cannot be solved is not", () => {
  expect(solverOf([[1]])).toBeUndefined();
  expect(solverOf([[1.2]])).toBeUndefined();
  expect(
    solverOf([
      [0.5, 0.6],
      [0.5, 0.5],
    ]),
  ).toBeUndefined();
  // one column above 1, and still a spectral radius below it
  expect(
    solverOf([
      [0.1, 0.9],
      [0.05, 0.3],
    ]),
  ).toBeDefined();
  // a by-product written as a negative purchase
  expect(
    solverOf([
      [0.4, -0.1],
      [0.2, 0.3],
    ]),
  ).toBeDefined();
  expect(
    solverOf([
      [0.4, -0.9],
      [0.9, 0.3],
    ]),
  ).toBeUndefined();
});

describe("identities over any balanced table", () => {
  test("output multipliers summed round by round are those of the factorisation", () => {
    fc.assert(
      fc.property(randomTables, (table) => {
        const found = coefficientsOf(table);
        near(outputMultipliers(found.own), multipliersOf(found)?.output.typeOne ?? [], 9);
      }),
    );
    expect(outputMultipliers([[1]])).toBeUndefined();
    expect(outputMultipliers([[1.5]])).toBeUndefined();
    expect(outputMultipliers([[0.999]])?.[0]).toBeCloseTo(1000, 6);
  });

  test("value added, imports and taxes on products exhaust a unit of final demand", () => {
    fc.assert(
      fc.property(randomTables, (table) => {
        const found = coefficientsOf(table);
        expect(found.gap.amount).toBeLessThan(1e-9);
        expect(multipliersOf(found)?.departure).toBeLessThan(1e-10);
      }),
    );
  });

  test("type II over type I of income is the same in every sector", () => {
    let judged = 0;
    fc.assert(
      fc.property(randomTables, (table) => {
        const found = multipliersOf(coefficientsOf(table));
        if (typeof found?.household !== "object") return;
        judged += 1;
        for (const [j, value] of (found.income?.typeTwo ?? []).entries()) {
          const ratio = value / (found.income?.typeOne[j] ?? Number.NaN);
          expect(ratio / found.household.factor).toBeCloseTo(1, 9);
        }
      }),
    );
    expect(judged).toBeGreaterThan(50);
  });

  test("type II equals the inverse with households as one more sector", () => {
    fc.assert(
      fc.property(randomTables, (table) => {
        const found = coefficientsOf(table);
        const { own, compensation = [], consumption = [], importShares } = found;
        const multipliers = multipliersOf(found);
        if (typeof multipliers?.household !== "object") return;
        const { denominator, total } = multipliers.household;
        const spent = consumption.map(
          (value, i) => (value * (1 - (importShares[i] ?? 0))) / denominator,
        );
        const inverse = inverseOf([
          ...own.map((row, i) => [...row, spent[i] ?? 0]),
          [...compensation, 0],
        ]);
        const sums = own.map((_, j) => sumOf(inverse.map((row) => row[j] ?? 0)));
        for (const [j, value] of sums.entries()) expect((total[j] ?? 0) / value).toBeCloseTo(1, 8);
      }),
    );
  });
});
