import type { Shape } from "../../document/drawing.ts";
import { palette } from "../kit/palette.ts";
import { d, path } from "../kit/shapes.ts";
import type { Axis } from "./axis.ts";
import type { Dependency } from "./dependencies.ts";
import { extent } from "./draw-bars.ts";
import { barHeight, type PlacedBar } from "./layout.ts";

const half = barHeight / 2;

/** From the middle of a bar to the space between it and the next row. */
const gap = half + 3;
/** How far inside a bar a line leaves or arrives; at the end, clear of the mark of a gate. */
const inset = { leave: 4, start: 8, end: 14 } as const;
const headLength = 6;
/** Least distance of two uprights that pass the same rows. */
const apart = 6;
const places = 5;

/** Out of one bar, along a row to `x`, then to the other bar. */
type Elbow = {
  readonly leave: number;
  readonly from: number;
  readonly row: number;
  readonly x: number;
  readonly tip: number;
  readonly isDown: boolean;
};

type Link = { readonly type: Dependency["type"]; readonly place: number };

/** Where an arrow meets the bar that waits: near the end that waits, several beside each other. */
const landing = (bar: PlacedBar, axis: Axis, { type, place }: Link): number => {
  const [left, right] = extent(bar, axis);
  const isStart = type === "FS" || type === "SS";
  const middle = (right - left) / 2;
  const inside = Math.min(isStart ? inset.start : inset.end, middle);
  const off = Math.min(Math.max(inside, middle), inside + place * apart);
  return Math.round(isStart ? left + off : right - off);
};

/** Where a line leaves its bar, and whether it first goes out of it into the space beside the row. */
const leaving = (bar: PlacedBar, axis: Axis, type: Dependency["type"], x: number) => {
  const [left, right] = extent(bar, axis);
  const own = Math.min(inset.leave, (right - left) / 2);
  if (type === "SS" || type === "SF") return { leave: Math.round(left + own), isBeside: true };
  if (type === "FF" && x < right - own) return { leave: Math.round(right - own), isBeside: true };
  // what lies over the other bar is reached straight from within the bar it leaves
  return { leave: x <= right && x >= left ? x : right, isBeside: false };
};

const elbowOf = (from: PlacedBar, to: PlacedBar, axis: Axis, link: Link): Elbow => {
  const isDown = to.middle >= from.middle;
  const sign = isDown ? 1 : -1;
  const x = landing(to, axis, link);
  const { leave, isBeside } = leaving(from, axis, link.type, x);
  const reach = to.look === "milestone" ? 7 : half;
  return {
    leave,
    from: Math.round(from.middle),
    row: Math.round(from.middle + (isBeside ? sign * gap : 0)),
    x,
    tip: Math.round(to.middle - sign * (reach + headLength)),
    isDown,
  };
};

const between = (value: number, a: number, b: number): boolean =>
  value > Math.min(a, b) && value < Math.max(a, b);

/** What it costs to draw an elbow beside another: uprights on each other far more than a crossing. */
const clash = (a: Elbow, b: Elbow): number => {
  const meets = Math.max(Math.min(a.row, a.tip), Math.min(b.row, b.tip));
  const ends = Math.min(Math.max(a.row, a.tip), Math.max(b.row, b.tip));
  const together = meets < ends && Math.abs(a.x - b.x) < apart ? 50 : 0;
  const crosses = (one: Elbow, other: Elbow): number =>
    between(one.row, other.row, other.tip) && between(other.x, one.leave, one.x) ? 10 : 0;
  return together + crosses(a, b) + crosses(b, a);
};

const lineOf = ({ leave, from, row, x, tip, isDown }: Elbow): string => {
  const down = isDown ? 1 : -1;
  const bend = Math.min(4, Math.abs(x - leave) / 2, Math.abs(tip - row));
  const across = x > leave ? bend : -bend;
  if (x === leave) return d("M", leave, from, "V", tip);
  const turn = ["H", x - across, "Q", x, row, x, row + down * bend, "V", tip];
  return row === from
    ? d("M", leave, from, ...turn)
    : d("M", leave, from, "V", row - down * bend, "Q", leave, row, leave + across, row, ...turn);
};

const headOf = ({ x, tip, isDown }: Elbow): string =>
  d("M", x - 4, tip, "h", 8, "l", -4, isDown ? headLength : -headLength, "Z");

/** The elbows one after the other, each where it is least in the way of those before it. */
const placed = (links: readonly Dependency[], bars: readonly PlacedBar[], axis: Axis) => {
  const byTask = new Map(bars.flatMap((bar) => bar.tasks.map((id) => [id, bar] as const)));
  const elbows: Elbow[] = [];
  for (const { from: before, to: after, type } of links) {
    const [from, to] = [byTask.get(before), byTask.get(after)];
    if (!from || !to || from === to) continue;
    const wishes = Array.from({ length: places }, (_, place) => {
      const elbow = elbowOf(from, to, axis, { type, place });
      return { elbow, cost: elbows.reduce((sum, other) => sum + clash(elbow, other), place) };
    });
    elbows.push(wishes.reduce((best, one) => (one.cost < best.cost ? one : best)).elbow);
  }
  return elbows;
};

/** What waits for what, as lines behind the bars: from start or finish to start or finish. */
export const drawDependencies = (
  bars: readonly PlacedBar[],
  links: readonly Dependency[],
  axis: Axis,
): readonly Shape[] => {
  const elbows = placed(links, bars, axis);
  if (elbows.length === 0) return [];
  return [
    path(elbows.map(lineOf).join(" "), {
      fill: "none",
      stroke: palette.mute,
      "stroke-width": 1.3,
    }),
    path(elbows.map(headOf).join(" "), { fill: palette.mute }),
  ];
};
