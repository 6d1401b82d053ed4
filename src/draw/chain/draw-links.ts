import type { Shape } from "../../document/drawing.ts";
import { palette } from "../kit/palette.ts";
import { arrowhead, path, rect, text } from "../kit/shapes.ts";
import type { FlowKind } from "./chart.ts";
import type { Label } from "./labels.ts";
import { type Drawn, headLength } from "./route.ts";

/** Kinds differ by colour and by dash, so that they stay apart in grey. */
export const strokes = {
  goods: { stroke: palette.goods },
  knowledge: { stroke: palette.knowledge, "stroke-dasharray": "7 4" },
  finance: { stroke: palette.finance, "stroke-dasharray": "1 5", "stroke-linecap": "round" },
  return: { stroke: palette.back, "stroke-dasharray": "11 4" },
} as const satisfies Readonly<Record<FlowKind, Readonly<Record<string, string>>>>;

const widthOf = ({ flow, width }: Drawn): number =>
  flow.kind === "finance" ? Math.max(2.6, width) : width;

/** A link with a white casing, so that the upper of two that cross is seen to be above. */
export const drawLink = (link: Drawn): readonly Shape[] => {
  const width = widthOf(link);
  const look = strokes[link.flow.kind];
  return [
    path(link.path, {
      fill: "none",
      stroke: palette.paper,
      "stroke-width": width + 3,
      "stroke-opacity": 0.9,
    }),
    path(link.path, { fill: "none", ...look, "stroke-width": width, "stroke-opacity": 0.88 }),
    arrowhead(link.end, link.points, {
      half: 4.5 + width * 0.35,
      length: headLength,
      fill: look.stroke,
    }),
  ];
};

export const drawLabel = ({ link, box, lines }: Label): readonly Shape[] => [
  rect(box, { rx: 4, fill: palette.paper, "fill-opacity": 0.94 }),
  ...lines.map((words, row) =>
    text([box.x + box.width / 2, box.y + 13 + row * 15], words, {
      size: 11,
      bold: true,
      anchor: "middle",
      fill:
        row === lines.length - 1 && link.flow.leak !== undefined
          ? palette.gap
          : strokes[link.flow.kind].stroke,
    }),
  ),
];
