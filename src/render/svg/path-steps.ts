/** How many numbers each command of a path takes. */
const counts: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

export type Step = { readonly command: string; readonly numbers: readonly number[] };

/** After the first point of a move come lines. */
const letterAt = (letter: string, from: number): string => {
  if (from === 0 || letter.toUpperCase() !== "M") return letter;
  return letter === "M" ? "L" : "l";
};

/** One letter with all its numbers as steps; nothing where their number does not fit. */
const stepsAfter = (letter: string, list: string): readonly Step[] | undefined => {
  const numbers = (list.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
  const count = counts[letter.toUpperCase()];
  if (count === 0) return numbers.length === 0 ? [{ command: letter, numbers }] : undefined;
  if (count === undefined || numbers.length === 0 || numbers.length % count > 0) return undefined;
  return Array.from({ length: numbers.length / count }, (_, place) => ({
    command: letterAt(letter, place),
    numbers: numbers.slice(place * count, (place + 1) * count),
  }));
};

/** The steps of a path, each with its letter; nothing where the text is none. */
const stepsOf = (data: string): readonly Step[] | undefined => {
  const steps: Step[] = [];
  for (const [, letter = "", list = ""] of data.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const next = stepsAfter(letter, list);
    if (!next) return undefined;
    steps.push(...next);
  }
  return steps;
};

export type Place = readonly [x: number, y: number];

/** What each number of a step is counted from: the left, the top, or nothing (radii and flags). */
export const basesOf = (command: string, [x, y]: Place): readonly number[] => {
  if (command === "H") return [x];
  if (command === "V") return [y];
  if (command === "A") return [0, 0, 0, 0, 0, x, y];
  return [x, y, x, y, x, y];
};

const endOf = ({ command, numbers }: Step, from: Place, start: Place): Place => {
  if (command === "Z") return start;
  if (command === "H") return [numbers[0] ?? 0, from[1]];
  if (command === "V") return [from[0], numbers[0] ?? 0];
  return [numbers.at(-2) ?? 0, numbers.at(-1) ?? 0];
};

/** The step in tenths of a unit, counted from the corner of the picture. */
const absolute = ({ command, numbers }: Step, from: Place): Step => {
  const upper = command.toUpperCase();
  const bases = basesOf(upper, from);
  return {
    command: upper,
    numbers: numbers.map((number, place) => {
      // adding 0 turns -0 into 0
      const tenths = Math.round(number * 10) + 0;
      return command === upper ? tenths : tenths + (bases[place] ?? 0);
    }),
  };
};

export type Stride = { readonly step: Step; readonly from: Place };

/** The steps of a path in tenths of a unit from the corner of the picture; nothing where the text is none. */
export const strides = (data: string): readonly Stride[] | undefined => {
  let from: Place = [0, 0];
  let start: Place = from;
  return stepsOf(data)?.map((one) => {
    const stride = { step: absolute(one, from), from };
    from = endOf(stride.step, from, start);
    if (stride.step.command === "M") start = from;
    return stride;
  });
};

/** Whether a path encloses anything that could be filled: more than lines from one point to the next. */
export const hasArea = (data: string): boolean => {
  let corners = 0;
  return (strides(data) ?? []).some(({ step: { command } }) => {
    corners = command === "M" ? 0 : corners + 1;
    return corners > 1 || !"MLHVZ".includes(command);
  });
};
