import { fiscalYear, fiscalYearOf } from "../../notation/fiscal-year.ts";
import type { Month, Period } from "../../notation/period.ts";

/** A stretch of months; `to` is the first month after it. */
export type Stretch = { readonly from: Month; readonly to: Month };

/** The months two stretches have in common. */
export const monthsShared = (a: Stretch, b: Stretch): number =>
  Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));

/** The fiscal years that a stretch of months touches, in order of time. */
export const fiscalYearsOf = ({ from, to }: Stretch, start: number): readonly Period[] => {
  const first = fiscalYearOf(from, start);
  const last = fiscalYearOf(Math.max(from, to - 1), start);
  return Array.from({ length: last - first + 1 }, (_, place) => fiscalYear(first + place, start));
};
