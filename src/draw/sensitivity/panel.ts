import type { Shape } from "../../document/drawing.ts";
import { margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { d, line, path, text, textLines } from "../kit/shapes.ts";
import { wrap } from "../kit/wrap.ts";

export const width = 960;

export type Panel = { readonly shapes: readonly Shape[]; readonly bottom: number };

type Column = {
  readonly x: number;
  readonly words: string;
  readonly width: number;
  readonly anchor?: "start" | "end";
};

const leading = 14;

/** Fine lines below all rows, as one path. */
export const rowLines = (bottoms: readonly number[]): Shape =>
  path(bottoms.map((y) => d("M", margin, y, "H", width - margin)).join(""), {
    fill: "none",
    stroke: palette.grid,
  });

/** The name of a part and the heads of its columns, standing on one line. */
export const panelHead = (top: number, title: string, columns: readonly Column[]): Panel => {
  const heads = columns.map(({ words, width: room, ...column }) => ({
    ...column,
    lines: wrap(words, { width: room, size: 11.5, lines: 2 }),
  }));
  const most = Math.max(...heads.map(({ lines }) => lines.length));
  const bottom = top + 30 + most * leading + 4;
  return {
    bottom,
    shapes: [
      line([margin, top], [width - margin, top], { stroke: palette.ink, "stroke-width": 1.3 }),
      text([margin, top + 21], title, { size: 14, bold: true }),
      ...heads.flatMap(({ x, lines, anchor = "start" }) =>
        textLines([x, bottom - 8 - (lines.length - 1) * leading], lines, {
          size: 11.5,
          leading,
          anchor,
          fill: palette.sub,
        }),
      ),
      line([margin, bottom], [width - margin, bottom], { stroke: palette.hair }),
    ],
  };
};
