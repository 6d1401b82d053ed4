import type { Language, LocalText } from "../../text/language.ts";
import { type Synonyms, termsOf } from "./terms.ts";
import { wording } from "./wording.ts";

/** What texts speak of, in each language; Japanese words are pairs of characters. */
export type Words = Readonly<Record<Language, ReadonlySet<string>>>;

const hiragana = /\p{Script=Hiragana}/u;

/** Pairs with a kana of grammar in them say little of the matter; a term that stands for synonyms stays. */
const tells = (term: string): boolean => !hiragana.test(term) || term.startsWith("=");

export const wordsOf = (texts: readonly LocalText[], synonyms: Synonyms): Words => {
  const within = (language: Language): ReadonlySet<string> =>
    new Set(
      texts.flatMap((text) => [...termsOf(wording(text, language), synonyms).keys()].filter(tells)),
    );
  return { ja: within("ja"), en: within("en") };
};

/** Share of the words that others hold too, 0..1, in the language in which it is larger; 1 of no words. */
export const coveredWords = (words: Words, by: Words): number => {
  const shares = (["ja", "en"] as const).flatMap((language) => {
    const own = [...words[language]];
    const held = own.filter((one) => by[language].has(one));
    return own.length === 0 ? [] : [held.length / own.length];
  });
  return shares.length === 0 ? 1 : Math.max(...shares);
};
