import { type Decimal, decimalOf, numberOf } from "./decimal.ts";
import { exactProduct } from "./exact.ts";
import { inBase } from "./in-base.ts";
import { normalised } from "./normalised.ts";
import type { Quantity } from "./quantity.ts";
import { readNumeral } from "./read-numeral.ts";

/** Both ends belong to it. */
export type Interval = { readonly low: number; readonly high: number };

/** By how many powers of ten the unit raised the number; `undefined` where it did something else. */
const raisedBy = (amount: number, numeral: number): number | undefined => {
  const places = Math.round(Math.log10(amount / numeral));
  const ratio = numberOf({ units: 1n, exponent: places });
  return Math.abs(exactProduct(numeral, ratio) - amount) <= 1e-9 * amount ? places : undefined;
};

const withoutZeros = ({ units, exponent }: Decimal): Decimal => {
  let [shorter, place] = [units, exponent];
  while (shorter !== 0n && shorter % 10n === 0n) {
    shorter /= 10n;
    place += 1;
  }
  return { units: shorter, exponent: place };
};

const raises: Readonly<Record<string, number>> = {
  ...{ 十: 1, 百: 2, 千: 3 },
  ...{ 万: 4, 億: 8, 兆: 12, 京: 16 },
};

/** The power of ten of the last digit of a numeral, by the magnitudes behind it: 6 for 3千5百万. */
const placeIn = (numeral: string): number => {
  const [, fraction = "", magnitudes = ""] =
    /(?:\.(\d+))? ?([十百千]?[万億兆京]?)$/.exec(numeral) ?? [];
  return [...magnitudes].reduce((place, one) => place + (raises[one] ?? 0), -fraction.length);
};

/** The power of ten of the last digit as written: 8 for 1,200億円, 7 for 12.0億円, -3 for 14.5%. */
const lastPlace = ({ amount, written }: Quantity): number => {
  const shortest = withoutZeros(decimalOf(amount)).exponent;
  const text = normalised(written);
  const numeral = readNumeral(text.slice(Math.max(0, text.search(/\d/))));
  if (numeral.fault !== undefined) return shortest;
  const size = numberOf(numeral.value);
  const places = amount === 0 || size === 0 ? 0 : raisedBy(Math.abs(amount), size);
  return places === undefined ? shortest : placeIn(numeral.number) + places;
};

/** Things counted one by one, fractions and what was reckoned are what they are; a rate is not. */
const isExact = ({ amount, unit, approximate, written, fraction }: Quantity): boolean =>
  written === "" ||
  fraction !== undefined ||
  (unit.kind === "count" &&
    !unit.of.includes("/") &&
    !approximate &&
    Number.isInteger(amount) &&
    /^[+-]?[\d,]+(?![\d,.]|\s*(?:[十百千万億兆]|k\b|m\b|mn\b|bn\b|million|billion|thousand))/i.test(
      normalised(written),
    ));

/** What an approximate value may be off at least: 約98社 may be 95. */
const aboutShare = 0.05;

const halfWidth = (quantity: Quantity): number => {
  if (isExact(quantity)) return 0;
  const { amount, approximate } = quantity;
  const half = (place: number): number => numberOf({ units: 5n, exponent: place - 1 });
  if (!approximate) return half(lastPlace(quantity));
  const round = withoutZeros(decimalOf(Math.abs(amount)));
  return Math.max(half(round.exponent), aboutShare * Math.abs(amount));
};

/**
 * The values a printed one may stand for, in the base unit of its dimension: half a unit of its last
 * digit to either side. Whole counts are exact. 約 and c. widen it to half a unit of the last digit
 * that is not zero, and to 5% at least.
 */
export const printedInterval = (quantity: Quantity): Interval => {
  const middle = inBase(quantity);
  const factor = quantity.unit.kind === "measure" ? quantity.unit.factor : 1;
  const half = halfWidth(quantity) * factor;
  return { low: middle - half, high: middle + half };
};
