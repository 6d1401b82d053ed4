import { nearest } from "../util/nearest.ts";
import { currencyOf, scrambledCurrency } from "./currencies.ts";
import { measureOf, symbolInOtherCase } from "./measures.ts";
import { type MisreadFacts, refusals } from "./misread-facts.ts";
import type { Unit } from "./quantity.ts";
import { type Reading, success } from "./read.ts";

/** A unit, and by how many powers of ten the words before it raise the number. */
export type ScaledUnit = { readonly unit: Unit; readonly places: number };

export type UnitAsked = {
  /** Cut for messages. */
  readonly written: string;
  /** What stood before the number: JPY, US$. */
  readonly currency: string | undefined;
  /** The Japanese magnitude the number ended with; it belongs to a misspelt unit: 億えん. */
  readonly magnitude: string;
  readonly usualCurrency: string | undefined;
};

const refuse = refusals<"quantity">();

const shares: Readonly<Record<string, number>> = {
  "%": -2,
  percent: -2,
  pct: -2,
  pp: -2,
  "per cent": -2,
  パーセント: -2,
  ポイント: -2,
  "%ポイント": -2,
  パーセントポイント: -2,
  "percentage point": -2,
  "percentage points": -2,
  割: -1,
};

const longMagnitudes: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  mln: 6,
  mn: 6,
  billion: 9,
  bn: 9,
  trillion: 12,
  trn: 12,
  tn: 12,
  k: 3,
};
/** Read as magnitudes only where a currency stands beside them: m is also the metre. */
const moneyMagnitudes: Readonly<Record<string, number>> = { m: 6, b: 9 };
const magnitude = /^(thousand|million|billion|trillion|mln|mn|bn|trn|tn|k|m|b)( ?)(.*)$/i;
const standalone = /^(thousand|million|billion|trillion|mln|mn|bn|trn|tn|k)$/i;

const misspelt: Readonly<Record<string, string>> = {
  えん: "円",
  エン: "円",
  圓: "円",
  ton: "t",
  tons: "t",
  yens: "yen",
  mil: "million",
  mio: "million",
  Mio: "million",
  mrd: "billion",
  Mrd: "billion",
  milliard: "billion",
};
const ambiguous: Readonly<Record<string, string>> = {
  分: "%, min",
  キロ: "kg, km",
  pound: "GBP, lb",
  pounds: "GBP, lb",
  ポンド: "GBP, lb",
};

const counterWord =
  /^(?!.{25})(?:CO2|CH4|N2O|H2|[\p{L}\p{M}ー々・'’])+(?:[/-](?:CO2|CH4|N2O|H2|[\p{L}\p{M}ー々・'’])+)*$/u;
const longWords = ["thousand", "million", "billion", "trillion", "percent", "per cent"];
const knownWords = [...longWords, "yen", "euros", "dollars", "bn", "mn", "percentage points"];

const shareOf = (word: string): number | undefined =>
  Object.hasOwn(shares, word) ? shares[word] : shares[word.toLowerCase()];

const knownUnit = (word: string, asked: UnitAsked): ScaledUnit | undefined => {
  const share = shareOf(word);
  if (share !== undefined) return { unit: { kind: "share" }, places: share };
  const currency = currencyOf(word, asked.usualCurrency);
  if (currency !== undefined) return { unit: { kind: "money", currency }, places: 0 };
  const measure = measureOf(word);
  return measure && { unit: measure, places: 0 };
};

/** What was probably meant by a word that could pass for a counter but surely is not one. */
const meantInstead = (word: string): string | undefined => {
  if (Object.hasOwn(misspelt, word)) return misspelt[word];
  if (/^[憶臆][円圓]?$/.test(word)) return "億円";
  if (/^兆円?$/.test(word)) return "兆円";
  const near = word.length >= 6 ? nearest(word, longWords) : undefined;
  if (near !== undefined && Math.abs(near.length - word.length) <= 1 && near !== word) return near;
  return symbolInOtherCase(word) ?? scrambledCurrency(word);
};

const isDoubtful = (word: string): boolean =>
  /[円圓]$|^(?:円|ドル|ユーロ)(?!\/)/.test(word) ||
  standalone.test(word) ||
  /^(?:hundreds?|dozens?|lakhs?|crores?)$/i.test(word) ||
  /^[a-z]$/i.test(word) ||
  /^[A-Za-z]{1,3}(?:JPY|EUR|USD|GBP|CNY)$/.test(word) ||
  longWords.includes(word.toLowerCase());

