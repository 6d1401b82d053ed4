import { codeDigits, refuseCode } from "./code-digits.ts";
import { quoted } from "./misread-facts.ts";
import { type Reading, success } from "./read.ts";

/**
 * 9 − (Σ Pn × Qn mod 9), where Pn is the nth digit of the twelve from the right and Qn is 1 for odd n
 * and 2 for even n: National Tax Agency (国税庁), ministerial ordinance on corporate numbers.
 */
const checkDigitOf = (twelve: string): string => {
  const sum = [...twelve].reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 2 : 1),
    0,
  );
  return String(9 - (sum % 9));
};

/** 法人番号: thirteen digits, the first of which is the check digit. */
export const checkCorporateNumber = (written: string | number): Reading<string> => {
  // the check digit is never 0, so a number has lost nothing
  const text = typeof written === "number" ? String(written) : written;
  const digits = codeDigits(text, "corporate", [13]);
  if (!digits.ok) return digits;
  const found = digits.value.slice(0, 1);
  const base = digits.value.slice(1);
  const expected = checkDigitOf(base);
  if (found === expected) return success(digits.value);
  const shown = { written: quoted(text), code: "corporate" } as const;
  return refuseCode("checkDigit", { ...shown, found, expected, suggestion: expected + base });
};
