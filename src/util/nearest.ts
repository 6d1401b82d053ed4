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
    const turned = letters(small) === letters(word.toLowerCase());
    const changes = distance(small, word.toLowerCase()) / (turned ? 2 : 1);
    const longest = Math.max(written.length, word.length);
    const limit = Math.max(1, Math.floor(longest / 3));
    if (changes <= limit && changes < longest && changes < least) {
      best = word;
      least = changes;
    }
  }
  return best;
};
