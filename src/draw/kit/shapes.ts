import type { Shape } from "../../document/drawing.ts";
import { palette } from "./palette.ts";
import type { TextSize } from "./text-width.ts";

export type Point = readonly [x: number, y: number];

/** Left, top, width, height in user units. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

type Attributes = Shape["attributes"];

const shape = (
  tag: Shape["tag"],
  attributes: Attributes,
  ...children: readonly (Shape | string)[]
): Shape => ({ tag, attributes, children });

export const group = (attributes: Attributes, children: readonly (Shape | string)[]): Shape =>
  shape("g", attributes, ...children);

export const rect = ({ x, y, width, height }: Box, attributes: Attributes = {}): Shape =>
  shape("rect", { x, y, width, height, ...attributes });

export const path = (d: string, attributes: Attributes): Shape =>
  shape("path", { d, ...attributes });

export const line = (from: Point, to: Point, attributes: Attributes): Shape =>
  shape("line", { x1: from[0], y1: from[1], x2: to[0], y2: to[1], ...attributes });

export type TextLook = TextSize & {
  readonly fill?: string;
  readonly anchor?: "start" | "middle" | "end";
};

/** One line of text; `at` is the end of its base line that the anchor names. */
export const text = (at: Point, words: string, look: TextLook): Shape =>
  shape(
    "text",
    {
      x: at[0],
      y: at[1],
      "font-size": look.size,
      "font-weight": look.bold ? 700 : undefined,
      fill: look.fill ?? palette.ink,
      "text-anchor": look.anchor === undefined || look.anchor === "start" ? undefined : look.anchor,
    },
    words,
  );

const opensWide = /^[（「『【〔《〈]/u;

/** Lines of text under each other; one that opens with a wide bracket is pulled to the left edge. */
export const textLines = (
  at: Point,
  words: readonly string[],
  look: TextLook & { readonly leading: number },
): readonly Shape[] =>
  words.map((one, place) => {
    const isPulled = opensWide.test(one) && (look.anchor ?? "start") === "start";
    const x = at[0] - (isPulled ? look.size * 0.48 : 0);
    return text([x, at[1] + place * look.leading], one, look);
  });

/** Written short so that the same point is the same text on every machine. */
const at = (value: number): string => {
  const fixed = value.toFixed(2).replace(/\.?0+$/, "");
  return fixed === "-0" ? "0" : fixed;
};

/** The data of a path: commands with their numbers. */
export const d = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => (typeof part === "number" ? at(part) : part)).join(" ");

/** A filled arrowhead whose tip is `length` beyond `from`, in one of the four directions. */
export const arrowhead = (
  from: Point,
  direction: "right" | "left" | "down" | "up",
  { half, length, fill }: { readonly half: number; readonly length: number; readonly fill: string },
): Shape => {
  const [x, y] = from;
  const sign = direction === "right" || direction === "down" ? 1 : -1;
  const outline =
    direction === "right" || direction === "left"
      ? d("M", x, y - half, "V", y + half, "L", x + sign * length, y, "Z")
      : d("M", x - half, y, "H", x + half, "L", x, y + sign * length, "Z");
  return path(outline, { fill });
};

export const diamond = ([x, y]: Point, half: number, attributes: Attributes): Shape =>
  path(d("M", x, y - half, "L", x + half, y, "L", x, y + half, "L", x - half, y, "Z"), attributes);

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
