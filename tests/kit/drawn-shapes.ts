import type { Shape } from "../../src/document/drawing.ts";

type Attributes = Shape["attributes"];

/** A box written as an outline, as a rectangle again; a broad stroke of its own colour belongs to it. */
const rectOf = ({ d, ...look }: Attributes): Shape | undefined => {
  const found = /^M (\S+) (\S+) h (\S+) v (\S+) H \S+ z$/u.exec(String(d));
  if (!found) return undefined;
  const [x = 0, y = 0, width = 0, height = 0] = found.slice(1).map(Number);
  const isRound = look["stroke-linejoin"] === "round" && look["stroke"] === look["fill"];
  const more = isRound ? Number(look["stroke-width"]) : 0;
  const box = { x: x - more / 2, y: y - more / 2, width: width + more, height: height + more };
  return { tag: "rect", attributes: { ...look, ...box }, children: [] };
};

/** Strokes without length and with round ends, as circles again. */
const circlesOf = ({ d, stroke, ...look }: Attributes): readonly Shape[] => {
  if (look["stroke-linecap"] !== "round" || !/^(?:M \S+ \S+ h 0\s*)+$/u.test(String(d))) return [];
  return [...String(d).matchAll(/M (\S+) (\S+) h 0/gu)].map(([, cx, cy]) => ({
    tag: "circle",
    attributes: {
      cx: Number(cx),
      cy: Number(cy),
      r: Number(look["stroke-width"]) / 2,
      fill: stroke,
    },
    children: [],
  }));
};

const asSeen = (shape: Shape): readonly Shape[] => {
  if (shape.tag !== "path") return [shape];
  const rect = rectOf(shape.attributes);
  if (rect) return [rect];
  const circles = circlesOf(shape.attributes);
  return circles.length > 0 ? circles : [shape];
};

const lent = /^(?:fill|stroke|font|text-anchor)/u;

/**
 * All shapes of a drawing with the look of the groups around them; boxes and discs that are written as
 * paths as what is seen.
 */
export const drawnShapes = (
  shapes: readonly (Shape | string)[],
  around: Attributes = {},
): readonly Shape[] =>
  shapes.flatMap((shape) => {
    if (typeof shape === "string") return [];
    const own = Object.entries(shape.attributes).filter(([, value]) => value !== undefined);
    const attributes = { ...around, ...Object.fromEntries(own) };
    const look = Object.fromEntries(Object.entries(attributes).filter(([name]) => lent.test(name)));
    const seen = shape.tag === "g" ? [shape] : asSeen({ ...shape, attributes });
    return [...seen, ...drawnShapes(shape.children, look)];
  });
