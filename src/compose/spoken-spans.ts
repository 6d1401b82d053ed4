import { type Span, text } from "../document/span.ts";
import { capital } from "../text/capital.ts";
import { nestedQuotes } from "../text/nested-quotes.ts";

/** What ends a sentence in any language. */
const ended = /[.!?。！？]$/u;

const isKey = /^[\w.:<>[\]{}/-]+$/;

/** A word of an English sentence; a key of the file, or one before other letters, stays as it is. */
const firstWord = /^[a-z]+(?:[’'-][a-z]+)*(?=[ ,:;][ -~“])/;

/**
 * A sentence of a rule as spans: it begins with a capital, and what it names between backticks is code
 * if it is a key of the file, in quotation marks if it is a title; and it ends with a stop, which a line of the terminal has not.
 */
export const spokenSpans = (sentence: string, stop: string): readonly Span[] => {
  const whole = ended.test(sentence) ? sentence : sentence + stop;
  const written = nestedQuotes(firstWord.test(whole) ? capital(whole) : whole);
  const parts = written.split("`");
  // an odd backtick is no pair
  if (parts.length % 2 === 0) return [text(written)];
  return parts.flatMap((part, place): readonly Span[] => {
    if (part === "") return [];
    if (place % 2 === 0) return [text(part)];
    return [isKey.test(part) ? { kind: "code", text: part } : text(`“${part}”`)];
  });
};
