import type { Complain } from "../diagnostics/diagnostic.ts";
import { fault } from "../diagnostics/diagnostic.ts";

/** In bytes on disk, and in UTF-16 units of a text. */
export const sizeLimit = 5_000_000;

/**
 * Lines, list items and quotes in one file. The parser takes about 1 kB for each, so that this, and not
 * the size, bounds its memory; ten thousand stages and as many tasks stay below it.
 */
export const signLimit = 300_000;

/** What no text has, and what would move the cursor of a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: to find them is what it is for
export const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/;

const signs = new Set([..."\n[]{},\"'"].map((sign) => sign.charCodeAt(0)));

const signsIn = (text: string): number => {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (signs.has(text.charCodeAt(index))) count += 1;
  }
  return count;
};

const unreadable = (file: string, text: string): ReturnType<typeof fault> | undefined => {
  const place = (start: number, end: number) =>
    ({ file, path: [], offset: [start, end] as const }) as const;
  if (text.length > sizeLimit) {
    return fault("yaml/too-large", "found", place(0, 0), { limit: sizeLimit });
  }
  const replaced = text.indexOf("\ufffd");
  if (replaced !== -1) return fault("yaml/not-utf8", "found", place(replaced, replaced + 1));
  const found = text.search(control);
  if (found !== -1) {
    const code = text.charCodeAt(found).toString(16).toUpperCase().padStart(4, "0");
    return fault("yaml/control-character", "found", place(found, found + 1), { code: `U+${code}` });
  }
  // a shorter text cannot have more, and is not counted
  if (text.length > signLimit && signsIn(text) > signLimit) {
    return fault("yaml/too-many-values", "found", place(0, 0), { limit: signLimit });
  }
  return undefined;
};

/** Whether a text is worth giving to the parser; says why not. */
export const screen = (file: string, text: string, complain: Complain): boolean => {
  const found = unreadable(file, text);
  if (found !== undefined) complain(found);
  return found === undefined;
};
