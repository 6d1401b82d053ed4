import { randomBeta } from "d3-random";
import fc from "fast-check";
import { sampleSkewness } from "simple-statistics";
import { describe, expect, test } from "vitest";
import type { Dependency } from "../../../../src/analyse/critical-path.ts";
import { randomOf } from "../../../../src/analyse/random.ts";
import {
  type ActivityNetwork,
  activityNetwork,
  type CalendarActivity,
} from "../../../../src/analyse/roadmap/activity-network.ts";
import {
  isOrdered,
  pertMoments,
  pertShape,
  type ThreePoint,
} from "../../../../src/analyse/roadmap/beta-pert.ts";
import {
  durationVariate,
  sharedDriver,
  type Variate,
} from "../../../../src/analyse/roadmap/draw-durations.ts";
import {
  percentile,
  percentileError,
  selectPercentile,
} from "../../../../src/analyse/roadmap/percentile.ts";
import { simulate } from "../../../../src/analyse/roadmap/simulate.ts";
import { workCalendar } from "../../../../src/analyse/roadmap/work-calendar.ts";

const networkOf = (
  activities: readonly CalendarActivity[],
  dependencies: readonly Dependency[] = [],
): ActivityNetwork => {
  const network = activityNetwork(activities, dependencies);
  if (!network) throw new Error("circle");
  return network;
};
const mean = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: Float64Array): number => {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length;
};
const drawn = (variate: Variate, draws: number): Float64Array => {
  const values = new Float64Array(draws);
  variate(values);
  return values;
};
const point: ThreePoint = { low: 2, likely: 4, high: 12 };

describe("beta-PERT of 2, 4, 12", () => {
  test("has mean 5 and variance 3", () => {
    expect(pertMoments(point)).toEqual({ mean: 5, variance: 3 });
    expect(pertShape(point)).toEqual({ alpha: 1.8, beta: 4.2 });
  });

  test("is drawn with these moments, inside its range", () => {
    const values = drawn(durationVariate(point, randomOf(1, "pert")), 1_000_000);
    // four standard errors
    expect(Math.abs(mean(values) - 5)).toBeLessThan(4 * Math.sqrt(3 / 1e6));
    expect(Math.abs(variance(values) - 3)).toBeLessThan(0.015);
    expect(values.every((value) => value >= 2 && value <= 12)).toBe(true);
  });

  test("is drawn as a ratio of gammas draws it", () => {
    const { alpha, beta } = pertShape(point);
    const exact = randomBeta.source(randomOf(2, "oracle"))(alpha, beta);
    const [size, skewed] = [
      200_000,
      Float64Array.from({ length: 200_000 }, () => 2 + 10 * exact()),
    ];
    const own = drawn(durationVariate(point, randomOf(3, "own")), size).sort();
    skewed.sort();
    // Kolmogorov and Smirnov: 1.95 sqrt(2 / n) is passed once in a thousand times
    let [far, place] = [0, 0];
    for (const [rank, value] of own.entries()) {
      while (place < size && (skewed[place] as number) <= value) place += 1;
      far = Math.max(far, Math.abs((rank + 1) / size - place / size));
    }
    expect(far).toBeLessThan(1.95 * Math.sqrt(2 / size));
  });

  test("the quantiles of lopsided and flat shapes have the moments of the distribution", () => {
    for (const one of [
      { low: 0, likely: 0, high: 6 },
      { low: 0, likely: 6, high: 6 },
      { low: 1, likely: 5, high: 9 },
      { low: 3, likely: 3.1, high: 30 },
    ]) {
      const size = 100_000;
      let place = 0;
      const even = () => (place++ + 0.5) / size;
      const values = drawn(durationVariate(one, even), size);
      const { mean: middle, variance: spread } = pertMoments(one);
      const width = one.high - one.low;
      expect(Math.abs(mean(values) - middle) / width).toBeLessThan(1e-5);
      expect(Math.abs(variance(values) - spread) / width ** 2).toBeLessThan(1e-5);
    }
  });

  test("points out of order are told", () => {
    expect(isOrdered(point)).toBe(true);
    expect(isOrdered({ low: 5, likely: 4, high: 12 })).toBe(false);
  });
});

