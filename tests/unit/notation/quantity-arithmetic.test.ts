import { describe, expect, it } from "vitest";
import { addQuantities } from "../../../src/notation/add-quantities.ts";
import { comparable } from "../../../src/notation/comparable.ts";
import { inBase } from "../../../src/notation/in-base.ts";
import type { Quantity } from "../../../src/notation/quantity.ts";
import { ratioOf } from "../../../src/notation/ratio-of.ts";
import { readQuantity } from "../../../src/notation/read-quantity.ts";
import { roundedQuantity } from "../../../src/notation/rounded-quantity.ts";
import { scaleQuantity } from "../../../src/notation/scale-quantity.ts";

const quantity = (written: string): Quantity => {
  const read = readQuantity(written);
  if (!read.ok) throw new Error(JSON.stringify(read.misread));
  return read.value;
};

describe("arithmetic of quantities", () => {
  it("goes to the base unit exactly", () => {
    expect(inBase(quantity("1.1 t"))).toBe(1100);
    expect(inBase(quantity("24万kL"))).toBe(240_000_000);
    expect(inBase(quantity("1.1億円"))).toBe(110_000_000);
  });

  it.each([
    ["5 t", "3 kg", true],
    ["5 t", "3 L", false],
    ["5円", "5 EUR", false],
    ["5円", "5", false],
    ["5か所", "5ヶ所", true],
    ["1 plant", "98 Plants", true],
    ["5人", "5社", false],
    ["4割", "14%", true],
  ])("says whether %s and %s are comparable", (a, b, expected) => {
    expect(comparable(quantity(a), quantity(b))).toBe(expected);
    expect(comparable(quantity(b), quantity(a))).toBe(expected);
  });

  it("adds decimals as written, in the unit of the first", () => {
    expect(addQuantities(quantity("0.1 t"), quantity("0.2 t"))?.amount).toBe(0.3);
    expect(addQuantities(quantity("1 t"), quantity("500 kg"))?.amount).toBe(1.5);
    expect(addQuantities(quantity("約1億円"), quantity("2億円"))).toEqual({
      amount: 300_000_000,
      unit: { kind: "money", currency: "JPY" },
      approximate: true,
      written: "",
    });
    expect(addQuantities(quantity("1 t"), quantity("1 L"))).toBeUndefined();
  });

  it("scales and divides", () => {
    expect(scaleQuantity(quantity("0.1 t"), 3).amount).toBe(0.3);
    expect(scaleQuantity(quantity("0.1 t"), Number.NaN).amount).toBeNaN();
    expect(ratioOf(quantity("1200億円"), quantity("120 bn JPY"))).toBe(1);
    expect(ratioOf(quantity("1 t"), quantity("500 kg"))).toBe(2);
    expect(ratioOf(quantity("1 t"), quantity("0 kg"))).toBeUndefined();
    expect(ratioOf(quantity("1円"), quantity("1 EUR"))).toBeUndefined();
  });

  it.each([
    [857_142_857_142, 3, 857_000_000_000],
    [0.14499, 2, 0.14],
    [1.005, 3, 1.01],
    [-2.5, 1, -3],
    [99.96, 3, 100],
    [12, 5, 12],
    [0, 3, 0],
  ])("rounds %s to %s significant digits", (amount, digits, expected) => {
    expect(roundedQuantity({ ...quantity("1円"), amount }, digits).amount).toBe(expected);
  });
});
