import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { clusters } from "../../../src/util/clusters.ts";
import { columns } from "../../../src/util/columns.ts";

const signs = [
  "a",
  "焼",
  "ｱ",
  "か\u3099",
  "e\u0301",
  "👩‍🔬",
  "👨‍👩‍👧‍👦",
  "👍🏽",
  "🇯🇵",
  "1️⃣",
  "\t",
  "❤️‍🔥",
  "🏴‍☠️",
];

describe("clusters", () => {
  it.each(signs)("keeps %j in one piece", (sign) => {
    expect(clusters(sign)).toEqual([sign]);
    expect(clusters(`x${sign}x`)).toEqual(["x", sign, "x"]);
  });

  it("takes a row of them apart, each as wide as it looks", () => {
    const row = fc.array(fc.constantFrom(...signs), { maxLength: 12 });
    fc.assert(
      fc.property(row, (parts) => {
        expect(clusters(parts.join(""))).toEqual(parts);
        const widths = parts.filter((part) => part !== "\t");
        for (const part of widths) expect(columns(part)).toBe(stringWidth(part));
      }),
    );
  });

  it("loses nothing of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(clusters(text).join("")).toBe(text);
      }),
    );
    expect(clusters("")).toEqual([]);
    expect(clusters("\ud800\u200d").join("")).toBe("\ud800\u200d");
  });
});
