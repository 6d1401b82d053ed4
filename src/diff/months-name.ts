import { monthInYear } from "../notation/calendar.ts";
import { yearOf } from "../notation/year-of.ts";

const monthName = (month: number): string =>
  `${yearOf(month)}-${String(monthInYear(month)).padStart(2, "0")}`;

/** Months in ids and paths, whichever way they are written: `2027-04..2028-03`. `to` is the month behind. */
export const monthsName = (from: number, to: number): string =>
  to - from <= 1 ? monthName(from) : `${monthName(from)}..${monthName(to - 1)}`;
