import { sectorOf } from "../../analyse/sector.ts";
import type { FigureContext } from "../figure.ts";
import type { LegendItem } from "../kit/legend.ts";
import { palette } from "../kit/palette.ts";
import { sectorColour, sectorNames, sectors } from "../kit/sector.ts";
import { arrowhead, diamond, group, line, type Point, rect, text } from "../kit/shapes.ts";
import { valleyOf } from "./draw-bars.ts";
import type { PlacedBar } from "./layout.ts";

type Attributes = Parameters<typeof rect>[1];

const bar =
  (attributes: Attributes) =>
  ([x, y]: Point) =>
    rect({ x, y: y - 6.5, width: 26, height: 13 }, { rx: 3, ...attributes });

const point =
  (attributes: Parameters<typeof diamond>[2]) =>
  ([x, y]: Point) =>
    diamond([x + 8, y], 7, attributes);

const deadline = ([x, y]: Point) =>
  line([x + 4, y - 9], [x + 4, y + 9], { stroke: palette.caution, "stroke-width": 3 });

const arrow = ([x, y]: Point) =>
  group({}, [
    line([x, y], [x + 20, y], { stroke: palette.mute, "stroke-width": 1.3 }),
    arrowhead([x + 20, y], "right", { half: 4.2, length: 6, fill: palette.mute }),
  ]);

const open = { fill: palette.paper, stroke: palette.mute, "stroke-dasharray": "4 3" };
const hollow = { fill: palette.paper, stroke: palette.bar, "stroke-width": 2 };

/** What the letters before the owners stand for. */
const sectorItems = (
  bars: readonly PlacedBar[],
  { text: { language } }: FigureContext,
): readonly LegendItem[] => {
  const found = new Set(bars.map(({ owner }) => owner && sectorOf(owner)));
  return sectors
    .filter((sector) => found.has(sector))
    .map((sector) => {
      const { letter, name } = sectorNames[language][sector];
      // in Japanese the letter stands before what it means
      const words = name.startsWith(`${letter}（`) ? name.slice(letter.length + 1, -1) : name;
      return {
        words,
        width: 9,
        mark: ([x, y]) => text([x, y + 4], letter, { size: 11.5, fill: sectorColour[sector] }),
      };
    });
};

/** Only what occurs in the picture. */
export const legendOf = (
  bars: readonly PlacedBar[],
  hasArrows: boolean,
  context: FigureContext,
): readonly LegendItem[] => {
  const { say } = context;
  const some = (test: (bar: PlacedBar) => boolean): boolean => bars.some(test);
  const items: readonly (LegendItem | false)[] = [
    some(({ critical, look }) => critical && look === "bar") && {
      words: say("legendCritical"),
      width: 26,
      mark: bar({ fill: palette.accent }),
    },
    some(({ critical, look }) => !critical && look === "bar") && {
      words: say("legendOther"),
      width: 26,
      mark: bar({ fill: palette.bar }),
    },
    some(({ look }) => look === "open") && { words: say("legendOpen"), width: 26, mark: bar(open) },
    some(({ gate }) => gate !== undefined) && {
      words: say("legendGate"),
      width: 16,
      mark: point({ fill: palette.ink }),
    },
    some(({ deadline }) => deadline !== undefined) && {
      words: say("legendDeadline"),
      width: 8,
      mark: deadline,
    },
    some(({ look }) => look === "milestone") && {
      words: say("legendMilestone"),
      width: 16,
      mark: point(hollow),
    },
    some((one) => one.look !== "milestone" && valleyOf(one) !== undefined) && {
      words: say("legendValley"),
      width: 26,
      mark: bar({ fill: palette.valley }),
    },
    hasArrows && { words: say("legendAfter"), width: 26, mark: arrow },
    some(({ beyond }) => beyond) && {
      words: say("legendBeyond"),
      width: 26,
      mark: bar({ fill: palette.outside, stroke: palette.hair }),
    },
    ...sectorItems(bars, context),
  ];
  return items.filter((item) => item !== false);
};
