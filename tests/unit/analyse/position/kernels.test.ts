import { describe, expect, test } from "vitest";
import { complexityOf } from "../../../../src/analyse/position/complexity.ts";
import {
  giniOf,
  herfindahl,
  krugman,
  sharesOf,
  standardisedHerfindahl,
} from "../../../../src/analyse/position/concentration.ts";
import { entropyOf, varietyOf } from "../../../../src/analyse/position/entropy.ts";
import { locationQuotient } from "../../../../src/analyse/position/location-quotient.ts";
import {
  densitiesOf,
  diversityOf,
  firstReflections,
  relatednessTo,
  specialisedIn,
  ubiquityOf,
} from "../../../../src/analyse/position/relatedness.ts";
import { shiftShare } from "../../../../src/analyse/position/shift-share.ts";

describe("location quotient", () => {
  const cells = {
    industry: 1714,
    region: 79_006,
    referenceIndustry: 879_213,
    reference: 15_593_224,
  };

  test("is that of Farhauer and Kröll 2013", () => {
    expect(locationQuotient(cells)?.value).toBeCloseTo(0.3847623, 7);
  });

  test("has an interval where it counts people, and none for money", () => {
    const found = locationQuotient(cells, 1);
    // exp(1.96 sqrt(var)) with var = 5.7209e-4 + 1.0733e-6
    expect(found?.interval?.low).toBeCloseTo(0.36711, 4);
    expect(found?.interval?.high).toBeCloseTo(0.40326, 4);
    expect(found?.unsure).toBe(false);
    expect(locationQuotient(cells)?.interval).toBeUndefined();
    expect(locationQuotient({ ...cells, industry: 12, region: 200 }, 1)?.unsure).toBe(true);
    // the same in thousands of people
    const inThousands = {
      industry: 1.714,
      region: 79.006,
      referenceIndustry: 879.213,
      reference: 15_593.224,
    };
    expect(locationQuotient(inThousands, 1000)?.interval?.low).toBeCloseTo(0.36711, 4);
  });

  test("is not defined without the industry in the reference or without a region", () => {
    expect(locationQuotient({ ...cells, referenceIndustry: 0 })).toBeUndefined();
    expect(locationQuotient({ ...cells, region: 0, industry: 0 })).toBeUndefined();
    expect(locationQuotient({ ...cells, industry: 0 }, 1)).toEqual({ value: 0, unsure: false });
  });
});

describe("shift-share", () => {
  const nation = [
    [400, 150, 150, 400],
    [440, 210, 135, 480],
  ] as const;
  test.each([
    ["A", [90, 20, 10, 60], [100, 40, 10, 55], [27, 1, -3, -0.636364, -2.363636]],
    ["B", [60, 30, 30, 40], [85, 55, 40, 35], [24, -1, 32, 18.424242, 13.575758]],
    ["C", [250, 100, 110, 300], [255, 115, 85, 390], [114, 0, -29, -33.571901, 4.571901]],
  ] as const)("of region %s", (_, before, after, expected) => {
    const found = shiftShare({ own: [before, after], nation });
    expect(found).toBeDefined();
    if (!found) return;
    const { national, mix, regional, competitive, allocation } = found;
    for (const [place, value] of [national, mix, regional, competitive, allocation].entries())
      expect(value).toBeCloseTo(expected[place] ?? Number.NaN, 6);
  });

  test("gives what is new in the region to the region, and leaves out what the nation did not have", () => {
    const found = shiftShare({
      own: [
        [50, 0, 0, 50],
        [60, 20, 5, 50],
      ],
      nation: [
        [100, 100, 0, 200],
        [110, 120, 9, 200],
      ],
    });
    expect(found?.industries[1]).toMatchObject({ national: 0, mix: 0, regional: 20 });
    expect(found?.industries[1]?.competitive).toBeUndefined();
    expect(found?.industries[2]).toBeUndefined();
    expect(found?.fresh).toBe(20);
    expect(found?.change).toBe(30);
  });

  test("is not defined for a region with nothing to begin with", () => {
    expect(shiftShare({ own: [[0], [5]], nation: [[1], [2]] })).toBeUndefined();
    expect(shiftShare({ own: [[4], [5]], nation: [[0], [2]] })).toBeUndefined();
  });

  test("tells the four kinds of industries apart", () => {
    const found = shiftShare({
      own: [nation[0].map((v, i) => v * (i < 2 ? 2 : 1)), [900, 400, 100, 500]],
      nation,
    });
    expect(found?.industries.map((one) => [one?.specialised, one?.advantaged])).toEqual([
      [true, true],
      [true, false],
      [false, false],
      [false, true],
    ]);
  });
});

