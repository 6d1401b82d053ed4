import { codeDigits, refuseCode } from "./code-digits.ts";
import { quoted } from "./misread-facts.ts";
import { prefectureName } from "./prefecture-name.ts";
import { type Reading, success } from "./read.ts";

/** (11 − Σ digit × weight mod 11) mod 10 with weights 6, 5, 4, 3, 2: JIS X 0402 as used by MIC. */
const checkDigitOf = (five: string): string => {
  const sum = [...five].reduce((total, digit, index) => total + Number(digit) * (6 - index), 0);
  return String((11 - (sum % 11)) % 10);
};

/**
 * JIS X 0402: five digits (two of the prefecture, 000 for the prefecture itself), or six with the
 * check digit. Normalised to five. Whether such a municipality exists is not looked up.
 */
export const checkMunicipalCode = (written: string | number): Reading<string> => {
  const digits = codeDigits(written, "municipal", [5, 6]);
  if (!digits.ok) return digits;
  const shown = { written: quoted(String(written)), code: "municipal" } as const;
  const five = digits.value.slice(0, 5);
  const prefecture = five.slice(0, 2);
  if (prefectureName(prefecture, "en") === undefined)
    return refuseCode("prefecture", { ...shown, prefecture });
  const found = digits.value.slice(5);
  const expected = checkDigitOf(five);
  if (found !== "" && found !== expected)
    return refuseCode("checkDigit", { ...shown, found, expected, suggestion: five + expected });
  return success(five);
};
