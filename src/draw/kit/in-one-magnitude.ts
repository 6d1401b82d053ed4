import { currencyInJapanese } from "../../notation/currencies.ts";
import type { Quantity, Unit } from "../../notation/quantity.ts";
import type { Language } from "../../text/language.ts";
import type { Text } from "../../text/text.ts";

const magnitudes: Readonly<Record<Language, readonly (readonly [size: number, word: string])[]>> = {
  ja: [
    [1e12, "兆"],
    [1e8, "億"],
    [1e4, "万"],
    [1, ""],
  ],
  en: [
    [1e12, " tn"],
    [1e9, " bn"],
    [1e6, " m"],
    [1, ""],
  ],
};

/** Letters after the digits: the magnitude with which an amount is printed by itself. */
const magnitudeIn = (printed: string): string =>
  /[兆億万]|\b(?:tn|bn|m)\b/u.exec(printed)?.[0] ?? "";

const isShort = (number: number): boolean =>
  Math.abs(number * 100 - Math.round(number * 100)) < 1e-6;

/**
 * Amounts of money that are read against each other in one magnitude: 20,000円 above 18,230円, not 2万円. The
 * largest in which none needs more than two decimals; left alone where all have the same by themselves.
 */
export const inOneMagnitude = (amounts: readonly number[], unit: Unit, text: Text): Text => {
  if (unit.kind !== "money") return text;
  const others = amounts.filter((amount) => amount !== 0 && Number.isFinite(amount));
  const written = others.map((amount) =>
    magnitudeIn(text.quantity({ amount, unit, approximate: false, written: "" })),
  );
  if (new Set(written).size < 2) return text;
  const most = Math.max(...others.map(Math.abs));
  const found = magnitudes[text.language].find(
    ([size]) => size <= most && others.every((amount) => isShort(amount / size)),
  );
  if (!found) return text;
  const [size, word] = found;
  const quantity = (one: Quantity): string => {
    if (one.unit.kind !== "money" || one.approximate || one.amount === 0) return text.quantity(one);
    const number = text.number(one.amount / size) + word;
    return text.language === "ja"
      ? number + currencyInJapanese(one.unit.currency)
      : `${one.unit.currency} ${number}`;
  };
  return { ...text, quantity };
};
