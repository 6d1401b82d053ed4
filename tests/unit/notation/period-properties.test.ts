import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Period } from "../../../src/notation/period.ts";
import { printPeriod } from "../../../src/notation/print-period.ts";
import { readPeriod } from "../../../src/notation/read-period.ts";

const years = fc.integer({ min: 1600, max: 2200 });
const months = fc.integer({ min: 1, max: 12 });
const quarters = fc.integer({ min: 1, max: 4 });

const singles: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(years, months).map(([year, month]) => `${year}-${month}`),
  fc.tuple(years, months, fc.integer({ min: 1, max: 28 })).map((parts) => parts.join("-")),
  years.map(String),
  years.map((year) => `FY${year}`),
  years.map((year) => `BY${year}`),
  fc.tuple(years, quarters).map(([year, quarter]) => `${year}-Q${quarter}`),
  fc.tuple(years, quarters).map(([year, quarter]) => `FY${year}-Q${quarter}`),
  fc.integer({ min: 191, max: 219 }).map((tens) => `${tens}0s`),
  fc.integer({ min: 2, max: 9 }).map((tens) => `昭和${Math.min(tens, 6)}0年代`),
  fc.integer({ min: 2, max: 99 }).map((year) => `R${year}`),
);
const texts = fc
  .tuple(
    fc.boolean(),
    fc.oneof(
      singles,
      fc.tuple(singles, singles).map((ends) => ends.join(" – ")),
    ),
  )
  .map(([approximate, text]) => (approximate ? `c. ${text}` : text));

const essence = ({ from, to, calendar, day, within, ends, approximate }: Period): unknown => ({
  from,
  to,
  calendar,
  day,
  approximate,
  within: within && essence(within),
  ends: ends?.map(essence),
});

describe("periods", () => {
  it("read back as they were printed, in either language and any fiscal year", () => {
    let seen = 0;
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom("ja" as const, "en" as const),
        months,
        (text, language, fiscalYearStart) => {
          const read = readPeriod(text, { fiscalYearStart });
          if (!read.ok) return;
          seen += 1;
          const again = readPeriod(printPeriod(read.value, language), { fiscalYearStart });
          if (!again.ok) throw new Error(JSON.stringify(again.misread));
          expect(essence(again.value)).toEqual(essence(read.value));
        },
      ),
      { numRuns: 3000 },
    );
    expect(seen).toBeGreaterThan(1500);
  });

  it("never throw, whatever is written, and end after they begin", () => {
    const pieces = fc.constantFrom(
      ..."2027 9 元 令和 昭和 R FY BY 年 年度 月 日 - / ~ .. 頃 ( ) Q1 s 年代 Apr".split(" "),
      " ",
    );
    const any = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(pieces, { maxLength: 9 }).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(any, (text) => {
        const read = readPeriod(text);
        if (read.ok) expect(read.value.to).toBeGreaterThan(read.value.from);
      }),
      { numRuns: 3000 },
    );
  });
});
