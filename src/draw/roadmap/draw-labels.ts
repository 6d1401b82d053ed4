import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { d, path, text, textLines } from "../kit/shapes.ts";
import { figureWidth } from "./axis.ts";
import { ownerLeading, type PlacedBar, type PlacedGroup, titleLeading } from "./layout.ts";

const left = margin + 14;

/** The task, that it reaches beyond the plan, and who owns it. */
export const drawLabel = (
  bar: PlacedBar,
  { ownersAt }: PlacedGroup,
  { say }: FigureContext,
): readonly Shape[] => {
  const rows = bar.lines.length + (bar.beyond ? 1 : 0);
  const first = Math.round(bar.middle - (rows * titleLeading) / 2 + 11);
  const owner = Math.round(bar.middle - (bar.owned.length * ownerLeading) / 2 + 10.5);
  return [
    ...textLines([left, first], bar.lines, {
      size: 12,
      bold: bar.critical,
      leading: titleLeading,
    }),
    ...(bar.beyond
      ? [
          text([left, first + bar.lines.length * titleLeading], say("beyond"), {
            size: 11,
            bold: true,
            fill: palette.caution,
          }),
        ]
      : []),
    ...textLines([margin + ownersAt, owner], bar.owned, {
      size: 11,
      leading: ownerLeading,
      fill: bar.ownerColour,
    }),
  ];
};

/** The headings of the groups, each group with a stripe and a line below it. */
export const drawHeadings = (groups: readonly PlacedGroup[]): readonly Shape[] => {
  const stripes = groups.map(({ top, bottom }) => d("M", margin + 1, top + 7, "V", bottom - 5));
  const lines = groups.map(({ bottom }) => d("M", margin, bottom, "H", figureWidth - margin));
  return [
    path(stripes.join(" "), { fill: "none", stroke: palette.tintLine, "stroke-width": 3 }),
    path(lines.join(" "), { fill: "none", stroke: palette.hair }),
    ...groups.flatMap(({ heading, top }) =>
      textLines([left, top + 18], heading, {
        size: 12,
        bold: true,
        fill: palette.accent,
        leading: 16,
      }),
    ),
  ];
};
