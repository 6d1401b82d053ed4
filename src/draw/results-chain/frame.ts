import { margin } from "../kit/head.ts";
import type { Level } from "./lanes.ts";

export type ColumnFrame = { readonly x: number; readonly width: number };

/** Where the columns stand: means and activities, then one for each level. */
export type Frame = {
  readonly width: number;
  readonly means: ColumnFrame;
  readonly activities: ColumnFrame;
  readonly levels: ReadonlyMap<Level, ColumnFrame>;
};

const between = 20;
const afterMeans = 14;

/** The more levels the wider the figure; cards keep room for ten characters a line. */
export const frameOf = (levels: readonly Level[]): Frame => {
  const width = levels.length > 4 ? 1180 : 960 + (levels.length - 3) * 60;
  const meansWidth = levels.length > 4 ? 228 : 224;
  const room = width - 2 * margin - meansWidth - afterMeans - levels.length * between;
  const card = Math.floor(room / (levels.length + 1));
  const activities = {
    x: margin + meansWidth + afterMeans,
    width: card,
  };
  return {
    width,
    means: { x: margin, width: meansWidth },
    activities,
    levels: new Map(
      levels.map((level, place) => [
        level,
        { x: activities.x + activities.width + between + place * (card + between), width: card },
      ]),
    ),
  };
};
