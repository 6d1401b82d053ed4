import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Activity,
  criticalPath,
  type Dependency,
  type Times,
} from "../../../src/analyse/critical-path.ts";

const solved = (activities: readonly Activity[], dependencies: readonly Dependency[]) => {
  const network = criticalPath(activities, dependencies);
  if (network.circle) throw new Error(`circle ${network.circle}`);
  return network;
};
const lasting = (...durations: readonly number[]): Activity[] =>
  durations.map((duration) => ({ duration }));
const link = (from: number, to: number, type: Dependency["type"] = "FS", lag = 0): Dependency => ({
  from,
  to,
  type,
  lag,
});

describe("Vanhoucke 2014, p. 6", () => {
  const durations = [1, 2, 2, 4, 3, 3, 3, 2, 1, 1, 2, 1, 1, 1, 1, 2, 1];
  const links =
    "1-2 1-3 2-4 2-5 2-6 3-7 3-8 3-9 3-10 4-11 5-11 6-11 7-12 8-13 9-14 10-15 11-16 11-17 12-16 12-17 13-16 13-17 14-16 14-17 15-16 15-17"
      .split(" ")
      .map((pair) => pair.split("-").map(Number))
      .map(([from = 0, to = 0]) => link(from - 1, to - 1));
  const { length, times } = solved(lasting(...durations), links);

  test("takes 11 along 1, 2, 4, 11 and 16", () => {
    expect(length).toBe(11);
    expect(times.flatMap(({ critical }, node) => (critical ? [node + 1] : []))).toEqual([
      1, 2, 4, 11, 16,
    ]);
  });

  test("gives the float of the others", () => {
    expect(times[16]?.totalFloat).toBe(1);
    expect(times[4]).toMatchObject({
      earliestStart: 3,
      earliestFinish: 6,
      totalFloat: 1,
      freeFloat: 1,
    });
    expect(times[9]).toMatchObject({ earliestStart: 3, totalFloat: 4, freeFloat: 0 });
  });
});

describe("the four kinds of dependency", () => {
  const starts = (type: Dependency["type"], lag: number) =>
    solved(lasting(5, 3), [link(0, 1, type, lag)]).times.map(({ earliestStart }) => earliestStart);
  test.each([
    ["FS", 0, 5],
    ["FS", 2, 7],
    ["FS", -2, 3],
    ["SS", 0, 0],
    ["SS", 4, 4],
    ["FF", 0, 2],
    ["FF", 3, 5],
    ["SF", 0, 0],
    ["SF", 6, 3],
  ] as const)("%s with a lag of %i starts the second in month %i", (type, lag, start) => {
    expect(starts(type, lag)).toEqual([0, start]);
  });

  test("cap every finish by the end of the project, also after SS, FF and SF", () => {
    const { length, times } = solved(lasting(2, 9), [link(0, 1, "SS", 0)]);
    expect(length).toBe(9);
    expect(times[0]).toMatchObject({ latestFinish: 2, totalFloat: 0 });
    expect(solved(lasting(9, 2), [link(0, 1, "SS", 0)]).times[1]?.latestFinish).toBe(9);
  });

  test("never start before the first month", () => {
    expect(starts("FS", -9)).toEqual([0, 0]);
  });
});

describe("dates", () => {
  test("hold a start back, and a deadline makes the float negative by the months it is late", () => {
    expect(solved([{ duration: 2, notBefore: 7 }], []).length).toBe(9);
    expect(solved([{ duration: 5, notAfter: 3 }], []).times[0]?.totalFloat).toBe(-2);
  });

  test("an activity without a duration lasts from its predecessor until its end", () => {
    const { times } = solved(
      [{ duration: 4 }, { duration: 0, until: 10 }, { duration: 2 }],
      [link(0, 1), link(1, 2)],
    );
    expect(times[1]).toMatchObject({ earliestStart: 4, earliestFinish: 10 });
    expect(times[2]?.earliestStart).toBe(10);
  });

  test("and ends where its predecessor does if that is later", () => {
    const late = solved([{ duration: 12 }, { duration: 0, until: 10 }], [link(0, 1)]).times[1];
    expect(late).toMatchObject({ earliestStart: 12, earliestFinish: 12 });
    const finish = solved([{ duration: 12 }, { duration: 0, until: 10 }], [link(0, 1, "FF", 1)])
      .times[1];
    expect(finish).toMatchObject({ earliestStart: 0, earliestFinish: 13 });
  });
});

test("a circle is named by its activities alone, from the first on", () => {
  const network = criticalPath(lasting(1, 1, 1, 1, 1), [
    link(0, 1),
    link(1, 3),
    link(3, 2),
    link(2, 1),
    link(2, 4),
  ]);
  expect(network.circle).toEqual([1, 3, 2]);
  expect(criticalPath(lasting(1), [link(0, 0)]).circle).toEqual([0]);
});

const kinds = ["FS", "SS", "FF", "SF"] as const;
const networks = fc.integer({ min: 1, max: 15 }).chain((size) =>
  fc.record({
    activities: fc.array(
      fc.record({
        duration: fc.integer({ min: 0, max: 20 }),
        notBefore: fc.integer({ min: 0, max: 10 }),
      }),
      { minLength: size, maxLength: size },
    ),
    links: fc.array(
      fc.record({
        a: fc.integer({ min: 0, max: size - 1 }),
        b: fc.integer({ min: 0, max: size - 1 }),
        type: fc.constantFrom(...kinds),
        lag: fc.integer({ min: -5, max: 8 }),
      }),
      { maxLength: 30 },
    ),
  }),
);

const waits = (
  { type, lag, from }: Dependency,
  activities: readonly Activity[],
  before: Times,
  after: Times,
): number => {
  const start =
    before.earliestStart +
    (type === "FS" || type === "FF" ? (activities[from]?.duration ?? 0) : 0) +
    lag;
  return (type === "FS" || type === "SS" ? after.earliestStart : after.earliestFinish) - start;
};

test("forward and backward agree in any network without circles", () => {
  fc.assert(
    fc.property(networks, ({ activities, links }) => {
      const dependencies = links
        .filter(({ a, b }) => a !== b)
        .map(({ a, b, type, lag }) => link(Math.min(a, b), Math.max(a, b), type, lag));
      const { length, times } = solved(activities, dependencies);
      expect(length).toBe(Math.max(...times.map(({ earliestFinish }) => earliestFinish)));
      expect(Math.min(...times.map(({ totalFloat }) => totalFloat))).toBe(0);
      for (const one of times) {
        expect(one.latestFinish).toBeLessThanOrEqual(length);
        expect(one.freeFloat).toBeLessThanOrEqual(one.totalFloat);
        expect(one.freeFloat).toBeGreaterThanOrEqual(0);
      }
      for (const dependency of dependencies) {
        const [before, after] = [times[dependency.from] as Times, times[dependency.to] as Times];
        expect(waits(dependency, activities, before, after)).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
