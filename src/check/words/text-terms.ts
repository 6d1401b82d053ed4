import { synonymsOf, termsOf } from "../../analyse/matching/terms.ts";
import type { Language, LocalText } from "../../text/language.ts";

const none = synonymsOf([]);
const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What a text says in one language; a plain string says it in the language of its script. */
export const saidIn = (text: LocalText | undefined, language: Language): string | undefined => {
  if (typeof text !== "string") return text?.[language];
  return japanese.test(text) === (language === "ja") ? text : undefined;
};

/** The different words of texts in each language. */
export type TextTerms = (language: Language) => ReadonlySet<string>;

/** The different words that texts hold; of Japanese, pairs of characters. Read once, when first asked for. */
export const textTerms = (texts: readonly (LocalText | undefined)[]): TextTerms => {
  const known = new Map<Language, ReadonlySet<string>>();
  return (language) => {
    const before = known.get(language);
    if (before) return before;
    const terms = texts.flatMap((text) => [...termsOf(saidIn(text, language) ?? "", none).keys()]);
    const found = new Set(terms);
    known.set(language, found);
    return found;
  };
};
