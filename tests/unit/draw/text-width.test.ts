import { expect, test } from "vitest";
import { textWidth } from "../../../src/draw/kit/text-width.ts";

test("full-width characters are one em, half-width kana half of one", () => {
  expect(textWidth("鹿児島", { size: 10 })).toBe(30);
  expect(textWidth("ｶｺﾞ", { size: 10 })).toBe(15);
  expect(textWidth("", { size: 10 })).toBe(0);
});

test("digits are as wide as in the widest of the fonts a reader may have", () => {
  expect(textWidth("2027", { size: 100 })).toBeCloseTo(244);
  expect(textWidth("2027", { size: 100, bold: true })).toBeCloseTo(268);
});

test("an accent does not make a letter wider", () => {
  expect(textWidth("é", { size: 10 })).toBe(textWidth("e", { size: 10 }));
});
