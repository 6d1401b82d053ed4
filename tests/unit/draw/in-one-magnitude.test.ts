import { expect, test } from "vitest";
import { inOneMagnitude } from "../../../src/draw/kit/in-one-magnitude.ts";
import type { Unit } from "../../../src/notation/quantity.ts";
import type { Language } from "../../../src/text/language.ts";
import { makeText } from "../../../src/text/text.ts";

const yen: Unit = { kind: "money", currency: "JPY" };

const written = (
  amounts: readonly number[],
  language: Language = "ja",
  unit: Unit = yen,
): readonly string[] => {
  const text = inOneMagnitude(amounts, unit, makeText(language));
  return amounts.map((amount) => text.quantity({ amount, unit, approximate: false, written: "" }));
};

test("amounts that would be written in two magnitudes are written in one", () => {
  expect(written([0, 5000, 16900, 18230, 20000])).toEqual([
    "0円",
    "5,000円",
    "16,900円",
    "18,230円",
    "20,000円",
  ]);
  expect(written([5e7, 1e8, 1.5e8])).toEqual(["0.5億円", "1億円", "1.5億円"]);
  expect(written([800e6, 1.25e9], "en")).toEqual(["JPY 0.8 bn", "JPY 1.25 bn"]);
});

test("what is in one magnitude by itself, or is no money, stays as it is", () => {
  expect(written([3.8e6, 4.28e6, 4.8e6])).toEqual(["380万円", "428万円", "480万円"]);
  expect(written([12_000, 90], "ja", { kind: "count", of: "人" })).toEqual(["12,000人", "90人"]);
});
