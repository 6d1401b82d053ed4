import { type WorkCalendar, workedBy } from "./work-calendar.ts";

/** Staff that a task asks of one institution while it runs; months from the start of the roadmap. */
export type Occupation = {
  readonly start: number;
  /** The first month after it. */
  readonly finish: number;
  /** Full-time equivalents. */
  readonly staff: number;
  readonly calendar: WorkCalendar | undefined;
};

/** Whether work is done in a month. */
export const worksIn = (calendar: WorkCalendar | undefined, month: number): boolean =>
  calendar === undefined || workedBy(calendar, month + 1) > workedBy(calendar, month);

/** Full-time equivalents asked for in each month; none in the months in which a task rests. */
export const monthlyLoad = (occupations: readonly Occupation[], months: number): Float64Array => {
  const load = new Float64Array(months);
  for (const { start, finish, staff, calendar } of occupations)
    for (let month = Math.max(0, start); month < Math.min(months, finish); month += 1)
      if (worksIn(calendar, month)) load[month] = (load[month] as number) + staff;
  return load;
};

/** What is smoothed: the sum of the squares of the monthly loads. */
export const sumOfSquares = (load: Float64Array): number =>
  load.reduce((sum, staff) => sum + staff * staff, 0);
