import type { Shape } from "../../document/drawing.ts";
import { d, type Point, path } from "./shapes.ts";

/** Filled discs of one size and colour as a single path: strokes without length and with round ends. */
export const dots = (points: readonly Point[], stroke: string, width: number): readonly Shape[] =>
  points.length === 0
    ? []
    : [
        path(points.map((at) => d("M", ...at, "h", 0)).join(""), {
          fill: "none",
          stroke,
          "stroke-width": width,
          "stroke-linecap": "round",
        }),
      ];

/** Rings with paper inside: discs with smaller ones on them. */
export const rings = (
  points: readonly Point[],
  {
    stroke,
    paper,
    radius,
    line,
  }: Readonly<Record<"stroke" | "paper", string>> & {
    readonly radius: number;
    readonly line: number;
  },
): readonly Shape[] => [
  ...dots(points, stroke, 2 * radius + line),
  ...dots(points, paper, 2 * radius - line),
];
