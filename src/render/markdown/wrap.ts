import { sentenceEnd } from "./sentences.ts";

const isWord = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);

/**
 * Already escaped text between emphasis marks. Marks beside punctuation are not read as marks next to
 * a Japanese letter, so brackets and full stops at either end are left outside of them,
 * unless the text stands alone between spaces.
 */
export const wrap = (escaped: string, marks: string, isAlone = false): string => {
  if (marks === "") return escaped;
  if (isAlone && [...escaped].some(isWord))
    return `${marks}${escaped.trim().replaceAll(sentenceEnd, " ")}${marks}`;
  const signs = [...escaped];
  const first = signs.findIndex(isWord);
  if (first < 0) return escaped;
  const last = signs.findLastIndex(isWord);
  const core = signs
    .slice(first, last + 1)
    .join("")
    .replaceAll(sentenceEnd, " ");
  return `${signs.slice(0, first).join("")}${marks}${core}${marks}${signs.slice(last + 1).join("")}`;
};
