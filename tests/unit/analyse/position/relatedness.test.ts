import { describe, expect, test } from "vitest";
import { relatedness } from "../../../../src/analyse/analyses/relatedness.ts";
import { definedOf } from "./defined-of.ts";
import { withStatistics } from "./statistics-of.ts";

describe("relatedness", () => {
  const codes = ["1025", "1011", "0911", "2211", "2212", "3100"];
  const many = (count: number, cell = (_r: number, _i: number): Cell => "") => {
    const regions = Array.from({ length: count }, (_, number) => {
      const values = codes.map((_, place) => {
        const changed = cell(number, place);
        if (changed !== "") return changed;
        return place <= number % codes.length ? 100 : 1;
      });
      return [number === 3 ? "own" : `r${number}`, values] as const;
    });
    return withStatistics({ 2021: Object.fromEntries(regions) }, { industries: codes });
  };
  type Cell = number | string;

  test("needs fifteen regions", () => {
    expect(many(14).use(relatedness)).toMatchObject({
      reason: "fewRegions",
      facts: { count: 14, least: 15 },
    });
    expect(definedOf(many(15).use(relatedness)).regions).toBe(15);
  });

  test("sorts what the region does not have by how near it is", () => {
    const found = definedOf(many(18).use(relatedness));
    expect(found.own.map(({ industry }) => industry.code)).toEqual(["1025"]);
    const shares = found.nearest.map(({ density }) => definedOf(density).share);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(found.nearest.every(({ present }) => !present)).toBe(true);
    expect(found.known).toBe(6);
    expect(found.complexity.defined).toBe(true);
  });

  test("leaves out industries that are secret somewhere", () => {
    const found = definedOf(many(18, (r, i) => (r === 5 && i === 5 ? "X" : "")).use(relatedness));
    expect([found.known, found.all]).toEqual([5, 6]);
    expect(many(18, (r, i) => (r === 5 && i >= 3 ? "X" : "")).use(relatedness)).toMatchObject({
      reason: "fewIndustries",
      facts: { count: 3 },
    });
  });

  test("does not take the rows of the nation for a region", () => {
    const regions = Array.from({ length: 14 }, (_, number) => [`r${number}`, [1, 2, 3, 4, 5, 6]]);
    const cells = { ...Object.fromEntries(regions), own: [6, 5, 4, 3, 2, 1] };
    const nation = withStatistics(
      { 2021: { 全国: [9, 9, 9, 9, 9, 9], ...cells } },
      { industries: codes },
    );
    expect(definedOf(nation.use(relatedness)).regions).toBe(15);
  });

  test("says where the region itself has nothing", () => {
    const without = many(18, (r) => (r === 3 ? "…" : ""));
    expect(without.use(relatedness)).toMatchObject({ reason: "noOwn", facts: { year: 2021 } });
  });
});
