import type { Box, Point } from "../kit/shapes.ts";
import { sampleStep } from "./path-points.ts";
import type { Drawn } from "./route.ts";

export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Whether a point lies in a box or less than `by` units from it. */
const isNear = ({ x, y, width, height }: Box, [px, py]: Point, by: number): boolean =>
  px > x - by && px < x + width + by && py > y - by && py < y + height + by;

type Sample = { readonly link: Drawn; readonly at: Point };

const cell = 40;

const keyOf = (column: number, row: number): number => row * 10_000 + column;

/** The points of all links by the cell they lie in, so that a place for a label is judged at once. */
export const cellsOf = (links: readonly Drawn[]): ReadonlyMap<number, readonly Sample[]> => {
  const cells = new Map<number, Sample[]>();
  for (const link of links) {
    for (const at of link.samples) {
      const key = keyOf(Math.floor(at[0] / cell), Math.floor(at[1] / cell));
      const known = cells.get(key);
      if (known) known.push({ link, at });
      else cells.set(key, [{ link, at }]);
    }
  }
  return cells;
};

export type Cells = ReturnType<typeof cellsOf>;

/** The links that pass within `by` units of a box. */
export const met = (box: Box, cells: Cells, by: number): ReadonlySet<Drawn> => {
  const reach = grown(box, by + sampleStep);
  const found = new Set<Drawn>();
  for (let x = Math.floor(reach.x / cell); x * cell < reach.x + reach.width; x += 1) {
    for (let y = Math.floor(reach.y / cell); y * cell < reach.y + reach.height; y += 1) {
      for (const { link, at } of cells.get(keyOf(x, y)) ?? [])
        if (!found.has(link) && isNear(box, at, by + link.width / 2)) found.add(link);
    }
  }
  return found;
};
