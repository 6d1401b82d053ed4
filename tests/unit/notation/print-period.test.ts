import { describe, expect, it } from "vitest";
import { fiscalYearOf } from "../../../src/notation/fiscal-year.ts";
import { monthOf } from "../../../src/notation/month-of.ts";
import { printDuration } from "../../../src/notation/print-duration.ts";
import { printMonth } from "../../../src/notation/print-month.ts";
import { printPeriod } from "../../../src/notation/print-period.ts";
import { readPeriod } from "../../../src/notation/read-period.ts";
import { yearOf } from "../../../src/notation/year-of.ts";

describe("printPeriod", () => {
  it.each([
    ["R9", "2027年度", "FY2027"],
    ["2027-04", "2027年4月", "Apr 2027"],
    ["2027", "2027年", "2027"],
    ["2027-Q1", "2027年第1四半期", "Q1 2027"],
    ["FY2027-Q4", "2027年度第4四半期", "Q4 FY2027"],
    ["BY2012", "2012酒造年度", "BY2012"],
    ["1970s", "1970年代", "1970s"],
    ["昭和40年代", "1965〜1974年", "1965–1974"],
    ["2027-04-01", "2027年4月1日", "1 April 2027"],
    ["R8-R12", "2026年度〜2030年度", "FY2026–FY2030"],
    ["2026-04/2031-03", "2026年4月〜2031年3月", "Apr 2026 – Mar 2031"],
    ["FY2026 – CY2030", "2026年度〜2030年", "FY2026–CY2030"],
    ["昭和30年頃", "1955年頃", "c. 1955"],
  ])("prints %s", (written, ja, en) => {
    const read = readPeriod(written);
    if (!read.ok) throw new Error(JSON.stringify(read.misread));
    expect(printPeriod(read.value, "ja")).toBe(ja);
    expect(printPeriod(read.value, "en")).toBe(en);
  });

  it("prints a span without named ends by its months", () => {
    const [from, to] = [monthOf(2026, 4), monthOf(2031, 4)];
    const span = { from, to, calendar: "span", approximate: false, written: "" } as const;
    expect(printPeriod(span, "ja")).toBe("2026年4月〜2031年3月");
  });
});

describe("months and years", () => {
  it("count from year 0", () => {
    expect(monthOf(2027, 4)).toBe(24_327);
    expect(yearOf(monthOf(2027, 12))).toBe(2027);
    expect(yearOf(monthOf(2028, 1))).toBe(2028);
    expect(printMonth(24_327, "ja")).toBe("2027年4月");
    expect(printMonth(24_327, "en")).toBe("Apr 2027");
  });

  it("lie in the fiscal year that began last", () => {
    expect(fiscalYearOf(monthOf(2027, 3))).toBe(2026);
    expect(fiscalYearOf(monthOf(2027, 4))).toBe(2027);
    expect(fiscalYearOf(monthOf(2027, 9), 10)).toBe(2026);
    expect(fiscalYearOf(monthOf(2027, 1), 1)).toBe(2027);
  });

  it("make durations", () => {
    expect([printDuration(18, "ja"), printDuration(18, "en"), printDuration(1, "en")]).toEqual([
      "18か月",
      "18 months",
      "1 month",
    ]);
  });
});
