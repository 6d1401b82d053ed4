import type { Language } from "../text/language.ts";
import { currencyInJapanese } from "./currencies.ts";
import { type Decimal, decimalOf, shifted, writtenOut } from "./decimal.ts";
import type { Quantity, Unit } from "./quantity.ts";

/** Taken for amounts of at least `least` powers of ten. */
type Magnitude = readonly [exponent: number, word: string, least: number];

const magnitudes: Readonly<Record<Language, readonly Magnitude[]>> = {
  ja: [
    // in tens of thousands a price reads 18,230円, beside 26,500円
    [4, "万", 5],
    [8, "億", 8],
    [12, "兆", 12],
  ],
  en: [
    [6, " m", 6],
    [9, " bn", 9],
    [12, " tn", 12],
  ],
};

/**
 * The shortest exact form with one magnitude word, the smaller magnitude where two are as short; never
 * less than one of the magnitude: 1,086.5億, not 0.10865兆. Amounts of five digits stay in full.
 */
const withMagnitude = (exact: Decimal, amount: number, language: Language): string => {
  let best = writtenOut(exact);
  let length = best.length;
  for (const [exponent, word, least] of magnitudes[language]) {
    if (Math.abs(amount) < 10 ** least) break;
    const number = writtenOut(shifted(exact, -exponent));
    // a magnitude word is as long as one digit, in whichever language
    if (number.length + 1 >= length) continue;
    best = number + word;
    length = number.length + 1;
  }
  return best;
};

const isJapanese = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const namesInEnglish: Readonly<Record<string, string>> = { 石: "koku", 升: "sho" };

/** The unit after the number; Japanese sets no space before a counter in its own script. */
const after = (number: string, word: string, language: Language): string => {
  if (word === "") return number;
  return language === "ja" && isJapanese.test(word) ? number + word : `${number} ${word}`;
};

const exactly = (amount: number, unit: Unit, language: Language): string => {
  const exact = decimalOf(amount);
  switch (unit.kind) {
    case "money": {
      const number = withMagnitude(exact, amount, language);
      if (language === "en") return `${unit.currency} ${number}`;
      return after(number, currencyInJapanese(unit.currency), language);
    }
    case "share":
      return `${writtenOut(shifted(exact, 2))}%`;
    case "measure": {
      const name = language === "en" ? namesInEnglish[unit.symbol] : undefined;
      return after(writtenOut(exact), name ?? unit.symbol, language);
    }
    case "count":
      return after(writtenOut(exact), unit.of, language);
  }
};

/** Exact, never rounded: what is printed reads back as the same quantity. */
export const printQuantity = (quantity: Quantity, language: Language): string => {
  if (!Number.isFinite(quantity.amount)) return "n/a";
  const { fraction } = quantity;
  const printed = fraction ? fraction.join("/") : exactly(quantity.amount, quantity.unit, language);
  if (!quantity.approximate) return printed;
  return language === "ja" ? `約${printed}` : `c. ${printed}`;
};
