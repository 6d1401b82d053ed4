import { capital } from "../text/capital.ts";
import { inWords } from "../text/in-words.ts";
import type { Text } from "../text/text.ts";

/** A count as prose templates need it: its numeral, its word, and which form of the sentence fits. */
export type Counted = {
  readonly n: string;
  /** "three"; a numeral from ten on and in Japanese. */
  readonly word: string;
  /** The same at the start of a sentence. */
  readonly Word: string;
  readonly one: boolean;
  readonly some: boolean;
};

export const counted = (count: number, text: Text): Counted => {
  const n = text.number(count);
  const word = text.language === "en" && count < 10 ? inWords(count) : n;
  return { n, word, Word: capital(word), one: count === 1, some: count > 0 };
};
