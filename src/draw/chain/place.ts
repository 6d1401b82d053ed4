import { spread } from "../kit/spread.ts";
import type { Lane } from "./chart.ts";
import type { Grid, Item } from "./grid.ts";

const gap = 22;
const rounds = 8;

const stackHeight = (items: readonly Item[]): number =>
  items.reduce((sum, { height }) => sum + height + gap, items.length > 0 ? -gap : 0);

/** Height that the fullest column of a lane needs; 0 for a lane without items. */
export const laneHeight = ({ columns }: Grid, lane: Lane): number =>
  columns.reduce((most, column) => Math.max(most, stackHeight(column[lane])), 0);

const middle = ({ y, height }: Item): number => y + height / 2;

type Pull = { readonly other: Item; readonly weight: number };

/** Links draw the items they join to one height, those between passing points the most. */
const pullsOf = ({ routes }: Grid): ReadonlyMap<Item, readonly Pull[]> => {
  const pulls = new Map<Item, Pull[]>();
  const add = (item: Item, pull: Pull): void => {
    const known = pulls.get(item);
    if (known) known.push(pull);
    else pulls.set(item, [pull]);
  };
  for (const { shape, items } of routes) {
    if (shape !== "forward") continue;
    for (const [place, to] of items.slice(1).entries()) {
      const from = items[place] as Item;
      const points = Number(from.card === undefined) + Number(to.card === undefined);
      const weight = [1, 2, 8][points] as number;
      add(from, { other: to, weight });
      add(to, { other: from, weight });
    }
  }
  return pulls;
};

const wishOf = (item: Item, pulls: readonly Pull[], centre: number) => {
  const total = pulls.reduce((sum, { weight }) => sum + weight, 0);
  // a faint pull to the middle of the lane keeps the picture together
  const faint = item.card === undefined ? 0.02 : 0.25;
  const sum = pulls.reduce(
    (all, { other, weight }) => all + middle(other) * weight,
    centre * faint,
  );
  return { middle: sum / (total + faint), size: item.height, weight: total + faint };
};

type Band = { readonly top: number; readonly bottom: number };

const settle = (
  items: readonly Item[],
  { top, bottom }: Band,
  pullsOn: (item: Item) => readonly Pull[],
): void => {
  const centre = (top + bottom) / 2;
  const wishes = items.map((item) => wishOf(item, pullsOn(item), centre));
  const starts = spread(wishes, gap, [top, bottom]);
  for (const [position, item] of items.entries()) item.y = starts[position] ?? top;
};

/**
 * Heights of all items: lanes as tall as their fullest column, items as level with what they are
 * joined to as their order allows.
 */
export const place = (grid: Grid, tops: Readonly<Record<Lane, number>>): void => {
  const pulls = pullsOf(grid);
  const lanes = (["outside", "inside"] as const).map((lane) => ({
    lane,
    band: { top: tops[lane], bottom: tops[lane] + laneHeight(grid, lane) },
  }));
  for (let round = 0; round <= rounds; round += 1) {
    // the first round only puts every item into its lane
    const pullsOn = (item: Item) => (round === 0 ? [] : (pulls.get(item) ?? []));
    const columns = round % 2 === 0 ? grid.columns : grid.columns.toReversed();
    for (const column of columns)
      for (const { lane, band } of lanes) settle(column[lane], band, pullsOn);
  }
  for (const item of grid.columns.flatMap(({ inside, outside }) => [...inside, ...outside]))
    item.y = Math.round(item.y);
};
