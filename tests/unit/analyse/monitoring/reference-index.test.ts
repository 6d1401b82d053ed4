import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { referenceIndex } from "../../../../src/analyse/analyses/reference-index.ts";
import type { Outcome } from "../../../../src/analyse/analysis.ts";
import {
  placeboRank,
  preTrendOf,
  standingAt,
} from "../../../../src/analyse/monitoring/reference-index.ts";
import { soundPlanOf } from "../../../kit/plan-of.ts";

const defined = <T>(outcome: Outcome<T> | undefined): T => {
  if (!outcome?.defined) throw new Error(outcome?.reason ?? "nothing");
  return outcome;
};

describe("the index against a reference group", () => {
  const yaml = (more = "") => `indicators:
  i:
    baseline: { value: 120億円, asOf: 2020 }
    comparisons: { nation: { name: Nation, values: { points: { "2020": 1000億円, "2025": 1100億円 } } }${more} }
observations: [{ indicator: i, period: 2025, value: 150億円 }]`;
  const reportOf = (text: string) => soundPlanOf(text).use(referenceIndex)[0]?.report;

  test("of 120 to 150 in a group of 1.10 is 1.136, with an excess of 18", () => {
    const report = defined(reportOf(yaml()));
    expect(report.latest.index).toBeCloseTo(1.136, 3);
    expect(report.latest.index).toBeCloseTo(1.25 / 1.1, 12);
    expect(report.latest.excess).toBeCloseTo(18e8, 2);
    expect(report.preTrend).toMatchObject({ defined: false, reason: "fewYears" });
    expect(report.placebo).toMatchObject({ defined: false, reason: "placeboYears" });
  });

  test("takes the geometric mean of several, and leaves out those without the dates", () => {
    const report = defined(
      reportOf(
        yaml(
          `, east: { values: { points: { "2020": 10 t, "2025": 14.4 t } } }, west: { values: { points: { "2020": 10 t, "2024": 14 t } } }`,
        ),
      ),
    );
    expect(report.group.map(({ id }) => id)).toEqual(["nation", "east"]);
    expect(report.left.map(({ id }) => id)).toEqual(["west"]);
    expect(report.latest.index).toBeCloseTo(1.25 / Math.sqrt(1.1 * 1.44), 12);
  });

  test("is not defined without a common date or above nothing", () => {
    expect(reportOf(yaml().replace('"2025": 1100億円', '"2024": 1100億円'))).toMatchObject({
      reason: "noCommonDate",
    });
    expect(reportOf(yaml().replace("value: 120億円", "value: 0億円"))).toMatchObject({
      reason: "notPositive",
    });
  });

  test("shows the trend before the plan with its interval", () => {
    const own = new Map([
      [2016, 100],
      [2017, 104],
      [2018, 101],
      [2019, 103],
      [2020, 102],
    ]);
    const group = [new Map([2016, 2017, 2018, 2019, 2020].map((year) => [year, 50]))];
    const trend = preTrendOf(own, group, 2020);
    expect(trend?.years).toBe(5);
    expect(trend?.flat).toBe(true);
    const alike = new Map([...own.keys()].map((year, place) => [year, 7 * 1.03 ** place]));
    const same = [new Map([...alike].map(([year, value]) => [year, value * 3.3]))];
    expect(preTrendOf(alike, same, 2020)?.flat).toBe(true);
    const rising = new Map([...own.keys()].map((year, place) => [year, 100 * 1.05 ** place]));
    expect(preTrendOf(rising, group, 2020)?.slope).toBeCloseTo(Math.log(1.05), 10);
    expect(preTrendOf(rising, group, 2020)?.flat).toBe(false);
    expect(
      preTrendOf(
        new Map([
          [2019, 1],
          [2020, 2],
        ]),
        group,
        2020,
      ),
    ).toBeUndefined();
  });

  test("ranks the region among placebos", () => {
    const flat = (end: number) =>
      new Map([
        [0, 100],
        [1, end],
      ]);
    const donors = [flat(100), flat(101), flat(102), flat(99), flat(160)];
    const rank = placeboRank(flat(130), donors, 0, 1);
    expect(rank).toEqual({ larger: 1, donors: 5 });
  });

  test("is 1 when both grow alike", () => {
    const positive = fc.double({ min: 0.1, max: 1000, noNaN: true });
    fc.assert(
      fc.property(positive, positive, positive, (own, group, growth) => {
        const at = (value: number) =>
          new Map([
            [0, value],
            [1, value * growth],
          ]);
        const standing = standingAt(at(own), [at(group)], 0, 1);
        expect(standing?.index).toBeCloseTo(1, 10);
        expect((standing?.excess ?? 1) / own).toBeCloseTo(0, 8);
      }),
    );
  });
});
