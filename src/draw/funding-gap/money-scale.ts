import { currencyInJapanese } from "../../notation/currencies.ts";
import type { FigureContext } from "../figure.ts";

/** One unit for all amounts of the figure, in which the largest has three digits or so. */
export type MoneyScale = {
  /** As the subtitle names it: JPY m, 億円. */
  readonly unit: string;
  readonly write: (amount: number) => string;
  /** In units of the last digit that is written. */
  readonly shown: (amount: number) => number;
  /** With the unit. */
  readonly full: (amount: number) => string;
};

const steps: Readonly<Record<"ja" | "en", readonly (readonly [factor: number, word: string])[]>> = {
  ja: [
    [1e12, "兆"],
    [1e8, "億"],
    [1e4, "万"],
  ],
  en: [
    [1e12, "tn"],
    [1e9, "bn"],
    [1e6, "m"],
    [1e3, "thousand"],
  ],
};

const shownDigits = 3;

/** 1,971 m say more than 1.97 bn where amounts stand side by side. */
const slack = 10;

export const moneyScale = (
  most: number,
  currency: string,
  { text, say }: FigureContext,
): MoneyScale => {
  const { language } = text;
  const least = language === "en" ? slack : 1;
  const [factor, word] = steps[language].find(([one]) => most >= one * least) ?? [1, ""];
  const whole = Math.floor(Math.log10(Math.max(1, most / factor))) + 1;
  const decimals = factor === 1 ? 0 : Math.max(0, shownDigits - whole);
  const name = language === "ja" ? currencyInJapanese(currency) : currency;
  const smallest = 10 ** -decimals;
  const write = (amount: number): string => {
    const value = amount / factor;
    // what rounds to nothing is not nothing
    if (value > 0 && value < smallest / 2) return say("tiny", { amount: text.number(smallest) });
    return text.number(value, value === 0 ? 0 : decimals);
  };
  return {
    unit: language === "ja" ? `${word}${name}` : `${name} ${word}`.trim(),
    write,
    shown: (amount) => Math.round((amount / factor) * 10 ** decimals),
    full: (amount) =>
      language === "ja"
        ? `${write(amount)}${word}${name}`
        : `${name} ${write(amount)} ${word}`.trim(),
  };
};
