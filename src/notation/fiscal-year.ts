import type { Month, Period } from "./period.ts";
import { yearOf } from "./year-of.ts";

/**
 * The fiscal year a month lies in, named as in Japan after the calendar year in which it starts;
 * `start` is its first month, 1..12.
 */
export const fiscalYearOf = (month: Month, start = 4): number => yearOf(month - (start - 1));

/** The fiscal year of that name. One that starts in January is the calendar year, and is called so. */
export const fiscalYear = (year: number, start: number): Period => {
  const from = 12 * year + start - 1;
  const isCalendar = start === 1;
  return {
    from,
    to: from + 12,
    calendar: isCalendar ? "year" : "fiscal-year",
    approximate: false,
    written: isCalendar ? `${year}` : `FY${year}`,
  };
};
