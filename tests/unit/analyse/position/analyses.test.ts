import { describe, expect, test } from "vitest";
import { relatedness } from "../../../../src/analyse/analyses/relatedness.ts";
import { shiftShare } from "../../../../src/analyse/analyses/shift-share.ts";
import { specialisation } from "../../../../src/analyse/analyses/specialisation.ts";
import { variety } from "../../../../src/analyse/analyses/variety.ts";
import { planOf } from "../../../kit/plan-of.ts";
import { definedOf } from "./defined-of.ts";
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

describe("a plan without statistics", () => {
  const { use } = planOf("plan: { id: a }\n");
  test.each([specialisation, shiftShare, variety, relatedness])("has no $id", (analysis) => {
    expect(use<unknown>(analysis)).toMatchObject({ defined: false, reason: "noStatistics" });
  });
});

describe("specialisation", () => {
  test("is of the last year, against the rows of the nation", () => {
    const found = definedOf(twoYears.use(specialisation));
    expect(found.year).toBe(2021);
    const [first] = found.industries;
    expect(first?.industry).toMatchObject({ code: "1025", own: true });
    const quotient = first && definedOf(first.quotient);
    expect(quotient?.value).toBeCloseTo(100 / 205 / (440 / 1265), 12);
    expect(quotient?.interval).toBeDefined();
    const comparison = definedOf(found.comparison);
    expect(comparison.reference).toEqual({ kind: "rows", label: "全国", includesOwn: true });
    expect(comparison.hoover).toBeCloseTo(comparison.krugman / 2, 12);
  });

  test("leaves out what is secret, and says how much", () => {
    const { use } = withStatistics(
      { 2021: { own: [100, "X", 10, 55], 全国: nation.after } },
      { industries },
    );
    const found = definedOf(use(specialisation));
    expect([found.known, found.all]).toEqual([3, 4]);
    const first = found.industries[0];
    // the nation without what is secret in the region
    expect(first && definedOf(first.quotient).value).toBeCloseTo(100 / 165 / (440 / 1055), 12);
    expect(definedOf(found.comparison).industries).toBe(3);
  });

  test("a sum of regions is unknown where one of them is", () => {
    const { use } = withStatistics(
      { 2021: { own: [100, 40, 10, 55], other: [200, "X", 30, 10] } },
      { industries },
    );
    const found = definedOf(use(specialisation));
    expect(found.industries[1]?.quotient).toMatchObject({ defined: false, reason: "missing" });
    const comparison = definedOf(found.comparison);
    expect(comparison.reference).toEqual({ kind: "sum", regions: 2 });
  });

  test("tells of rows that cannot hold the region that they do not", () => {
    const { use } = withStatistics(
      { 2021: { own: [100, 40, 10, 55], rival: [20, 400, 300, 100] } },
      { industries, more: ", reference: rival" },
    );
    expect(definedOf(definedOf(use(specialisation)).comparison).reference).toMatchObject({
      includesOwn: false,
    });
  });

  test("is concentration alone where there is nothing to compare with", () => {
    const { use } = withStatistics({ 2021: { own: [20, 50, 20, 10] } }, { industries });
    const found = definedOf(use(specialisation));
    expect(found.comparison).toMatchObject({ reason: "alone" });
    const concentration = definedOf(found.concentration);
    expect(concentration.herfindahl).toBeCloseTo(0.34, 12);
    expect(definedOf(concentration.standardised).value).toBeCloseTo(0.12, 12);
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
    expect(definedOf(use(specialisation)).year).toBe(2016);
  });

  test("of money has no interval, and of negative value added no shares", () => {
    const money = withStatistics(
      { 2021: { own: [100, -40, 10, 55], 全国: nation.after } },
      { industries, more: ", measure: value-added" },
    );
    const found = definedOf(money.use(specialisation));
    expect(found.concentration).toMatchObject({ reason: "negative" });
    expect(found.comparison).toMatchObject({ defined: false });
    const output = withStatistics(
      { 2021: { own: region.after, 全国: nation.after } },
      { industries, more: ", measure: output" },
    );
    const [first] = definedOf(output.use(specialisation)).industries;
    expect(first && definedOf(first.quotient).interval).toBeUndefined();
  });
});

describe("shift-share", () => {
  test("is that of the reference values", () => {
    const found = definedOf(twoYears.use(shiftShare));
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
    const long = definedOf(years(2021).use(shiftShare));
    expect(long.readDynamic).toBe(true);
    const dynamic = definedOf(long.dynamic);
    expect(dynamic.years).toEqual([2012, 2016, 2021]);
    expect(dynamic.change).toBe(long.change);
    expect(dynamic.national + dynamic.mix + dynamic.regional).toBeCloseTo(long.change, 9);
    const short = definedOf(years(2017).use(shiftShare));
    expect([short.readDynamic, short.dynamic.defined]).toEqual([false, true]);
  });

  test("passes over years with a secret value, and names them", () => {
    const plan = withStatistics(
      {
        2012: { own: [80, 18, 12, 60], 全国: [390, 140, 160, 390] },
        2014: { own: [85, "X", 11, 60], 全国: [395, 145, 155, 395] },
        2016: { own: region.before, 全国: nation.before },
        2021: { own: region.after, 全国: nation.after },
      },
      { industries },
    );
    const dynamic = definedOf(definedOf(plan.use(shiftShare)).dynamic);
    expect(dynamic).toMatchObject({ years: [2012, 2016, 2021], skipped: [2014] });
  });

  test("leaves no rounding where an industry grew as in the nation", () => {
    const plan = withStatistics(
      {
        2012: { own: [70, 30], 全国: [490, 510] },
        2013: { own: [70 * 0.9, 40], 全国: [490 * 0.9, 500] },
      },
      { industries: industries.slice(0, 2) },
    );
    const [alike, other] = definedOf(plan.use(shiftShare)).industries;
    expect(alike?.shift).toMatchObject({ regional: 0, competitive: 0, advantaged: false });
    expect(other?.shift.regional).toBeGreaterThan(1);
  });

  test("names what the nation did not have and counts what is missing", () => {
    const { use } = withStatistics(
      {
        2016: { own: [90, 0, 0, 60], 全国: [400, 0, 150, 400] },
        2021: { own: [100, 7, 10, "X"], 全国: nation.after },
      },
      { industries },
    );
    const found = definedOf(use(shiftShare));
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
    const found = definedOf(use(variety));
    expect(found.unrelated).toBeCloseTo(1.570951, 6);
    expect(found.related).toBeCloseTo(0.675489, 6);
    expect(definedOf(found.reference).related).toBeCloseTo(found.related, 12);
  });

  test("is not defined where the statistics are not finer than their families", () => {
    const { use } = withStatistics({ 2021: { own: [1, 2] } }, { industries: ["10", "09"] });
    expect(use(variety)).toMatchObject({ reason: "noFamilies" });
  });
});
