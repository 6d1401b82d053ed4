import { daysIn } from "./calendar.ts";
import { refusals } from "./misread-facts.ts";
import { monthOf } from "./month-of.ts";
import type { Period } from "./period.ts";
import { monthNames } from "./print-month.ts";
import { type Reading, success } from "./read.ts";

export type PeriodAsked = {
  /** Cut for messages. */
  readonly shown: string;
  /** First month of the fiscal year, 1..12. */
  readonly fiscalYearStart: number;
};

const refuse = refusals<"period">();

const firstYear = 1600;
const lastYear = 2200;
const brewingYearStart = 7;

type Calendar = Period["calendar"];
type Parts = readonly (string | undefined)[];

/** So many months from a month on, unless the year is not one a plan can speak of. */
const stretch = (
  year: number,
  [month, length, calendar]: readonly [month: number, length: number, calendar: Calendar],
  written: string,
  { shown }: PeriodAsked,
): Reading<Period> => {
  if (year < firstYear || year > lastYear)
    return refuse("yearOutside", { written: shown, year, first: firstYear, last: lastYear });
  const from = monthOf(year, month);
  return success({ from, to: from + length, calendar, approximate: false, written });
};

const found = (parts: Parts): readonly string[] =>
  parts.slice(1).filter((part) => part !== undefined);

const monthNamed = (name: string): number =>
  /^\d+$/.test(name)
    ? Number(name)
    : monthNames.findIndex((known) => known.toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;

const month = (
  year: string,
  name: string,
  asked: PeriodAsked,
  written: string,
): Reading<Period> => {
  const number = monthNamed(name);
  if (number < 1 || number > 12) return refuse("noMonth", { written: asked.shown, month: number });
  return stretch(Number(year), [number, 1, "month"], written, asked);
};

const day = (
  [year, name, number]: readonly [string, string, string],
  asked: PeriodAsked,
  written: string,
): Reading<Period> => {
  const whole = month(year, name, asked, written);
  if (!whole.ok) return whole;
  const days = daysIn(whole.value.from);
  const value = Number(number);
  if (value < 1 || value > days) return refuse("noDay", { written: asked.shown, day: value, days });
  return success({ ...whole.value, calendar: "day", day: value });
};

const fiscalYear = (year: string, asked: PeriodAsked, written: string): Reading<Period> =>
  stretch(
    Number(year),
    [asked.fiscalYearStart, 12, asked.fiscalYearStart === 1 ? "year" : "fiscal-year"],
    written,
    asked,
  );

const quarter = (number: string, whole: Reading<Period>, asked: PeriodAsked): Reading<Period> => {
  if (!whole.ok) return whole;
  const place = Number(number);
  if (place < 1 || place > 4) return refuse("noQuarter", { written: asked.shown, quarter: place });
  const { value } = whole;
  const from = value.from + 3 * (place - 1);
  const named = { ...value, from, to: from + 3, calendar: "quarter" } as const;
  return success(value.calendar === "fiscal-year" ? { ...named, within: value } : named);
};

const calendarYear = (year: string, asked: PeriodAsked, written: string): Reading<Period> =>
  stretch(Number(year), [1, 12, "year"], written, asked);

const decade = (year: string, asked: PeriodAsked, written: string): Reading<Period> => {
  // 1900s may be ten years or a hundred; 2000s has come to mean ten
  if (Number(year) % 10 !== 0 || (year.endsWith("00") && year !== "2000"))
    return refuse("notDecade", { written: asked.shown, year: Number(year) });
  return stretch(Number(year), [1, 120, "decade"], written, asked);
};

const english =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

type Form = readonly [
  RegExp,
  (parts: readonly string[], asked: PeriodAsked, written: string) => Reading<Period>,
];

const forms: readonly Form[] = [
  [
    /^(?:(?:FY ?|fiscal (?:year )?)(\d{4})|(\d{4}) ?年度)$/i,
    ([y = ""], asked, written) => fiscalYear(y, asked, written),
  ],
  [
    /^(?:(?:CY ?)?(\d{4})|(\d{4}) ?年)$/i,
    ([y = ""], asked, written) => calendarYear(y, asked, written),
  ],
  [
    /^(\d{4})(?:[-/.](\d{1,2})|年 ?(\d{1,2})月)$/,
    ([y = "", m = ""], asked, written) => month(y, m, asked, written),
  ],
  [
    new RegExp(`^(${english})\\.? (\\d{4})$`, "i"),
    ([m = "", y = ""], asked, written) => month(y, m, asked, written),
  ],
  [
    /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年 ?(\d{1,2})月 ?(\d{1,2})日)$/,
    ([y = "", m = "", d = ""], asked, written) => day([y, m, d], asked, written),
  ],
  [
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? (${english})\\.? (\\d{4})$`, "i"),
    ([d = "", m = "", y = ""], asked, written) => day([y, m, d], asked, written),
  ],
  [
    new RegExp(`^(${english})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, "i"),
    ([m = "", d = "", y = ""], asked, written) => day([y, m, d], asked, written),
  ],
  [
    /^(?:(\d{4})[- ]?Q(\d)|(\d{4})年 ?第?(\d)四半期)$/i,
    ([y = "", q = ""], asked, written) => quarter(q, calendarYear(y, asked, written), asked),
  ],
  [
    /^Q(\d)[- ]?(\d{4})$/i,
    ([q = "", y = ""], asked, written) => quarter(q, calendarYear(y, asked, written), asked),
  ],
  [
    /^(?:FY ?(\d{4})[- ]?Q(\d)|(\d{4})年度 ?第?(\d)四半期)$/i,
    ([y = "", q = ""], asked, written) => quarter(q, fiscalYear(y, asked, written), asked),
  ],
  [
    /^Q(\d)[- ]?FY ?(\d{4})$/i,
    ([q = "", y = ""], asked, written) => quarter(q, fiscalYear(y, asked, written), asked),
  ],
  [
    /^(?:BY ?(\d{4})|(\d{4}) ?(?:BY|酒造年度))$/i,
    ([y = ""], asked, written) =>
      stretch(Number(y), [brewingYearStart, 12, "brewing-year"], written, asked),
  ],
  [/^(\d{4}) ?(?:'?s|年代)$/, ([y = ""], asked, written) => decade(y, asked, written)],
];

/** One period named by a Western year; `undefined` if the text has no form that is known. */
export const westernPeriod = (written: string, asked: PeriodAsked): Reading<Period> | undefined => {
  for (const [form, read] of forms) {
    const match = form.exec(written);
    if (match) return read(found(match), asked, written);
  }
  return undefined;
};
