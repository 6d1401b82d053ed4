import { wrap } from "../kit/wrap.ts";
import { labelWidth } from "./axis.ts";
import type { Bar, Group } from "./rows.ts";

export const titleLeading = 17;

export type PlacedBar = Bar & {
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
  /** Mid-height, where the bar is drawn. */
  readonly middle: number;
};

export type PlacedGroup = {
  readonly heading: readonly string[];
  readonly top: number;
  readonly bottom: number;
  readonly bars: readonly PlacedBar[];
};

export const barHeight = 19;
const headingLeading = 16;

/** Rows as tall as their words need, under each other from `top`. */
export const layOut = (groups: readonly Group[], top: number): readonly PlacedGroup[] => {
  let y = top;
  return groups.map(({ title, bars }) => {
    const start = y;
    const heading = wrap(title, { width: labelWidth - 24, size: 12, bold: true, lines: 3 });
    y += 12 + heading.length * headingLeading;
    const placed = bars.map((bar): PlacedBar => {
      const lines = wrap(bar.title, { width: labelWidth - 24, size: 13, bold: true, lines: 3 });
      const hasSecond = bar.owner !== undefined || bar.beyond;
      const height = Math.max(34, lines.length * titleLeading + (hasSecond ? 19 : 0) + 8);
      const one = { ...bar, lines, top: y, height, middle: y + height / 2 };
      y += height;
      return one;
    });
    y += 8;
    return { heading, top: start, bottom: y, bars: placed };
  });
};
