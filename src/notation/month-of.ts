import type { Month } from "./period.ts";

/** `month` is 1..12. */
export const monthOf = (year: number, month: number): Month => 12 * year + month - 1;
