import type { MisreadFacts, MisreadTexts } from "./misread-facts.ts";

const codeNames: Readonly<Record<MisreadFacts["code"]["empty"]["code"], string>> = {
  prefecture: "prefecture code",
  municipal: "municipal code",
  corporate: "corporate number",
  hs: "HS code",
  jsic: "JSIC code",
};

const lengths = (expected: string): string => expected.replace(/, (?=[^,]*$)/, " or ");

/** What is said in English of codes. */
export const codeFaults: MisreadTexts["code"] = {
  empty: {
    message: (f) => `the ${codeNames[f.code]} is empty`,
    help: () => "write the code in quotes",
  },
  unquoted: {
    message: (f) =>
      `the ${codeNames[f.code]} \`${f.written}\` is a number, which has lost any zero in front`,
    help: () => 'write the code in quotes, as in `"01100"`',
  },
  notDigits: {
    message: (f) => `the ${codeNames[f.code]} \`${f.written}\` has characters other than digits`,
    help: () => "write the digits alone",
  },
  length: {
    message: (f) =>
      `the ${codeNames[f.code]} \`${f.written}\` has ${f.found} digits, where ${lengths(f.expected)} are expected`,
    help: () => "look for a missing or an extra digit; zeros in front belong to the code",
  },
  prefecture: {
    message: (f) =>
      `\`${f.prefecture}\` in the ${codeNames[f.code]} \`${f.written}\` is not a prefecture, 01 to 47`,
    help: () =>
      "begin with the two digits of the prefecture, such as `01` for Hokkaido or `46` for Kagoshima",
  },
  checkDigit: {
    message: (f) =>
      `the check digit of the ${codeNames[f.code]} \`${f.written}\` is ${f.found}, where ${f.expected} is expected`,
    help: (f) => `compare with the source: a digit is mistyped, or the code is \`${f.suggestion}\``,
  },
  chapter: {
    message: (f) =>
      `\`${f.chapter}\` in the ${codeNames[f.code]} \`${f.written}\` is not a chapter, 01 to 97`,
    help: () =>
      "look for a zero missing in front, and leave out codes of national use (chapters 98 and 99)",
  },
  reservedChapter: {
    message: (f) =>
      `chapter ${f.chapter} of the ${codeNames[f.code]} \`${f.written}\` is reserved and holds no goods`,
    help: () => "look up the heading in the tariff",
  },
  letter: {
    message: (f) => `\`${f.letter}\` is not a division of the ${codeNames[f.code]}, A to T`,
    help: () => "write a letter from A to T, or two to four digits",
  },
  division: {
    message: (f) =>
      `the ${codeNames[f.code]} \`${f.written}\` begins with ${f.division}, where 01 to 99 exist`,
    help: () => "write the two digits of the major group first, such as `09` for food",
  },
};
