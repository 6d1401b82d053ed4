import { glyphWidths } from "./glyph-widths.ts";

export type TextSize = { readonly size: number; readonly bold?: boolean };

/** Punctuation that is set narrow between Latin letters: dashes, quotation marks. */
const narrow: Readonly<Record<string, number>> = {
  "–": 0.6,
  "—": 1,
  "‘": 0.4,
  "’": 0.4,
  "“": 0.6,
  "”": 0.6,
  "\u200b": 0,
};

const isHalfWidth = (code: number): boolean => code >= 0xff61 && code <= 0xff9f;

const emOf = (character: string, table: readonly number[]): number => {
  const code = character.codePointAt(0) ?? 0;
  const ascii = table[code - 32];
  if (ascii !== undefined) return ascii;
  if (isHalfWidth(code)) return 0.5;
  const known = narrow[character];
  if (known !== undefined) return known;
  if (code >= 0x600) return 1;
  // é is as wide as e; a letter without a base in ASCII counts as a wide capital
  return table[(character.normalize("NFD").codePointAt(0) ?? 0) - 32] ?? 0.95;
};

/** Width of a line in user units, never less than it is in the fonts a reader may have. */
export const textWidth = (text: string, { size, bold = false }: TextSize): number => {
  const table = bold ? glyphWidths.bold : glyphWidths.regular;
  let ems = 0;
  for (const character of text) ems += emOf(character, table);
  return ems * size;
};
