import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printedInterval } from "../../../src/notation/printed-interval.ts";
import { readQuantity } from "../../../src/notation/read-quantity.ts";
import { scaleQuantity } from "../../../src/notation/scale-quantity.ts";

const quantity = (written: string | number) => {
  const reading = readQuantity(written);
  if (!reading.ok) throw new Error(`not a quantity: ${written}`);
  return reading.value;
};

describe("printedInterval", () => {
  it.each<[string | number, number, number]>([
    ["1,200億円", 1199.5e8, 1200.5e8],
    ["12.0億円", 11.95e8, 12.05e8],
    ["1兆2,345億円", 12344.5e8, 12345.5e8],
    ["3千5百万円", 34_500_000, 35_500_000],
    ["JPY 46.1 bn", 46.05e9, 46.15e9],
    ["EUR 311 M", 310.5e6, 311.5e6],
    ["5000円", 4999.5, 5000.5],
    ["14%", 0.135, 0.145],
    ["+6.2%", 0.0615, 0.0625],
    ["-4.7%", -0.0475, -0.0465],
    ["2割5分", 0.245, 0.255],
    ["3割", 0.25, 0.35],
    ["86,000 t", 85_999_500, 86_000_500],
    ["1.8 L", 1.75, 1.85],
    ["0円", -0.5, 0.5],
    ["1.3", 1.25, 1.35],
    ["1,086円/L", 1085.5, 1086.5],
    ["12万人", 115_000, 125_000],
  ])("%s stands for the interval of its last digit", (written, low, high) => {
    const interval = printedInterval(quantity(written));
    expect(interval.low).toBeCloseTo(low, 6);
    expect(interval.high).toBeCloseTo(high, 6);
  });

  it.each(["5,000社", "59機関", "23", "2/3", "3分の2", 12, "250 universities"])(
    "%s is exact",
    (written) => {
      const { low, high } = printedInterval(quantity(written));
      expect(low).toBe(high);
    },
  );

  it("takes a reckoned value as it is", () => {
    const { low, high } = printedInterval(scaleQuantity(quantity("1.1億円"), 3));
    expect([low, high]).toEqual([3.3e8, 3.3e8]);
  });

  it.each<[string, number, number]>([
    ["約20社", 15, 25],
    ["約98社", 93.1, 102.9],
    ["c. EUR 400 bn", 350e9, 450e9],
    ["約1,234億円", 1172.3e8, 1295.7e8],
  ])("%s is wider: half its last digit that is not zero, 5%% at least", (written, low, high) => {
    const interval = printedInterval(quantity(written));
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it("holds the amount itself, whatever was written", () => {
    const written = fc
      .tuple(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom("億円", "%", " t", "社", " bn yen", "万人", ""),
        fc.constantFrom("", "約"),
      )
      .map(
        ([units, digits, unit, about]) =>
          `${about}${(units / 10 ** digits).toFixed(digits)}${unit}`,
      );
    fc.assert(
      fc.property(written, (text) => {
        const one = quantity(text);
        const factor = one.unit.kind === "measure" ? one.unit.factor : 1;
        const { low, high } = printedInterval(one);
        expect(low).toBeLessThanOrEqual(one.amount * factor);
        expect(high).toBeGreaterThanOrEqual(one.amount * factor);
      }),
    );
  });
});
