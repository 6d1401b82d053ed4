import { compared, type Decimal, decimalFrom, shifted, sum } from "./decimal.ts";

type Fault = {
  readonly fault: "grouping" | "magnitudes";
  readonly number: string;
  readonly suggestion?: string | undefined;
};

/** A number at the beginning of a text, without sign, and what follows it. */
export type Numeral = {
  readonly fault?: never;
  readonly value: Decimal;
  /** As written, from the first digit to the last magnitude. */
  readonly number: string;
  /** The magnitude it ended with: 億, 千万 …, or empty. */
  readonly magnitude: string;
  readonly rest: string;
};

type Part = { readonly value: Decimal; readonly small: number; readonly big: number };

const loose = /^(?:[.,] ?)?\d(?:[\d.,、'’_]| (?=\d))*/;
const strict = /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/;
const magnitudes = /^ ?([十百千]?)([万億兆京]?)/;
// a word which begins with the character of a magnitude and is a thing counted: 3 百貨店 is three
const words =
  /^ ?(?:百貨|百科|百姓|千葉|千代|千歳|万博|万年筆|万華|兆候|億劫|十字|十勝|京都|京野|京焼)/;

const smalls: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };
const bigs: Readonly<Record<string, number>> = { 万: 4, 億: 8, 兆: 12, 京: 16 };

/** How the number was probably meant, where only one reading suggests itself. */
const regrouped = (number: string): string | undefined => {
  if (/^[.,]\d+$/.test(number)) return `0.${number.slice(1)}`;
  if (/^\d+,\d{1,2}$/.test(number)) return number.replace(",", ".");
  if (/^[1-9]\d{0,2}(?:([.、'’_ ])\d{3})(?:\1\d{3})*$/.test(number))
    return number.replace(/[.、'’_ ]/g, ",");
  return /^\d+[.,、]$/.test(number) ? number.slice(0, -1) : undefined;
};

const magnitudeOf = (rest: string): { small: string; big: string; length: number } => {
  const found = words.test(rest) ? undefined : magnitudes.exec(rest);
  const [all = "", small = "", big = ""] = found ?? [];
  return { small, big, length: small === "" && big === "" ? 0 : all.length };
};

/** `undefined` where the parts do not fall from large to small, or a fraction is not at the end. */
const assembled = (parts: readonly Part[]): Decimal | undefined => {
  const none: Decimal = { units: 0n, exponent: 0 };
  let total = none;
  let section = none;
  let lastBig = Number.POSITIVE_INFINITY;
  let lastSmall = Number.POSITIVE_INFINITY;
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const value = shifted(part.value, part.small);
    if (!isLast && part.value.exponent < 0) return undefined;
    if (!isBelow(value, lastSmall)) return undefined;
    section = sum(section, value);
    lastSmall = part.small;
    if (part.big === 0 && !isLast) continue;
    if (!isBelow(section, lastBig - part.big)) return undefined;
    total = sum(total, shifted(section, part.big));
    section = none;
    lastBig = part.big;
    lastSmall = Number.POSITIVE_INFINITY;
  }
  return total;
};

const isBelow = (value: Decimal, exponent: number): boolean =>
  exponent === Number.POSITIVE_INFINITY ||
  (exponent > 0 && compared(value, { units: 1n, exponent }) < 0);

/**
 * Reads 1,200, 1兆2,345億6,789万, 3千5百万, 8万6000 from the beginning of a text (NFKC) which begins
 * with a digit. Thousands separators must group in threes: 1,5 and 12,00 are not read.
 */
export const readNumeral = (text: string): Numeral | Fault => {
  const parts: Part[] = [];
  let at = 0;
  let magnitude = "";
  for (;;) {
    const gap = text[at] === " " ? 1 : 0;
    const written = loose.exec(text.slice(at + gap))?.[0];
    if (written === undefined) break;
    if (!strict.test(written))
      return { fault: "grouping", number: written, suggestion: regrouped(written) };
    at += gap + written.length;
    const { small, big, length } = magnitudeOf(text.slice(at));
    at += length;
    magnitude = small + big;
    const value = decimalFrom(written.replaceAll(",", ""));
    parts.push({ value, small: smalls[small] ?? 0, big: bigs[big] ?? 0 });
    if (length === 0) break;
  }
  const number = text.slice(0, at);
  const value = assembled(parts);
  if (value === undefined) return { fault: "magnitudes", number };
  return { value, number, magnitude, rest: text.slice(at) };
};
