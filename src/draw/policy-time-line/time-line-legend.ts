import type { FigureContext } from "../figure.ts";
import type { LegendItem } from "../kit/legend.ts";
import { palette } from "../kit/palette.ts";
import { line, rect } from "../kit/shapes.ts";
import type { Lane } from "./entries.ts";

/** Only what occurs in the picture. */
export const legendOf = (
  lanes: readonly Lane[],
  { plan, say }: FigureContext,
): readonly LegendItem[] => {
  const entries = lanes.flatMap((lane) => lane.entries);
  const items: readonly (LegendItem | false)[] = [
    plan.head.period !== undefined && {
      words: say("legendPeriod"),
      width: 24,
      mark: ([x, y]) =>
        rect({ x, y: y - 7, width: 24, height: 14 }, { fill: palette.tint, stroke: palette.hair }),
    },
    entries.some(({ endsEarly }) => endsEarly) && {
      words: say("legendWithout"),
      width: 26,
      mark: ([x, y]) =>
        line([x, y], [x + 26, y], {
          stroke: palette.gap,
          "stroke-width": 2.4,
          "stroke-dasharray": "3 4",
        }),
    },
    entries.some(({ elsewhere }) => elsewhere.length > 0) && {
      words: say("legendElsewhere"),
      width: 12,
      mark: ([x, y]) => ({
        tag: "circle",
        attributes: {
          cx: x + 6,
          cy: y,
          r: 5,
          fill: palette.paper,
          stroke: palette.caution,
          "stroke-width": 1.6,
          "stroke-dasharray": "3 2",
        },
        children: [],
      }),
    },
    entries.some(({ count }) => count > 1) && {
      words: say("legendGathered"),
      width: 24,
      mark: ([x, y]) =>
        rect({ x, y: y - 6, width: 24, height: 12 }, { rx: 2, fill: palette.unknown }),
    },
  ];
  return items.filter((item) => item !== false);
};
