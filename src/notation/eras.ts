/** Year, month and day as one number that compares: 20190501. */
export type DayNumber = number;

export const dayNumber = (year: number, month: number, day: number): DayNumber =>
  10_000 * year + 100 * month + day;

export type Era = {
  readonly name: string;
  readonly letter: string;
  /** The Western year of its first year, 元年. */
  readonly firstYear: number;
  readonly start: DayNumber;
  /** Its last day; `Infinity` for the present one. */
  readonly end: DayNumber;
};

/** Oldest first. Days of the change as promulgated; 明治 by the Gregorian day, 25 January 1868. */
export const eras: readonly Era[] = [
  { name: "明治", letter: "M", firstYear: 1868, start: 18680125, end: 19120729 },
  { name: "大正", letter: "T", firstYear: 1912, start: 19120730, end: 19261224 },
  { name: "昭和", letter: "S", firstYear: 1926, start: 19261225, end: 19890107 },
  { name: "平成", letter: "H", firstYear: 1989, start: 19890108, end: 20190430 },
  { name: "令和", letter: "R", firstYear: 2019, start: 20190501, end: Number.POSITIVE_INFINITY },
];

const byName = new Map(
  eras.flatMap((era) => [[era.name, era] as const, [era.letter, era] as const]),
);

/** By name or by letter. */
export const eraNamed = (name: string): Era | undefined => byName.get(name);

/** The era a day lies in. */
export const eraOn = (day: DayNumber): Era | undefined =>
  eras.find(({ start, end }) => start <= day && day <= end);

/** 元 or the number of the year within the era. */
export const yearInEra = (era: Era, year: number): string =>
  year === era.firstYear ? "元" : String(year - era.firstYear + 1);

/** 20190430 as 2019-04-30. */
export const printDay = (day: DayNumber): string =>
  String(day).replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");
