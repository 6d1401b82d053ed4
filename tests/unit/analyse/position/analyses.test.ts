import { describe, expect, test } from "vitest";
import { relatedness } from "../../../../src/analyse/analyses/relatedness.ts";
import { shiftShare } from "../../../../src/analyse/analyses/shift-share.ts";
import { specialisation } from "../../../../src/analyse/analyses/specialisation.ts";
import { variety } from "../../../../src/analyse/analyses/variety.ts";
import { planOf } from "../../../kit/plan-of.ts";
import { withStatistics } from "./statistics-of.ts";

const industries = ["1025", "1011", "0911", "2211"];
// the shift-share of analysis.md, region A
const nation = { before: [400, 150, 150, 400], after: [440, 210, 135, 480] };
const region = { before: [90, 20, 10, 60], after: [100, 40, 10, 55] };

const twoYears = withStatistics(
  {
    2016: { own: region.before, 全国: nation.before },
    2021: { own: region.after, 全国: nation.after },
  },
  { industries },
);

const defined = <T extends { readonly defined: boolean }>(outcome: T) => {
  if (!outcome.defined) throw new Error(`not defined: ${JSON.stringify(outcome)}`);
  return outcome as Extract<T, { readonly defined: true }>;
};

describe("a plan without statistics", () => {
  const { use } = planOf("plan: { id: a }\n");
  test.each([specialisation, shiftShare, variety, relatedness])("has no $id", (analysis) => {
    expect(use<unknown>(analysis)).toMatchObject({ defined: false, reason: "noStatistics" });
  });
});

describe("specialisation", () => {
  test("is of the last year, against the rows of the nation", () => {
    const found = defined(twoYears.use(specialisation));
    expect(found.year).toBe(2021);
    const [first] = found.industries;
    expect(first?.industry).toMatchObject({ code: "1025", own: true });
    const quotient = first && defined(first.quotient);
    expect(quotient?.value).toBeCloseTo(100 / 205 / (440 / 1265), 12);
    expect(quotient?.interval).toBeDefined();
    const comparison = defined(found.comparison);
    expect(comparison.reference).toEqual({ kind: "rows", label: "全国", includesOwn: true });
    expect(comparison.hoover).toBeCloseTo(comparison.krugman / 2, 12);
  });

  test("leaves out what is secret, and says how much", () => {
    const { use } = withStatistics(
      { 2021: { own: [100, "X", 10, 55], 全国: nation.after } },
      { industries },
    );
    const found = defined(use(specialisation));
    expect([found.known, found.all]).toEqual([3, 4]);
    const first = found.industries[0];
    // the nation without what is secret in the region
    expect(first && defined(first.quotient).value).toBeCloseTo(100 / 165 / (440 / 1055), 12);
    expect(defined(found.comparison).industries).toBe(3);
  });

  test("a sum of regions is unknown where one of them is", () => {
    const { use } = withStatistics(
      { 2021: { own: [100, 40, 10, 55], other: [200, "X", 30, 10] } },
      { industries },
    );
    const found = defined(use(specialisation));
    expect(found.industries[1]?.quotient).toMatchObject({ defined: false, reason: "missing" });
    const comparison = defined(found.comparison);
    expect(comparison.reference).toEqual({ kind: "sum", regions: 2 });
  });

  test("tells of rows that cannot hold the region that they do not", () => {
    const { use } = withStatistics(
      { 2021: { own: [100, 40, 10, 55], rival: [20, 400, 300, 100] } },
      { industries, more: ", reference: rival" },
    );
    expect(defined(defined(use(specialisation)).comparison).reference).toMatchObject({
      includesOwn: false,
    });
  });

  test("is concentration alone where there is nothing to compare with", () => {
    const { use } = withStatistics({ 2021: { own: [20, 50, 20, 10] } }, { industries });
    const found = defined(use(specialisation));
    expect(found.comparison).toMatchObject({ reason: "alone" });
    const concentration = defined(found.concentration);
    expect(concentration.herfindahl).toBeCloseTo(0.34, 12);
    expect(defined(concentration.standardised).value).toBeCloseTo(0.12, 12);
    expect(found.industries[0]?.quotient).toMatchObject({ reason: "alone" });
  });

  test("takes the last year in which it can compare", () => {
    const { use } = withStatistics(
      {
        2016: { own: region.before, 全国: nation.before },
        2021: { own: region.after, 全国: ["…", "…", "…", "…"] },
      },
      { industries },
    );
    expect(defined(use(specialisation)).year).toBe(2016);
  });

  test("of money has no interval, and of negative value added no shares", () => {
    const money = withStatistics(
      { 2021: { own: [100, -40, 10, 55], 全国: nation.after } },
      { industries, more: ", measure: value-added" },
    );
    const found = defined(money.use(specialisation));
    expect(found.concentration).toMatchObject({ reason: "negative" });
    expect(found.comparison).toMatchObject({ defined: false });
    const output = withStatistics(
      { 2021: { own: region.after, 全国: nation.after } },
      { industries, more: ", measure: output" },
    );
    const [first] = defined(output.use(specialisation)).industries;
    expect(first && defined(first.quotient).interval).toBeUndefined();
  });
});

