import { japanese, runs, synonymsOf, termsOf } from "../analyse/matching/terms.ts";
import type { Language, LocalText } from "../text/language.ts";

const none = synonymsOf([]);

/** A plain string is in the language of its script. */
const isIn = (text: string, language: Language): boolean =>
  [...text.matchAll(runs)].some(([run]) => japanese.test(run)) === (language === "ja");

/** What a text says in one language; a plain string says it in the language of its script. */
export const saidIn = (text: LocalText | undefined, language: Language): string | undefined => {
  if (typeof text !== "string") return text?.[language];
  return isIn(text, language) ? text : undefined;
};

/** The different words that texts hold in one language; of Japanese, pairs of characters. */
export const textTerms = (
  texts: readonly (LocalText | undefined)[],
  language: Language,
): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => [...termsOf(saidIn(text, language) ?? "", none).keys()]));
