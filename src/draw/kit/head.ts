import { type Shape, titleRoom } from "../../document/drawing.ts";
import { palette } from "./palette.ts";
import { textLines } from "./shapes.ts";
import { wrap } from "./wrap.ts";

export const margin = 24;

const leading = 27;

/** Room above the first line that a picture without a title has no use for. */
const above = 14;

/** The finding as title, what is shown as subtitle; `height` is where the picture may begin. */
export const head = (
  width: number,
  title: string,
  subtitle: string,
): { readonly shapes: readonly Shape[]; readonly height: number } => {
  const room = width - 2 * margin;
  const titles = wrap(title, { width: room, size: 20, bold: true, lines: 3 });
  const subtitles = wrap(subtitle, { width: room, size: 12.5, lines: 3 });
  const below = 36 + titles.length * leading;
  const lines = textLines([margin, 38], titles, { size: 20, bold: true, leading });
  return {
    shapes: [
      ...lines.map((line, place) => {
        const taken = leading + (place === 0 ? above : 0);
        return { ...line, attributes: { ...line.attributes, [titleRoom]: taken } };
      }),
      ...textLines([margin, below], subtitles, { size: 12.5, leading: 18, fill: palette.sub }),
    ],
    height: below + (subtitles.length - 1) * 18 + 8,
  };
};