describe("a shared driver", () => {
  const draws = 100_000;
  const pair = (share: number) => {
    const stream = (name: string) => randomOf(5, name);
    const driver = sharedDriver(share, draws, stream);
    return ["a", "b"].map((name) => drawn(durationVariate(point, stream(name), driver), draws));
  };
  const correlation = ([a, b]: readonly Float64Array[]): number => {
    if (!a || !b) throw new Error("no pair");
    const [ma, mb] = [mean(a), mean(b)];
    const together = a.reduce(
      (sum, value, place) => sum + (value - ma) * ((b[place] ?? 0) - mb),
      0,
    );
    return together / draws / Math.sqrt(variance(a) * variance(b));
  };

  test("leaves every task its own distribution", () => {
    for (const values of pair(0.5)) {
      expect(Math.abs(mean(values) - 5)).toBeLessThan(0.025);
      expect(Math.abs(variance(values) - 3)).toBeLessThan(0.06);
      expect(sampleSkewness(Array.from(values))).toBeGreaterThan(0.3);
    }
  });

  test("makes two tasks go together by its share", () => {
    expect(Math.abs(correlation(pair(0.5)) - 0.5)).toBeLessThan(0.03);
    expect(correlation(pair(1))).toBeCloseTo(1, 9);
  });
});

describe("percentiles", () => {
  const values = Float64Array.from({ length: 20 }, (_, place) => place + 1);
  test("are nearest ranks", () => {
    expect([0.5, 0.8, 0.95, 0.951, 0, 1].map((share) => percentile(values, share))).toEqual([
      10, 16, 19, 20, 1, 20,
    ]);
  });

  test("are found without sorting too", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (numbers, share) => {
          const sorted = Float64Array.from(numbers).sort();
          expect(selectPercentile(Float64Array.from(numbers), share)).toBe(
            percentile(sorted, share),
          );
        },
      ),
    );
  });

  test("have a standard error by order statistics: of the 80 % of a uniform, sqrt(.16 / n)", () => {
    const random = randomOf(4, "uniform");
    const uniform = Float64Array.from({ length: 10_000 }, random).sort();
    expect(percentileError(uniform, 0.8)).toBeGreaterThan(0.003);
    expect(percentileError(uniform, 0.8)).toBeLessThan(0.005);
    expect(percentileError(Float64Array.of(3), 0.8)).toBe(0);
  });
});

test("of two parallel uniform durations the later one ends at 2/3 in the mean", () => {
  const [draws, streams] = [200_000, [randomOf(1, "a"), randomOf(1, "b")]];
  const variates = streams.map((random) => (values: Float64Array) => {
    for (let draw = 0; draw < draws; draw += 1) values[draw] = random();
  });
  const network = networkOf([{ duration: 0.5 }, { duration: 0.5 }]);
  const { meanLength, criticality, met } = simulate({
    network,
    variates,
    draws,
    limits: [{ node: 0, by: 0.25 }],
  });
  // the standard deviation of the maximum is sqrt(1 / 18)
  expect(Math.abs(meanLength - 2 / 3)).toBeLessThan(4 * Math.sqrt(1 / 18 / draws));
  expect(Math.abs((criticality[0] as number) - 0.5)).toBeLessThan(0.005);
  expect(criticality[0] as number).toBeCloseTo(1 - (criticality[1] as number), 12);
  expect(Math.abs((met[0] as number) - 0.25)).toBeLessThan(0.005);
});

test("two tasks in a row take the sum of their means, and both are always critical", () => {
  const draws = 50_000;
  const network = networkOf(
    [{ duration: 4 }, { duration: 4 }],
    [{ from: 0, to: 1, type: "FS", lag: 2 }],
  );
  const variates = ["a", "b"].map((name) => durationVariate(point, randomOf(1, name)));
  const { meanLength, lengths, criticality } = simulate({ network, variates, draws, limits: [] });
  expect(Math.abs(meanLength - 12)).toBeLessThan(4 * Math.sqrt(6 / draws));
  expect(Math.abs(variance(lengths) - 6)).toBeLessThan(0.2);
  expect(Array.from(criticality)).toEqual([1, 1]);
});

test("each draw keeps to the calendar", () => {
  // work from month 0 to 3 and from month 6 on: 5 months of work end in month 7
  const calendar = workCalendar([8, 9], 12 * 2026 + 4);
  const network = networkOf([{ duration: 4, ...(calendar ? { calendar } : {}) }]);
  const variates = [durationVariate({ low: 4, likely: 5, high: 6 }, randomOf(1, "a"))];
  const { lengths } = simulate({ network, variates, draws: 500, limits: [] });
  // nothing ends in the rest, and everything after it
  expect(lengths.every((length) => length > 5 && length <= 8)).toBe(true);
});
