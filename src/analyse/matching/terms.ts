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

const runs =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+|[\p{Script=Latin}\p{N}]+/gu;
const japanese = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u;
const onlyHiragana = /^\p{Script=Hiragana}+$/u;

/** Two characters at a time; those of hiragana alone are grammar. */
const bigrams = (run: string): readonly string[] => {
  const characters = [...run];
  if (characters.length === 1) return onlyHiragana.test(run) ? [] : [run];
  return characters.slice(1).flatMap((character, place) => {
    const pair = `${characters[place]}${character}`;
    return onlyHiragana.test(pair) ? [] : [pair];
  });
};

const wordOf = (run: string): readonly string[] =>
  run.length < 2 || idle.has(run) ? [] : [stemmed(run)];

/** A group of synonyms: the term that stands for all, and what finds any of them in a text. */
export type SynonymGroup = { readonly term: string; readonly finds: RegExp };

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** Japanese is found anywhere; Latin words only whole, with an ending of the plural. */
const pattern = (word: string): string =>
  /[\p{Script=Latin}\p{N}]$/u.test(word) && /^[\p{Script=Latin}\p{N}]/u.test(word)
    ? `(?<![\\p{Script=Latin}\\p{N}])${escaped(word)}(?:s|es)?(?![\\p{Script=Latin}\\p{N}])`
    : escaped(word);

/** Groups as the plan writes them; the first word of each stands for it in print. */
export const synonymGroups = (written: readonly (readonly string[])[]): readonly SynonymGroup[] =>
  written.flatMap((group): readonly SynonymGroup[] => {
    const words = group.map((word) => normalised(word).trim()).filter((word) => word !== "");
    const [first] = words;
    if (first === undefined) return [];
    // the longest first: a part of it would leave the rest behind
    const patterns = [...new Set(words)].sort((a, b) => b.length - a.length).map(pattern);
    return [{ term: first, finds: new RegExp(patterns.join("|"), "gu") }];
  });

/** Sign before the term of a group, so that it is never the same as a bigram or a word. */
const mark = "=";

/** How a term is shown to a reader. */
export const shownTerm = (term: string): string =>
  term.startsWith(mark) ? term.slice(mark.length) : term;

/**
 * The terms of a text: synonyms first, then pairs of Japanese characters and the stems of Latin words. No
 * segmenter: its cuts differ from machine to machine.
 */
export const termsOf = (text: string, groups: readonly SynonymGroup[]): Terms => {
  const terms = new Map<string, number>();
  const add = (term: string): void => {
    terms.set(term, (terms.get(term) ?? 0) + 1);
  };
  let rest = normalised(text);
  for (const { term, finds } of groups)
    rest = rest.replace(finds, () => {
      add(`${mark}${term}`);
      return " ";
    });
  for (const [run] of rest.matchAll(runs))
    for (const term of japanese.test(run) ? bigrams(run) : wordOf(run)) add(term);
  return terms;
};
