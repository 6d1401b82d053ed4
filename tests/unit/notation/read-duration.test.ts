import { describe, expect, it } from "vitest";
import { printDuration } from "../../../src/notation/print-duration.ts";
import { readDuration } from "../../../src/notation/read-duration.ts";

describe("readDuration", () => {
  it.each([
    ["18 months", 18],
    ["18 month", 18],
    ["18か月", 18],
    ["18ヶ月", 18],
    ["１８カ月", 18],
    ["18箇月", 18],
    ["1 year", 12],
    ["1.5 years", 18],
    ["1年6か月", 18],
    ["1 year 6 months", 18],
    ["2年間", 24],
    ["1年半", 18],
    ["半年", 6],
    ["P1Y6M", 18],
    ["12", 12],
    ["0 months", 0],
    [18, 18],
  ])("reads %s", (written, months) => {
    expect(readDuration(written)).toEqual({
      ok: true,
      value: { months, written: String(written) },
    });
  });

  it.each([
    ["", "empty"],
    ["1".repeat(201), "tooLong"],
    ["months", "noNumber"],
    [Number.NaN, "noNumber"],
    ["18 mnths", "unknownWord"],
    ["1 year 6", "unknownWord"],
    ["6 months 1 year", "unknownWord"],
    ["18² months", "unknownWord"],
    ["3 weeks", "tooFine"],
    ["10日間", "tooFine"],
    ["1.3 years", "notWhole"],
    [1.5, "notWhole"],
    ["-3 months", "negative"],
    [-1, "negative"],
    ["101 years", "tooLarge"],
    [Number.POSITIVE_INFINITY, "tooLarge"],
    ["12-18 months", "range"],
    ["12〜18か月", "range"],
    ["約18か月", "approximate"],
  ])("refuses %s as %s", (written, key) => {
    const read = readDuration(written);
    expect(read.ok ? read.value : read.misread.key).toBe(key);
  });

  it("reads back every printed duration", () => {
    for (let months = 0; months <= 1200; months += 1) {
      for (const language of ["ja", "en"] as const) {
        const read = readDuration(printDuration(months, language).replace(",", ""));
        expect(read.ok && read.value.months).toBe(months);
      }
    }
  });
});
