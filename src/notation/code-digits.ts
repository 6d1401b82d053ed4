import { longestWritten, type MisreadFacts, quoted, refusals } from "./misread-facts.ts";
import { normalised } from "./normalised.ts";
import { type Reading, success } from "./read.ts";

export const refuseCode = refusals<"code">();

export type CodeKind = MisreadFacts["code"]["empty"]["code"];

/** The characters of a code without spaces, dots and hyphens; `expected` are the lengths it may have. */
export const codeDigits = (
  written: string | number,
  code: CodeKind,
  expected: readonly number[],
): Reading<string> => {
  const shown = { written: quoted(String(written)), code };
  // YAML has dropped the zeros in front of an unquoted code, and no length tells how many
  if (typeof written === "number") return refuseCode("unquoted", shown);
  const digits =
    written.length > longestWritten ? "?" : normalised(written).replace(/(?<=\d)[ .-](?=\d)/g, "");
  if (digits === "") return refuseCode("empty", shown);
  if (!/^\d+$/.test(digits)) return refuseCode("notDigits", shown);
  if (expected.includes(digits.length)) return success(digits);
  return refuseCode("length", { ...shown, found: digits.length, expected: expected.join(", ") });
};
