import type { Language } from "../text/language.ts";
import { printNumber } from "./print-number.ts";

/** 18か月, 18 months, 1 month. */
export const printDuration = (months: number, language: Language): string => {
  const number = printNumber(months);
  if (language === "ja") return `${number}か月`;
  return `${number} ${months === 1 ? "month" : "months"}`;
};
