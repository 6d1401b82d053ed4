import { codeFaults } from "./code-faults.ts";
import type { MisreadTexts } from "./misread-facts.ts";

const write = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined || suggestion === "" ? otherwise : `write \`${suggestion}\`?`;

const figureForms =
  "write a number and a unit, such as `1200億円`, `JPY 120 bn`, `86,000 t`, `14%` or `98 plants`";
const periodForms =
  "write `2027-04`, `2027`, `FY2027`, `令和9年度`, `2027-Q1`, `BY2012`, `1970s` or a range such as `FY2026-FY2030`";
const durationForms = "write whole months or years, such as `18 months`, `1.5 years` or `1年6か月`";

const quantity: MisreadTexts["quantity"] = {
  empty: { message: () => "the figure is empty", help: () => figureForms },
  tooLong: {
    message: (f) =>
      `a figure of ${f.length} characters, beginning \`${f.written}\`, where at most ${f.limit} are read`,
    help: () => "keep the figure alone here and move the words to `note`",
  },
  noNumber: { message: (f) => `\`${f.written}\` has no number in digits`, help: () => figureForms },
  unknownWord: {
    message: (f) =>
      `\`${f.word}\` in \`${f.written}\` is not a unit, currency or magnitude that is known`,
    help: (f) => write(f.suggestion, figureForms),
  },
  manyWords: {
    message: (f) =>
      `\`${f.words}\` in \`${f.written}\` is several words where one unit is expected`,
    help: (f) =>
      `join the words of the unit, as in \`${f.words.replaceAll(" ", "-")}\`, or keep one of them`,
  },
  ambiguousWord: {
    message: (f) =>
      `\`${f.word}\` in \`${f.written}\` can stand for more than one unit (${f.readings})`,
    help: (f) => `write the one that is meant: ${f.readings}`,
  },
  twoUnits: {
    message: (f) => `\`${f.written}\` has two units, \`${f.first}\` and \`${f.second}\``,
    help: () => "keep the unit that the number is counted in",
  },
  grouping: {
    message: (f) =>
      `\`${f.number}\` in \`${f.written}\` is not grouped in threes by commas, with a point before decimals`,
    help: (f) => write(f.suggestion, "write thousands as `1,200` and decimals as `1.2`"),
  },
  magnitudes: {
    message: (f) =>
      `the parts of \`${f.number}\` in \`${f.written}\` do not fall from large to small`,
    help: () =>
      "write the number with one magnitude, as `1.2億円`, or with falling ones, as `1億2000万円`",
  },
  exponent: {
    message: (f) => `\`${f.written}\` is written with an exponent`,
    help: () => "write the number out, or with a magnitude such as `万`, `億`, `million` or `bn`",
  },
  range: {
    message: (f) => `\`${f.written}\` is a range where one figure is expected`,
    help: () =>
      "write `low`, `likely` and `high` where the field takes them, or the one figure that is used",
  },
  bound: {
    message: (f) => `\`${f.word}\` makes \`${f.written}\` a bound where one figure is expected`,
    help: () =>
      "write the figure itself, with `約` or `c.` if it is approximate, and the bound in `note`",
  },
  date: {
    message: (f) => `\`${f.written}\` is a date where a figure is expected`,
    help: () => "write the figure here and its date in `asOf`",
  },
  oddDigit: {
    message: (f) => `\`${f.character}\` in \`${f.written}\` is not a plain digit`,
    help: () => "leave footnote marks out and write fractions as decimals, such as `0.5`",
  },
  tooLarge: {
    message: (f) => `\`${f.written}\` is beyond the largest figure that is read, 10^21`,
    help: () => "look whether a magnitude is written twice",
  },
  tooPrecise: {
    message: (f) => `\`${f.written}\` has more digits than can be kept; \`${f.kept}\` would remain`,
    help: () => "write at most 15 digits, with a magnitude such as `億` or `bn` after them",
  },
};

