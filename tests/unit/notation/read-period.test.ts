import { describe, expect, it } from "vitest";
import type { Period } from "../../../src/notation/period.ts";
import { readPeriod } from "../../../src/notation/read-period.ts";

const pad = (number: number): string => String(number).padStart(2, "0");
const month = (count: number): string => `${Math.floor(count / 12)}-${pad((count % 12) + 1)}`;
/** First and last month, calendar, day. */
const short = ({ from, to, calendar, day, approximate }: Period): string =>
  `${approximate ? "~" : ""}${month(from)}..${month(to - 1)} ${calendar}${day ?? ""}`;

const readings: [string | number, string][] = [
  ["2027-04", "2027-04..2027-04 month"],
  ["2027/4", "2027-04..2027-04 month"],
  ["2027年4月", "2027-04..2027-04 month"],
  ["2027 年 4 月", "2027-04..2027-04 month"],
  ["２０２７年４月", "2027-04..2027-04 month"],
  ["Apr 2027", "2027-04..2027-04 month"],
  ["令和9年4月", "2027-04..2027-04 month"],
  ["H31.4", "2019-04..2019-04 month"],
  ["平成31年4月", "2019-04..2019-04 month"],
  ["昭和64年1月", "1989-01..1989-01 month"],
  ["平成元年1月", "1989-01..1989-01 month"],
  ["2027", "2027-01..2027-12 year"],
  [2027, "2027-01..2027-12 year"],
  ["2027年", "2027-01..2027-12 year"],
  ["令和9年", "2027-01..2027-12 year"],
  ["R9年", "2027-01..2027-12 year"],
  ["令和元年", "2019-01..2019-12 year"],
  ["昭和64年", "1989-01..1989-12 year"],
  ["大正15年", "1926-01..1926-12 year"],
  ["明治元年", "1868-01..1868-12 year"],
  ["2027年(令和9年)", "2027-01..2027-12 year"],
  ["FY2027", "2027-04..2028-03 fiscal-year"],
  ["2027年度", "2027-04..2028-03 fiscal-year"],
  ["令和9年度", "2027-04..2028-03 fiscal-year"],
  ["㋿9年度", "2027-04..2028-03 fiscal-year"],
  ["R9", "2027-04..2028-03 fiscal-year"],
  ["R09", "2027-04..2028-03 fiscal-year"],
  ["R9年度", "2027-04..2028-03 fiscal-year"],
  ["S50", "1975-04..1976-03 fiscal-year"],
  ["H20", "2008-04..2009-03 fiscal-year"],
  ["平成31年度", "2019-04..2020-03 fiscal-year"],
  ["令和元年度", "2019-04..2020-03 fiscal-year"],
  ["2027（令和9）年度", "2027-04..2028-03 fiscal-year"],
  ["2027-Q1", "2027-01..2027-03 quarter"],
  ["FY2027-Q1", "2027-04..2027-06 quarter"],
  ["FY2027-Q4", "2028-01..2028-03 quarter"],
  ["2027年度第4四半期", "2028-01..2028-03 quarter"],
  ["BY2012", "2012-07..2013-06 brewing-year"],
  ["2012酒造年度", "2012-07..2013-06 brewing-year"],
  ["平成24酒造年度", "2012-07..2013-06 brewing-year"],
  ["2027-04-01", "2027-04..2027-04 day1"],
  ["令和9年4月1日", "2027-04..2027-04 day1"],
  ["2027年（令和9年）4月1日", "2027-04..2027-04 day1"],
  ["1 April 2027", "2027-04..2027-04 day1"],
  ["2028-02-29", "2028-02..2028-02 day29"],
  ["2000-02-29", "2000-02..2000-02 day29"],
  ["平成11年2月16日", "1999-02..1999-02 day16"],
  ["昭和64年1月7日", "1989-01..1989-01 day7"],
  ["H31.4.30", "2019-04..2019-04 day30"],
  ["1970s", "1970-01..1979-12 decade"],
  ["1970年代", "1970-01..1979-12 decade"],
  ["昭和40年代", "1965-01..1974-12 span"],
  ["昭和60年代", "1985-01..1989-12 span"],
  ["c. 1955", "~1955-01..1955-12 year"],
  ["約1955年", "~1955-01..1955-12 year"],
  ["1955年頃", "~1955-01..1955-12 year"],
  ["昭和50年頃", "~1975-01..1975-12 year"],
  ["FY2026-FY2030", "2026-04..2031-03 span"],
  ["FY2026–2030", "2026-04..2031-03 span"],
  ["2026〜2030年度", "2026-04..2031-03 span"],
  ["令和8〜12年度", "2026-04..2031-03 span"],
  ["令和8年度～令和12年度", "2026-04..2031-03 span"],
  ["2026（令和8）年度～2030（令和12）年度", "2026-04..2031-03 span"],
  ["平成30年度〜令和4年度", "2018-04..2023-03 span"],
  ["R8-R12", "2026-04..2031-03 span"],
  ["2026-04/2031-03", "2026-04..2031-03 span"],
  ["2026-04..2031-03", "2026-04..2031-03 span"],
  ["2026年4月～2031年3月", "2026-04..2031-03 span"],
  ["2026年4〜9月", "2026-04..2026-09 span"],
  ["FY2026–CY2030", "2026-04..2030-12 span"],
  ["H31.4〜R1.5", "2019-04..2019-05 span"],
  ["令和8年4月〜9月", "2026-04..2026-09 span"],
  ["2026年4月1日から2031年3月31日まで", "2026-04..2031-03 span"],
  ["c. 1955–1965", "~1955-01..1965-12 span"],
];

