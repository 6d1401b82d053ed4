import { enumerations } from "../model/enumerations.ts";
import { languages } from "../text/language.ts";

/** `Fiscal_Year-Start` and `fiscalYearStart` are one word, written by two habits. */
const bare = (word: string): string => word.replaceAll(/[\s_-]/g, "").toLowerCase();

/** The one of the words that is the same but for capitals, hyphens and underlines. */
export const sameWord = (word: string, words: readonly string[]): string | undefined => {
  const same = words.filter((one) => bare(one) === bare(word));
  return same.length === 1 ? same[0] : undefined;
};

const lists = Object.values(enumerations).map(
  (names: Readonly<Record<string, Readonly<Record<string, string>>>>) => names,
);

/** The value of a closed list that is printed by this name in one of the languages, as 合意済 for `agreed`. */
const namedValue = (word: string, values: readonly string[]): string | undefined => {
  const list = lists.find((names) => Object.keys(names).join() === values.join());
  const meant = Object.entries(list ?? {})
    .filter(([, name]) => languages.some((language) => bare(name[language] ?? "") === bare(word)))
    .map(([value]) => value);
  return meant.length === 1 ? meant[0] : undefined;
};

/** What was certainly meant by a word that is none of the values. */
export const meantValue = (word: string, values: readonly string[]): string | undefined =>
  sameWord(word, values) ?? namedValue(word, values);
