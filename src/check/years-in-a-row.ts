import type { Period } from "../notation/period.ts";

/** Years in a row as one stretch. */
export const yearsInARow = (years: readonly Period[]): readonly Period[] => {
  const found: Period[] = [];
  for (const year of years) {
    const last = found.at(-1);
    if (last?.to !== year.from) found.push(year);
    else {
      const ends = [last.ends?.[0] ?? last, year] as const;
      found[found.length - 1] = { ...last, to: year.to, calendar: "span", ends };
    }
  }
  return found;
};
