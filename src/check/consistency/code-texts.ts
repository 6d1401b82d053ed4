import type { MisreadFacts } from "../../notation/misread-facts.ts";

type Codes = MisreadFacts["code"];

const code = {
  prefecture: "prefecture code",
  municipal: "municipal code",
  corporate: "corporate number",
  hs: "HS code",
  jsic: "JSIC code",
} as const;

/** What is said of a code that does not check, by the kind of its fault. */
export const codeTexts = {
  empty: (facts: Codes["empty"]) => `the ${code[facts.code]} is empty`,
  unquoted: (facts: Codes["unquoted"]) =>
    `the ${code[facts.code]} ${facts.written} stands without quotes and may have lost zeros`,
  notDigits: (facts: Codes["notDigits"]) =>
    `${code[facts.code]} \`${facts.written}\` holds something other than digits`,
  length: (facts: Codes["length"]) =>
    `${code[facts.code]} \`${facts.written}\` has ${facts.found} digits, not ${facts.expected.replace(/, (?=[^,]*$)/, " or ")}`,
  prefecture: (facts: Codes["prefecture"]) =>
    `${code[facts.code]} \`${facts.written}\` names no prefecture: \`${facts.prefecture}\` is not between 01 and 47`,
  checkDigit: (facts: Codes["checkDigit"]) =>
    `${code[facts.code]} \`${facts.written}\` has the check digit ${facts.found}, its digits give ${facts.expected}`,
  chapter: (facts: Codes["chapter"]) =>
    `HS code \`${facts.written}\` begins with chapter ${facts.chapter}, which is not between 01 and 97`,
  reservedChapter: (facts: Codes["reservedChapter"]) =>
    `HS code \`${facts.written}\` begins with chapter ${facts.chapter}, which is reserved`,
  letter: (facts: Codes["letter"]) =>
    `JSIC division \`${facts.written}\` is not a letter between A and T`,
  division: (facts: Codes["division"]) =>
    `JSIC code \`${facts.written}\` begins with ${facts.division}, which is no major group`,
};
