import { breakCosts } from "./break-costs.ts";
import { type TextSize, textWidth } from "./text-width.ts";

export type Fit = TextSize & {
  /** Width of the box in user units. */
  readonly width: number;
  readonly lines: number;
};

const longest = 300;
const newLine = 2200;

/** The text cut so that it fits, with an ellipsis. */
const shortened = (text: string, fit: Fit): string => {
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join("")}…`, fit) > fit.width)
    characters.pop();
  return `${characters.join("").trimEnd()}…`;
};

const lineCost = (slack: number, isLast: boolean): number => slack * slack * (isLast ? 0.05 : 0.35);

type Search = {
  readonly characters: readonly string[];
  readonly widths: readonly number[];
  readonly costs: readonly number[];
  /** Cost of the best lines up to each character. */
  readonly best: number[];
};

/** Where the last line begins if a line ends before character `end`, and what that costs. */
const lastLine = (
  search: Search,
  end: number,
  fit: Fit,
): readonly [start: number, cost: number] => {
  const { characters, widths, costs, best } = search;
  const isLast = end === characters.length;
  const after = newLine + (isLast ? 0 : (costs[end] ?? 0));
  let width = characters[end - 1] === " " ? -(widths[end - 1] ?? 0) : 0;
  let found: readonly [number, number] = [end - 1, Number.POSITIVE_INFINITY];
  for (let start = end - 1; start >= 0; start -= 1) {
    width += widths[start] ?? 0;
    if (width > fit.width && end - start > 1) break;
    const slack = ((fit.width - width) * 13) / fit.size;
    const total = (best[start] ?? 0) + lineCost(slack, isLast) + after;
    if (total < found[1]) found = [start, total];
  }
  return found;
};

/** For each end of a line, where the best line that ends there begins. */
const bestStarts = (characters: readonly string[], fit: Fit): readonly number[] => {
  const widths = characters.map((character) => textWidth(character, fit));
  const search: Search = { characters, widths, costs: breakCosts(characters), best: [0] };
  const starts = [0];
  for (let end = 1; end <= characters.length; end += 1) {
    const [start, cost] = lastLine(search, end, fit);
    starts.push(start);
    search.best.push(cost);
  }
  return starts;
};

const linesOf = (characters: readonly string[], starts: readonly number[]): readonly string[] => {
  const lines: string[] = [];
  for (let end = characters.length; end > 0; end = starts[end] ?? 0)
    lines.push(characters.slice(starts[end], end).join("").trim());
  return lines.reverse().filter((line) => line !== "");
};

/**
 * Breaks a text into lines that fit a width, at phrase ends where it can, by dynamic programming over
 * the cost of the breaks and the squared room left over. What does not fit ends with an ellipsis.
 */
export const wrap = (text: string, fit: Fit): readonly string[] => {
  const clean = text.replace(/\s+/gu, " ").trim();
  const characters = [...clean].slice(0, longest);
  const lines = linesOf(characters, bestStarts(characters, fit));
  const [kept, rest] = [lines.slice(0, fit.lines), lines.slice(fit.lines)];
  const last = kept.at(-1);
  if (last === undefined) return [];
  const isCut = rest.length > 0 || [...clean].length > longest;
  const fitted = isCut || textWidth(last, fit) > fit.width ? shortened(last, fit) : last;
  return [...kept.slice(0, -1), fitted];
};

/** One line of at most a width. */
export const oneLine = (text: string, fit: Omit<Fit, "lines">): string => {
  const clean = text.replace(/\s+/gu, " ").trim();
  if (textWidth(clean.slice(0, longest), fit) <= fit.width && clean.length <= longest) return clean;
  return shortened(clean.slice(0, longest), { ...fit, lines: 1 });
};
