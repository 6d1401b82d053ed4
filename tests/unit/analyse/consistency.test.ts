import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { multiplyFactors } from "../../../src/analyse/consistency/factors.ts";
import { sumParts } from "../../../src/analyse/consistency/parts.ts";
import { differ, meet, sameTime } from "../../../src/analyse/consistency/same-value.ts";
import { otherGrowth } from "../../../src/analyse/consistency/stated-growth.ts";
import type { Quantity } from "../../../src/notation/quantity.ts";
import { readPeriod } from "../../../src/notation/read-period.ts";
import { readQuantity } from "../../../src/notation/read-quantity.ts";

const quantity = (written: string): Quantity => {
  const reading = readQuantity(written);
  if (!reading.ok) throw new Error(written);
  return reading.value;
};

const period = (written: string) => {
  const reading = readPeriod(written);
  if (!reading.ok) throw new Error(written);
  return reading.value;
};

const sum = (total: string, ...parts: string[]) => sumParts(quantity(total), parts.map(quantity));

describe("sumParts", () => {
  it("forgives what rounding explains: a half for the total and for each part", () => {
    // 33.3 + 33.3 + 33.3 = 99.9, each up to 33.35
    expect(sum("100%", "33.3%", "33.3%", "33.3%")).toEqual({ is: "same" });
    expect(sum("12億円", "4.2億円", "7.3億円")).toEqual({ is: "same" });
    expect(sum("12億円", "4.2億円", "7.2億円").is).toBe("less");
    expect(sum("12億円", "4.2億円", "8.4億円").is).toBe("more");
  });

  it("counts things one by one", () => {
    expect(sum("59社", "25社", "30社", "4社")).toEqual({ is: "same" });
    expect(sum("59社", "25社", "30社", "5社").is).toBe("more");
  });

  it("says the sum and the rest in the unit of the total, whatever the parts are in", () => {
    expect(sum("2.00 t", "500 kg", "1.00 t")).toMatchObject({
      is: "less",
      sum: { amount: 1.5, unit: { symbol: "t" }, approximate: false },
      rest: { amount: 0.5, unit: { symbol: "t" } },
    });
  });

  it("holds shares of a total against the whole of it", () => {
    expect(sum("100億円", "60%", "45%")).toMatchObject({ is: "more", sum: { amount: 1.05 } });
    expect(sum("100億円", "60%", "40%")).toEqual({ is: "same" });
    // shares of a share are points of it
    expect(sum("30%", "20%", "10%")).toEqual({ is: "same" });
  });

  it("takes a bare number for a count of the same", () => {
    expect(sum("59機関", "25", "30", "4")).toEqual({ is: "same" });
    expect(sum("59機関", "25", "30")).toMatchObject({ is: "less", rest: { unit: { of: "機関" } } });
    expect(sum("59億円", "25", "34")).toEqual({ is: "unlike", part: 0 });
    expect(sum("59機関", "25機関", "34社")).toEqual({ is: "unlike", part: 1 });
  });

  it("names the part that cannot be added", () => {
    expect(sum("10億円", "4億円", "5 t")).toEqual({ is: "unlike", part: 1 });
    expect(sum("10億円", "4億円", "60%")).toEqual({ is: "unlike", part: 1 });
    expect(sum("10億円", "EUR 5 m")).toEqual({ is: "unlike", part: 0 });
  });

  it("agrees with any whole numbers and their sum", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 9 }),
        (parts) => {
          const total = parts.reduce((all, one) => all + one, 0);
          const written = parts.map((one) => `${one}社`);
          expect(sum(`${total}社`, ...written)).toEqual({ is: "same" });
          expect(sum(`${total + 1}社`, ...written).is).toBe("less");
        },
      ),
    );
  });
});

