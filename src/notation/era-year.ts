import { dayNumber, eraOn, yearInEra } from "./eras.ts";

/**
 * A Western year by its era, of the last day of the year: 令和9年, 令和元年 for 2019. `undefined`
 * before 1868.
 */
export const eraYear = (year: number): string | undefined => {
  const era = eraOn(dayNumber(year, 12, 31));
  return era && `${era.name}${yearInEra(era, year)}年`;
};
