import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fadingOf } from "../../../../src/analyse/review/fading.ts";
import { planAt } from "../../../../src/analyse/review/plan-at.ts";
import { planOf, soundPlanOf } from "../../../kit/plan-of.ts";

type Points = Readonly<Record<string, string>>;

const product = (points: Points): string =>
  `product: { output: { kind: actual, points: ${JSON.stringify(points)} } }`;

const indicator = (points: Points, target = "130 kL", direction = "increase"): string =>
  [
    "indicators:",
    `  sold: { name: Sold, direction: ${direction}, baseline: { value: 100 kL, asOf: 2010 }, target: { value: ${target}, asOf: 2015 } }`,
    "observations:",
    ...Object.entries(points).map(
      ([year, value]) => `  - { indicator: sold, period: ${year}, value: ${value} }`,
    ),
  ].join("\n");

const fadingIn = (body: string) =>
  fadingOf(soundPlanOf(`plan: { title: Trial, period: 2010-2020 }\n${body}\n`).plan);

/** Shipments of honkaku shochu from Kagoshima, as in the sample. */
const shochu = {
  BY2012: "136,500 kL",
  BY2014: "122,807 kL",
  BY2023: "86,320 kL",
  BY2024: "82,382 kL",
};

describe("a success that fades", () => {
  test("is seen in the product, from its last value at the highest level", () => {
    const [found, ...others] = fadingIn(product({ BY2004: "約137,000 kL", ...shochu }));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ what: "output", values: 3, worse: 3, isLost: false });
    expect(found?.turn.value).toBe(136_500);
    expect(found?.latest.value).toBe(82_382);
    expect(found?.change).toBeCloseTo(82_382 / 136_500 - 1, 10);
    expect(found?.perYear).toBeCloseTo((82_382 / 136_500) ** (1 / 12) - 1, 10);
  });

  test("is not known before it is there", () => {
    const { plan } = planOf(`plan: { title: Trial }\n${product(shochu)}\n`);
    const seenIn = (year: number) => fadingOf(planAt(plan, 12 * year + 6));
    expect(seenIn(2013)).toEqual([]);
    // one value 10% lower may be chance
    expect(seenIn(2015)).toEqual([]);
    expect(seenIn(2024).map(({ latest }) => latest.value)).toEqual([86_320]);
  });

  test("is named with the target that was met and lost", () => {
    const [found] = fadingIn(
      indicator({ "2012": "128 kL", "2014": "136 kL", "2016": "131 kL", "2017": "122 kL" }),
    );
    expect(found).toMatchObject({ what: "indicator", isLost: true, met: { target: 130 } });
    expect(found?.met?.period.from).toBe(12 * 2014);
  });

  test("is one while the target still holds, too", () => {
    const [found] = fadingIn(indicator({ "2014": "160 kL", "2015": "150 kL", "2016": "140 kL" }));
    expect(found).toMatchObject({ isLost: false, values: 2, worse: 2 });
  });

  test("rises where less is better", () => {
    const [found] = fadingIn(
      indicator({ "2012": "58 kL", "2014": "66 kL", "2016": "80 kL" }, "60 kL", "decrease"),
    );
    expect(found).toMatchObject({ isLost: true, values: 2 });
  });

  test("is none where the target was never met, where values are level, and where one dips and comes back", () => {
    expect(fadingIn(indicator({ "2012": "128 kL", "2014": "120 kL", "2016": "110 kL" }))).toEqual(
      [],
    );
    expect(
      fadingIn(indicator({ "2014": "136 kL", "2015": "135.9 kL", "2016": "135.8 kL" })),
    ).toEqual([]);
    expect(fadingIn(indicator({ "2014": "136 kL", "2015": "129 kL", "2016": "136 kL" }))).toEqual(
      [],
    );
  });

  test("takes one value for enough only where it lost more than a quarter", () => {
    expect(fadingIn(product({ "1988": "400億円", "2021": "59億円" }))).toHaveLength(1);
    expect(fadingIn(product({ "1988": "400億円", "2021": "320億円" }))).toEqual([]);
  });

  test("counts no target as met by what was before its baseline", () => {
    expect(fadingIn(indicator({ "2006": "150 kL", "2008": "140 kL", "2009": "120 kL" }))).toEqual(
      [],
    );
  });

  test("says one fall once, where product and indicator are the same series", () => {
    const body = `${product({ "2014": "136 kL", "2016": "131 kL", "2017": "122 kL" })}\n${indicator({ "2014": "136 kL", "2016": "131 kL", "2017": "122 kL" })}`;
    expect(fadingIn(body).map(({ what }) => what)).toEqual(["indicator"]);
  });

  test("never has its best after its turn, and is none of a series that never falls", () => {
    const values = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 8 });
    const pointsOf = (all: readonly number[]) =>
      Object.fromEntries(all.map((value, place) => [`${2000 + place}`, `${value} t`]));
    fc.assert(
      fc.property(values, (all) => {
        const rising = all.toSorted((a, b) => a - b);
        expect(fadingIn(product(pointsOf(rising)))).toEqual([]);
        for (const { turn, latest } of fadingIn(product(pointsOf(all)))) {
          expect(latest.value).toBeLessThan(turn.value);
          expect(turn.value).toBeGreaterThanOrEqual(Math.max(...all) * 0.99 - 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });
});
