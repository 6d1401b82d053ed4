import type { Shape } from "../../document/drawing.ts";
import { palette } from "./palette.ts";
import { textLines } from "./shapes.ts";
import { wrap } from "./wrap.ts";

export const margin = 24;

/** The finding as title, what is shown as subtitle; `height` is where the picture may begin. */
export const head = (
  width: number,
  title: string,
  subtitle: string,
): { readonly shapes: readonly Shape[]; readonly height: number } => {
  const room = width - 2 * margin;
  const titles = wrap(title, { width: room, size: 20, bold: true, lines: 3 });
  const subtitles = wrap(subtitle, { width: room, size: 12.5, lines: 3 });
  const below = 36 + titles.length * 27;
  return {
    shapes: [
      ...textLines([margin, 38], titles, { size: 20, bold: true, leading: 27 }),
      ...textLines([margin, below], subtitles, { size: 12.5, leading: 18, fill: palette.sub }),
    ],
    height: below + (subtitles.length - 1) * 18 + 8,
  };
};
