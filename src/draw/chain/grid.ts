import type { Box } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import { pad } from "./card-body.ts";
import { type Chart, type Flow, type Lane, standsBelow } from "./chart.ts";
import { small } from "./letters.ts";

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
  /** To a later column, within one, back to an earlier one; to or from the row below. */
  readonly shape: "forward" | "beside" | "back" | "service";
  /** From the seller's card through the points it passes to the buyer's. */
  readonly items: readonly Item[];
};

export type Columns = readonly Readonly<Record<Lane, Item[]>>[];

export type Grid = {
  readonly columns: Columns;
  readonly routes: readonly Route[];
  readonly items: readonly Item[];
  /** The cards that stand in the row below rather than in a column. */
  readonly row: readonly Item[];
};

const passing = 2;

const laneBetween = (from: Item, to: Item): Lane => (from.lane === to.lane ? from.lane : "outside");

const columnCount = (columnOf: readonly number[]): number =>
  columnOf.reduce((most, column) => Math.max(most, column), 0) + 1;

type Shaping = { readonly row: ReadonlySet<Item>; readonly add: (item: Item) => Item };

const shapeOf = (from: Item, to: Item, { row }: Shaping): Route["shape"] => {
  if (row.has(from) || row.has(to)) return "service";
  if (to.column > from.column) return "forward";
  return to.column === from.column ? "beside" : "back";
};

const routeOf = (
  flow: Flow,
  rank: number,
  [from, to]: readonly [Item, Item],
  shaping: Shaping,
): Route => {
  const shape = shapeOf(from, to, shaping);
  const lane = laneBetween(from, to);
  const between: Item[] = [];
  const last = shape === "forward" ? to.column : 0;
  for (let column = from.column + 1; column < last; column += 1)
    between.push(
      shaping.add({ column, lane, height: passing, card: undefined, serves: false, rank, y: 0 }),
    );
  return { flow, shape, items: [from, ...between, to] };
};

/** The cards and the points through which links skip columns, in columns of two lanes. */
export const gridOf = (
  chart: Chart,
  columnOf: readonly number[],
  heights: readonly number[],
): Grid => {
  const columns: Columns = Array.from({ length: columnCount(columnOf) }, () => ({
    outside: [],
    inside: [],
  }));
  const add = (item: Item): Item => {
    columns[item.column]?.[item.lane].push(item);
    return item;
  };
  const row: Item[] = [];
  const items = chart.cards.map((card, place) => {
    const item: Item = {
      column: columnOf[place] ?? 0,
      lane: card.lane,
      height: heights[place] ?? 0,
      card: place,
      serves: card.serves,
      rank: place,
      y: 0,
    };
    if (!standsBelow(card)) return add(item);
    row.push(item);
    return item;
  });
  const shaping = { row: new Set(row), add };
  const routes = chart.flows.flatMap((flow, rank): readonly Route[] => {
    const [from, to] = [items[flow.from], items[flow.to]];
    return from && to ? [routeOf(flow, rank, [from, to], shaping)] : [];
  });
  return { columns, routes, items, row };
};

export type Widths = {
  readonly card: number;
  /** Left edge of each column. */
  readonly left: readonly number[];
  readonly figure: number;
};

const side = 38;
const widest = 1160;
const narrowest = 960;
const usualGap = 46;
/** Room for the bends of a few links side by side. */
const leastGap = 27;
const leastCard = 106;

/** Width of the words on a link with the room around them; 0 without words. */
const labelWidth = (words: string): number =>
  words === "" ? 0 : textWidth(words, { size: small, bold: true }) + 10;

/** Gaps grow with the labels of the links that cross them and with how many links there are. */
const wishedGaps = (chart: Chart, columnOf: readonly number[], count: number): number[] => {
  const gaps = new Array<number>(Math.max(0, count - 1)).fill(usualGap);
  const links = new Array<number>(count).fill(0);
  for (const { from, to, words } of chart.flows) {
    const below = [from, to]
      .map((place) => chart.cards[place])
      .some((card) => card && standsBelow(card));
    const [start = 0, end = 0] = [columnOf[from], columnOf[to]];
    links[end] = (links[end] ?? 0) + 1;
    if (!below && end - start === 1)
      gaps[start] = Math.max(gaps[start] ?? 0, labelWidth(words) + 26);
  }
  return gaps.map((gap, place) => gap + Math.min(26, 4 * Math.max(0, (links[place + 1] ?? 0) - 1)));
};

/** Width of a card in which no word of a name has to be broken, within reason. */
const leastCardFor = ({ cards }: Chart): number => {
  const words = cards
    .filter((card) => !standsBelow(card))
    .flatMap(({ name }) => name.match(/[\p{sc=Latin}\p{N}’']+|[\p{sc=Katakana}ー]+/gu) ?? []);
  const longest = words.reduce(
    (most, word) => Math.max(most, textWidth(word.slice(0, 40), { size: 13, bold: true })),
    0,
  );
  return Math.max(leastCard, Math.min(124, Math.ceil(longest) + 2 * pad + 2));
};

/** As wide as wished where all fit; else all alike narrower, down to what the bends of links need. */
const fittingGaps = (wished: readonly number[], room: number): readonly number[] => {
  const extra = wished.reduce((sum, gap) => sum + gap - leastGap, 0);
  const scale = Math.min(1, Math.max(0, room - wished.length * leastGap) / Math.max(1, extra));
  return wished.map((gap) => leastGap + (gap - leastGap) * scale);
};

/** Column widths: gaps grow for the labels of their links, cards take the rest, 106 to 176. */
export const widthsOf = (chart: Chart, columnOf: readonly number[]): Widths => {
  const count = columnCount(columnOf);
  const wished = wishedGaps(chart, columnOf, count);
  const room = widest - 2 * side;
  const most = Math.floor((room - wished.length * leastGap) / count);
  const least = Math.min(leastCardFor(chart), most);
  const gaps = fittingGaps(wished, room - count * least);
  const between = gaps.reduce((sum, gap) => sum + gap, 0);
  const card = Math.floor(Math.min(176, Math.max(least, (room - between) / count)));
  const full = 2 * side + count * card + between;
  const spare = Math.max(0, narrowest - full);
  const more = gaps.length > 0 ? Math.min(150, spare / gaps.length) : 0;
  const figure = Math.max(narrowest, Math.ceil(full));
  let x = side + (spare - more * gaps.length) / 2;
  const left = Array.from({ length: count }, (_, column) => {
    const edge = Math.round(x);
    x += card + (gaps[column] ?? 0) + more;
    return edge;
  });
  return { card, left, figure };
};

/** Where a card of a column stands. */
export const boxOf = (item: Item, { left, card }: Widths): Box => ({
  x: left[item.column] ?? 0,
  y: item.y,
  width: card,
  height: item.height,
});
