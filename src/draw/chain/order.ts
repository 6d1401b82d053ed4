import type { Lane } from "./chart.ts";
import type { Columns, Grid, Item, Route } from "./grid.ts";

const lanes: readonly Lane[] = ["outside", "inside"];
const gap = 20;
const sweeps = 12;
/** Beyond this many pieces of links, swapping costs more time than it is worth. */
const mostPieces = 260;

type Piece = { readonly from: Item; readonly to: Item };

const piecesOf = (routes: readonly Route[]): readonly Piece[] =>
  routes.flatMap(({ shape, items }) =>
    shape === "forward"
      ? items.slice(1).flatMap((to, place) => {
          const from = items[place];
          return from ? [{ from, to }] : [];
        })
      : [],
  );

const middle = (item: Item): number => item.y + item.height / 2;

const stack = (columns: Columns): void => {
  for (const column of columns) {
    let y = 0;
    for (const lane of lanes) {
      for (const item of column[lane]) {
        item.y = y;
        y += item.height + gap;
      }
      // the lanes stand clear of each other, however many items one column has in the first
      y = Math.max(y, lane === "outside" ? 10_000 : y);
    }
  }
};

/** How many pairs of links cross between neighbouring columns. */
export const crossings = (routes: readonly Route[]): number => {
  const pieces = piecesOf(routes);
  let count = 0;
  for (const [place, a] of pieces.entries()) {
    for (const b of pieces.slice(place + 1)) {
      if (a.from.column !== b.from.column) continue;
      if ((middle(a.from) - middle(b.from)) * (middle(a.to) - middle(b.to)) < 0) count += 1;
    }
  }
  return count;
};

const neighboursOf = (pieces: readonly Piece[]): ReadonlyMap<Item, readonly Item[]> => {
  const near = new Map<Item, Item[]>();
  const add = (item: Item, other: Item): void => {
    const known = near.get(item);
    if (known) known.push(other);
    else near.set(item, [other]);
  };
  for (const { from, to } of pieces) {
    add(from, to);
    add(to, from);
  }
  return near;
};

const barycentre = (item: Item, near: ReadonlyMap<Item, readonly Item[]>): number => {
  const others = near.get(item) ?? [];
  if (others.length === 0) return middle(item);
  return others.reduce((sum, other) => sum + middle(other), 0) / others.length;
};

const sweep = (columns: Columns, near: ReadonlyMap<Item, readonly Item[]>): void => {
  for (const column of columns) {
    for (const lane of lanes) {
      const wished = new Map(column[lane].map((item) => [item, barycentre(item, near)]));
      column[lane].sort(
        (a, b) =>
          Number(a.serves) - Number(b.serves) ||
          (wished.get(a) ?? 0) - (wished.get(b) ?? 0) ||
          a.rank - b.rank,
      );
    }
  }
  stack(columns);
};

const swap = (items: Item[], place: number): void => {
  const [a, b] = [items[place], items[place + 1]];
  if (a && b) [items[place], items[place + 1]] = [b, a];
};

/** Tries to swap each two neighbours once, and keeps the swaps that take crossings away. */
const swapPass = (grid: Grid, start: number): number => {
  let best = start;
  for (const items of grid.columns.flatMap((column) => lanes.map((lane) => column[lane]))) {
    for (let place = 0; place + 1 < items.length; place += 1) {
      if (items[place]?.serves !== items[place + 1]?.serves) continue;
      swap(items, place);
      stack(grid.columns);
      const count = crossings(grid.routes);
      if (count < best) best = count;
      else swap(items, place);
    }
  }
  stack(grid.columns);
  return best;
};

/**
 * Orders the items of every column and lane so that few links cross: barycentre sweeps in both
 * directions (Sugiyama et al. 1981), then swaps of neighbours. Returns the crossings left.
 */
export const order = (grid: Grid): number => {
  const near = neighboursOf(piecesOf(grid.routes));
  stack(grid.columns);
  for (let round = 0; round < sweeps; round += 1)
    sweep(round % 2 === 0 ? grid.columns : grid.columns.toReversed(), near);
  let best = crossings(grid.routes);
  if (piecesOf(grid.routes).length > mostPieces) return best;
  for (let pass = 0; pass < 6 && best > 0; pass += 1) {
    const after = swapPass(grid, best);
    if (after === best) break;
    best = after;
  }
  return best;
};
