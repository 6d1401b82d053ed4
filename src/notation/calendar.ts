import type { Month } from "./period.ts";
import { yearOf } from "./year-of.ts";

/** 1..12. */
export const monthInYear = (month: Month): number => month - 12 * yearOf(month) + 1;

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days of the month in the Gregorian calendar. */
export const daysIn = (month: Month): number => {
  const inYear = monthInYear(month);
  return inYear === 2 && isLeapYear(yearOf(month)) ? 29 : (lengths[inYear - 1] ?? 0);
};
