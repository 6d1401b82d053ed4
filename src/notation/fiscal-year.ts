import type { Month } from "./period.ts";
import { yearOf } from "./year-of.ts";

/**
 * The fiscal year a month lies in, named as in Japan after the calendar year in which it starts;
 * `start` is its first month, 1..12.
 */
export const fiscalYearOf = (month: Month, start = 4): number => yearOf(month - (start - 1));
