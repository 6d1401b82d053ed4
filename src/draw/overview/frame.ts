import type { Shape } from "../../document/drawing.ts";
import { margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { group, line, type Point, type TextLook, textLines } from "../kit/shapes.ts";
import { wrap } from "../kit/wrap.ts";

export const figureWidth = 1120;
/** Left and right end of what stands beside the names of the bands. */
export const left = 166;
export const right = figureWidth - margin;

/** A part of the picture: it begins where the one above it ends. */
export type Band = { readonly shapes: readonly Shape[]; readonly bottom: number };

/** The name of a band at the left, under a line over the whole width. */
export const bandName = (top: number, name: string): readonly Shape[] => {
  const size = { size: 14, bold: true } as const;
  const lines = wrap(name, { ...size, width: left - margin - 16, lines: 3 });
  return [
    line([margin, top], [right, top], { stroke: palette.ink, "stroke-width": 1.5 }),
    ...textLines([margin, top + 26], lines, { ...size, leading: 19 }),
  ];
};

/** Lines of text under each other that say their look once. */
export const words = (
  at: Point,
  lines: readonly string[],
  {
    size,
    bold,
    fill = palette.ink,
    leading = size * 1.35,
  }: TextLook & { readonly leading?: number },
): Shape =>
  group(
    { "font-size": size, "font-weight": bold ? 700 : undefined, fill },
    lines.map((one, place) => ({
      tag: "text",
      attributes: { x: Math.round(at[0]), y: Math.round(at[1] + place * leading) },
      children: [one],
    })),
  );
