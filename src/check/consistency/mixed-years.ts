import { onKey, type Place } from "../../diagnostics/place.ts";
import type { Period } from "../../notation/period.ts";
import type { Dated } from "./repeats.ts";

export type YearKind = "year" | "fiscal-year" | "brewing-year";

const kinds: ReadonlySet<string> = new Set<YearKind>(["year", "fiscal-year", "brewing-year"]);

const isYear = (calendar: Period["calendar"]): calendar is YearKind => kinds.has(calendar);

/** The kinds of year that values over time are counted in, where they are several. */
export const mixedYears = (
  values: readonly Dated[],
):
  | { readonly kinds: readonly YearKind[]; readonly first: Place; readonly odd: Place }
  | undefined => {
  const firsts = new Map<YearKind, Place>();
  for (const { period, place } of values) {
    if (isYear(period.calendar) && !firsts.has(period.calendar)) firsts.set(period.calendar, place);
  }
  const [first, odd] = firsts.values();
  return first && odd && { kinds: [...firsts.keys()], first: onKey(first), odd: onKey(odd) };
};
