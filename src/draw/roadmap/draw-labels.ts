import { sectorOf } from "../../analyse/sector.ts";
import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { badge } from "../kit/badge.ts";
import { margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { group, line, rect, text, textLines, tip } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import { oneLine } from "../kit/wrap.ts";
import { figureWidth, labelWidth } from "./axis.ts";
import { type PlacedBar, type PlacedGroup, titleLeading } from "./layout.ts";

const left = margin + 14;

/** Who owns the task, and that it reaches beyond the plan. */
const secondLine = (bar: PlacedBar, y: number, context: FigureContext): readonly Shape[] => {
  const { text: words, say } = context;
  const sector = bar.owner && sectorOf(bar.owner);
  const x = left + (sector ? 22 : 0);
  const flag = bar.beyond ? say("beyond") : "";
  const bold = { size: 11, bold: true };
  const flagWidth = flag === "" ? 0 : textWidth(flag, bold) + 10;
  const room = labelWidth - 24 - (x - left) - flagWidth;
  const name = bar.owner ? oneLine(words.pick(bar.owner.name), { size: 11, width: room }) : "";
  const after = name === "" ? x : x + textWidth(name, { size: 11 }) + 10;
  return [
    ...(sector ? [badge([left, y - 12], sector, words.language, 16)] : []),
    ...(name === "" ? [] : [text([x, y], name, { size: 11, fill: palette.sub })]),
    ...(flag === "" ? [] : [text([after, y], flag, { ...bold, fill: palette.caution })]),
  ];
};

const barLabel = (bar: PlacedBar, context: FigureContext): Shape => {
  const hasSecond = bar.owner !== undefined || bar.beyond;
  const block = bar.lines.length * titleLeading + (hasSecond ? 18 : 0);
  const first = bar.middle - block / 2 + 13;
  return group({ "data-org": bar.owner?.id }, [
    tip(bar.title),
    ...textLines([left, first], bar.lines, { size: 13, bold: true, leading: titleLeading }),
    ...(hasSecond ? secondLine(bar, first + bar.lines.length * titleLeading, context) : []),
  ]);
};

/** The column of words at the left, in groups with a stripe. */
export const drawLabels = (
  { heading, top, bottom, bars }: PlacedGroup,
  context: FigureContext,
): readonly Shape[] => [
  rect(
    { x: margin, y: top + 10, width: 3, height: bottom - top - 18 },
    { rx: 1.5, fill: palette.accent, "fill-opacity": 0.55 },
  ),
  ...textLines([left, top + 22], heading, {
    size: 12,
    bold: true,
    fill: palette.accent,
    leading: 16,
  }),
  ...bars.map((bar) => barLabel(bar, context)),
  line([margin, bottom], [figureWidth - margin, bottom], { stroke: palette.hair }),
];
