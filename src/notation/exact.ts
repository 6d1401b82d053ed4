import { type Decimal, decimalOf, numberOf, product, sum } from "./decimal.ts";

// both sides are decimals as written: 0.1 t + 0.2 t is 0.3 t
const exactly =
  (operation: (a: Decimal, b: Decimal) => Decimal, otherwise: (a: number, b: number) => number) =>
  (a: number, b: number): number => {
    const whole = otherwise(a, b);
    // between whole numbers nothing is lost; adding zero takes the sign from a zero
    if (Number.isSafeInteger(a) && Number.isSafeInteger(b) && Number.isSafeInteger(whole))
      return whole + 0;
    return Number.isFinite(a) && Number.isFinite(b)
      ? numberOf(operation(decimalOf(a), decimalOf(b)))
      : whole;
  };

/** The decimal sum, rounded once. */
export const exactSum = exactly(sum, (a, b) => a + b);

/** The decimal product, rounded once. */
export const exactProduct = exactly(product, (a, b) => a * b);
