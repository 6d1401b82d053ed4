import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { criticalPath, type Dependency } from "../../../../src/analyse/critical-path.ts";
import type { CalendarActivity } from "../../../../src/analyse/roadmap/activity-network.ts";
import { calendarPath } from "../../../../src/analyse/roadmap/calendar-path.ts";
import {
  finishAfter,
  startAfter,
  workCalendar,
  workedBy,
} from "../../../../src/analyse/roadmap/work-calendar.ts";
import { monthOf } from "../../../../src/notation/month-of.ts";

const april = monthOf(2026, 4);
const solved = (activities: readonly CalendarActivity[], dependencies: readonly Dependency[]) => {
  const network = calendarPath(activities, dependencies);
  if (network.circle) throw new Error(`circle ${network.circle}`);
  return network;
};
const link = (from: number, to: number, type: Dependency["type"] = "FS", lag = 0): Dependency => ({
  from,
  to,
  type,
  lag,
});
const resting = (months: readonly number[], duration: number): CalendarActivity => {
  const calendar = workCalendar(months, april);
  return { duration, ...(calendar ? { calendar } : {}) };
};

describe("a calendar", () => {
  // April is month 0; August and September are months 4 and 5
  const calendar = workCalendar([8, 9], april);
  if (!calendar) throw new Error("no calendar");

  test("counts the months in which work is possible", () => {
    expect([0, 4, 5, 6, 7, 12, 16, -1].map((month) => workedBy(calendar, month))).toEqual([
      0, 4, 4, 4, 5, 10, 14, -1,
    ]);
    expect(workedBy(calendar, 3.5)).toBe(3.5);
    expect(workedBy(calendar, 4.5)).toBe(4);
  });

  test("finishes before a rest and starts after it", () => {
    expect([finishAfter(calendar, 4), startAfter(calendar, 4)]).toEqual([4, 6]);
    expect([finishAfter(calendar, 10), startAfter(calendar, 10)]).toEqual([12, 12]);
    expect(startAfter(calendar, 4.25)).toBe(6.25);
    expect(startAfter(calendar, -1)).toBe(-1);
  });

  test("is none where nothing rests", () => {
    expect(workCalendar([], april)).toBeUndefined();
  });
});

describe("a task that rests in August and September", () => {
  test("takes two months longer over the rest, and starts after it", () => {
    const rests = resting([8, 9], 6);
    expect(solved([rests], []).length).toBe(8);
    expect(solved([{ duration: 4 }, resting([8, 9], 2)], [link(0, 1)]).times[1]).toMatchObject({
      earliestStart: 6,
      earliestFinish: 8,
    });
  });

  test("gives its predecessor the rest as float, and counts its own in working months", () => {
    const { times } = solved([{ duration: 4 }, resting([8, 9], 2), { duration: 20 }], [link(0, 1)]);
    expect(times[0]).toMatchObject({ freeFloat: 2, totalFloat: 14 });
    // it may end in month 20, so start in month 18; August and September of the next year are between
    expect(times[1]).toMatchObject({ earliestStart: 6, latestStart: 18, totalFloat: 10 });
  });

  test("finishes with its predecessor where finish is tied to finish", () => {
    const { times } = solved([{ duration: 5 }, resting([8, 9], 2)], [link(0, 1, "FF")]);
    // two months of work are done by August; the finish waits for the other
    expect(times[1]).toMatchObject({ earliestFinish: 5, totalFloat: 0 });
    const later = solved([{ duration: 7 }, resting([8, 9], 2)], [link(0, 1, "FF")]).times[1];
    expect(later).toMatchObject({ earliestStart: 3, earliestFinish: 7 });
  });

  test("is late by the months its deadline is missed", () => {
    const late = solved([{ ...resting([8, 9], 6), notAfter: 7 }], []).times[0];
    expect(late).toMatchObject({ totalFloat: -1, critical: true });
  });
});

test("a circle is named", () => {
  expect(calendarPath([resting([1], 1), { duration: 1 }], [link(0, 1), link(1, 0)]).circle).toEqual(
    [0, 1],
  );
});

const kinds = ["FS", "SS", "FF", "SF"] as const;
const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 7 });
const networks = fc.integer({ min: 1, max: 12 }).chain((size) =>
  fc.record({
    activities: fc.array(
      fc.record({
        duration: fc.integer({ min: 0, max: 15 }),
        notBefore: fc.integer({ min: 0, max: 10 }),
        months,
        isOpen: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
        deadline: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
      }),
      { minLength: size, maxLength: size },
    ),
    links: fc
      .array(
        fc.record({
          a: fc.integer({ min: 0, max: size - 1 }),
          b: fc.integer({ min: 0, max: size - 1 }),
          type: fc.constantFrom(...kinds),
          lag: fc.integer({ min: -5, max: 8 }),
        }),
        { maxLength: 25 },
      )
      .map((links) =>
        links
          .filter(({ a, b }) => a !== b)
          .map(({ a, b, type, lag }) => link(Math.min(a, b), Math.max(a, b), type, lag)),
      ),
  }),
);

test("without calendars it agrees with the plain critical path in everything", () => {
  fc.assert(
    fc.property(networks, ({ activities, links }) => {
      const plain = activities.map(({ duration, notBefore, isOpen, deadline }) => ({
        duration,
        notBefore,
        ...(isOpen ? { until: duration + 5 } : {}),
        ...(deadline === undefined ? {} : { notAfter: deadline }),
      }));
      expect(calendarPath(plain, links)).toEqual(criticalPath(plain, links));
    }),
    { numRuns: 500 },
  );
});

/** Months a task may slip, in months in which it works, before the end moves: found by trying. */
const slipsWithoutHarm = (
  activities: readonly CalendarActivity[],
  links: readonly Dependency[],
  node: number,
  start: number,
): number => {
  const moved = activities.map((one, place) =>
    place === node ? { ...one, notBefore: start } : one,
  );
  return solved(moved, links).length;
};

test("a task can slip by its float and no more", () => {
  fc.assert(
    fc.property(networks, ({ activities, links }) => {
      const all = activities.map(({ duration, notBefore, months: rest }): CalendarActivity => {
        const calendar = duration > 0 ? workCalendar(rest, april) : undefined;
        return { duration, notBefore, ...(calendar ? { calendar } : {}) };
      });
      const { length, times } = solved(all, links);
      expect(length).toBe(Math.max(...times.map(({ earliestFinish }) => earliestFinish)));
      expect(Math.min(...times.map(({ totalFloat }) => totalFloat))).toBeLessThanOrEqual(0);
      for (const [node, one] of times.entries()) {
        expect(one.totalFloat).toBeGreaterThanOrEqual(0);
        expect(one.freeFloat).toBeGreaterThanOrEqual(0);
        expect(one.freeFloat).toBeLessThanOrEqual(one.totalFloat);
        const calendar = all[node]?.calendar;
        const work = (time: number) => (calendar ? workedBy(calendar, time) : time);
        const at = (done: number) => (calendar ? startAfter(calendar, done) : done);
        const slipped = at(work(one.earliestStart) + one.totalFloat);
        expect(slipsWithoutHarm(all, links, node, slipped)).toBe(length);
        const further = at(work(one.earliestStart) + one.totalFloat + 1);
        expect(slipsWithoutHarm(all, links, node, further)).toBeGreaterThan(length);
      }
    }),
    { numRuns: 300 },
  );
});
