import type { Sector } from "../../analyse/sector.ts";
import type { Shape } from "../../document/drawing.ts";
import type { Language } from "../../text/language.ts";
import { badge } from "./badge.ts";
import { margin } from "./head.ts";
import { palette } from "./palette.ts";
import { sectorNames, sectors } from "./sector.ts";
import { type Point, text } from "./shapes.ts";
import { textWidth } from "./text-width.ts";

export type LegendItem = {
  readonly words: string;
  /** Width of the mark in user units. */
  readonly width: number;
  /** Draws the mark; the point is its left end at mid-height. */
  readonly mark: (at: Point) => Shape;
};

const size = 12;
const leading = 24;

/** Marks with their words in rows from `top` down; `bottom` is below the last row. */
export const legend = (
  top: number,
  width: number,
  items: readonly LegendItem[],
): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  let [x, y] = [margin, top + 10];
  const shapes = items.flatMap(({ words, width: mark, mark: draw }) => {
    const full = mark + 8 + textWidth(words, { size });
    if (x > margin && x + full > width - margin) [x, y] = [margin, y + leading];
    const drawn = [draw([x, y]), text([x + mark + 8, y + 4], words, { size, fill: palette.sub })];
    x += full + 24;
    return drawn;
  });
  return { shapes, bottom: items.length === 0 ? top : y + 14 };
};

/** Legend items for those sectors that occur. */
export const sectorItems = (
  found: ReadonlySet<Sector | undefined>,
  language: Language,
): readonly LegendItem[] =>
  sectors
    .filter((sector) => found.has(sector))
    .map((sector) => ({
      words: sectorNames[language][sector].name,
      width: 17,
      mark: ([x, y]) => badge([x, y - 8.5], sector, language),
    }));
