import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Coefficients,
  coefficientsOf,
} from "../../../src/analyse/input-output/coefficients.ts";
import { solverOf } from "../../../src/analyse/input-output/leontief.ts";
import { multipliersOf } from "../../../src/analyse/input-output/multipliers.ts";
import { outputMultipliers } from "../../../src/analyse/input-output/output-multipliers.ts";
import { atProducerPrices } from "../../../src/analyse/input-output/producer-prices.ts";
import {
  fleggLambda,
  locationQuotients,
  regionalCoefficients,
} from "../../../src/analyse/input-output/regional-coefficients.ts";
import { directEffect, rippleModel } from "../../../src/analyse/input-output/ripple-rounds.ts";
import { added, applied, sumOf, transposed } from "../../../src/analyse/input-output/vector.ts";
import { germany1995 } from "./germany-1995.ts";
import { randomTables } from "./random-tables.ts";

const identity = (size: number) =>
  Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => (row === column ? 1 : 0)),
  );

/** `(I - A)^-1`, row by row. */
const inverseOf = (inputs: readonly (readonly number[])[]) => {
  const solve = solverOf(inputs);
  if (!solve) throw new Error("not productive");
  return transposed(solve(identity(inputs.length)));
};

const near = (
  actual: readonly number[] | undefined,
  expected: readonly number[],
  digits: number,
) => {
  expect(actual).toHaveLength(expected.length);
  for (const [place, value] of expected.entries())
    expect(actual?.[place]).toBeCloseTo(value, digits);
};

/** The least a set of coefficients needs, from A, the output and what else is known. */
const coefficients = (
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

  test("the direct effect and the first round are B s; the second follows its definition", () => {
    fc.assert(
      fc.property(randomTables, fc.double({ min: 0, max: 1, noNaN: true }), (table, rate) => {
        const found = coefficientsOf(table);
        const model = rippleModel(found, rate);
        const solve = solverOf(found.own);
        if (!model || !solve) throw new Error("not productive");
        const demand = found.own.map((_, i) => i + 1);
        const s = directEffect({ open: demand, local: demand.map(() => 0) }, found.importShares);
        const [all = []] = solve([s]);
        const { direct, first, second, total } = model.follow(s);
        expect((direct.output + first.output) / sumOf(all)).toBeCloseTo(1, 10);
        const wages = (direct.compensation ?? 0) + (first.compensation ?? 0);
        const consumption = found.consumption ?? [];
        const share = consumption.map(
          (value, i) => (value / sumOf(consumption)) * (1 - (found.importShares[i] ?? 0)),
        );
        const [spent = []] = solve([share.map((value) => value * rate * wages)]);
        expect(second?.output).toBeCloseTo(sumOf(spent), 8);
        expect(total.output).toBeCloseTo(sumOf(all) + sumOf(spent), 7);
      }),
    );
  });

  test("the loop through wages run to its end is the second round times the factor", () => {
    const found = coefficientsOf(germany1995);
    const model = rippleModel(found, 0.7);
    const solve = solverOf(found.own);
    const { compensation = [], consumption = [] } = found;
    const s = [0, 100, 0, 0, 0, 0];
    const { direct, first, second } = model?.follow(s) ?? {};
    let wages = (direct?.compensation ?? 0) + (first?.compensation ?? 0);
    let sum = 0;
    for (let round = 0; round < 200; round += 1) {
      const load = consumption.map((value) => (value / sumOf(consumption)) * 0.7 * wages);
      const [x = []] = solve?.([load]) ?? [];
      sum += sumOf(x);
      wages = sumOf(x.map((value, i) => value * (compensation[i] ?? 0)));
    }
    expect(sum / (second?.output ?? Number.NaN)).toBeCloseTo(model?.endless ?? 0, 9);
  });

  test("exports induce B E / sum E", () => {
    fc.assert(
      fc.property(randomTables, (table) => {
        const found = coefficientsOf(table);
        const { exports = [] } = found;
        const induced = rippleModel(found, undefined)?.exports ?? [];
        // (I - own) x gives back the composition of exports
        const back = added(
          induced,
          applied(found.own, induced).map((value) => -value),
        );
        near(
          back,
          exports.map((value) => value / sumOf(exports)),
          10,
        );
      }),
    );
  });
});

describe("a table whose purchases include imports", () => {
  test("leaves exports out of the import coefficient", () => {
    const found = coefficientsOf({
      ...germany1995,
      type: "competitive",
      sectors: germany1995.sectors.slice(0, 2),
      transactions: [
        [10, 20],
        [30, 40],
      ],
      finalDemand: [
        { group: "household", values: [70, 30] },
        { group: "exports", values: [50, 100] },
      ],
      imports: [25, 50],
      primaryInputs: [{ input: "wages", values: [85, 90] }],
    });
    expect(found.importShares).toEqual([25 / 100, 50 / 100]);
    expect(found.outputs).toEqual([125, 150]);
    near(found.own[0], [(10 / 125) * 0.75, (20 / 150) * 0.75], 12);
    near(
      found.leaks,
      [(10 / 125) * 0.25 + (30 / 125) * 0.5, (20 / 150) * 0.25 + (40 / 150) * 0.5],
      12,
    );
  });

  test("without use or with more imports than use is said, and goes no further than 0..1", () => {
    const found = coefficientsOf({
      ...germany1995,
      type: "competitive",
      sectors: germany1995.sectors.slice(0, 2),
      transactions: [
        [0, 0],
        [0, 10],
      ],
      finalDemand: [{ group: "household", values: [0, 10] }],
      imports: [5, 30],
      primaryInputs: [],
    });
    expect(found.importShares).toEqual([1, 1]);
    expect(found.clipped).toEqual([1]);
    expect(found.empty).toEqual([0, 1]);
  });
});

test("margins are taken off and given to commerce and transport; the sum stays", () => {
  const margins = {
    commerce: [0.3, 0.1, 0, 0],
    transport: [0.1, 0.02, 0, 0],
    commerceSector: 2,
    transportSector: 3,
  };
  near(atProducerPrices([100, 50, 10, 0], margins), [60, 44, 45, 11], 10);
});

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
