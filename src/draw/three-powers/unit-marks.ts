import type { Shape } from "../../document/drawing.ts";
import { palette } from "../kit/palette.ts";
import { d, type Point, path, rect } from "../kit/shapes.ts";

/** Side of a mark, from one to the next, and the extra room after five, in user units. */
const side = 8;
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

/** Right end of the first marks of a line, from its left end. */
const lengthOf = (count: number): number =>
  (count - 1) * pitch + Math.floor((count - 1) / 5) * afterFive + side;

/** Marks of one kind beside each other, from the first place of a line on. */
export type Run = {
  readonly layer: Layer;
  /** Left end at mid-height. */
  readonly from: Point;
  readonly length: number;
};

/** Dashes five marks long: `length` drawn of each, the rest of its pitch left free. */
const fives = (length: number): string =>
  [
    ...Array.from({ length: 4 }, () => [length, pitch - length]),
    [length, pitch - length + afterFive],
  ]
    .flat()
    .join(" ");

/** From the lowest to the highest; a hollow mark is a full one with paper in it. */
const layers = {
  rest: { stroke: palette.edge, side, inset: 0 },
  silent: { stroke: palette.caution, side, inset: 0 },
  hollow: { stroke: palette.paper, side: side - 2, inset: 1 },
  dot: { stroke: palette.caution, side: 2, inset: 3 },
  filled: { stroke: palette.bar, side, inset: 0 },
} as const;

type Layer = keyof typeof layers;

/** All marks of the picture: one line of dashes for each run. */
export const drawRuns = (runs: readonly Run[]): readonly Shape[] =>
  (Object.keys(layers) as Layer[]).flatMap((layer) => {
    const { stroke, side: own, inset } = layers[layer];
    const data = runs
      .filter((run) => run.layer === layer)
      .map(({ from: [x, y], length }) => d("M", x + inset, y, "h", length - inset));
    const look = { fill: "none", stroke, "stroke-width": own, "stroke-dasharray": fives(own) };
    return data.length === 0 ? [] : [path(data.join(""), look)];
  });

/** The first marks, line by line. */
const runsOf = (layer: Layer, count: number, [x, y]: Point, width: number): readonly Run[] => {
  const many = perLine(width);
  return Array.from({ length: Math.ceil(count / many) }, (_, place) => ({
    layer,
    from: [x, y + place * leading + side / 2],
    length: lengthOf(Math.min(many, count - place * many)),
  }));
};

const looks = {
  filled: { fill: palette.bar },
  silent: { fill: "none", stroke: palette.caution, "stroke-dasharray": "2 1.5" },
  rest: { fill: "none", stroke: palette.edge },
} as const;

/** The layers of one mark. */
const layersOf = {
  filled: ["filled"],
  silent: ["silent", "hollow", "dot"],
  rest: ["rest", "hollow"],
} as const satisfies Readonly<Record<keyof Counts, readonly Layer[]>>;

/** One mark of each look, for the legend. */
export const sampleRuns = (look: keyof Counts, [x, y]: Point): readonly Run[] =>
  layersOf[look].map((layer) => ({ layer, from: [x, y], length: side }));

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
  readonly runs: readonly Run[];
  readonly height: number;
  /** Where the last line of them ends. */
  readonly right: number;
};

/** A mark for each that is counted, in fives; `height` is what they take. */
export const drawMarks = (counts: Counts, origin: Point, width: number): Marks => {
  const { filled, silent, rest } = counts;
  const all = filled + silent + rest;
  if (all === 0) return { shapes: [], runs: [], height: 0, right: origin[0] };
  if (all > mostMarks(width)) {
    const shapes = drawStrip(counts, origin, width);
    return { shapes, runs: [], height: leading, right: origin[0] + width };
  }
  const runs = (layer: Layer, count: number) => runsOf(layer, count, origin, width);
  const many = perLine(width);
  return {
    shapes: [],
    runs: [
      ...(rest > 0 ? runs("rest", all) : []),
      ...(silent > 0 ? runs("silent", filled + silent) : []),
      ...(rest + silent > 0 ? runs("hollow", all) : []),
      ...(silent > 0 ? runs("dot", filled + silent) : []),
      ...runs("filled", filled),
    ],
    height: Math.ceil(all / many) * leading,
    right: origin[0] + lengthOf(((all - 1) % many) + 1),
  };
};
