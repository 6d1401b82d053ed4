import { nearest } from "../util/nearest.ts";
import { currencyOf } from "./currencies.ts";
import {
  compared,
  type Decimal,
  decimalFrom,
  decimalOf,
  numberOf,
  shifted,
  sum,
  writtenOut,
} from "./decimal.ts";
import { longestWritten, quoted, refusals } from "./misread-facts.ts";
import { normalised } from "./normalised.ts";
import type { Quantity } from "./quantity.ts";
import { type Reading, success } from "./read.ts";
import { readNumeral } from "./read-numeral.ts";
import { readUnit, type ScaledUnit } from "./read-unit.ts";

type Defaults = {
  /** ISO 4217. Settles what `$` and `¥` mean; it never makes money of a number without a unit. */
  readonly currency?: string | undefined;
};

const refuse = refusals<"quantity">();

const largest = 1e21;
const fifteenDigits = 10n ** 15n;

/** Superscripts, fractions, circled figures: NFKC would join them to the number they annotate. */
const oddDigit = /[\p{No}\u32c0-\u32cb\u3358-\u3370\u33e0-\u33fe]/u;
const approximateBefore =
  /^(?:約|およそ|おおよそ|おおむね|概ね|凡そ|ほぼ|[~〜∼≈≒]|(?:circa|about|approximately|approx|around|roughly)\b\.?|c\.|ca\b\.?) */i;
const approximateAfter = / ?(?:程度|前後|ほど|くらい|ぐらい|内外|or so)$/i;
const boundBefore =
  /^(?:over|more than|less than|fewer than|under|at least|at most|up to|nearly|almost|>=?|<=?|≥|≤|≧|≦|最大|最低|最小|最高|少なくとも)/i;
const boundAfter =
  /(?:以上|以下|以内|未満|超え?|(?<![勉補増])強|(?<!衰)弱|余り|(?<!剰)余|(?<=\d)\+)$|(?<=[\d十百千万億兆])(?:数|余|何)(?=\p{L})/u;
const date = /^(?:1[6-9]|2[01])\d\d(?:年|[-/](?:0?[1-9]|1[0-2])(?!\d))/;
const range = /^ ?[^\d ]{0,4}? ?(?:[-~〜∼‐–—−]|から|to |or ) ?[¥$€£]?\d/;
const exponent = /^[eE][+-]?\d/;
const beforeNumber = /^(.*?)((?:[.,] ?)?\d.*)$/;
const sign = /[-−‐‑–—▲△+]/;
const share = /^割 ?(\d(?:\.\d+)?)分(?: ?(\d(?:\.\d+)?)厘)?$/;

const stripApproximate = (text: string): { text: string; approximate: boolean } => {
  const plain = text.replace(approximateBefore, "").replace(approximateAfter, "");
  return { text: plain, approximate: plain.length !== text.length };
};

type Head = { readonly negative: boolean; readonly currency: string | undefined };

/** What stands before the first digit: a sign and a currency, in either order. */
const readHead = (head: string, written: string, usual: string | undefined): Reading<Head> => {
  const trimmed = head.trim();
  const found = sign.exec(trimmed)?.[0];
  const word = found === undefined ? trimmed : trimmed.replace(found, "").trim();
  const negative = found !== undefined && found !== "+";
  if (word === "") return success({ negative, currency: undefined });
  const isAtEdge = found === undefined || trimmed.startsWith(found) || trimmed.endsWith(found);
  const currency = isAtEdge ? currencyOf(word, usual) : undefined;
  if (currency !== undefined) return success({ negative, currency });
  const suggestion = nearest(word, ["JPY", "EUR", "USD", "GBP", "CNY", "US$"]);
  return refuse("unknownWord", { written, word, suggestion });
};

/** 2割5分3厘: the 5分3厘 after the 割, in 割; `undefined` for any other tail. */
const partsOfShare = (tail: string): Decimal | undefined => {
  const [, tenths, hundredths] = share.exec(tail) ?? [];
  if (tenths === undefined) return undefined;
  const thousandths = shifted(decimalFrom(hundredths ?? "0"), -2);
  return sum(shifted(decimalFrom(tenths), -1), thousandths);
};

const readTail = (
  tail: string,
  numeral: { readonly value: Decimal; readonly magnitude: string },
  head: {
    readonly written: string;
    readonly currency: string | undefined;
    usual: string | undefined;
  },
): Reading<{ readonly value: Decimal; readonly unit: ScaledUnit["unit"] }> => {
  const parts = partsOfShare(tail);
  if (parts !== undefined && head.currency === undefined)
    return success({ value: shifted(sum(numeral.value, parts), -1), unit: { kind: "share" } });
  const { written, currency, usual } = head;
  const asked = { written, currency, magnitude: numeral.magnitude, usualCurrency: usual };
  const unit = readUnit(tail, asked);
  if (!unit.ok) return unit;
  return success({ value: shifted(numeral.value, unit.value.places), unit: unit.value.unit });
};

