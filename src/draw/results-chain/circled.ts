/** First code points of the circled numbers from 1, from 21 and from 36. */
const blocks: readonly (readonly [from: number, code: number])[] = [
  [36, 0x32b1],
  [21, 0x3251],
  [1, 0x2460],
];

/** "③": a number from 1 to 50 as one character. */
export const circled = (number: number): string => {
  const [from, code] = blocks.find(([first]) => number >= first) ?? [1, 0x2460];
  return String.fromCodePoint(code + number - from);
};

const least = 3;

/** "①②⑤–⑧": numbers in rising order, three or more in a row as a range. */
export const circledList = (numbers: readonly number[]): string => {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([first, last]) =>
      last - first + 1 >= least
        ? `${circled(first)}–${circled(last)}`
        : Array.from({ length: last - first + 1 }, (_, place) => circled(first + place)).join(""),
    )
    .join("");
};
