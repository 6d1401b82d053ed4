import fc from "fast-check";
import { expect, test } from "vitest";
import { textWidth } from "../../../src/draw/kit/text-width.ts";
import { oneLine, wrap } from "../../../src/draw/kit/wrap.ts";

const bold13 = { size: 13, bold: true };

test("Japanese breaks where a phrase ends, not inside a word", () => {
  expect(wrap("回路設計と信頼性評価", { ...bold13, width: 112, lines: 3 })).toEqual([
    "回路設計と",
    "信頼性評価",
  ]);
  const lines = wrap("首都圏のカーボンニュートラル推進", { ...bold13, width: 150, lines: 3 });
  expect(lines.join("")).toBe("首都圏のカーボンニュートラル推進");
  expect(lines.some((line) => line.includes("カーボンニュートラル"))).toBe(true);
});

test("English breaks at spaces", () => {
  expect(wrap("Maturing, blending and bottling", { ...bold13, width: 110, lines: 3 })).toEqual([
    "Maturing,",
    "blending and",
    "bottling",
  ]);
});

test("a number stays with its unit", () => {
  const lines = wrap("年間の売上は1234億円になる見込み", { size: 11, width: 92, lines: 4 });
  expect(lines.some((line) => line.includes("1234億"))).toBe(true);
});

test("no line begins with a closing bracket, a full stop or a small kana", () => {
  const samples = [
    "焼酎粕の処理（飼料・肥料・メタン発酵）",
    "ショッピングセンターチェーン。終わり、です。",
  ];
  for (const sample of samples) {
    for (let width = 40; width < 200; width += 9) {
      const lines = wrap(sample, { size: 13, width, lines: 20 });
      expect(lines.join("")).toBe(sample);
      for (const line of lines) expect(line).not.toMatch(/^[）。、ー・ッョィ]/u);
    }
  }
});

test("what does not fit ends with an ellipsis", () => {
  const lines = wrap("あ".repeat(100), { size: 13, width: 60, lines: 2 });
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/u);
  expect(oneLine("abcdefghij", { size: 10, width: 30 })).toMatch(/^ab.*…$/u);
});

test("any text fits its box", () => {
  const box = fc.record({
    width: fc.integer({ min: 30, max: 400 }),
    lines: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), box, (text, { width, lines }) => {
      const wrapped = wrap(text, { ...bold13, width, lines });
      expect(wrapped.length).toBeLessThanOrEqual(lines);
      for (const line of wrapped) {
        const isOneLetter = [...line].length <= 1;
        expect(isOneLetter || textWidth(line, bold13) <= width + 1e-9).toBe(true);
      }
    }),
  );
});

test("a thousand characters are laid out at once", () => {
  expect(wrap("長い名前".repeat(5000), { size: 13, width: 100, lines: 3 })).toHaveLength(3);
});
