import {
  japanese,
  normalised,
  pairsIn,
  runs,
  type Synonyms,
  stemmed,
  withoutSynonyms,
} from "./terms.ts";

/** Pairs of characters that follow each other in a run, all of them shared, as one phrase. */
const phrasesOf = (run: string, shared: ReadonlySet<string>): ReadonlyMap<string, string> => {
  const phrases = new Map<string, string>();
  let open: string[] = [];
  const close = (): void => {
    const [first = "", ...others] = open;
    const joined = first + others.map((pair) => [...pair].at(-1)).join("");
    const phrase = joined.replace(/^[のをにはがとでもへや](?!\p{Script=Hiragana})/u, "");
    for (const pair of open) if (!phrases.has(pair)) phrases.set(pair, phrase);
    open = [];
  };
  for (const pair of pairsIn(run)) {
    if (shared.has(pair)) open.push(pair);
    else close();
  }
  close();
  return phrases;
};

/**
 * Shared terms as a reader knows them: words and synonyms as one of the texts writes them, pairs of
 * characters joined to phrases of that text. In the order of the terms, none twice.
 */
export const evidenceOf = (
  terms: readonly string[],
  text: string,
  synonyms: Synonyms,
): readonly string[] => {
  const shared = new Set(terms);
  const shown = new Map<string, string>();
  const keep = (term: string, written: string): void => {
    if (shared.has(term) && !shown.has(term)) shown.set(term, written);
  };
  const rest = withoutSynonyms(normalised(text), synonyms, keep);
  for (const [run] of rest.matchAll(runs)) {
    if (!japanese.test(run)) keep(stemmed(run), run);
    else for (const [pair, phrase] of phrasesOf(run, shared)) keep(pair, phrase);
  }
  return [...new Set(terms.flatMap((term) => shown.get(term) ?? []))];
};
