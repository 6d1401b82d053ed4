import type { Language } from "../text/language.ts";
import { monthInYear } from "./calendar.ts";
import type { Period } from "./period.ts";
import { printMonth } from "./print-month.ts";
import { yearOf } from "./year-of.ts";

type InLanguage = Readonly<Record<Language, (period: Period) => string>>;

const year = ({ from }: Period): number => yearOf(from);

/** Of the fiscal year it was counted in, or of the calendar year. */
const quarterOf = ({ from, within }: Period): number =>
  (within ? from - within.from : monthInYear(from) - 1) / 3 + 1;

const join: Readonly<Record<Language, (first: string, last: string) => string>> = {
  ja: (first, last) => `${first}〜${last}`,
  en: (first, last) => (/ /.test(first + last) ? `${first} – ${last}` : `${first}–${last}`),
};

const span = (period: Period, language: Language): string => {
  const { from, to, ends } = period;
  if (ends === undefined)
    return join[language](printMonth(from, language), printMonth(to - 1, language));
  const [first, last] = ends;
  // two calendar years share one 年: 1965〜1974年
  const opening = language === "ja" && first.calendar === "year" && last.calendar === "year";
  const start = opening ? String(year(first)) : plain(first, language);
  // FY2026–2030 would make 2030 a fiscal year too
  const isMixed = last.calendar === "year" && /^(?:fiscal|brewing)-year$/.test(first.calendar);
  const end = plain(last, language);
  return join[language](start, language === "en" && isMixed ? `CY${end}` : end);
};

const names: Readonly<Record<Period["calendar"], InLanguage>> = {
  month: { ja: ({ from }) => printMonth(from, "ja"), en: ({ from }) => printMonth(from, "en") },
  year: { ja: (period) => `${year(period)}年`, en: (period) => `${year(period)}` },
  "fiscal-year": {
    ja: (period) => `${year(period)}年度`,
    en: (period) => `FY${year(period)}`,
  },
  "brewing-year": {
    ja: (period) => `${year(period)}酒造年度`,
    en: (period) => `BY${year(period)}`,
  },
  quarter: {
    ja: (period) =>
      `${plain(period.within ?? yearAround(period), "ja")}第${quarterOf(period)}四半期`,
    en: (period) => `Q${quarterOf(period)} ${plain(period.within ?? yearAround(period), "en")}`,
  },
  decade: { ja: (period) => `${year(period)}年代`, en: (period) => `${year(period)}s` },
  day: {
    ja: ({ from, day = 1 }) => `${printMonth(from, "ja")}${day}日`,
    en: ({ from, day = 1 }) => `${day} ${longNames[monthInYear(from) - 1]} ${yearOf(from)}`,
  },
  span: { ja: (period) => span(period, "ja"), en: (period) => span(period, "en") },
};

const longNames =
  "January February March April May June July August September October November December".split(
    " ",
  );

const yearAround = (period: Period): Period => ({ ...period, calendar: "year" });

const plain = (period: Period, language: Language): string =>
  names[period.calendar][language](period);

/** As it was named: 2027年度, FY2027, 2026年度〜2030年度; reads back as the same period. */
export const printPeriod = (period: Period, language: Language): string => {
  const printed = plain(period, language);
  if (!period.approximate) return printed;
  return language === "ja" ? `${printed}頃` : `c. ${printed}`;
};
