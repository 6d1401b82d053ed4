import { type Box, d, type Point } from "../kit/shapes.ts";
import { spread } from "../kit/spread.ts";
import type { CardBody } from "./card-body.ts";
import type { Grid, Item, Route, Widths } from "./grid.ts";

/** Distance between the level runs of links to and from the row of supporting bodies. */
export const runGap = 19;
const side = 38;
const cardGap = 22;
const aboveRow = 16;

/** Where a link to or from the row runs: both uprights and its level run between them. */
export type Track = {
  readonly from: number;
  readonly to: number;
  /** Position of the level run, from the top. */
  readonly run: number;
};

/** The row of supporting bodies under the stages, and the runs of their links above it. */
export type Service = {
  readonly left: ReadonlyMap<Item, number>;
  readonly card: number;
  readonly tracks: ReadonlyMap<Route, Track>;
  readonly runs: number;
  /** Height of runs and row together; 0 without supporting bodies. */
  readonly height: number;
};

export const rowCardWidth = (count: number, figure: number): number =>
  Math.floor(Math.min(190, (figure - 2 * side + cardGap) / Math.max(1, count) - cardGap));

const ends = ({ items }: Route): readonly [Item, Item] => [items[0] as Item, items.at(-1) as Item];

const placeRow = (grid: Grid, served: readonly Route[], widths: Widths, card: number) => {
  const centre = (item: Item): number => (widths.left[item.column] ?? 0) + widths.card / 2;
  const wished = new Map(
    grid.row.map((item) => {
      const others = served.flatMap((route) => {
        const [from, to] = ends(route);
        if (from !== item && to !== item) return [];
        const other = from === item ? to : from;
        return grid.row.includes(other) ? [] : [centre(other)];
      });
      const sum = others.reduce((total, x) => total + x, 0);
      return [item, others.length > 0 ? sum / others.length : widths.figure / 2] as const;
    }),
  );
  const sorted = grid.row.toSorted((a, b) => (wished.get(a) ?? 0) - (wished.get(b) ?? 0));
  const starts = spread(
    sorted.map((item) => ({ middle: wished.get(item) ?? 0, size: card })),
    cardGap,
    [side, widths.figure - side],
  );
  return new Map(sorted.map((item, place) => [item, starts[place] ?? side]));
};

type Upright = { readonly route: Route; readonly isStart: boolean; readonly towards: number };

/** Uprights at the stages, a few units apart in the gap before the buyer or after the seller. */
const besideStages = (served: readonly Route[], grid: Grid, widths: Widths) => {
  const counts = new Map<string, number>();
  const next = (key: string): number => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count % 4;
  };
  const x = new Map<Route, { from?: number; to?: number }>();
  for (const route of served) {
    const [from, to] = ends(route);
    const entry: { from?: number; to?: number } = {};
    if (!grid.row.includes(from))
      entry.from =
        (widths.left[from.column] ?? 0) + widths.card + 11 + 5 * next(`after ${from.column}`);
    // the first column stands close to the edge of the region
    if (!grid.row.includes(to))
      entry.to =
        (widths.left[to.column] ?? 0) -
        (to.column === 0 ? 14 : 22) -
        5 * next(`before ${to.column}`);
    x.set(route, entry);
  }
  return x;
};

/** Uprights at the top of the supporting cards, in the order of their other ends. */
const onRow = (
  served: readonly Route[],
  grid: Grid,
  left: ReadonlyMap<Item, number>,
  { card, beside }: { card: number; beside: ReadonlyMap<Route, { from?: number; to?: number }> },
) => {
  const uprights = new Map<Item, Upright[]>(grid.row.map((item) => [item, []]));
  const other = (item: Item): number => (left.get(item) ?? 0) + card / 2;
  for (const route of served) {
    const [from, to] = ends(route);
    const known = beside.get(route);
    uprights.get(from)?.push({ route, isStart: true, towards: known?.to ?? other(to) });
    uprights.get(to)?.push({ route, isStart: false, towards: known?.from ?? other(from) });
  }
  const x = { from: new Map<Route, number>(), to: new Map<Route, number>() };
  for (const [item, at] of uprights) {
    const sorted = at.toSorted((a, b) => a.towards - b.towards);
    for (const [place, { route, isStart }] of sorted.entries()) {
      const step = card / (sorted.length + 1);
      (isStart ? x.from : x.to).set(route, (left.get(item) ?? 0) + step * (place + 1));
    }
  }
  return x;
};