describe("multiplyFactors", () => {
  const multiply = (value: string, ...factors: string[]) =>
    multiplyFactors(quantity(value), factors.map(quantity));

  it("takes the digits for what they are: 311 M times 23 may be 7.1 bn, never 7.9 bn", () => {
    expect(multiply("USD 7.15 bn", "USD 311 M", "23")).toEqual({ is: "same" });
    expect(multiply("USD 7.2 bn", "USD 311 M", "23")).toEqual({ is: "same" });
    expect(multiply("USD 7.9 bn", "USD 311 M", "23")).toMatchObject({
      is: "other",
      product: { amount: 7.153e9 },
    });
  });

  it.each([
    ["240人", "12社", "20人"],
    ["847億円", "78000 kL", "1,086円/L"],
    ["847.1億円", "78,000,000 L", "1086円/L"],
    ["1,086円/L", "543円/L", "2"],
    ["30億円", "100億円", "30%"],
    ["86,667 t", "78000 kL", "1.1111 kg/L"],
  ])("%s is %s × %s, units included", (value, one, other) => {
    expect(multiply(value, one, other)).toEqual({ is: "same" });
  });

  it.each([
    ["8億円", "200 t", "3"],
    ["8億円", "2億円", "4億円"],
    ["8億円", "EUR 2 m", "400"],
    ["80社", "8億円", "10"],
  ])("%s cannot be %s × %s", (value, one, other) => {
    expect(multiply(value, one, other)).toEqual({ is: "unlike" });
  });

  it("says the product in the unit of the value", () => {
    expect(multiply("800億円", "78000 kL", "1,086円/L")).toMatchObject({
      product: { amount: 84_708_000_000, unit: { kind: "money", currency: "JPY" } },
    });
  });
});

describe("otherGrowth", () => {
  const growth = (before: string, after: string, stated: string) =>
    otherGrowth(quantity(before), quantity(after), quantity(stated));

  it("finds the Hokkaido bio-industry of FY2009: 16.7%, not 6.2%", () => {
    expect(growth("395億円", "461億円", "+6.2%")).toBeCloseTo(461 / 395 - 1, 12);
    expect(growth("395億円", "461億円", "16.7%")).toBeUndefined();
  });

  it("is as patient as the digits: 1 to 2 may be anything from a fifth to four times more", () => {
    expect(growth("1億円", "2億円", "60%")).toBeUndefined();
    expect(growth("1億円", "2億円", "390%")).toBeUndefined();
    expect(growth("1.00億円", "2.00億円", "60%")).toBeCloseTo(1, 12);
  });

  it("does not speak of what cannot be divided or compared", () => {
    expect(growth("0億円", "2億円", "60%")).toBeUndefined();
    expect(growth("5 t", "2億円", "60%")).toBeUndefined();
    expect(growth("1.00億円", "2.00億円", "3億円")).toBeUndefined();
  });
});

describe("values and times", () => {
  it("differ where their digits do", () => {
    expect(differ(quantity("50.8 bn yen"), quantity("51 bn yen"))).toBe(false);
    // next to each other is not the same
    expect(differ(quantity("12億円"), quantity("13億円"))).toBe(true);
    expect(differ(quantity("46.1%"), quantity("46.2%"))).toBe(true);
    // 約20 begins at 15
    expect(differ(quantity("約20社"), quantity("15社"))).toBe(false);
    expect(differ(quantity("50.4 bn yen"), quantity("51 bn yen"))).toBe(true);
    expect(differ(quantity("5 t"), quantity("51 bn yen"))).toBe(false);
    expect(differ(quantity("5,000 kg"), quantity("5 t"))).toBe(false);
  });

  it.each([
    ["2005", "2005-10-01", true, true],
    ["FY2005", "2005-10", true, true],
    ["FY2005", "2005", true, false],
    ["1999-02", "1999-02-16", true, true],
    ["1999-02-16", "1999-02-17", false, false],
    ["1999-02-28", "1999-03-01", false, false],
    ["1999-01-31", "1999-02-01", false, false],
    ["2001", "2002", false, false],
  ])("%s and %s: %s, %s", (a, b, meeting, same) => {
    for (const [one, other] of [
      [period(a), period(b)],
      [period(b), period(a)],
    ] as const) {
      expect(meet(one, other)).toBe(meeting);
      expect(sameTime(one, other)).toBe(same);
    }
  });
});