const period: MisreadTexts["period"] = {
  empty: { message: () => "the time is empty", help: () => periodForms },
  tooLong: {
    message: (f) =>
      `a time of ${f.length} characters, beginning \`${f.written}\`, where at most ${f.limit} are read`,
    help: () => periodForms,
  },
  unreadable: {
    message: (f) => `\`${f.written}\` is not a time that is known`,
    help: () => periodForms,
  },
  notWhole: {
    message: (f) => `\`${f.written}\` is a number with a fraction where a year is expected`,
    help: () => "write a month as `2027-10`; unquoted, `2027.10` becomes the number 2027.1 in YAML",
  },
  yearOutside: {
    message: (f) => `the year ${f.year} in \`${f.written}\` is outside ${f.first} to ${f.last}`,
    help: () => "look for a missing or an extra digit",
  },
  noMonth: {
    message: (f) => `\`${f.written}\` names month ${f.month}, where 1 to 12 exist`,
    help: () => "write the month as `2027-04`, or a range of years in full as `2026-2030`",
  },
  noDay: {
    message: (f) => `\`${f.written}\` names day ${f.day} of a month of ${f.days} days`,
    help: (f) => `write a day from 1 to ${f.days}`,
  },
  noQuarter: {
    message: (f) => `\`${f.written}\` names quarter ${f.quarter}, where 1 to 4 exist`,
    help: () =>
      "write `2027-Q1` for a quarter of the calendar year and `FY2027-Q1` for one of the fiscal year",
  },
  eraOver: {
    message: (f) => `\`${f.written}\` is after the end of ${f.era} on ${f.ended}`,
    help: (f) => write(f.suggestion, "write the Western year"),
  },
  eraBefore: {
    message: (f) => `\`${f.written}\` is before the beginning of ${f.era} on ${f.began}`,
    help: (f) => write(f.suggestion, "write the Western year"),
  },
  missingUnit: {
    message: (f) => `\`${f.written}\` does not say whether a calendar or a fiscal year is meant`,
    help: (f) =>
      `write \`${f.suggestion}\` for the fiscal year, or \`年\` in place of \`年度\` for the calendar year`,
  },
  shortYear: {
    message: (f) => `\`${f.written}\` has a year of two digits`,
    help: (f) => write(f.suggestion, "write four digits"),
  },
  shortEnd: {
    message: (f) => `the end of \`${f.written}\` is cut short and can be read in two ways`,
    help: (f) => write(f.suggestion, "write both ends in full, as in `FY2026-FY2030`"),
  },
  notDecade: {
    message: (f) => `\`${f.written}\` does not begin a decade`,
    help: () =>
      "write a decade as `1970s` or `1970年代`, and other stretches as a range such as `1975-1984`",
  },
  endBeforeStart: {
    message: (f) => `\`${f.written}\` ends with \`${f.last}\`, before its beginning \`${f.first}\``,
    help: () => "write the earlier end first",
  },
  openEnd: {
    message: (f) => `\`${f.written}\` leaves one end open, where both are expected`,
    help: () => "write both ends, as in `FY2026-FY2030`",
  },
  twoNames: {
    message: (f) => `\`${f.first}\` and \`${f.second}\` in \`${f.written}\` are not the same time`,
    help: () => "correct the Western or the Japanese year, or keep one of them",
  },
};

const duration: MisreadTexts["duration"] = {
  empty: { message: () => "the duration is empty", help: () => durationForms },
  tooLong: {
    message: (f) =>
      `a duration of ${f.length} characters, beginning \`${f.written}\`, where at most ${f.limit} are read`,
    help: () => durationForms,
  },
  noNumber: {
    message: (f) => `\`${f.written}\` has no number in digits`,
    help: () => durationForms,
  },
  unknownWord: {
    message: (f) => `\`${f.word}\` in \`${f.written}\` is not a unit of months or years`,
    help: (f) => write(f.suggestion, durationForms),
  },
  tooFine: {
    message: (f) =>
      `\`${f.written}\` is counted in \`${f.word}\`, where a plan is counted in months`,
    help: () => "round to whole months, as in `1 month`",
  },
  notWhole: {
    message: (f) => `\`${f.written}\` comes to ${f.months} months, which is not a whole number`,
    help: () => durationForms,
  },
  negative: { message: (f) => `\`${f.written}\` is less than nothing`, help: () => durationForms },
  tooLarge: {
    message: (f) => `\`${f.written}\` is more than ${f.limit} months`,
    help: () => "look whether months were written as years",
  },
  range: {
    message: (f) => `\`${f.written}\` is a range where one duration is expected`,
    help: () =>
      "write `{ low: 12 months, likely: 15 months, high: 18 months }` where the field takes it",
  },
  approximate: {
    message: (f) => `\`${f.written}\` is approximate where whole months are expected`,
    help: () =>
      "leave the word out, or write `low`, `likely` and `high` where the field takes them",
  },
};

/** What is said in English of every misread, by area and key. */
export const misreadTexts: MisreadTexts = { quantity, period, duration, code: codeFaults };