/** Each run gets the first height at which it touches no other. */
const runsOf = (spans: readonly (readonly [Route, number, number])[]) => {
  const free: number[] = [];
  const runs = new Map<Route, number>();
  const sorted = spans.toSorted((a, b) => Math.min(a[1], a[2]) - Math.min(b[1], b[2]));
  for (const [route, from, to] of sorted) {
    const [start, end] = [Math.min(from, to), Math.max(from, to)];
    const found = free.findIndex((until) => until + 14 < start);
    const run = found === -1 ? free.length : found;
    free[run] = end;
    runs.set(route, run);
  }
  return { runs, count: free.length };
};

export const serviceOf = (grid: Grid, widths: Widths, bodies: readonly CardBody[]): Service => {
  const served = grid.routes.filter(({ shape }) => shape === "service");
  const card = rowCardWidth(grid.row.length, widths.figure);
  const left = placeRow(grid, served, widths, card);
  const beside = besideStages(served, grid, widths);
  const row = onRow(served, grid, left, { card, beside });
  const spans = served.map((route) => {
    const from = beside.get(route)?.from ?? row.from.get(route) ?? 0;
    const to = beside.get(route)?.to ?? row.to.get(route) ?? 0;
    return [route, from, to] as const;
  });
  const { runs, count } = runsOf(spans);
  const tracks = new Map(
    spans.map(([route, from, to]) => [route, { from, to, run: runs.get(route) ?? 0 }]),
  );
  const tallest = grid.row.reduce(
    (most, item) => Math.max(most, bodies[item.card ?? 0]?.height ?? 0),
    0,
  );
  const height = grid.row.length === 0 ? 0 : count * runGap + aboveRow + tallest;
  return { left, card, tracks, runs: count, height };
};

/** Top of the row where its runs begin at `top`. */
export const rowTop = ({ runs }: Service, top: number): number => top + runs * runGap + aboveRow;

export const rowBox = (item: Item, { left, card }: Service, y: number): Box => ({
  x: left.get(item) ?? 0,
  y,
  width: card,
  height: item.height,
});

type Heights = {
  /** Height at which it leaves or meets a stage; the top of the row at a supporting card. */
  readonly from: number;
  readonly to: number;
  readonly level: number;
};

const turn = 6;

const leaving = (
  edge: number | undefined,
  track: Track,
  { from, level }: Heights,
  sign: number,
) => {
  const up = level < from ? 1 : -1;
  const corner = d("V", level + up * turn, "Q", track.from, level, track.from + sign * turn, level);
  return edge === undefined
    ? `${d("M", track.from, from)} ${corner}`
    : `${d("M", edge, from, "H", track.from - turn, "Q", track.from, from, track.from, from - up * turn)} ${corner}`;
};

const arriving = (edge: number | undefined, track: Track, { to, level }: Heights, sign: number) => {
  const up = to < level ? 1 : -1;
  const corner = d("H", track.to - sign * turn, "Q", track.to, level, track.to, level - up * turn);
  return edge === undefined
    ? `${corner} ${d("V", to)}`
    : `${corner} ${d("V", to + up * turn, "Q", track.to, to, track.to + turn, to, "H", edge)}`;
};

/** Up from a card, along its run and on to the other end, with rounded corners. */
export const servicePath = (
  track: Track,
  heights: Heights,
  edges: { readonly from: number | undefined; readonly to: number | undefined },
) => {
  const sign = track.to >= track.from ? 1 : -1;
  const end: Point = edges.to === undefined ? [track.to, heights.to] : [edges.to, heights.to];
  return {
    path: `${leaving(edges.from, track, heights, sign)} ${arriving(edges.to, track, heights, sign)}`,
    end,
    points: edges.to === undefined ? ("down" as const) : ("right" as const),
  };
};
