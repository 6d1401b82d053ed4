import type { Shape } from "../../document/drawing.ts";
import type { Point } from "../kit/shapes.ts";

/** A line of text that takes size, weight and colour from the group it stands in. */
export const bareText = ([x, y]: Point, words: string, anchor?: "middle" | "end"): Shape => ({
  tag: "text",
  attributes: { x, y, "text-anchor": anchor },
  children: [words],
});

/** Lines under each other, in the same way. */
export const bareLines = (
  [x, y]: Point,
  lines: readonly string[],
  leading: number,
  anchor?: "middle" | "end",
): readonly Shape[] =>
  lines.map((words, place) => bareText([x, y + place * leading], words, anchor));
