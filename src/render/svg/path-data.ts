import { basesOf, type Place, type Step, strides } from "./path-steps.ts";

/** Tenths as they are written: "0.5" as ".5". */
const written = (tenths: number): string => String(tenths / 10).replace(/^(-?)0(?=\.)/, "$1");

/** Numbers one after the other, with a space only where two would run into one. */
const joined = (command: string, tenths: readonly number[], isImplied: boolean): string => {
  let text = isImplied ? "" : command;
  for (const [place, value] of tenths.entries()) {
    const number = written(value);
    const isApart = number.startsWith("-") || (place === 0 && !isImplied);
    text += isApart ? number : ` ${number}`;
  }
  return text;
};

/** A line along one axis by its short name. */
const straight = (step: Step, [x, y]: Place): Step => {
  if (step.command !== "L") return step;
  const [toX = 0, toY = 0] = step.numbers;
  if (toY === y) return { command: "H", numbers: [toX] };
  return toX === x ? { command: "V", numbers: [toY] } : step;
};

/** Whether a letter need not be repeated after the one before. */
const follows = (before: string, letter: string): boolean =>
  (letter === before && letter.toUpperCase() !== "M" && letter.toUpperCase() !== "Z") ||
  (before === "M" && letter === "L") ||
  (before === "m" && letter === "l");

/** The shorter of both ways to write a step. */
const shortest = (step: Step, from: Place, before: string): { letter: string; text: string } => {
  const { command, numbers } = step;
  const lower = command.toLowerCase();
  const bases = basesOf(command, from);
  const relative = numbers.map((number, place) => number - (bases[place] ?? 0));
  const ways = [
    { letter: command, text: joined(command, numbers, follows(before, command)) },
    { letter: lower, text: joined(lower, relative, follows(before, lower)) },
  ] as const;
  const isRelative = command !== "M" && ways[1].text.length < ways[0].text.length;
  return ways[isRelative ? 1 : 0];
};

/** The data of a path in as few signs as it takes, to a tenth of a unit. */
export const pathData = (data: string): string => {
  let before = "";
  let text = "";
  for (const { step, from } of strides(data) ?? []) {
    const short = shortest(straight(step, from), from, before);
    before = short.letter;
    text += short.text;
  }
  return text || data;
};
