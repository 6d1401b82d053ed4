import {
  normalised,
  pairsIn,
  type Synonyms,
  stemmed,
  withoutSynonyms,
} from "../../analyse/matching/terms.ts";
import type { LocalText } from "../../text/language.ts";

/** Words that stand beside every field of knowledge and tell none from another. */
const idle = new Set(
  "and the for with from into its new technology technical technique research development engineering science industry product production process method system use evaluation analysis"
    .split(" ")
    .map(stemmed),
);

/** The same in Japanese, where no space parts them from the word they stand beside. */
const idleJapanese =
  /技術|研究|開発|工学|科学|学術|産業|製品|製造|評価|分析|利用|活用|向上|方法|による|および|における|のための|ための|についての/gu;

const runs =
  /\p{Script=Han}+|[\p{Script=Katakana}ー]+|\p{Script=Hiragana}{3,}|\p{Script=Latin}{3,}/gu;

const isHan = (run: string): boolean => /^\p{Script=Han}/u.test(run);
const isLatin = (run: string): boolean => /^\p{Script=Latin}/u.test(run);

const wordsIn = (run: string): readonly string[] => {
  if (isHan(run)) return pairsIn(run);
  return [isLatin(run) ? stemmed(run) : run];
};

/**
 * The words by which a field of knowledge is known, in all languages in which it is written: Chinese
 * characters two at a time, kana and Latin words whole, synonyms as one. Finer than what matches whole
 * texts, where a syllable of katakana in common does no harm.
 */
export const knowledgeWords = (
  texts: readonly LocalText[],
  synonyms: Synonyms,
): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const text of texts) {
    const written = typeof text === "string" ? text : Object.values(text).join(" / ");
    const rest = withoutSynonyms(normalised(written), synonyms, (term) => words.add(term));
    for (const [run] of rest.replace(idleJapanese, " ").matchAll(runs))
      for (const word of wordsIn(run)) if (!idle.has(word)) words.add(word);
  }
  return words;
};
