import type { Shape } from "../../document/drawing.ts";
import { palette } from "../kit/palette.ts";
import { type Point, path, rect } from "../kit/shapes.ts";

/** Side of a mark, from one to the next, and the extra room after five, in user units. */
const side = 8.5;
const pitch = 11;
const afterFive = 4;
const leading = 13;
const mostLines = 3;

export type Counts = { readonly filled: number; readonly silent: number; readonly rest: number };

const perLine = (width: number): number => {
  const fives = Math.floor((width + pitch - side + afterFive) / (5 * pitch + afterFive));
  return Math.max(5, fives * 5);
};

/** More are not drawn one by one. */
export const mostMarks = (width: number): number => perLine(width) * mostLines;

const at = (place: number, [x, y]: Point, width: number): Point => {
  const many = perLine(width);
  const column = place % many;
  return [
    x + column * pitch + Math.floor(column / 5) * afterFive,
    y + Math.floor(place / many) * leading,
  ];
};

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** Squares from one place to another as one path. */
const squares = (
  [from, to]: readonly [number, number],
  origin: Point,
  width: number,
  inset: number,
): string => {
  const size = short(side - 2 * inset);
  return Array.from({ length: Math.max(0, to - from) }, (_, place) => {
    const [x, y] = at(from + place, origin, width);
    return `M${short(x + inset)} ${short(y + inset)}h${size}v${size}h-${size}z`;
  }).join("");
};

const looks = {
  filled: { fill: palette.bar },
  silent: { fill: "none", stroke: palette.caution, "stroke-dasharray": "2 1.5" },
  rest: { fill: "none", stroke: palette.edge },
} as const;

/** One mark of each look, for the legend. */
export const sampleMark =
  (look: keyof typeof looks) =>
  ([x, y]: Point): Shape => {
    const inset = look === "filled" ? 0 : 0.5;
    const size = side - 2 * inset;
    return rect({ x: x + inset, y: y - 4.5 + inset, width: size, height: size }, looks[look]);
  };

/** Lengths on a strip of the whole width, for counts of which no marks can be told apart. */
const drawStrip = ({ filled, silent, rest }: Counts, [x, y]: Point, width: number) => {
  const scale = width / (filled + silent + rest);
  const piece = (from: number, count: number, look: keyof typeof looks): readonly Shape[] =>
    count === 0
      ? []
      : [rect({ x: x + from * scale, y, width: count * scale, height: side }, looks[look])];
  return [
    ...piece(0, filled, "filled"),
    ...piece(filled, silent, "silent"),
    ...piece(filled + silent, rest, "rest"),
  ];
};

export type Marks = {
  readonly shapes: readonly Shape[];
  readonly height: number;
  /** Where the last line of them ends. */
  readonly right: number;
};

/** A mark for each that is counted, in fives; `height` is what they take. */
export const drawMarks = (counts: Counts, origin: Point, width: number): Marks => {
  const { filled, silent, rest } = counts;
  const all = filled + silent + rest;
  if (all === 0) return { shapes: [], height: 0, right: origin[0] };
  if (all > mostMarks(width))
    return { shapes: drawStrip(counts, origin, width), height: leading, right: origin[0] + width };
  const row = (from: number, to: number, look: keyof typeof looks): readonly Shape[] =>
    to === from
      ? []
      : [path(squares([from, to], origin, width, look === "filled" ? 0 : 0.5), looks[look])];
  return {
    shapes: [
      ...row(0, filled, "filled"),
      ...row(filled, filled + silent, "silent"),
      ...row(filled + silent, all, "rest"),
    ],
    height: Math.ceil(all / perLine(width)) * leading,
    right: at(all - 1, origin, width)[0] + side,
  };
};
