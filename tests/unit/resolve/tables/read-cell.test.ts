import { describe, expect, it } from "vitest";
import { numberIn } from "../../../../src/resolve/tables/read-cell.ts";

describe("numberIn", () => {
  it.each([
    ["0", 0],
    ["1234", 1234],
    ["1,234,567.5", 1_234_567.5],
    ["１，２３４", 1234],
    ["-5", -5],
    ["△5", -5],
    ["▲ 1,000", -1000],
    ["−5", -5],
    ["1.2e+06", 1_200_000],
    ["-", 0],
    ["－", 0],
    ["―", 0],
    ["", null],
    ["X", null],
    ["χ", null],
    ["Ｘ", null],
    ["***", null],
    ["…", null],
    ["...", null],
    [":", null],
    ["-0", 0],
    ["12 人", undefined],
    ["1 310", undefined],
    ["1,23", undefined],
    ["1.", undefined],
    ["1e99", undefined],
    ["Infinity", undefined],
    ["0x10", undefined],
    ["=1+1", undefined],
    ["½", undefined],
  ])("%s", (text, value) => {
    expect(Object.is(numberIn(text), value)).toBe(true);
  });
});
