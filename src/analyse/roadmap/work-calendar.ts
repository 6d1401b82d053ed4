import type { Month } from "../../notation/period.ts";

/**
 * In which months of every year work is possible. Times are months from an origin; parts of a month are
 * allowed, and a resting month adds nothing to the work done.
 */
export type WorkCalendar = {
  /** Working months in a year, 1..12. */
  readonly perYear: number;
  /** Working months of the year before each month of it: 13 numbers, the year beginning at the origin. */
  readonly before: readonly number[];
  /** The working months of the year by their place in it, 0..11. */
  readonly months: readonly number[];
};

/**
 * The calendar that rests in the given months (1..12), counted from `origin`; `undefined` where it never
 * rests. A calendar without any working month has `perYear` 0 and must not be used.
 */
export const workCalendar = (
  blocked: readonly number[],
  origin: Month,
): WorkCalendar | undefined => {
  const resting = new Set(blocked);
  if (resting.size === 0) return undefined;
  const before = [0];
  const months: number[] = [];
  for (let place = 0; place < 12; place += 1) {
    const isWorking = !resting.has(((((origin + place) % 12) + 12) % 12) + 1);
    if (isWorking) months.push(place);
    before.push(months.length);
  }
  return { perYear: months.length, before, months };
};

/** Working months from the origin to a time; negative before it. */
export const workedBy = ({ perYear, before }: WorkCalendar, time: number): number => {
  const year = Math.floor(time / 12);
  const within = time - 12 * year;
  const month = Math.floor(within);
  const [done, next] = [before[month] as number, before[month + 1] as number];
  return year * perYear + done + (next - done) * (within - month);
};

const timeIn = ({ perYear, months }: WorkCalendar, whole: number, rest: number): number => {
  const year = Math.floor(whole / perYear);
  return 12 * year + (months[whole - year * perYear] as number) + rest;
};

/** The earliest time by which so many working months are done: when a task finishes. */
export const finishAfter = (calendar: WorkCalendar, worked: number): number => {
  const whole = Math.ceil(worked) - 1;
  return timeIn(calendar, whole, worked - whole);
};

/** The latest time by which no more than so many working months are done: when a task starts. */
export const startAfter = (calendar: WorkCalendar, worked: number): number => {
  const whole = Math.floor(worked);
  return timeIn(calendar, whole, worked - whole);
};
