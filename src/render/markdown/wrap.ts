import { sentenceEnd } from "./sentences.ts";

const isWord = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);

const pairs: Readonly<Record<string, string>> = {
  "（": "）",
  "「": "」",
  "『": "』",
  "【": "】",
  "〔": "〕",
  "《": "》",
  "〈": "〉",
  "(": ")",
  "“": "”",
  "‘": "’",
};

/** Where brackets are open that the text closes only later, or never: the place of the first of them. */
const firstOpen = (signs: readonly string[]): number | undefined => {
  const open: { readonly sign: string; readonly at: number }[] = [];
  for (const [at, sign] of signs.entries()) {
    const last = open.at(-1);
    if (last && sign === pairs[last.sign]) open.pop();
    else if (sign in pairs) open.push({ sign, at });
  }
  return open[0]?.at;
};

/** The place after the last word: before a bracket that is closed behind it, unless the text begins with one. */
const ending = (signs: readonly string[], first: number): number => {
  const end = signs.findLastIndex(isWord) + 1;
  const open = first === 0 ? firstOpen(signs.slice(0, end)) : undefined;
  return open === undefined ? end : ending(signs.slice(0, open), first);
};

const plain = (signs: readonly string[]): string => signs.join("");

/**
 * Already escaped text between emphasis marks. Marks beside punctuation are not read as marks next to
 * a Japanese letter, so brackets and full stops at either end are left outside of them, a bracket
 * at the end with all that it holds, unless the marks stand alone between spaces or other punctuation.
 */
export const wrap = (escaped: string, marks: string, isAlone = false): string => {
  if (marks === "") return escaped;
  if (isAlone && [...escaped].some(isWord))
    return `${marks}${escaped.trim().replaceAll(sentenceEnd, " ")}${marks}`;
  const signs = [...escaped];
  const first = signs.findIndex(isWord);
  if (first < 0) return escaped;
  const end = ending(signs, first);
  const core = plain(signs.slice(first, end)).replaceAll(sentenceEnd, " ");
  return `${plain(signs.slice(0, first))}${marks}${core}${marks}${plain(signs.slice(end))}`;
};
