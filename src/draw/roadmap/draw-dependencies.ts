import type { Shape } from "../../document/drawing.ts";
import type { Predecessor, Task } from "../../model/action.ts";
import { palette } from "../kit/palette.ts";
import { arrowhead, d, path } from "../kit/shapes.ts";
import type { Axis } from "./axis.ts";
import { extent } from "./draw-bars.ts";
import { barHeight, type PlacedBar } from "./layout.ts";

const half = barHeight / 2;
const look = { fill: "none", stroke: palette.mute, "stroke-width": 1.3 } as const;

/** Where an arrow meets the bar that waits: a little after its start, several beside each other. */
const landing = (bar: PlacedBar, axis: Axis, place: number): number => {
  const [left, right] = extent(bar, axis);
  const inside = Math.min(11, (right - left) / 2);
  return left + Math.min(Math.max(inside, (right - left) / 2), inside + place * 9);
};

const elbow = (
  from: PlacedBar,
  to: PlacedBar,
  axis: Axis,
  { type, place }: { readonly type: Predecessor["type"]; readonly place: number },
): readonly Shape[] => {
  const [start, end] = extent(from, axis);
  const x = landing(to, axis, place);
  const isDown = to.middle >= from.middle;
  const reach = to.look === "milestone" ? 9 : half;
  const tip = to.middle - (isDown ? 1 : -1) * (reach + 6);
  const leave = type === "SS" || type === "SF" ? start : end;
  const isUnder = x <= leave + 6 && x >= start;
  const bend = isDown ? 5 : -5;
  const line = isUnder
    ? d("M", x, from.middle, "V", tip)
    : d(
        "M",
        leave,
        from.middle,
        "H",
        x + (x > leave ? -5 : 5),
        "Q",
        x,
        from.middle,
        x,
        from.middle + bend,
        "V",
        tip,
      );
  return [
    path(line, look),
    arrowhead([x, tip - (isDown ? 0.5 : -0.5)], isDown ? "down" : "up", {
      half: 4.2,
      length: 6,
      fill: palette.mute,
    }),
  ];
};

/** What waits for what, as lines behind the bars. */
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
