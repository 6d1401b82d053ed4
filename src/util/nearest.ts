import { distance } from "fastest-levenshtein";

const letters = (word: string): string => [...word].sort().join("");

/**
 * The known word nearest to what was written, or `undefined` if none is near. A word is near when at
 * most a third of its letters (and at least one, but not all) would have to change, or two letters
 * changed places.
 */
export const nearest = (written: string, known: readonly string[]): string | undefined => {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  const small = written.toLowerCase();
  for (const word of known) {
    const longest = Math.max(written.length, word.length);
    const limit = Math.max(1, Math.floor(longest / 3));
    const other = word.toLowerCase();
    // what no count of letters could bring near: counting is slow, and a plan may know thousands
    if (Math.abs(small.length - other.length) > limit) continue;
    const apart = distance(small, other);
    if (apart / 2 > limit || apart / 2 >= least) continue;
    const turned = letters(small) === letters(other);
    const changes = apart / (turned ? 2 : 1);
    if (changes <= limit && changes < longest && changes < least) {
      best = word;
      least = changes;
    }
  }
  return best;
};
