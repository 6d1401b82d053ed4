import { codeDigits, refuseCode } from "./code-digits.ts";
import { quoted } from "./misread-facts.ts";
import { type Reading, success } from "./read.ts";

/**
 * Harmonized System: heading (4 digits), subheading (6), or a national line (8, 9 or 10; Japan's
 * statistical code has 9). Chapters 01..97, of which 77 is reserved. Normalised to digits alone.
 */
export const checkHsCode = (written: string | number): Reading<string> => {
  const digits = codeDigits(written, "hs", [4, 6, 8, 9, 10]);
  if (!digits.ok) return digits;
  const shown = { written: quoted(String(written)), code: "hs" } as const;
  const chapter = digits.value.slice(0, 2);
  if (chapter === "77") return refuseCode("reservedChapter", { ...shown, chapter });
  return chapter === "00" || Number(chapter) > 97
    ? refuseCode("chapter", { ...shown, chapter })
    : success(digits.value);
};