const fromNumber = (amount: number): Reading<Quantity> => {
  const written = String(amount);
  if (!Number.isFinite(amount)) return refuse("noNumber", { written });
  if (Math.abs(amount) > largest) return refuse("tooLarge", { written });
  const value = decimalOf(amount);
  // beyond 2^53 YAML has already rounded what was written
  if (
    !Number.isSafeInteger(amount) &&
    Number.isInteger(amount) &&
    /[1-9]\d{14,}[1-9]/.test(written)
  )
    return refuse("tooPrecise", { written, kept: writtenOut(value) });
  const unit = { kind: "count", of: "" } as const;
  return success({
    amount: amount + 0,
    unit,
    approximate: false,
    written: writtenOut(value).replaceAll(",", ""),
  });
};

/** The number itself, unless it is too large or a number cannot hold all its digits. */
const amountOf = (value: Decimal, written: string): Reading<number> => {
  const amount = numberOf(value);
  if (Math.abs(amount) > largest) return refuse("tooLarge", { written });
  // any fifteen digits survive in a number
  if (value.units < fifteenDigits) return success(amount);
  if (compared(decimalOf(amount), value) !== 0)
    return refuse("tooPrecise", { written, kept: writtenOut(decimalOf(amount)) });
  return success(amount);
};

/** The character, where the text holds a figure that is not a plain digit; m² and m³ are units. */
const oddDigitIn = (raw: string): string | undefined =>
  oddDigit.exec(raw.replace(/m[²³]/g, ""))?.[0];

/** A text that names a bound, a range or a date and not one figure. */
const readAsOther = (text: string, written: string): Reading<never> | undefined => {
  const bound = (boundBefore.exec(text) ?? boundAfter.exec(text))?.[0];
  if (bound !== undefined) return refuse("bound", { written, word: bound });
  return date.test(text) ? refuse("date", { written }) : undefined;
};

/** 2/3 or 3分の2 as a share: how rates of support are written. Larger than one whole is none. */
const readFraction = (raw: string): Quantity | undefined => {
  const { text, approximate } = stripApproximate(normalised(raw));
  const [, part, whole] = /^(\d{1,3}) ?\/ ?(\d{1,3})$/.exec(text) ?? [];
  const [, under, over] = /^(\d{1,3}) ?分の ?(\d{1,3})$/.exec(text) ?? [];
  const fraction = [Number(part ?? over), Number(whole ?? under)] as const;
  if (!(fraction[1] > 0 && fraction[0] <= fraction[1])) return undefined;
  const unit = { kind: "share" } as const;
  return { amount: fraction[0] / fraction[1], unit, approximate, written: raw.trim(), fraction };
};

const fromText = (raw: string, written: string, usual: string | undefined): Reading<Quantity> => {
  const { text, approximate } = stripApproximate(normalised(raw));
  const other = readAsOther(text, written);
  if (other) return other;
  const [, before, after] = beforeNumber.exec(text) ?? [];
  if (before === undefined || after === undefined) return refuse("noNumber", { written });
  const head = readHead(before, written, usual);
  if (!head.ok) return head;
  const numeral = readNumeral(after);
  if (numeral.fault !== undefined) {
    const { fault, ...facts } = numeral;
    return refuse(fault, { written, ...facts });
  }
  if (exponent.test(numeral.rest)) return refuse("exponent", { written });
  if (range.test(numeral.rest)) return refuse("range", { written });
  const { currency, negative } = head.value;
  const tail = readTail(numeral.rest.trim(), numeral, { written, currency, usual });
  if (!tail.ok) return tail;
  const amount = amountOf(tail.value.value, written);
  if (!amount.ok) return amount;
  const signed = negative && amount.value !== 0 ? -amount.value : amount.value;
  return success({ amount: signed, unit: tail.value.unit, approximate, written: raw.trim() });
};

/**
 * Reads a figure with its unit as officials write it: 約1,200億円, JPY 120 bn, 86,000 t, 14%,
 * 2割5分, 544 か所. Exact, or refused: nothing is rounded and nothing is guessed.
 */
export const readQuantity = (
  written: string | number,
  defaults: Defaults = {},
): Reading<Quantity> => {
  if (typeof written === "number") return fromNumber(written);
  const shown = quoted(written);
  if (written.length > longestWritten)
    return refuse("tooLong", { written: shown, length: written.length, limit: longestWritten });
  if (normalised(written) === "") return refuse("empty", { written: shown });
  const character = oddDigitIn(written);
  if (character !== undefined) return refuse("oddDigit", { written: shown, character });
  const fraction = readFraction(written);
  return fraction ? success(fraction) : fromText(written, shown, defaults.currency);
};
