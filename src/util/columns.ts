// Unicode 16, EastAsianWidth W and F, neighbouring blocks joined; what lies unassigned between them is wide too
const wide: readonly (readonly [from: number, to: number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x23e9, 0x23ec],
  [0x2614, 0x2615],
  [0x26a1, 0x26a1],
  [0x2705, 0x2705],
  [0x274c, 0x274c],
  [0x2753, 0x2755],
  [0x2757, 0x2757],
  [0x2795, 0x2797],
  [0x2b1b, 0x2b1c],
  [0x2b50, 0x2b50],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18cff],
  [0x1aff0, 0x1b2fb],
  [0x1f300, 0x1f320],
  [0x1f32d, 0x1f335],
  [0x1f337, 0x1f37c],
  [0x1f37e, 0x1f393],
  [0x1f3a0, 0x1f3ca],
  [0x1f3cf, 0x1f3d3],
  [0x1f3e0, 0x1f3f0],
  [0x1f3f4, 0x1f3f4],
  [0x1f3f8, 0x1f43e],
  [0x1f440, 0x1f440],
  [0x1f442, 0x1f4fc],
  [0x1f4ff, 0x1f53d],
  [0x1f54b, 0x1f567],
  [0x1f595, 0x1f596],
  [0x1f5fb, 0x1f64f],
  [0x1f680, 0x1f6c5],
  [0x1f6cc, 0x1f6cc],
  [0x1f6d0, 0x1f6d7],
  [0x1f6dc, 0x1f6df],
  [0x1f7e0, 0x1f7f0],
  [0x1f90c, 0x1f9ff],
  [0x1fa70, 0x1faf8],
  [0x20000, 0x3fffd],
];

const isWide = (code: number): boolean => wide.some(([from, to]) => code >= from && code <= to);

// marks that sit on the sign before them, and signs without any width
const isMark = (character: string): boolean => /^[\p{M}\p{Cf}\p{Cc}]$/u.test(character);

const joiner = "\u200d";

/**
 * Columns of a terminal that a text takes: wide characters two, marks none, a joined emoji as its first.
 * Written by hand as string-width takes 40 ms to load and asks the system's Unicode data.
 */
export const columns = (text: string): number => {
  if (!/[^\x20-\x7e]/.test(text)) return text.length;
  let count = 0;
  let before = "";
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const isTone = code >= 0x1f3fb && code <= 0x1f3ff && before !== "";
    if (before !== joiner && !isTone && !isMark(character)) count += isWide(code) ? 2 : 1;
    before = character;
  }
  return count;
};
