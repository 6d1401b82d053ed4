import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { criticalPath, type Dependency } from "../../../../src/analyse/critical-path.ts";
import {
  type ActivityNetwork,
  activityNetwork,
} from "../../../../src/analyse/roadmap/activity-network.ts";
import {
  forwardPass,
  lengthOf,
  type Pass,
  passTimes,
} from "../../../../src/analyse/roadmap/forward-pass.ts";
import { monthlyLoad, sumOfSquares } from "../../../../src/analyse/roadmap/monthly-load.ts";
import { serialSchedule } from "../../../../src/analyse/roadmap/serial-schedule.ts";
import { type StaffDemand, smoothLoads } from "../../../../src/analyse/roadmap/smooth-loads.ts";
import { workCalendar } from "../../../../src/analyse/roadmap/work-calendar.ts";

type Case = {
  readonly durations: readonly number[];
  readonly staff: readonly number[];
  readonly links: readonly Dependency[];
};

const built = ({ durations, staff, links }: Case) => {
  const activities = durations.map((duration) => ({ duration }));
  const network = activityNetwork(activities, links) as ActivityNetwork;
  const pass: Pass = { ...passTimes(network.size), durations: network.duration };
  forwardPass(network, pass);
  const demands = staff.map((one): readonly StaffDemand[] =>
    one > 0 ? [{ resource: 0, staff: one }] : [],
  );
  return { network, pass, demands, length: lengthOf(pass) };
};

const loadOf = ({ start, finish }: Pass, staff: readonly number[], length: number) =>
  monthlyLoad(
    staff.map((one, node) => ({
      start: start[node] as number,
      finish: finish[node] as number,
      staff: one,
      calendar: undefined,
    })),
    length,
  );

/** Months by which a dependency is kept. */
const roomOf = ({ from, to, type, lag }: Dependency, { start, finish }: Pass): number => {
  const time = (type === "FS" || type === "FF" ? finish : start)[from] as number;
  return ((type === "FS" || type === "SS" ? start : finish)[to] as number) - time - lag;
};

const smoothed = (given: Case) => {
  const { network, pass, demands, length } = built(given);
  const load = loadOf(pass, given.staff, length);
  const before = sumOfSquares(load);
  const outOf: Dependency[][] = given.durations.map(() => []);
  for (const one of given.links) outOf[one.from]?.push(one);
  smoothLoads(
    {
      network,
      outOf,
      demands,
      movable: given.durations.map((_, node) => node).reverse(),
      finishBy: given.durations.map(() => length),
      loads: [load],
    },
    pass,
  );
  return { before, after: sumOfSquares(load), load, pass, length };
};

const random = fc.integer({ min: 1, max: 10 }).chain((size) =>
  fc.record({
    durations: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: size, maxLength: size }),
    staff: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: size, maxLength: size }),
    links: fc
      .array(
        fc.record({
          a: fc.integer({ min: 0, max: size - 1 }),
          b: fc.integer({ min: 0, max: size - 1 }),
          type: fc.constantFrom("FS" as const, "SS" as const, "FF" as const, "SF" as const),
          lag: fc.integer({ min: -3, max: 5 }),
        }),
        { maxLength: 15 },
      )
      .map((links) =>
        links
          .filter(({ a, b }) => a !== b)
          .map(({ a, b, type, lag }) => ({ from: Math.min(a, b), to: Math.max(a, b), type, lag })),
      ),
  }),
);

test("a load is counted in the months in which work is done", () => {
  const calendar = workCalendar([8], 12 * 2026 + 3);
  expect(
    Array.from(
      monthlyLoad(
        [
          { start: 3, finish: 6, staff: 1.5, calendar },
          { start: 4, finish: 5, staff: 1, calendar: undefined },
        ],
        7,
      ),
    ),
  ).toEqual([0, 0, 0, 1.5, 1, 1.5, 0]);
});

describe("smoothing", () => {
  test("moves a task with float out of the way of another", () => {
    // a: 6 months; b and c of 3 months side by side with two people each
    const given = { durations: [6, 3, 3], staff: [0, 2, 2], links: [] };
    const { before, after, load } = smoothed(given);
    expect([before, after]).toEqual([48, 24]);
    expect(Array.from(load)).toEqual([2, 2, 2, 2, 2, 2]);
  });

  test("never makes the sum of squares larger, the work less or the roadmap longer", () => {
    fc.assert(
      fc.property(random, (given) => {
        const { before, after, load, pass, length } = smoothed(given);
        expect(after).toBeLessThanOrEqual(before + 1e-9);
        expect(Array.from(load)).toEqual(Array.from(loadOf(pass, given.staff, length)));
        expect(lengthOf(pass)).toBeLessThanOrEqual(length);
        for (const one of given.links) expect(roomOf(one, pass)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe("serial schedule generation", () => {
  const scheduled = (given: Case, capacity: number) => {
    const { network, demands } = built(given);
    const path = criticalPath(
      given.durations.map((duration) => ({ duration })),
      given.links,
    );
    if (path.circle) throw new Error("circle");
    const latestFinish = path.times.map((one) => one.latestFinish);
    const ids = given.durations.map((_, node) => `t${node}`);
    const pass = serialSchedule({ network, demands, capacities: [capacity], latestFinish, ids });
    return { pass, critical: path.length };
  };

  test("puts tasks one after the other where one person does all", () => {
    const { pass } = scheduled({ durations: [3, 4, 2], staff: [1, 1, 1], links: [] }, 1);
    expect(lengthOf(pass)).toBe(9);
    // latest finishes are equal, so ids decide
    expect(Array.from(pass.start)).toEqual([0, 3, 7]);
  });

  test("is never shorter than the critical path, nor asks for more than there is", () => {
    fc.assert(
      fc.property(random, fc.integer({ min: 4, max: 9 }), (given, capacity) => {
        const { pass, critical } = scheduled(given, capacity);
        expect(lengthOf(pass)).toBeGreaterThanOrEqual(critical);
        const load = loadOf(pass, given.staff, lengthOf(pass));
        expect(Math.max(0, ...load)).toBeLessThanOrEqual(capacity);
        for (const one of given.links) expect(roomOf(one, pass)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  test("is the critical path where staff abounds", () => {
    fc.assert(
      fc.property(random, (given) => {
        const { pass, critical } = scheduled(given, 1000);
        expect(lengthOf(pass)).toBe(critical);
      }),
    );
  });
});
