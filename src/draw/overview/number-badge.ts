import type { Shape } from "../../document/drawing.ts";
import { palette } from "../kit/palette.ts";
import { group, type Point, text } from "../kit/shapes.ts";

/** The number of a target, wherever it is meant. */
export const numberBadge = ([x, y]: Point, number: number): Shape =>
  group({}, [
    { tag: "circle", attributes: { cx: x, cy: y, r: 9.5, fill: palette.academia }, children: [] },
    text([x, y + 4.4], String(number), {
      size: 12,
      bold: true,
      fill: palette.paper,
      anchor: "middle",
    }),
  ]);
