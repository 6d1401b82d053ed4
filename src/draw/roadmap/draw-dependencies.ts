import type { Shape } from "../../document/drawing.ts";
import type { Predecessor, Task } from "../../model/action.ts";
import { palette } from "../kit/palette.ts";
import { arrowhead, d, path } from "../kit/shapes.ts";
import type { Axis } from "./axis.ts";
import { extent } from "./draw-bars.ts";
import { barHeight, type PlacedBar } from "./layout.ts";

const half = barHeight / 2;
const look = { fill: "none", stroke: palette.mute, "stroke-width": 1.3 } as const;

/** From the middle of a bar to the space between it and the next row. */
const gap = half + 4;
/** How far inside a bar a line leaves or arrives; at the end, clear of the mark of a gate. */
const inset = { leave: 4, start: 11, end: 15 } as const;

type Link = { readonly type: Predecessor["type"]; readonly place: number };

/** Where an arrow meets the bar that waits: near the end that waits, several beside each other. */
const landing = (bar: PlacedBar, axis: Axis, { type, place }: Link): number => {
  const [left, right] = extent(bar, axis);
  const middle = (right - left) / 2;
  const isStart = type === "FS" || type === "SS";
  const inside = Math.min(isStart ? inset.start : inset.end, middle);
  const off = Math.min(Math.max(inside, middle), inside + place * 9);
  return isStart ? left + off : right - off;
};

type Route = {
  /** The bar it leaves, and how high that is. */
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly isDown: boolean;
  /** Where it arrives. */
  readonly x: number;
  readonly tip: number;
};

/** Along the row from the end of the bar, then to the other row. */
const fromEnd = ({ left, right, middle, isDown, x, tip }: Route): string =>
  x <= right + 6 && x >= left
    ? d("M", Math.min(x, right), middle, "H", x, "V", tip)
    : d(
        "M",
        right,
        middle,
        "H",
        x + (x > right ? -5 : 5),
        "Q",
        x,
        middle,
        x,
        middle + (isDown ? 5 : -5),
        "V",
        tip,
      );

/** Out of the bar near one of its ends, along the space beside it, then to the other row. */
const fromSide = ({ middle, isDown, x, tip }: Route, leave: number): string => {
  const [down, across] = [isDown ? 1 : -1, x > leave ? 1 : -1];
  const bend = Math.min(4, Math.abs(x - leave) / 2);
  const row = middle + down * gap;
  return d(
    "M",
    leave,
    middle,
    "V",
    row - down * bend,
    "Q",
    leave,
    row,
    leave + across * bend,
    row,
    "H",
    x - across * bend,
    "Q",
    x,
    row,
    x,
    row + down * bend,
    "V",
    tip,
  );
};

const lineOf = (route: Route, type: Predecessor["type"]): string => {
  const { left, right, x } = route;
  const inside = Math.min(inset.leave, (right - left) / 2);
  if (type === "SS" || type === "SF") return fromSide(route, left + inside);
  return type === "FF" && x < right - inside ? fromSide(route, right - inside) : fromEnd(route);
};

const elbow = (from: PlacedBar, to: PlacedBar, axis: Axis, link: Link): readonly Shape[] => {
  const [left, right] = extent(from, axis);
  const x = landing(to, axis, link);
  const isDown = to.middle >= from.middle;
  const reach = to.look === "milestone" ? 9 : half;
  const tip = to.middle - (isDown ? 1 : -1) * (reach + 6);
  return [
    path(lineOf({ left, right, middle: from.middle, isDown, x, tip }, link.type), look),
    arrowhead([x, tip - (isDown ? 0.5 : -0.5)], isDown ? "down" : "up", {
      half: 4.2,
      length: 6,
      fill: palette.mute,
    }),
  ];
};

/** What waits for what, as lines behind the bars: from start or finish to start or finish. */
export const drawDependencies = (
  bars: readonly PlacedBar[],
  tasks: readonly Task[],
  axis: Axis,
): readonly Shape[] => {
  const byTask = new Map(bars.flatMap((bar) => bar.tasks.map((id) => [id, bar] as const)));
  return tasks.flatMap((task) =>
    task.after.flatMap(({ task: before, type }, place) => {
      const [from, to] = [byTask.get(before), byTask.get(task.id)];
      return from && to && from !== to ? elbow(from, to, axis, { type, place }) : [];
    }),
  );
};
