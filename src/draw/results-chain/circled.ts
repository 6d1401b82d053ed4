/** First code points of the circled numbers from 1, from 21 and from 36. */
const runs: readonly (readonly [from: number, code: number])[] = [
  [36, 0x32b1],
  [21, 0x3251],
  [1, 0x2460],
];

/** "③": a number from 1 to 50 as one character. */
export const circled = (number: number): string => {
  const [from, code] = runs.find(([first]) => number >= first) ?? [1, 0x2460];
  return String.fromCodePoint(code + number - from);
};
