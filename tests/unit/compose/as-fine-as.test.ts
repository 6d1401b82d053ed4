import { expect, test } from "vitest";
import { asFineAs } from "../../../src/compose/as-fine-as.ts";
import { signedQuantity } from "../../../src/compose/signed-quantity.ts";
import type { Unit } from "../../../src/notation/quantity.ts";
import { makeText } from "../../../src/text/text.ts";

const yen: Unit = { kind: "money", currency: "JPY" };
const quantity = (amount: number, unit: Unit = yen) => ({
  amount,
  unit,
  approximate: false,
  written: "",
});
const rounded = (amount: number, figures: readonly number[], digits = 5) =>
  asFineAs(figures, digits)(quantity(amount)).amount;

test("computed amounts are one digit finer than the finest figure beside them", () => {
  expect(rounded(9.5556, [10, 9, 14])).toBe(9.6);
  expect(rounded(4_004_612_345, [3_990_000_000, 4_750_000_000])).toBe(4_005_000_000);
  expect(rounded(0.117875, [0.118, 0.06])).toBe(0.1179);
  expect(rounded(-9.5556, [10])).toBe(-9.6);
});

test("round figures leave three digits, or two below 100, and no more than are allowed stay", () => {
  expect(rounded(187.4, [100, 200, 300])).toBe(187);
  expect(rounded(18.74, [100, 200])).toBe(19);
  expect(rounded(82_381.66, [82_382])).toBe(82_382);
  expect(rounded(68_298, [82_382], 3)).toBe(68_300);
  expect(rounded(0, [3])).toBe(0);
  expect(rounded(12.3456, [0], 3)).toBe(12.3);
});

test("the sign leads, currency included", () => {
  expect(signedQuantity(quantity(-2.18e9), makeText("en"))).toBe("−JPY 2.18 bn");
  expect(signedQuantity(quantity(-2.18e9), makeText("ja"))).toBe("−21.8億円");
  expect(signedQuantity(quantity(2.18e9), makeText("en"))).toBe("JPY 2.18 bn");
});