describe("shift-share", () => {
  test("is that of the reference values", () => {
    const found = defined(twoYears.use(shiftShare));
    expect([found.first, found.last]).toEqual([2016, 2021]);
    expect(found.national).toBeCloseTo(27, 9);
    expect(found.mix).toBeCloseTo(1, 9);
    expect(found.regional).toBeCloseTo(-3, 9);
    expect(found.competitive).toBeCloseTo(-0.636364, 6);
    expect(found.allocation).toBeCloseTo(-2.363636, 6);
    expect(found.growth.region).toBeCloseTo(25 / 180, 12);
    expect(found.growth.reference).toBeCloseTo(0.15, 12);
    expect(found.dynamic).toMatchObject({ defined: false, reason: "noSteps" });
  });

  test("reads the steps where the span is long", () => {
    const years = (last: number) =>
      withStatistics(
        {
          2012: { own: [80, 18, 12, 60], 全国: [390, 140, 160, 390] },
          2016: { own: region.before, 全国: nation.before },
          [last]: { own: region.after, 全国: nation.after },
        },
        { industries },
      );
    const long = defined(years(2021).use(shiftShare));
    expect(long.readDynamic).toBe(true);
    const dynamic = defined(long.dynamic);
    expect(dynamic.years).toEqual([2012, 2016, 2021]);
    expect(dynamic.change).toBe(long.change);
    expect(dynamic.national + dynamic.mix + dynamic.regional).toBeCloseTo(long.change, 9);
    const short = defined(years(2017).use(shiftShare));
    expect([short.readDynamic, short.dynamic.defined]).toEqual([false, true]);
  });

  test("names what the nation did not have and counts what is missing", () => {
    const { use } = withStatistics(
      {
        2016: { own: [90, 0, 0, 60], 全国: [400, 0, 150, 400] },
        2021: { own: [100, 7, 10, "X"], 全国: nation.after },
      },
      { industries },
    );
    const found = defined(use(shiftShare));
    expect(found.dropped.map(({ industry, change }) => [industry.code, change])).toEqual([
      ["1011", 7],
    ]);
    expect(found.missing).toBe(1);
    expect(found.fresh).toBe(10);
    expect(found.change).toBe(20);
  });

  test("needs two years and somebody to compare with", () => {
    const one = withStatistics({ 2021: { own: [1, 2, 3, 4], 全国: [5, 6, 7, 8] } }, { industries });
    expect(one.use(shiftShare)).toMatchObject({ reason: "oneYear" });
    const alone = withStatistics(
      { 2016: { own: [1, 2, 3, 4] }, 2021: { own: [1, 2, 3, 4] } },
      { industries },
    );
    expect(alone.use(shiftShare)).toMatchObject({ reason: "alone" });
  });
});

describe("variety", () => {
  test("is within and across the first two signs of the codes", () => {
    const { use } = withStatistics(
      { 2021: { own: [20, 10, 30, 20, 20], 全国: [20, 10, 30, 20, 20] } },
      { industries: ["1025", "1011", "0911", "2211", "2212"] },
    );
    const found = defined(use(variety));
    expect(found.unrelated).toBeCloseTo(1.570951, 6);
    expect(found.related).toBeCloseTo(0.675489, 6);
    expect(defined(found.reference).related).toBeCloseTo(found.related, 12);
  });

  test("is not defined where the statistics are not finer than their families", () => {
    const { use } = withStatistics({ 2021: { own: [1, 2] } }, { industries: ["10", "09"] });
    expect(use(variety)).toMatchObject({ reason: "noFamilies" });
  });
});

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
    expect(defined(many(15).use(relatedness)).regions).toBe(15);
  });

  test("sorts what the region does not have by how near it is", () => {
    const found = defined(many(18).use(relatedness));
    expect(found.own.map(({ industry }) => industry.code)).toEqual(["1025"]);
    const shares = found.nearest.map(({ density }) => defined(density).share);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(found.nearest.every(({ present }) => !present)).toBe(true);
    expect(found.known).toBe(6);
    expect(found.complexity.defined).toBe(true);
  });

  test("leaves out industries that are secret somewhere", () => {
    const found = defined(many(18, (r, i) => (r === 5 && i === 5 ? "X" : "")).use(relatedness));
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
    expect(defined(nation.use(relatedness)).regions).toBe(15);
  });

  test("says where the region itself has nothing", () => {
    const without = many(18, (r) => (r === 3 ? "…" : ""));
    expect(without.use(relatedness)).toMatchObject({ reason: "noOwn", facts: { year: 2021 } });
  });
});
