import { eastAsianWidth } from "get-east-asian-width";

// marks that sit on the sign before them, and signs without any width
const isMark = (character: string): boolean => /^[\p{M}\p{Cf}\p{Cc}]$/u.test(character);

const joiner = "\u200d";
/** Asks for the colourful form of the sign before it, which is wide. */
const emojiForm = "\ufe0f";

/**
 * Columns of a terminal that a text takes: wide characters two, marks none, a joined emoji as its first.
 * The widths are Unicode's own; string-width, which counts the same, also loads the system's segmenter.
 */
export const columns = (text: string): number => {
  if (!/[^\x20-\x7e]/.test(text)) return text.length;
  let count = 0;
  let before = "";
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const isTone = code >= 0x1f3fb && code <= 0x1f3ff && before !== "";
    if (character === emojiForm && before !== "" && eastAsianWidth(before.codePointAt(0) ?? 0) < 2)
      count += 1;
    else if (before !== joiner && !isTone && !isMark(character)) count += eastAsianWidth(code);
    before = character;
  }
  return count;
};