const misreadings: [string | number, string, string?][] = [
  ["", "empty"],
  ["2".repeat(201), "tooLong"],
  ["foo", "unreadable"],
  ["20270401", "unreadable"],
  [202704, "unreadable"],
  ["2027²", "unreadable"],
  ["R182", "unreadable"],
  [2027.1, "notWhole"],
  [Number.NaN, "notWhole"],
  ["1599", "yearOutside"],
  [2201, "yearOutside"],
  ["FY2030-FY2301", "yearOutside"],
  ["2027-13", "noMonth"],
  ["2027年0月", "noMonth"],
  ["2026-30", "noMonth"],
  ["2027-04-31", "noDay"],
  ["2027-02-29", "noDay"],
  ["1900-02-29", "noDay"],
  ["2027-Q5", "noQuarter"],
  ["平成32年", "eraOver", "令和2年"],
  ["平成32年度", "eraOver", "令和2年度"],
  ["昭和64年2月", "eraOver", "平成元年2月"],
  ["昭和64年1月8日", "eraOver", "平成元年1月8日"],
  ["昭和64年度", "eraOver", "平成元年度"],
  ["平成31年5月", "eraOver", "令和元年5月"],
  ["H31.5.1", "eraOver", "R1.5.1"],
  ["大正16年", "eraOver", "昭和2年"],
  ["令和元年4月", "eraBefore", "平成31年4月"],
  ["平成元年1月7日", "eraBefore", "昭和64年1月7日"],
  ["昭和元年11月", "eraBefore", "大正15年11月"],
  ["令和0年", "eraBefore", "平成30年"],
  ["令和9", "missingUnit", "令和9年度"],
  ["FY27", "shortYear", "FY2027"],
  ["2026–30", "shortEnd", "2026–2030"],
  ["FY2026-27", "shortEnd", "FY2026–FY2027"],
  ["R8-12", "shortEnd", "R8–R12"],
  ["1975s", "notDecade"],
  ["1900s", "notDecade"],
  ["昭和45年代", "notDecade"],
  ["FY2030-FY2026", "endBeforeStart"],
  ["2027-04-10..2027-04-05", "endBeforeStart"],
  ["2027年以降", "openEnd"],
  ["〜2030年", "openEnd"],
  ["since 2026", "openEnd"],
  ["2027年(令和8年)", "twoNames"],
];

describe("readPeriod", () => {
  it.each(readings)("reads %s", (written, expected) => {
    const read = readPeriod(written);
    if (!read.ok) throw new Error(JSON.stringify(read.misread));
    expect(short(read.value)).toBe(expected);
    expect(read.value.written).toBe(String(written));
  });

  it.each(misreadings)("refuses %s as %s", (written, key, suggestion) => {
    const read = readPeriod(written);
    if (read.ok) throw new Error(`read as ${short(read.value)}`);
    expect(read.misread.key).toBe(key);
    if (suggestion !== undefined) expect(read.misread.facts["suggestion"]).toBe(suggestion);
  });

  it("begins the fiscal year where the plan does", () => {
    const read = readPeriod("FY2027-Q2", { fiscalYearStart: 10 });
    expect(read.ok && short(read.value)).toBe("2028-01..2028-03 quarter");
  });

  it("keeps both ends of a span as they were named", () => {
    const read = readPeriod("令和8〜12年度");
    expect(read.ok && read.value.ends?.map(short)).toEqual([
      "2026-04..2027-03 fiscal-year",
      "2030-04..2031-03 fiscal-year",
    ]);
  });
});
