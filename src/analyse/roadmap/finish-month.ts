import type { Month } from "../../notation/period.ts";

/** The month in which something ends that takes so many months, or parts of months, from `start`. */
export const finishMonth = (start: Month, months: number): Month =>
  start + Math.max(0, Math.ceil(months - 1e-9) - 1);
