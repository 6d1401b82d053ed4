import { decimalOf, roundedTo, writtenOut } from "./decimal.ts";

/**
 * Grouped in threes; exact, or with exactly `digits` decimals, halves rounded away from zero.
 * What is not a finite number prints as n/a.
 */
export const printNumber = (value: number, { digits }: { digits?: number } = {}): string => {
  if (!Number.isFinite(value)) return "n/a";
  const exact = decimalOf(value);
  return digits === undefined ? writtenOut(exact) : writtenOut(roundedTo(exact, -digits), true);
};
