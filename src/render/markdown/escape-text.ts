import { cleanText } from "../clean-text.ts";

// what CommonMark or GitHub's additions to it would read as a mark, anywhere in a line
const marks = /[\\`*_[\]<|~@]|&(?=#?\w*(?:;|$))|:(?=\/\/)|(?<=www)\.|!$/gi;

/** Text that stays text inside a line of Markdown. Line ends become spaces. */
export const escapeText = (text: string): string => {
  const escaped = cleanText(text)
    .replace(/[\n\t]+/g, " ")
    .replace(marks, "\\$&");
  // between two dollar signs GitHub reads a formula; a single one is money
  return escaped.indexOf("$") === escaped.lastIndexOf("$")
    ? escaped
    : escaped.replaceAll("$", "\\$");
};

/** What only has a meaning where a line begins: headings, lists, quotes, rules, table heads. */
export const escapeStart = (line: string): string =>
  line
    .replace(/^(#{1,6}|[-+])(?=\s|$)/, "\\$1")
    .replace(/^(?:>|[-=]+\s*$|:-)/, "\\$&")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