const counterOf = (word: string, asked: UnitAsked): Reading<ScaledUnit> => {
  const { written } = asked;
  const readings = Object.hasOwn(ambiguous, word) ? ambiguous[word] : undefined;
  if (readings !== undefined) return refuse("ambiguousWord", { written, word, readings });
  const suggestion = meantInstead(word);
  if (suggestion !== undefined || isDoubtful(word) || !counterWord.test(word)) {
    const ahead = suggestion === "円" ? asked.magnitude : "";
    return refuse("unknownWord", {
      written,
      word: ahead + word,
      suggestion: suggestion === undefined ? nearest(word, knownWords) : ahead + suggestion,
    });
  }
  return success({ unit: { kind: "count", of: word }, places: 0 });
};

/** Several words which together are no unit: says which one is at fault. */
const manyWords = (words: readonly string[], asked: UnitAsked): Reading<never> => {
  const { written } = asked;
  const isKnown = (word: string): boolean =>
    knownUnit(word, asked) !== undefined || standalone.test(word);
  const unknown = words.filter((word) => !isKnown(word));
  const [first = "", second = ""] = words;
  if (unknown.length === 0) return refuse("twoUnits", { written, first, second });
  const misspeltWord = unknown.find((word) => nearest(word, knownWords) !== undefined);
  if (unknown.length === words.length && misspeltWord === undefined)
    return refuse("manyWords", { written, words: words.join(" ") });
  const word = misspeltWord ?? unknown[0] ?? "";
  return refuse("unknownWord", { written, word, suggestion: nearest(word, knownWords) });
};

const unitOf = (tail: string, asked: UnitAsked): Reading<ScaledUnit> => {
  const known = knownUnit(tail, asked);
  if (known) return success(known);
  const words = tail.split(" ");
  return words.length > 1 ? manyWords(words, asked) : counterOf(tail, asked);
};

/** The tail split into an English magnitude and what follows, if it begins with one. */
const split = (tail: string, asked: UnitAsked): { places: number; rest: string } | undefined => {
  // only in $3T: in 5 TEUR it is a thousand, in 5t a tonne
  if (tail === "T" && asked.currency !== undefined) return { places: 12, rest: "" };
  const [, word = "", gap = "", rest = ""] = magnitude.exec(tail) ?? [];
  if (word === "") return undefined;
  const key = word.toLowerCase();
  const isMoney = rest === "" ? asked.currency !== undefined : isCurrency(rest, asked);
  const plain = longMagnitudes[key] ?? (word === "M" ? 6 : undefined);
  if (!isMoney && rest !== "" && gap === "") return undefined;
  const places = isMoney ? (plain ?? moneyMagnitudes[key]) : plain;
  return places === undefined ? undefined : { places, rest };
};

const isCurrency = (word: string, asked: UnitAsked): boolean =>
  currencyOf(word, asked.usualCurrency) !== undefined;

/** With a currency before the number, only a magnitude and the same currency may follow it. */
const withCurrency = (
  currency: string,
  { places, rest }: { places: number; rest: string },
  asked: UnitAsked,
): Reading<ScaledUnit> => {
  const { written } = asked;
  const unit: Unit = { kind: "money", currency };
  if (rest === "" || currencyOf(rest, currency) === currency) return success({ unit, places });
  if (knownUnit(rest, asked)) return refuse("twoUnits", { written, first: currency, second: rest });
  const word = rest.split(" ")[0] ?? rest;
  const ahead = Object.hasOwn(misspelt, word) ? asked.magnitude : "";
  const suggestion = misspelt[word] ?? nearest(word, knownWords);
  const facts: MisreadFacts["quantity"]["unknownWord"] = {
    written,
    word: ahead + word,
    suggestion: suggestion === undefined ? undefined : ahead + suggestion,
  };
  return refuse("unknownWord", facts);
};

/** Reads what follows the number: magnitude words and the unit. */
export const readUnit = (tail: string, asked: UnitAsked): Reading<ScaledUnit> => {
  const { currency } = asked;
  const whole =
    currency === undefined && !standalone.test(tail) ? knownUnit(tail, asked) : undefined;
  if (whole) return success(whole);
  const scaled = split(tail, asked) ?? { places: 0, rest: tail };
  if (scaled.places > 0 && asked.magnitude !== "")
    return refuse("magnitudes", { written: asked.written, number: `${asked.magnitude} ${tail}` });
  if (currency !== undefined) return withCurrency(currency, scaled, asked);
  if (scaled.rest === "")
    return success({ unit: { kind: "count", of: "" }, places: scaled.places });
  const read = unitOf(scaled.rest, asked);
  if (!read.ok) return read;
  return success({ unit: read.value.unit, places: read.value.places + scaled.places });
};