describe("concentration", () => {
  test("of 20, 50, 20 and 10", () => {
    const shares = sharesOf([20, 50, 20, 10]) ?? [];
    expect(herfindahl(shares)).toBeCloseTo(0.34, 12);
    expect(standardisedHerfindahl(shares)).toBeCloseTo(0.12, 12);
    expect(1 / herfindahl(shares)).toBeCloseTo(2.941, 3);
    expect(standardisedHerfindahl([1])).toBeUndefined();
    expect(sharesOf([0, 0])).toBeUndefined();
  });

  test("Gini of specialisation, as Farhauer and Kröll have it", () => {
    const own = [700, 600, 500, 10_000, 40_000];
    const reference = [30_000, 15_000, 10_000, 60_000, 50_000];
    const all = own.reduce((a, b) => a + b);
    const everything = reference.reduce((a, b) => a + b);
    const quotients = own.map(
      (value, place) => value / all / ((reference[place] ?? 0) / everything),
    );
    expect(giniOf(quotients)).toBeCloseTo(0.6222222, 7);
    expect(giniOf([0, 0])).toBeUndefined();
  });

  test("Krugman runs from 0 to 2", () => {
    expect(krugman([0.5, 0.5], [0.5, 0.5])).toBe(0);
    expect(krugman([1, 0], [0, 1])).toBe(2);
  });
});

describe("variety", () => {
  test("within and across families", () => {
    const found = varietyOf([
      { group: "a", share: 0.2 },
      { group: "a", share: 0.1 },
      { group: "b", share: 0.3 },
      { group: "c", share: 0.2 },
      { group: "c", share: 0.2 },
      { group: "d", share: 0 },
    ]);
    expect(found.unrelated).toBeCloseTo(1.570951, 6);
    expect(found.related).toBeCloseTo(0.675489, 6);
    expect(found.total).toBeCloseTo(2.246439, 6);
    expect(found.groups.map(({ group, members }) => [group, members])).toEqual([
      ["a", 2],
      ["b", 1],
      ["c", 2],
    ]);
    expect(entropyOf([1])).toBe(0);
    expect(Object.is(entropyOf([1]), 0)).toBe(true);
  });
});

// Hidalgo and Hausmann 2009, figure S4
const four = [
  [1, 1, 1, 1],
  [0, 1, 0, 0],
  [0, 0, 1, 1],
  [0, 0, 0, 1],
].map((row) => Uint8Array.from(row));

describe("relatedness", () => {
  test("reflects diversity and ubiquity as Hidalgo and Hausmann do", () => {
    expect(diversityOf(four)).toEqual([4, 1, 2, 1]);
    expect(ubiquityOf(four)).toEqual([1, 2, 2, 3]);
    expect(firstReflections(four).regions).toEqual([2, 2, 2.5, 3]);
    expect(firstReflections(four).industries[0]).toBe(4);
    expect(firstReflections(four).industries[3]).toBeCloseTo(7 / 3, 12);
  });

  test("is the cosine of being in the same regions", () => {
    const related = relatednessTo(four, 3, ubiquityOf(four));
    expect([...related].map((value) => Number(value.toFixed(6)))).toEqual([
      Number((1 / Math.sqrt(3)).toFixed(6)),
      Number((1 / Math.sqrt(6)).toFixed(6)),
      Number((2 / Math.sqrt(6)).toFixed(6)),
      0,
    ]);
  });

  test("density is what the region has of what an industry is related to", () => {
    // region 3 has industry 3 alone: of what 0 is related to (1, 2, 3) it has 3
    const phi = [1 / Math.sqrt(2), 1 / Math.sqrt(2), 1 / Math.sqrt(3)];
    const all = phi.reduce((a, b) => a + b);
    expect(densitiesOf(four, 3)[0]).toBeCloseTo((phi[2] ?? 0) / all, 12);
    expect(densitiesOf(four, 0)).toEqual([1, 1, 1, 1]);
    expect(densitiesOf([Uint8Array.from([1, 0]), Uint8Array.from([0, 1])], 0)).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("a share of exactly the whole counts as specialised, nothing does not", () => {
    const present = specialisedIn([
      [1, 1, 0],
      [3, 3, 0],
    ]);
    expect(present.map((row) => [...row])).toEqual([
      [1, 1, 0],
      [1, 1, 0],
    ]);
  });
});

describe("complexity", () => {
  test("goes with diversity in a nested table", () => {
    const nested = Array.from({ length: 6 }, (_, region) =>
      Uint8Array.from({ length: 6 }, (_, industry) => (industry <= region ? 1 : 0)),
    );
    const found = complexityOf(nested) ?? [];
    expect(found.length).toBe(6);
    expect([...found].sort((a, b) => a - b)).toEqual(found);
    expect(found.reduce((a, b) => a + b)).toBeCloseTo(0, 9);
    expect(found.reduce((sum, value) => sum + value * value, 0) / 6).toBeCloseTo(1, 9);
  });

  test("is not defined where regions fall apart, where they are all alike, or where there are too few", () => {
    const apart = [
      [1, 1, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 1, 1],
      [0, 0, 0, 1],
    ].map((row) => Uint8Array.from(row));
    expect(complexityOf(apart)).toBeUndefined();
    expect(complexityOf([1, 2, 3, 4].map(() => Uint8Array.from([1, 1])))).toBeUndefined();
    const circle = [0, 1, 2, 3].map((at) =>
      Uint8Array.from([0, 1, 2, 3], (place) => (place === at || place === (at + 1) % 4 ? 1 : 0)),
    );
    expect(complexityOf(circle)).toBeUndefined();
    expect(complexityOf(four.slice(0, 2))).toBeUndefined();
    expect(complexityOf([...four, new Uint8Array(4)])).toBeUndefined();
  });
});
