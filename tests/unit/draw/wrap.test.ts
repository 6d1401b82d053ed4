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

test("an amount stays together: currency, number and unit", () => {
  const samples = [
    "The chain is worth JPY 55.3 bn a year and grows",
    "A joint of 3 mm and EUR 1,200 for 20 kg of steel",
    "half of JPY 999 m goes to firms outside the region",
  ];
  for (const sample of samples) {
    for (let width = 90; width < 260; width += 3) {
      const lines = wrap(sample, { ...bold13, width, lines: 20 });
      expect(lines.join(" ")).toBe(sample);
      for (const line of lines) {
        expect(line).not.toMatch(/(?:JPY|EUR|55|55\.3|999| 3| 20)$/u);
        expect(line).not.toMatch(/^(?:bn|mm?|kg)\b/u);
      }
    }
  }
  expect(wrap("30 months of 2030 mills", { ...bold13, width: 42, lines: 9 })[0]).toBe("30");
});

test("no line breaks before or after an apostrophe", () => {
  for (let width = 40; width < 200; width += 3) {
    const lines = wrap("Tomorrow’s brewers’ yeast, today's", { ...bold13, width, lines: 20 });
    for (const line of lines) expect(line).not.toMatch(/^[’']|[^s][’']$/u);
  }
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
