import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { columns } from "../../../src/util/columns.ts";

describe("columns of a terminal", () => {
  it.each([
    ["", 0],
    ["plan.yaml", 9],
    ["地域計画", 8],
    ["ｶﾞ", 2],
    ["が", 2],
    ["か\u3099", 2],
    ["e\u0301", 1],
    ["①→%", 3],
    ["全角：　", 8],
    ["🍶", 2],
    ["👩‍🔬", 2],
    ["👍🏽", 2],
    ["👩‍❤️‍👨", 2],
    ["❤️", 2],
    ["𠮷", 2],
    ["한국어", 6],
    ["a\u200bb", 2],
  ])("%s takes %i", (text, expected) => {
    expect(columns(text)).toBe(expected);
  });

  it("agrees with string-width on Latin, Japanese, Chinese and Korean texts", () => {
    const range = (from: number, to: number) =>
      fc.integer({ min: from, max: to }).map((code) => String.fromCodePoint(code));
    const sign = fc.oneof(
      range(0x20, 0x7e),
      range(0xa1, 0xac),
      range(0x391, 0x3a1),
      range(0x3041, 0x3096),
      range(0x30a1, 0x30fe),
      range(0x4e00, 0x9fff),
      range(0xac00, 0xd7a3),
      range(0xff01, 0xff60),
      range(0xff61, 0xff9d),
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        expect(columns(signs.join(""))).toBe(stringWidth(signs.join("")));
      }),
      { numRuns: 500 },
    );
  });
});
