import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { readText } from "../../../src/read/read.ts";
import { excerpt } from "../../../src/report/excerpt.ts";

const drawn = (text: string, marked: string, above = 0, width = 60): string => {
  const [file] = readText("p", text, () => {}).files;
  if (!file) throw new Error("no file");
  const at = file.text.indexOf(marked);
  const line = file.text.slice(0, at).split("\n").length;
  const column = at - (file.text.lastIndexOf("\n", at - 1) + 1) + 1;
  const range = { start: { line, column }, end: { line, column: column + marked.length } };
  return excerpt(file, range, { width, above })
    .flatMap(({ text: shown, mark }) =>
      mark ? [shown, " ".repeat(mark.indent) + "^".repeat(mark.length)] : [shown],
    )
    .join("\n");
};

describe("excerpt", () => {
  it("marks plain text", () => {
    expect(drawn("a: 1\nroles: []\n", "[]")).toBe("roles: []\n       ^^");
  });

  it("counts full-width characters twice", () => {
    expect(drawn("名称: 焼酎の酵母", "酵母")).toBe("名称: 焼酎の酵母\n            ^^^^");
  });

  it("counts half-width kana once and combining signs not at all", () => {
    expect(drawn("a: ｱｲ é x", "x")).toBe("a: ｱｲ é x\n        ^");
  });

  it("counts emoji twice, joined ones too", () => {
    expect(drawn("a: 👩‍🔬🗾 x", "x")).toBe("a: 👩‍🔬🗾 x\n        ^");
    expect(drawn("a: 👩‍🔬", "👩‍🔬")).toBe("a: 👩‍🔬\n   ^^");
  });

  it("shows a tab as four cells", () => {
    expect(drawn("\ta: x", "x")).toBe("    a: x\n       ^");
  });

  it("leaves the line end of CRLF out", () => {
    expect(drawn("a: 1\r\nb: 2\r\n", "2", 1)).toBe("a: 1\nb: 2\n   ^");
  });

  it("spells out what would steer the terminal", () => {
    expect(drawn("a: \u001b[31m\u202ex", "x")).toBe("a: \\u001b[31m\\u202ex\n                   ^");
  });

  it("crops a long line on both sides of the mark", () => {
    expect(drawn(`a: ${"あ".repeat(100)}X${"い".repeat(100)}`, "X", 0, 40)).toBe(
      `…${"あ".repeat(5)}X${"い".repeat(13)}…\n           ^`,
    );
  });

  it("crops a long mark", () => {
    const [text, carets] = drawn(`a: ${"x".repeat(500)}`, "x".repeat(500), 0, 40).split("\n");
    expect(text).toBe(`a: ${"x".repeat(36)}…`);
    expect(carets).toBe(`   ${"^".repeat(37)}`);
  });

  it("marks a range over several lines to the end of its first", () => {
    const [file] = readText("p", "a:\n  b: 1\n  c: 2", () => {}).files;
    const range = { start: { line: 2, column: 3 }, end: { line: 3, column: 7 } };
    expect(file && excerpt(file, range, { width: 60, above: 0 })).toEqual([
      { number: 2, text: "  b: 1", mark: { indent: 2, length: 4 } },
    ]);
  });

  it("puts the mark where the marked text stands, as wide as it looks", () => {
    const part = fc
      .array(
        fc.oneof(
          fc.string({ unit: "grapheme-ascii", maxLength: 3 }),
          fc.constantFrom(
            "\t",
            "焼酎",
            "ｱｲ",
            "か\u3099",
            "e\u0301",
            "👩‍🔬",
            "👨‍👩‍👧‍👦",
            "👍🏽",
            "🇯🇵",
            "1️⃣",
          ),
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join("").replace(/[\r\n<>]/g, ""));
    fc.assert(
      fc.property(
        part,
        part,
        part,
        fc.constantFrom(40, 60, 400),
        (before, inside, after, width) => {
          const [file] = readText("p", `${before}<${inside}>${after}`, () => {}).files;
          if (!file) throw new Error("no file");
          const [start, end] = [file.text.indexOf("<") + 1, file.text.indexOf(">") + 2];
          const range = { start: { line: 1, column: start }, end: { line: 1, column: end } };
          const [shown] = excerpt(file, range, { width, above: 0 });
          if (!shown?.mark) throw new Error("no mark");
          const { text, mark } = shown;
          const [from, to] = [text.indexOf("<"), text.indexOf(">") + 1];
          expect(stringWidth(text.slice(0, from))).toBe(mark.indent);
          // a long mark is cut, and its carets go to the sign that says so
          const marked = to > 0 ? text.slice(from, to) : text.slice(from);
          expect(stringWidth(marked)).toBe(mark.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("stays within the width and keeps the mark on the line, whatever the text", () => {
    const line = fc
      .string({ unit: "grapheme", maxLength: 120 })
      .map((text) => text.replace(/[\r\n]/g, ""));
    fc.assert(
      fc.property(line, fc.nat(120), fc.nat(120), (text, from, length) => {
        const [file] = readText("p", text, () => {}).files;
        if (!file) throw new Error("no file");
        const column = Math.min(from, file.text.length) + 1;
        const range = {
          start: { line: 1, column },
          end: { line: 1, column: Math.min(column + length, file.text.length + 1) },
        };
        const [shown] = excerpt(file, range, { width: 40, above: 0 });
        expect(stringWidth(shown?.text ?? "")).toBeLessThanOrEqual(54);
        expect(shown?.mark?.indent).toBeLessThanOrEqual(54);
        expect(shown?.mark?.length).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });
});
