import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { internalRate, presentValue } from "../../../src/analyse/present-value.ts";

const yearly = (amounts: readonly number[], first = 0) =>
  amounts.map((amount, place) => ({ years: first + place, amount }));

describe("present value", () => {
  test("of 30 in each of the years 1 to 5 at 4 % is 133.5547", () => {
    expect(presentValue(yearly([30, 30, 30, 30, 30], 1), 0.04)).toBeCloseTo(133.5547, 4);
  });

  test("at a rate of 0 is the sum; of an amount at the base, the amount", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 })), (amounts) => {
        const sum = amounts.reduce((all, amount) => all + amount, 0);
        expect(presentValue(yearly(amounts), 0)).toBeCloseTo(sum, 9);
      }),
    );
    expect(presentValue([{ years: 0, amount: 7 }], 0.3)).toBe(7);
  });
});

describe("internal rate", () => {
  test("is where the flow is worth nothing", () => {
    expect(internalRate(yearly([-100, 110]))).toBeCloseTo(0.1, 10);
    const flow = yearly([-100, 30, 30, 30, 30, 30]);
    const rate = internalRate(flow);
    expect(presentValue(flow, rate ?? Number.NaN)).toBeCloseTo(0, 8);
    expect(rate).toBeCloseTo(0.1524, 4);
  });

  test("is not given where the sign changes more than once, or never", () => {
    expect(internalRate(yearly([-100, 230, -132]))).toBeUndefined();
    expect(internalRate(yearly([100, 30]))).toBeUndefined();
    expect(internalRate([])).toBeUndefined();
  });

  test("takes amounts of one year together, and skips years without any", () => {
    const flow = [...yearly([-150, 0, 60, 60, 60]), { years: 0, amount: 50 }];
    expect(internalRate(flow)).toBeCloseTo(internalRate(yearly([-100, 0, 60, 60, 60])) ?? 0, 12);
  });
});
