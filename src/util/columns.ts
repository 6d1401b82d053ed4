import { eastAsianWidth } from "get-east-asian-width";

// marks that sit on the sign before them, and signs without any width
const isMark = (character: string): boolean => /^[\p{M}\p{Cf}\p{Cc}]$/u.test(character);

const joiner = "\u200d";
/** Asks for the colourful form of the sign before it, which is wide. */
const emojiForm = "\ufe0f";

const isTone = (character: string): boolean => /^[\u{1f3fb}-\u{1f3ff}]$/u.test(character);

const width = (character: string): number => eastAsianWidth(character.codePointAt(0) ?? 0);

/** What stands before a character, and whether that is drawn within the sign a joiner joined it to. */
type Before = { readonly character: string; readonly isJoined: boolean };

const added = (character: string, before: Before): number => {
  const isFirst = before.character === "";
  if (character === emojiForm)
    return !isFirst && !before.isJoined && width(before.character) < 2 ? 1 : 0;
  const isWithin = before.character === joiner || (isTone(character) && !isFirst);
  return isWithin || isMark(character) ? 0 : width(character);
};

/**
 * Columns of a terminal that a text takes: wide characters two, marks none, a joined emoji as its first.
 * The widths are Unicode's own; string-width, which counts the same, also loads the system's segmenter.
 */
export const columns = (text: string): number => {
  if (!/[^\x20-\x7e]/.test(text)) return text.length;
  let count = 0;
  let before: Before = { character: "", isJoined: false };
  for (const character of text) {
    count += added(character, before);
    const isJoined = isMark(character) ? before.isJoined : before.character === joiner;
    before = { character, isJoined };
  }
  return count;
};

/** A text with spaces behind it up to so many columns. */
export const padded = (text: string, width: number): string =>
  `${text}${" ".repeat(Math.max(0, width - columns(text)))}`;

export const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(columns));
