import type { Terms } from "./terms.ts";

/** The terms of a text with their weights; the length of all weights is 1. */
export type Weighed = ReadonlyMap<string, number>;

/**
 * TF-IDF of texts that are compared with each other: `count * (ln((1 + N) / (1 + n)) + 1)` for a term that
 * `n` of the `N` texts hold (smoothed, Salton & Buckley 1988), each text then of length 1.
 */
export const weigh = (texts: readonly Terms[]): readonly Weighed[] => {
  const holding = new Map<string, number>();
  for (const terms of texts)
    for (const term of terms.keys()) holding.set(term, (holding.get(term) ?? 0) + 1);
  const rarity = (term: string): number =>
    Math.log((1 + texts.length) / (1 + (holding.get(term) ?? 0))) + 1;
  return texts.map((terms) => {
    const weights = [...terms].map(([term, count]): [string, number] => [
      term,
      count * rarity(term),
    ]);
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0));
    return new Map(weights.map(([term, weight]) => [term, weight / length]));
  });
};

type Posting = { readonly column: number; readonly weight: number };

const postingsOf = (columns: readonly Weighed[]): ReadonlyMap<string, readonly Posting[]> => {
  const postings = new Map<string, Posting[]>();
  for (const [column, terms] of columns.entries())
    for (const [term, weight] of terms) {
      const list = postings.get(term);
      if (list) list.push({ column, weight });
      else postings.set(term, [{ column, weight }]);
    }
  return postings;
};

/** Cosines of every row with every column, row by row: 0 without a common term, 1 for the same text. */
export const cosines = (rows: readonly Weighed[], columns: readonly Weighed[]): Float64Array => {
  const postings = postingsOf(columns);
  const found = new Float64Array(rows.length * columns.length);
  for (const [row, terms] of rows.entries()) {
    const own = found.subarray(row * columns.length, (row + 1) * columns.length);
    for (const [term, weight] of terms)
      for (const { column, weight: other } of postings.get(term) ?? [])
        own[column] = (own[column] as number) + weight * other;
  }
  return found.map((one) => Math.min(1, one));
};

/** The terms two texts share, those that count most first. */
export const sharedTerms = (a: Weighed, b: Weighed): readonly string[] =>
  [...a]
    .flatMap(([term, weight]) => {
      const other = b.get(term);
      return other === undefined ? [] : [{ term, weight: weight * other }];
    })
    .sort((one, two) => two.weight - one.weight || Number(one.term > two.term) - 0.5)
    .map(({ term }) => term);
