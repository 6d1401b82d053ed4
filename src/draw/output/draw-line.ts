import type { Shape } from "../../document/drawing.ts";
import { palette } from "../kit/palette.ts";
import { d, type Point, path } from "../kit/shapes.ts";
import type { Dot } from "./collect.ts";
import { lookOf, marker } from "./marker.ts";
import { type Run, runsOf } from "./runs.ts";

/** More values than these get no mark of their own. */
const mostMarked = 60;

const strokeOf = (kind: Run["kind"]): Shape["attributes"] => {
  if (kind === "gap")
    return { stroke: palette.mute, "stroke-width": 1.2, "stroke-dasharray": "1 5" };
  const { colour, dash } = lookOf(kind);
  return { stroke: colour, "stroke-width": 2.2, "stroke-dasharray": dash };
};

/** The line in its pieces with a mark at every value. */
export const drawLine = (dots: readonly Dot[], at: (dot: Dot) => Point): readonly Shape[] => [
  ...runsOf(dots).map(({ dots: joined, kind }) =>
    path(d(...joined.flatMap((dot, place) => [place === 0 ? "M" : "L", ...at(dot)])), {
      fill: "none",
      ...strokeOf(kind),
    }),
  ),
  ...(dots.length <= mostMarked ? dots.map((dot) => marker(at(dot), dot.kind)) : []),
];

/** Points along the line, so that words keep off it. */
export const sampled = (dots: readonly Dot[], at: (dot: Dot) => Point): readonly Point[] =>
  dots.flatMap((dot, place): readonly Point[] => {
    const [x, y] = at(dot);
    const before = dots[place - 1];
    if (!before) return [[x, y]];
    const [fromX, fromY] = at(before);
    const count = Math.max(1, Math.min(40, Math.ceil((x - fromX) / 6)));
    return Array.from({ length: count }, (_, step): Point => {
      const share = (step + 1) / count;
      return [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
    });
  });
