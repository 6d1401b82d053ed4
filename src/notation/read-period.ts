import { eraPeriod } from "./era-period.ts";
import { longestWritten, quoted, refusals } from "./misread-facts.ts";
import { normalised } from "./normalised.ts";
import type { Period } from "./period.ts";
import { type Reading, success } from "./read.ts";
import { readSpan } from "./read-span.ts";
import { type PeriodAsked, westernPeriod } from "./western-period.ts";

type Options = {
  /** First month of the fiscal year, 1..12; April unless given. */
  readonly fiscalYearStart?: number | undefined;
};

const refuse = refusals<"period">();

const approximateBefore = /^(?:約|およそ|おおよそ|(?:circa|about|around)\b|c\.|ca\b\.?) ?/i;
const approximateAfter = / ?(?:頃|ごろ|ころ|前後)$/;
const twoNames = /^([^()]*)\(([^()]+)\)([^()]*)$/;
const open =
  /^(?:(?:since|from|until|till|by|before|after)\b|[~〜–—-])|(?:[~〜–—/-]|\.\.|から|以降|以後|以前|まで)$/i;
const spaceInDate = /(?<=\d) (?=[年月日])|(?<=[年月]) (?=\d)/g;
const shortYear = /^(FY|BY) ?['’]?(\d{2})$/i;

const stripApproximate = (text: string): { text: string; approximate: boolean } => {
  const plain = text.replace(approximateBefore, "").replace(approximateAfter, "");
  return { text: plain, approximate: plain.length !== text.length };
};

/** One period by its only name. */
const named = (text: string, asked: PeriodAsked): Reading<Period> | undefined => {
  const short = shortYear.exec(text);
  if (short) {
    const suggestion = `${short[1]?.toUpperCase()}20${short[2]}`;
    return refuse("shortYear", { written: asked.shown, suggestion });
  }
  return westernPeriod(text, asked) ?? eraPeriod(text, asked);
};

const isSame = (a: Period, b: Period): boolean =>
  a.from === b.from && a.to === b.to && a.calendar === b.calendar && a.day === b.day;

/** 2027（令和9）年度 names one year twice; the two must agree. */
const namedTwice = (text: string, asked: PeriodAsked): Reading<Period> | undefined => {
  const [, before = "", inside = "", after = ""] = twoNames.exec(text) ?? [];
  if (inside === "") return undefined;
  const first = named(`${before}${after}`.trim(), asked);
  const second = named(`${inside}${after}`.trim(), asked) ?? named(inside.trim(), asked);
  if (!first?.ok) return first;
  if (!second?.ok) return second;
  const names = { first: first.value.written, second: second.value.written };
  return isSame(first.value, second.value)
    ? first
    : refuse("twoNames", { written: asked.shown, ...names });
};

const single = (text: string, asked: PeriodAsked): Reading<Period> | undefined => {
  const stripped = stripApproximate(text);
  const read = named(stripped.text, asked) ?? namedTwice(stripped.text, asked);
  if (!read?.ok || !stripped.approximate) return read;
  return success({ ...read.value, approximate: true });
};

const fromText = (written: string, asked: PeriodAsked): Reading<Period> => {
  const text = normalised(written)
    .replace(/[‐−]/g, "-")
    .replace(/―/g, "–")
    .replace(spaceInDate, "");
  if (open.test(text.replace(/から(.+)まで$/, "~$1")))
    return refuse("openEnd", { written: asked.shown });
  const read =
    single(text, asked) ??
    readSpan(stripApproximate(text), asked, single) ??
    refuse("unreadable", { written: asked.shown });
  return read.ok ? success({ ...read.value, written: written.trim() }) : read;
};

const fromNumber = (year: number, asked: PeriodAsked): Reading<Period> => {
  // 2027.10 has already lost its last zero in YAML
  if (!Number.isInteger(year)) return refuse("notWhole", { written: asked.shown });
  return (
    westernPeriod(String(year).padStart(4, "0"), asked) ??
    refuse("unreadable", { written: asked.shown })
  );
};

/**
 * Reads a time as officials write it: 2027-04, 2027年4月, FY2027, 令和9年度, R9, 2027-Q1, BY2012,
 * 1970年代, c. 1955, FY2026-FY2030, 令和8〜12年度. A letter and a number alone (R9, H20) is the
 * fiscal year; 令和9年 and 2027 are calendar years. A fiscal year bears the year in which it starts.
 */
export const readPeriod = (
  written: string | number,
  { fiscalYearStart = 4 }: Options = {},
): Reading<Period> => {
  const shown = quoted(String(written));
  const asked: PeriodAsked = { shown, fiscalYearStart };
  if (typeof written === "number") return fromNumber(written, asked);
  if (written.length > longestWritten)
    return refuse("tooLong", { written: shown, length: written.length, limit: longestWritten });
  if (normalised(written) === "") return refuse("empty", { written: shown });
  // a superscript is a footnote: NFKC would make it a digit
  if (/\p{No}/u.test(written)) return refuse("unreadable", { written: shown });
  return fromText(written, asked);
};
