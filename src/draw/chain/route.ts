import { type Box, d, type Point } from "../kit/shapes.ts";
import type { Chart, Flow } from "./chart.ts";
import type { Grid, Item, Route, Widths } from "./grid.ts";
import { pathPoints } from "./path-points.ts";
import { rowTop, runGap, type Service, servicePath } from "./service.ts";

/** A link as it is drawn. */
export type Drawn = {
  readonly flow: Flow;
  readonly path: string;
  readonly width: number;
  /** Where the head of the arrow begins, and the way it points. */
  readonly end: Point;
  readonly points: "right" | "left" | "down";
  /** Points along it, where its label may stand and those of other links may not. */
  readonly samples: readonly Point[];
};

export const headLength = 9;
export const channelGap = 17;

/** Square root, so that the area of a flow does not drown the small ones; whole units, as many look alike. */
const strokeOf = ({ flow, shape }: Route, most: number): number => {
  // channels lie too close together for wide links
  if (flow.kind === "knowledge" || shape === "back" || shape === "service") return 2;
  const share = flow.amount === undefined || most <= 0 ? 0 : Math.max(0, flow.amount) / most;
  return share === 0 ? 1.6 : Math.round(2 + 8 * Math.sqrt(share));
};

const middle = ({ y, height }: Item): number => y + height / 2;

type End = { readonly route: Route; readonly towards: number; readonly width: number };

/** Heights at one side of a card, in the order of the other ends so that links do not cross there. */
const portsAt = (item: Item, ends: readonly End[]): ReadonlyMap<Route, number> => {
  const sorted = ends.toSorted((a, b) => a.towards - b.towards);
  const room = item.height - 22;
  const wished = sorted.reduce((sum, { width }) => sum + width + 7, -7);
  const scale = Math.min(1, room / Math.max(1, wished));
  let y = middle(item) - (wished * scale) / 2;
  return new Map(
    sorted.map(({ route, width }) => {
      const at = y + (width * scale) / 2;
      y += (width + 7) * scale;
      return [route, Math.round(at)];
    }),
  );
};

type Ports = {
  readonly start: ReadonlyMap<Route, number>;
  readonly end: ReadonlyMap<Route, number>;
};

const far = 1e7;

const collectEnds = (routes: readonly Route[], strokes: ReadonlyMap<Route, number>) => {
  const right = new Map<Item, End[]>();
  const left = new Map<Item, End[]>();
  const add = (side: Map<Item, End[]>, item: Item, end: End): void => {
    const known = side.get(item);
    if (known) known.push(end);
    else side.set(item, [end]);
  };
  for (const route of routes) {
    const { items, shape } = route;
    const [from, to] = [items[0] as Item, items.at(-1) as Item];
    const width = strokes.get(route) ?? 2;
    if (shape === "service") {
      // ports at the bottom of a side, for links that come from below
      add(right, from, { route, width, towards: far });
      add(left, to, { route, width, towards: far });
      continue;
    }
    const next = items[1] as Item;
    const before = items.at(-2) as Item;
    add(right, from, { route, width, towards: shape === "back" ? far : middle(next) });
    add(shape === "beside" ? right : left, to, {
      route,
      width,
      towards: shape === "back" ? far : middle(before),
    });
  }
  return { right, left };
};

const portsOf = (routes: readonly Route[], strokes: ReadonlyMap<Route, number>): Ports => {
  const { right, left } = collectEnds(routes, strokes);
  const start = new Map<Route, number>();
  const end = new Map<Route, number>();
  for (const [item, ends] of [...right, ...left]) {
    for (const [route, y] of portsAt(item, ends)) {
      const isStart = route.items[0] === item;
      (isStart ? start : end).set(route, y);
    }
  }
  return { start, end };
};

type Frame = Levels & { readonly widths: Widths; readonly rowAt: number };

type Leg = readonly [from: Point, to: Point];

const forward = (route: Route, ports: Ports, { widths }: Frame) => {
  const { items } = route;
  const x = (item: Item): number => widths.left[item.column] ?? 0;
  const points: Point[] = [[x(items[0] as Item) + widths.card, ports.start.get(route) ?? 0]];
  for (const item of items.slice(1, -1)) {
    points.push([x(item) + 2, middle(item)], [x(item) + widths.card - 2, middle(item)]);
  }
  points.push([x(items.at(-1) as Item) - headLength, ports.end.get(route) ?? 0]);
  const legs = points.slice(1).map((to, place): Leg => [points[place] as Point, to]);
  const [first] = points as [Point, ...Point[]];
  const curves = legs.map(([[x0, y0], [x1, y1]]) => {
    const half = Math.round((x0 + x1) / 2);
    return y0 === y1 ? d("L", x1, y1) : d("C", half, y0, half, y1, x1, y1);
  });
  return {
    path: [d("M", ...first), ...curves].join(" "),
    end: points.at(-1) as Point,
    points: "right" as const,
  };
};

