import { decimalOf } from "../../notation/decimal.ts";
import type { Quantity } from "../../notation/quantity.ts";

/** An exact fraction; `whole` is above 0. */
export type Fraction = { readonly part: bigint; readonly whole: bigint };

/** A share as it was written: 2/3 stays two thirds and 66.7% stays 667/1000. A bare number counts as a share. */
export const rateOf = ({ amount, unit, fraction }: Quantity): Fraction | undefined => {
  const isShare = unit.kind === "share" || (unit.kind === "count" && unit.of === "");
  if (!isShare || !Number.isFinite(amount)) return undefined;
  if (fraction) return { part: BigInt(fraction[0]), whole: BigInt(fraction[1]) };
  const { units, exponent } = decimalOf(amount);
  return exponent >= 0
    ? { part: units * 10n ** BigInt(exponent), whole: 1n }
    : { part: units, whole: 10n ** BigInt(-exponent) };
};

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export const comparedRates = (a: Fraction, b: Fraction): number => {
  const difference = a.part * b.whole - b.part * a.whole;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
};

export const sumOfRates = (rates: readonly Fraction[]): Fraction =>
  rates.reduce(
    (sum, { part, whole }) => ({
      part: sum.part * whole + part * sum.whole,
      whole: sum.whole * whole,
    }),
    { part: 0n, whole: 1n },
  );

/** 0..1 and above, for print. */
export const rateNumber = ({ part, whole }: Fraction): number => Number(part) / Number(whole);
