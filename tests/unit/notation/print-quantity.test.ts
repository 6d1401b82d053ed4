import { describe, expect, it } from "vitest";
import { printNumber } from "../../../src/notation/print-number.ts";
import { printQuantity } from "../../../src/notation/print-quantity.ts";
import type { Quantity } from "../../../src/notation/quantity.ts";
import { readQuantity } from "../../../src/notation/read-quantity.ts";

const quantity = (written: string): Quantity => {
  const read = readQuantity(written);
  if (!read.ok) throw new Error(JSON.stringify(read.misread));
  return read.value;
};

describe("printQuantity", () => {
  it.each([
    ["1200億円", "1,200億円", "JPY 120 bn"],
    ["108650000000円", "1,086.5億円", "JPY 108.65 bn"],
    ["6390万円", "6,390万円", "JPY 63.9 m"],
    ["500円", "500円", "JPY 500"],
    ["12345円", "12,345円", "JPY 12,345"],
    ["15000円", "15,000円", "JPY 15,000"],
    ["2.65万円", "26,500円", "JPY 26,500"],
    ["10万円", "10万円", "JPY 100,000"],
    ["1.2兆円", "1.2兆円", "JPY 1.2 tn"],
    ["1兆865億円", "10,865億円", "JPY 1.0865 tn"],
    ["-3億円", "-3億円", "JPY -300 m"],
    ["0円", "0円", "JPY 0"],
    ["EUR 11.1 m", "1,110万ユーロ", "EUR 11.1 m"],
    ["86000 t", "86,000 t", "86,000 t"],
    ["600石", "600石", "600 koku"],
    ["14%", "14%", "14%"],
    ["2割5分3厘", "25.3%", "25.3%"],
    ["98 plants", "98 plants", "98 plants"],
    ["98場", "98場", "98 場"],
    ["0.5 FTE", "0.5 FTE", "0.5 FTE"],
    ["約1200億円", "約1,200億円", "c. JPY 120 bn"],
    ["1500000", "1,500,000", "1,500,000"],
  ])("prints %s", (written, ja, en) => {
    expect(printQuantity(quantity(written), "ja")).toBe(ja);
    expect(printQuantity(quantity(written), "en")).toBe(en);
  });

  it("prints what is not a number as such", () => {
    expect(printQuantity({ ...quantity("5円"), amount: Number.NaN }, "ja")).toBe("n/a");
  });
});

describe("printNumber", () => {
  it.each([
    [1234567.891, undefined, "1,234,567.891"],
    [999, undefined, "999"],
    [-1000, undefined, "-1,000"],
    [1e-7, undefined, "0.0000001"],
    [1e21, undefined, "1,000,000,000,000,000,000,000"],
    [1.005, 2, "1.01"],
    [2.5, 0, "3"],
    [-2.5, 0, "-3"],
    [999.95, 1, "1,000.0"],
    [14, 1, "14.0"],
    [-0, undefined, "0"],
    [-0, 1, "0.0"],
    [-0.04, 1, "0.0"],
    [Number.NaN, 1, "n/a"],
  ])("prints %s with %s digits", (value, digits, printed) => {
    expect(printNumber(value, digits === undefined ? {} : { digits })).toBe(printed);
  });
});
