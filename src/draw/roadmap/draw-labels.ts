import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { d, path, text, textLines } from "../kit/shapes.ts";
import { type Axis, figureWidth } from "./axis.ts";
import { ownerLeading, type PlacedBar, type PlacedGroup, titleLeading } from "./layout.ts";

const left = margin + 14;

const readinessLook = { size: 11, bold: true, fill: palette.sub, anchor: "end" } as const;

/** How far a task lifts readiness, in the column before the line of time: "4→6". */
const drawReadiness = ({ trl, middle }: PlacedBar, { left: edge }: Axis): readonly Shape[] => {
  if (!trl) return [];
  const words = trl.from === trl.to ? String(trl.from) : `${trl.from}→${trl.to}`;
  return [text([edge - 6, Math.round(middle) + 4], words, readinessLook)];
};

/** What stands in that column, level with the first heading, clear of the names of the years. */
export const drawReadinessHead = (
  bars: readonly PlacedBar[],
  top: number,
  { left: edge }: Axis,
  { say }: FigureContext,
): readonly Shape[] =>
  bars.some(({ trl }) => trl) ? [text([edge - 6, top + 18], say("columnTrl"), readinessLook)] : [];

/** The task, that it reaches beyond the plan, who owns it, and its readiness. */
export const drawLabel = (
  bar: PlacedBar,
  { ownersAt }: PlacedGroup,
  axis: Axis,
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
    ...drawReadiness(bar, axis),
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