/** From the right side of a card round to the right side of another in the same column. */
const beside = (route: Route, ports: Ports, { widths }: Frame) => {
  const edge = (widths.left[(route.items[0] as Item).column] ?? 0) + widths.card;
  const [y0, y1] = [ports.start.get(route) ?? 0, ports.end.get(route) ?? 0];
  const out = edge + 34;
  const end: Point = [edge + headLength, y1];
  return {
    path: d("M", edge, y0, "C", out, y0, out, y1, ...end),
    end,
    points: "left" as const,
  };
};

/** Out to the right, down to a channel below the cards, back, and in from the left. */
const back = (route: Route, ports: Ports, frame: Frame, channel: number) => {
  const { widths, channelTop } = frame;
  const x = (item: Item): number => widths.left[item.column] ?? 0;
  const [y0, y1] = [ports.start.get(route) ?? 0, ports.end.get(route) ?? 0];
  const edge = x(route.items[0] as Item) + widths.card;
  const aside = 5 * (channel % 3);
  const [right, left] = [edge + 13 + aside, x(route.items.at(-1) as Item) - 14 - aside];
  const y = channelTop + channel * channelGap;
  const end: Point = [x(route.items.at(-1) as Item) - headLength, y1];
  const bend = 8;
  const down = d("M", edge, y0, "H", right - bend, "Q", right, y0, right, y0 + bend);
  const along = d("V", y - bend, "Q", right, y, right - bend, y, "H", left + bend);
  const up = d("Q", left, y, left, y - bend, "V", y1 + bend, "Q", left, y1, ...end);
  return {
    path: `${down} ${along} ${up}`,
    end,
    points: "right" as const,
  };
};

/** Between a stage and the row of supporting bodies below, or within that row. */
const service = (route: Route, ports: Ports, { widths, row, rowAt, runTop }: Frame) => {
  const [from, to] = [route.items[0] as Item, route.items.at(-1) as Item];
  const track = row.tracks.get(route) ?? { from: 0, to: 0, run: 0 };
  const isBelow = (item: Item): boolean => row.left.has(item);
  const heights = {
    from: isBelow(from) ? rowAt : (ports.start.get(route) ?? 0),
    to: isBelow(to) ? rowAt - headLength : (ports.end.get(route) ?? 0),
    level: runTop + track.run * runGap,
  };
  const x = (item: Item): number => widths.left[item.column] ?? 0;
  return servicePath(track, heights, {
    from: isBelow(from) ? undefined : x(from) + widths.card,
    to: isBelow(to) ? undefined : x(to) - headLength,
  });
};

export type Levels = {
  /** Height of the first channel for links that run back. */
  readonly channelTop: number;
  /** Height of the first run of links to and from the row. */
  readonly runTop: number;
  readonly row: Service;
};

/** The paths of all links, the widest first so that narrow ones stay visible. */
export const routed = (chart: Chart, grid: Grid, widths: Widths, levels: Levels) => {
  const most = chart.flows.reduce((top, { amount }) => Math.max(top, amount ?? 0), 0);
  const strokes = new Map(grid.routes.map((route) => [route, strokeOf(route, most)]));
  const ports = portsOf(grid.routes, strokes);
  const frame: Frame = { ...levels, widths, rowAt: rowTop(levels.row, levels.runTop) };
  let channel = -1;
  const shaped = (route: Route) => {
    if (route.shape === "forward") return forward(route, ports, frame);
    if (route.shape === "beside") return beside(route, ports, frame);
    if (route.shape === "service") return service(route, ports, frame);
    channel += 1;
    return back(route, ports, frame, channel);
  };
  const drawn = grid.routes.map((route): Drawn => {
    const shape = shaped(route);
    const samples = pathPoints(shape.path);
    return { flow: route.flow, width: strokes.get(route) ?? 2, ...shape, samples };
  });
  return drawn.toSorted((a, b) => b.width - a.width);
};

/** The room of an arrowhead, which no label may cover. */
export const headBox = ({ end: [x, y], points }: Drawn): Box =>
  points === "down"
    ? { x: x - 6, y, width: 12, height: headLength + 1 }
    : { x: points === "right" ? x : x - headLength, y: y - 6, width: headLength, height: 12 };
