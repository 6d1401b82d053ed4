/** Words of English that say nothing of the matter, as runs of hiragana in Japanese. */
const idle = new Set(
  "a an and are as at be by can could for from has have how if in into is it its more most no not of on or our than that the their them there these they this to up was we were what when which while who whose will with would".split(
    " ",
  ),
);

/** One text as the terms it holds with how often. */
export type Terms = ReadonlyMap<string, number>;

/** Half and full width, kana forms and case made one. */
export const normalised = (text: string): string => text.normalize("NFKC").toLowerCase();

const vowel = /[aeiouy]/;

/** The S-stemmer (Harman 1991). */
const singular = (word: string): string => {
  if (/ies$/.test(word) && !/(?:eies|aies)$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/es$/.test(word) && !/(?:aes|ees|oes)$/.test(word)) return word.slice(0, -1);
  if (/s$/.test(word) && !/(?:us|ss|is)$/.test(word)) return word.slice(0, -1);
  return word;
};

/** A Latin word without its commonest endings; short stems stay as they are. */
export const stemmed = (word: string): string => {
  const one = word.length > 3 ? singular(word) : word;
  const cut = /^(.{4,})(?:ing|ed)$/.exec(one)?.[1];
  return cut !== undefined && vowel.test(cut) && !one.endsWith("eed") ? cut : one;
};

/** Runs of one script: Japanese, or Latin with numbers. */
export const runs =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+|[\p{Script=Latin}\p{N}]+/gu;
/** Whether a run is Japanese. */
export const japanese = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u;
const onlyHiragana = /^\p{Script=Hiragana}+$/u;

/** Two characters at a time, as they follow each other; one alone is itself. */
export const pairsIn = (run: string): readonly string[] => {
  const characters = [...run];
  if (characters.length === 1) return [run];
  return characters.slice(1).map((character, place) => `${characters[place]}${character}`);
};

/** Pairs of hiragana alone are grammar. */
const bigrams = (run: string): readonly string[] =>
  pairsIn(run).filter((pair) => !onlyHiragana.test(pair));

const wordOf = (run: string): readonly string[] =>
  run.length < 2 || idle.has(run) ? [] : [stemmed(run)];

/** What finds any word that has synonyms, and the term that stands for its group. */
export type Synonyms = {
  readonly finds: RegExp | undefined;
  readonly termOf: ReadonlyMap<string, string>;
};

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** Japanese is found anywhere; Latin words only whole, with an ending of the plural. */
const pattern = (word: string): string =>
  /[\p{Script=Latin}\p{N}]$/u.test(word) && /^[\p{Script=Latin}\p{N}]/u.test(word)
    ? `(?<![\\p{Script=Latin}\\p{N}])${escaped(word)}(?:s|es)?(?![\\p{Script=Latin}\\p{N}])`
    : escaped(word);

/**
 * The table of synonyms as the plan writes it; the first word of a group stands for it in print. A word in
 * two groups belongs to the first.
 */
export const synonymsOf = (written: readonly (readonly string[])[]): Synonyms => {
  const termOf = new Map<string, string>();
  for (const group of written) {
    const words = group.map((word) => normalised(word).trim()).filter((word) => word !== "");
    for (const word of words)
      if (!termOf.has(word))
        termOf.set(word, termOf.get(words[0] as string) ?? (words[0] as string));
  }
  // the longest first: a part of it would leave the rest behind
  const patterns = [...termOf.keys()].sort((a, b) => b.length - a.length).map(pattern);
  return {
    finds: patterns.length === 0 ? undefined : new RegExp(patterns.join("|"), "gu"),
    termOf,
  };
};

/** Sign before the term of a group, so that it is never the same as a bigram or a word. */
const mark = "=";

/** A text without the words that have synonyms; each is told with the term that stands for it. */
export const withoutSynonyms = (
  text: string,
  { finds, termOf }: Synonyms,
  tell: (term: string, word: string) => void,
): string =>
  finds === undefined
    ? text
    : text.replace(finds, (word) => {
        const ends = [word, word.replace(/s$/, ""), word.replace(/es$/, "")];
        const known = ends.find((one) => termOf.has(one)) ?? word;
        tell(`${mark}${termOf.get(known) ?? known}`, word);
        return " ";
      });

/**
 * The terms of a text: synonyms first, then pairs of Japanese characters and the stems of Latin words. No
 * segmenter: its cuts differ from machine to machine.
 */
export const termsOf = (text: string, synonyms: Synonyms): Terms => {
  const terms = new Map<string, number>();
  const add = (term: string): void => {
    terms.set(term, (terms.get(term) ?? 0) + 1);
  };
  const rest = withoutSynonyms(normalised(text), synonyms, add);
  for (const [run] of rest.matchAll(runs))
    for (const term of japanese.test(run) ? bigrams(run) : wordOf(run)) add(term);
  return terms;
};
