import type { Print } from "../diagnostics/speech.ts";
import { type Enumeration, enumerations } from "../model/enumerations.ts";
import { exactProduct } from "../notation/exact.ts";
import { fiscalYear, fiscalYearOf } from "../notation/fiscal-year.ts";
import type { Month } from "../notation/period.ts";
import { printDuration } from "../notation/print-duration.ts";
import { printMonth } from "../notation/print-month.ts";
import { printNumber } from "../notation/print-number.ts";
import { printPeriod } from "../notation/print-period.ts";
import { printQuantity } from "../notation/print-quantity.ts";
import type { Quantity } from "../notation/quantity.ts";
import { roundedQuantity } from "../notation/rounded-quantity.ts";
import { wholeMoney } from "../notation/whole-money.ts";
import { countedIn } from "./counters.ts";
import type { Language, LocalText } from "./language.ts";

/** How documents and messages are written in one language. */
export type Text = Print & {
  readonly language: Language;
  readonly duration: (months: number) => string;
  readonly fiscalYear: (month: Month, start: number) => string;
  readonly pick: (text: LocalText) => string;
  /** The text of this language, or `undefined` where only another language has one. */
  readonly own: (text: LocalText) => string | undefined;
};

const other: Readonly<Record<Language, Language>> = { ja: "en", en: "ja" };

const lists: Readonly<Record<Language, (items: readonly string[]) => string>> = {
  ja: (items) => items.join("、"),
  en: (items) =>
    items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`,
};

/** With a true minus sign, which the plan file reads as well as a hyphen. */
const signed = (number: string): string => number.replace(/(^|[ 約])-(?=\d)/, "$1−");

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** Months in full, "April 2027": running text and tables have the room. */
const inFull = (period: string): string =>
  period.replace(
    /\b[A-Z][a-z]{2}(?= \d)/g,
    (short) => months.find((month) => month.startsWith(short)) ?? short,
  );

/** Significant digits of a computed amount that does not come out even. */
const moneyDigits = 4;

const enumerated = (language: Language, list: string, value: string): string =>
  (enumerations[list as Enumeration] as Record<string, Record<Language, string>> | undefined)?.[
    value
  ]?.[language] ?? value;

/** Of a sum of money that was computed; whoever writes 1,234.56 € means it. */
const withoutCents = (quantity: Quantity): Quantity => {
  const { amount, unit, written } = quantity;
  if (unit.kind !== "money" || written !== "" || wholeMoney(amount) === amount) return quantity;
  return roundedQuantity(quantity, moneyDigits);
};

/** A text written only in another language is given in that one rather than left out. */
export const makeText = (language: Language): Text => {
  const own = (text: LocalText): string | undefined =>
    typeof text === "string" ? text : text[language];
  return {
    language,
    own,
    pick: (text: LocalText) =>
      own(text) ?? (typeof text === "string" ? text : (text[other[language]] ?? "")),
    quantity: (quantity) =>
      signed(printQuantity(countedIn(withoutCents(quantity), language), language)),
    share: (share, digits = 0) => `${signed(printNumber(exactProduct(share, 100), { digits }))}%`,
    number: (value, digits) => signed(printNumber(value, digits === undefined ? {} : { digits })),
    month: (month) => inFull(printMonth(month, language)),
    period: (period) => inFull(printPeriod(period, language)),
    duration: (months) => printDuration(months, language),
    fiscalYear: (month, start) =>
      printPeriod(fiscalYear(fiscalYearOf(month, start), start), language),
    enumerated: (list, value) => enumerated(language, list, value),
    list: lists[language],
  };
};
