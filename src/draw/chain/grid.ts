import { textWidth } from "../kit/text-width.ts";
import type { Card, Chart, Flow, Lane } from "./chart.ts";

/** A place in a column: a card, or a point where a link passes by. */
export type Item = {
  readonly column: number;
  readonly lane: Lane;
  readonly height: number;
  /** Position among the cards; `undefined` for a passing link. */
  readonly card: number | undefined;
  readonly serves: boolean;
  /** Position in the file, to keep the author's order where nothing else decides. */
  readonly rank: number;
  /** Top edge; set by `place`. */
  y: number;
};

export type Route = {
  readonly flow: Flow;
  /** To a later column, within one, or back to an earlier one. */
  readonly shape: "forward" | "beside" | "back";
  /** From the seller's card through the points it passes to the buyer's. */
  readonly items: readonly Item[];
};

export type Columns = readonly Readonly<Record<Lane, Item[]>>[];

export type Grid = {
  readonly columns: Columns;
  readonly routes: readonly Route[];
  readonly items: readonly Item[];
};

const passing = 14;

const laneBetween = (from: Item, to: Item): Lane => (from.lane === to.lane ? from.lane : "outside");

const shapeOf = (from: Item, to: Item): Route["shape"] => {
  if (to.column > from.column) return "forward";
  return to.column === from.column ? "beside" : "back";
};

/** The cards and the points through which links skip columns, in columns of two lanes. */
export const gridOf = (
  chart: Chart,
  columnOf: readonly number[],
  heights: readonly number[],
): Grid => {
  const count = columnOf.reduce((most, column) => Math.max(most, column), 0) + 1;
  const columns: Columns = Array.from({ length: count }, () => ({ outside: [], inside: [] }));
  const add = (item: Item): Item => {
    columns[item.column]?.[item.lane].push(item);
    return item;
  };
  const items = chart.cards.map((card: Card, place) =>
    add({
      column: columnOf[place] ?? 0,
      lane: card.lane,
      height: heights[place] ?? 0,
      card: place,
      serves: card.serves,
      rank: place,
      y: 0,
    }),
  );
  const routes = chart.flows.flatMap((flow, rank): readonly Route[] => {
    const [from, to] = [items[flow.from], items[flow.to]];
    if (!from || !to) return [];
    const lane = laneBetween(from, to);
    const between: Item[] = [];
    for (let column = from.column + 1; column < to.column; column += 1)
      between.push(
        add({ column, lane, height: passing, card: undefined, serves: false, rank, y: 0 }),
      );
    return [{ flow, shape: shapeOf(from, to), items: [from, ...between, to] }];
  });
  return { columns, routes, items };
};

export type Widths = {
  readonly card: number;
  /** Left edge of each column. */
  readonly left: readonly number[];
  readonly figure: number;
};

const side = 38;
const widest = 1180;
const narrowest = 960;
const leastGap = 46;

/** Width of the words on a link with the room around them; 0 without words. */
export const labelWidth = (words: string): number =>
  words === "" ? 0 : textWidth(words, { size: 11, bold: true }) + 10;

const wishedGaps = (chart: Chart, columnOf: readonly number[], count: number): number[] => {
  const gaps = new Array<number>(Math.max(0, count - 1)).fill(leastGap);
  for (const { from, to, words } of chart.flows) {
    const [start = 0, end = 0] = [columnOf[from], columnOf[to]];
    if (end - start !== 1) continue;
    gaps[start] = Math.max(gaps[start] ?? 0, labelWidth(words) + 26);
  }
  return gaps;
};

/** Column widths: gaps grow for the labels of their links, cards take the rest between 104 and 176. */
export const widthsOf = (chart: Chart, columnOf: readonly number[]): Widths => {
  const count = columnOf.reduce((most, column) => Math.max(most, column), 0) + 1;
  const wished = wishedGaps(chart, columnOf, count);
  const extra = wished.reduce((sum, gap) => sum + gap - leastGap, 0);
  const roomForExtra = widest - 2 * side - count * 112 - wished.length * leastGap;
  const scale = extra > 0 ? Math.min(1, Math.max(0, roomForExtra) / extra) : 1;
  const gaps = wished.map((gap) => leastGap + (gap - leastGap) * scale);
  const between = gaps.reduce((sum, gap) => sum + gap, 0);
  const card = Math.floor(Math.min(176, Math.max(104, (widest - 2 * side - between) / count)));
  const full = 2 * side + count * card + between;
  const spare = Math.max(0, narrowest - full);
  const more = gaps.length > 0 ? Math.min(150, spare / gaps.length) : 0;
  const figure = Math.max(narrowest, Math.ceil(full));
  let x = side + (spare - more * gaps.length) / 2;
  const left = Array.from({ length: count }, (_, column) => {
    const edge = x;
    x += card + (gaps[column] ?? 0) + more;
    return edge;
  });
  return { card, left, figure };
};
