import { daysIn, monthInYear } from "./calendar.ts";
import { dayNumber, type Era, eraNamed, eraOn, printDay, yearInEra } from "./eras.ts";
import { refusals } from "./misread-facts.ts";
import { monthOf } from "./month-of.ts";
import type { Month, Period } from "./period.ts";
import { type Reading, success } from "./read.ts";
import { type PeriodAsked, westernPeriod } from "./western-period.ts";
import { yearOf } from "./year-of.ts";

const refuse = refusals<"period">();

const eraText = /^(明治|大正|昭和|平成|令和|[MTSHR]) ?(元|\d{1,2})(?!\d)(.*)$/;
const letterMonth = /^\.(\d{1,2})(?:\.(\d{1,2}))?$|^\/(\d{1,2})\/(\d{1,2})$/;

const onDay = (month: Month, day: number): number =>
  dayNumber(yearOf(month), monthInYear(month), day);

const firstDay = (period: Period): number => onDay(period.from, period.day ?? 1);
const lastDay = ({ to, day }: Period): number => onDay(to - 1, day ?? daysIn(to - 1));

/**
 * The same name with a Western year. A letter alone (R8, H20, S50) is the fiscal year, as officials
 * write it in plans and tables; 令和8年 is the calendar year.
 */
const westernName = (era: string, year: number, rest: string): string | undefined => {
  const isLetter = era.length === 1;
  if (isLetter && (rest === "" || /^[- ]?Q\d$/i.test(rest))) return `FY${year}${rest}`;
  if (letterMonth.test(rest)) return `${year}${rest}`;
  return /^ ?(?:年|酒造年度|BY)/.test(rest) ? `${year}${rest.trim()}` : undefined;
};

/** A year, month or day outside its era is refused: no such date was ever written. */
const withinEra = (
  period: Period,
  { era, name, rest }: { readonly era: Era; readonly name: string; readonly rest: string },
  { shown }: PeriodAsked,
): Reading<Period> => {
  const isOver = firstDay(period) > era.end;
  if (!isOver && lastDay(period) >= era.start) return success(period);
  const right = eraOn(isOver ? firstDay(period) : lastDay(period));
  const year = Number(/\d{4}/.exec(period.written)?.[0]);
  const inRight = right && yearInEra(right, year);
  const named = right && (name.length === 1 ? right.letter : right.name);
  const suggestion =
    right && `${named}${named === right.letter && inRight === "元" ? 1 : inRight}${rest}`;
  return isOver
    ? refuse("eraOver", {
        written: shown,
        era: era.name,
        ended: printDay(era.end),
        suggestion: suggestion ?? "",
      })
    : refuse("eraBefore", {
        written: shown,
        era: era.name,
        began: printDay(era.start),
        suggestion,
      });
};

/** 昭和40年代: ten years, or as many of them as the era had; it crosses the Western decades. */
const eraDecade = (era: Era, number: number, asked: PeriodAsked): Reading<Period> => {
  const year = era.firstYear + number - 1;
  if (number % 10 !== 0 || number === 0)
    return refuse("notDecade", { written: asked.shown, year: number });
  const first = westernPeriod(`${year}`, asked);
  if (!first?.ok) return first ?? refuse("unreadable", { written: asked.shown });
  const checked = withinEra(first.value, { era, name: era.name, rest: "年" }, asked);
  if (!checked.ok) return checked;
  const lastYear = Math.min(year + 9, Math.floor(era.end / 10_000));
  const last = westernPeriod(`${lastYear}`, asked);
  if (!last?.ok) return last ?? refuse("unreadable", { written: asked.shown });
  return success({
    from: monthOf(year, 1),
    to: monthOf(lastYear + 1, 1),
    calendar: "span",
    ends: [first.value, last.value],
    approximate: false,
    written: asked.shown,
  });
};

/** One period named by a Japanese era; `undefined` if the text names none. */
export const eraPeriod = (written: string, asked: PeriodAsked): Reading<Period> | undefined => {
  const [, name = "", number = "", rest = ""] = eraText.exec(written) ?? [];
  const era = eraNamed(name);
  if (era === undefined) return undefined;
  const inEra = number === "元" ? 1 : Number(number);
  if (/^ ?年代$/.test(rest)) return eraDecade(era, inEra, asked);
  if (rest === "" && name.length > 1)
    return refuse("missingUnit", { written: asked.shown, suggestion: `${written}年度` });
  const western = westernName(name, era.firstYear + inEra - 1, rest);
  const read = western === undefined ? undefined : westernPeriod(western, asked);
  if (!read?.ok) return read;
  const checked = withinEra(read.value, { era, name, rest }, asked);
  return checked.ok ? success({ ...checked.value, written }) : checked;
};
