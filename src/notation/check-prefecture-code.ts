import { codeDigits, refuseCode } from "./code-digits.ts";
import { prefectureName } from "./prefecture-name.ts";
import type { Reading } from "./read.ts";

/** JIS X 0401: two digits, 01..47. */
export const checkPrefectureCode = (written: string | number): Reading<string> => {
  const digits = codeDigits(written, "prefecture", [2]);
  if (!digits.ok || prefectureName(digits.value, "en") !== undefined) return digits;
  const prefecture = digits.value;
  return refuseCode("prefecture", { written: prefecture, code: "prefecture", prefecture });
};
