import type { Box, Point } from "../kit/shapes.ts";
import type { Logic } from "./logic.ts";
import type { Placed, PlacedCard } from "./place.ts";

export type Route = {
  readonly from: PlacedCard;
  readonly to: PlacedCard;
  /** Its path without the head, and where the head begins. */
  readonly path: string;
  readonly head: Point;
  readonly direction: "right" | "left" | "up";
};

const headLength = 6;
const clear = 6;

const short = (value: number): string => String(Math.round(value));

const middle = ({ y, height }: Box): number => y + height / 2;
const right = ({ x, width }: Box): number => x + width;

/** A soft step from one height to another. */
const curve = ([x1, y1]: Point, [x2, y2]: Point): string => {
  const half = (x1 + x2) / 2;
  if (short(y1) === short(y2)) return `H${short(x2)}`;
  return `C${[half, y1, half, y2, x2, y2].map(short).join(" ")}`;
};

/** The height nearest to both ends at which nothing stands in the way. */
const freeHeight = (ends: readonly [number, number], inTheWay: readonly Box[]): number => {
  const candidates = [
    ...ends,
    ...inTheWay.flatMap(({ y, height }) => [y - clear, y + height + clear]),
  ];
  const isFree = (at: number): boolean =>
    !inTheWay.some(({ y, height }) => at > y - clear && at < y + height + clear);
  const detour = (at: number): number => Math.abs(at - ends[0]) + Math.abs(at - ends[1]);
  return candidates
    .filter(isFree)
    .reduce((best, at) => (detour(at) < detour(best) ? at : best), Number.MAX_SAFE_INTEGER);
};

const forward = (
  [from, to]: readonly [PlacedCard, PlacedCard],
  at: number,
  columns: readonly (readonly Box[])[],
): Route => {
  const start: Point = [right(from.box), middle(from.box)];
  const end: Point = [to.box.x - headLength, at];
  const skipped = columns.filter(([box]) => box && box.x > start[0] && box.x < to.box.x - 1);
  const base = { from, to, head: end, direction: "right" as const };
  const [first, last] = [skipped[0]?.[0], skipped.at(-1)?.[0]];
  if (!first || !last)
    return { ...base, path: `M${start.map(short).join(" ")}${curve(start, end)}` };
  const height = freeHeight([start[1], end[1]], skipped.flat());
  const [enter, leave]: readonly [Point, Point] = [
    [first.x - 2, height],
    [right(last) + 2, height],
  ];
  return {
    ...base,
    path: `M${start.map(short).join(" ")}${curve(start, enter)}H${short(leave[0])}${curve(leave, end)}`,
  };
};

/** Inside a column: straight up where the two stand under each other, else round at the right. */
const inside = ([from, to]: readonly [PlacedCard, PlacedCard], boxes: readonly Box[]): Route => {
  const [child, parent] = [from.box, to.box];
  const base = parent.y + parent.height;
  const isNext = base <= child.y && !boxes.some(({ y }) => y > parent.y + 1 && y < child.y - 1);
  if (isNext) {
    const x = Math.round(child.x + child.width / 2);
    return {
      from,
      to,
      path: `M${short(x)} ${short(child.y)}V${short(base + headLength)}`,
      head: [x, base + headLength],
      direction: "up",
    };
  }
  const x = right(child) + 13;
  const sign = parent.y > child.y ? 1 : -1;
  const [start, end] = [middle(child) + sign * 12, middle(parent) - sign * 12];
  return {
    from,
    to,
    path: `M${short(right(child))} ${short(start)}H${short(x - 5)}Q${short(x)} ${short(start)} ${short(x)} ${short(start + sign * 5)}V${short(end - sign * 5)}Q${short(x)} ${short(end)} ${short(x - 5)} ${short(end)}H${short(right(parent) + headLength)}`,
    head: [right(parent) + headLength, end],
    direction: "left",
  };
};

/** How links share the left edge of a card: from the top in the order of where they come from. */
const portsOf = (pairs: readonly (readonly [PlacedCard, PlacedCard])[]) => {
  const incoming = new Map<PlacedCard, PlacedCard[]>();
  for (const [from, to] of pairs) {
    if (from.box.x >= to.box.x) continue;
    const list = incoming.get(to);
    if (list) list.push(from);
    else incoming.set(to, [from]);
  }
  const ports = new Map<PlacedCard, number>();
  for (const [to, list] of incoming) {
    const step = Math.min(14, (to.box.height - 16) / Math.max(1, list.length));
    const sorted = list.toSorted((a, b) => middle(a.box) - middle(b.box));
    for (const [place, from] of sorted.entries())
      ports.set(from, middle(to.box) + (place - (sorted.length - 1) / 2) * step);
  }
  return ports;
};

/** A link from every card to the one it contributes to, clear of the cards between. */
export const routesOf = ({ cards }: Placed, logic: Logic): readonly Route[] => {
  const byIndicator = new Map(cards.map((card) => [card.indicator, card]));
  const pairs = cards.flatMap((from): readonly (readonly [PlacedCard, PlacedCard])[] => {
    const parent = logic.parentOf(from.indicator);
    const to = parent && byIndicator.get(parent);
    return to ? [[from, to]] : [];
  });
  const ports = portsOf(pairs);
  const xs = [...new Set(cards.map(({ box }) => box.x))].sort((a, b) => a - b);
  const columns = xs.map((x) => cards.filter(({ box }) => box.x === x).map(({ box }) => box));
  return pairs.flatMap((pair): readonly Route[] => {
    const [from, to] = pair;
    if (from.box.x === to.box.x) return [inside(pair, columns[xs.indexOf(from.box.x)] ?? [])];
    // a link back is a fault that its own rule reports
    if (from.box.x > to.box.x) return [];
    return [forward(pair, ports.get(from) ?? middle(to.box), columns)];
  });
};
