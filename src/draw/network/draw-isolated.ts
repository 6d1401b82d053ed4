import { sectorOf } from "../../analyse/sector.ts";
import type { Shape } from "../../document/drawing.ts";
import type { Institution } from "../../model/cluster.ts";
import type { FigureContext } from "../figure.ts";
import { badge } from "../kit/badge.ts";
import { bareText } from "../kit/bare-text.ts";
import { margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { group, rect, text } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import { oneLine } from "../kit/wrap.ts";
import { figureWidth } from "./node-layout.ts";

const most = 30;
const size = 12;
const leading = 26;
const pad = 14;

/** Institutions without a tie, beside each other after their heading. */
export const drawIsolated = (
  isolated: readonly Institution[],
  top: number,
  { say, text: words }: FigureContext,
): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  if (isolated.length === 0) return { shapes: [], bottom: top };
  const heading = say("isolatedHeading", { count: isolated.length });
  const bold = { size: 12.5, bold: true };
  const right = figureWidth - margin - pad;
  let [x, y] = [margin + pad + textWidth(heading, bold) + 22, top + 24];
  const reach = (width: number): void => {
    if (x + width > right) [x, y] = [margin + pad, y + leading];
  };
  const names = isolated.slice(0, most).map((institution) => {
    const sector = sectorOf(institution);
    const mark = sector ? 22 : 0;
    const room = right - margin - pad - mark;
    const name = oneLine(words.pick(institution.name), { size, width: room });
    const width = mark + textWidth(name, { size });
    reach(width);
    const shape = group({}, [
      ...(sector ? [badge([x, y - 13], sector, words.language, 17)] : []),
      { tag: "text", attributes: { x: x + mark, y, "data-org": institution.id }, children: [name] },
    ]);
    x += width + 18;
    return shape;
  });
  const more = say("moreIsolated", { count: isolated.length - most });
  const isMore = isolated.length > most;
  if (isMore) reach(textWidth(more, { size }));
  const height = y + 14 - top;
  return {
    shapes: [
      rect(
        { x: margin, y: top, width: figureWidth - 2 * margin, height },
        { rx: 6, fill: "none", stroke: palette.edge, "stroke-dasharray": "4 3" },
      ),
      text([margin + pad, top + 24], heading, { ...bold, fill: palette.gap }),
      group({ "font-size": size, fill: palette.ink }, [
        ...names,
        ...(isMore ? [bareText([x, y], more)] : []),
      ]),
    ],
    bottom: top + height,
  };
};
