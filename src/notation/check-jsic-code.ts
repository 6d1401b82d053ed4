import { codeDigits, refuseCode } from "./code-digits.ts";
import { quoted } from "./misread-facts.ts";
import { normalised } from "./normalised.ts";
import { type Reading, success } from "./read.ts";

/**
 * Japan Standard Industrial Classification: a division letter A..T, or two (major group, 01..99),
 * three or four digits.
 */
export const checkJsicCode = (written: string | number): Reading<string> => {
  const shown = { written: quoted(String(written)), code: "jsic" } as const;
  const letter = typeof written === "string" ? normalised(written).toUpperCase() : "";
  if (/^[A-Z]$/.test(letter))
    return letter <= "T" ? success(letter) : refuseCode("letter", { ...shown, letter });
  const digits = codeDigits(written, "jsic", [2, 3, 4]);
  if (!digits.ok) return digits;
  return digits.value.startsWith("00")
    ? refuseCode("division", { ...shown, division: "00" })
    : digits;
};
