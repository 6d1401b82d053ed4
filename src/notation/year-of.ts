import type { Month } from "./period.ts";

/** The calendar year a month lies in. */
export const yearOf = (month: Month): number => Math.floor(month / 12);
