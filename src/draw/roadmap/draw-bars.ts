import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { palette } from "../kit/palette.ts";
import { diamond, group, line, rect, text, tip } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import type { Axis } from "./axis.ts";
import { barHeight, type PlacedBar } from "./layout.ts";

const nominal = 9;
const small = { size: 11, bold: true } as const;

/** Left and right edge of a bar in user units; a task without duration is given nine months. */
export const extent = (bar: PlacedBar, axis: Axis): readonly [left: number, right: number] => {
  if (bar.look === "milestone") return [axis.at(bar.start), axis.at(bar.start)];
  const end = bar.look === "open" ? Math.min(axis.to, bar.start + nominal) : bar.end;
  const left = axis.at(bar.start) + 1.5;
  return [left, Math.max(left + 4, axis.at(end) - 1.5)];
};

const colourOf = ({ critical }: PlacedBar): string => (critical ? palette.accent : palette.bar);

/** The part of a task in which readiness climbs from 4 to 7, as shares of its time. */
export const valleyOf = ({
  trl,
}: Pick<PlacedBar, "trl">): readonly [number, number] | undefined => {
  if (!trl) return undefined;
  const { from, to } = trl;
  if (to <= from) return from >= 4 && from < 7 ? [0, 1] : undefined;
  const [start, end] = [(4 - from) / (to - from), (7 - from) / (to - from)];
  const clipped = [Math.max(0, start), Math.min(1, end)] as const;
  return clipped[1] > clipped[0] ? clipped : undefined;
};

export const drawValley = (bar: PlacedBar, axis: Axis): readonly Shape[] => {
  const valley = valleyOf(bar);
  if (!valley || bar.look === "milestone") return [];
  const [left, right] = extent(bar, axis);
  const at = (share: number): number => left + (right - left) * share;
  return [
    rect(
      {
        x: at(valley[0]),
        y: bar.top + 1,
        width: at(valley[1]) - at(valley[0]),
        height: bar.height - 2,
      },
      { fill: palette.valley },
    ),
  ];
};

const body = (bar: PlacedBar, axis: Axis): Shape => {
  const [left, right] = extent(bar, axis);
  const box = { x: left, y: bar.middle - barHeight / 2, width: right - left, height: barHeight };
  const colour = colourOf(bar);
  if (bar.look === "milestone")
    return diamond([left, bar.middle], 9, {
      fill: bar.critical ? palette.accent : palette.paper,
      stroke: colour,
      "stroke-width": 2,
    });
  return bar.look === "open"
    ? rect(box, {
        rx: 4,
        fill: palette.paper,
        stroke: palette.mute,
        "stroke-width": 1.5,
        "stroke-dasharray": "5 3",
      })
    : rect(box, { rx: Math.min(4, box.width / 2), fill: colour });
};

const gateShape = (month: number, bar: PlacedBar, axis: Axis): Shape =>
  diamond([axis.at(month), bar.middle], 10, {
    fill: palette.ink,
    stroke: palette.paper,
    "stroke-width": 2,
  });

/** A line across the row, with a halo where the bar runs on beyond it. */
const deadlineShapes = (month: number, bar: PlacedBar, axis: Axis): readonly Shape[] => {
  const [x, top, bottom] = [axis.at(month), bar.top + 2, bar.top + bar.height - 2];
  return [
    line([x, top], [x, bottom], { stroke: palette.paper, "stroke-width": 6 }),
    line([x, top], [x, bottom], { stroke: palette.caution, "stroke-width": 3 }),
  ];
};

const isShown = (month: number | undefined, { from, to }: Axis): month is number =>
  month !== undefined && month >= from && month <= to;

/** Words that do not fit into the bar stand after it, or before it at the end of the axis. */
const beside = (words: string, bar: PlacedBar, axis: Axis): readonly Shape[] => {
  const [left, right] = extent(bar, axis);
  const gate = bar.gate === undefined ? undefined : axis.at(bar.gate);
  const radius = bar.look === "milestone" ? 9 : 0;
  const last = Math.max(right + radius, gate === undefined ? 0 : gate + 10);
  const first = Math.min(left - radius, gate === undefined ? left - radius : gate - 10);
  const width = textWidth(words, small) + 6;
  const after = last + 5;
  const x = after + width <= axis.right ? after : first - 5 - width;
  if (x < axis.left) return [];
  return [
    rect({ x, y: bar.middle - 8, width, height: 16 }, { fill: palette.paper, "fill-opacity": 0.9 }),
    text([x + 3, bar.middle + 4], words, { ...small, fill: palette.sub }),
  ];
};

const inside = (x: number, words: string, bar: PlacedBar, anchor: "start" | "end"): Shape =>
  text([x, bar.middle + 4], words, { ...small, fill: palette.paper, anchor });

const readiness = (bar: PlacedBar, axis: Axis): readonly Shape[] => {
  if (!bar.trl || bar.look !== "bar") return [];
  const { from, to } = bar.trl;
  const [left, right] = extent(bar, axis);
  const gate = bar.gate === undefined ? right : axis.at(bar.gate);
  const hidden = gate > left - 10 && gate < right + 10;
  const end = hidden && gate > (left + right) / 2 ? Math.min(right, gate - 12) : right;
  const [low, high] = [`TRL ${from}`, `TRL ${to}`];
  const joined = from === to ? low : `TRL ${from}→${to}`;
  const room = end - left - 16;
  if (hidden && gate <= (left + right) / 2) return beside(joined, bar, axis);
  if (from !== to && textWidth(low, small) + textWidth(high, small) + 14 <= room)
    return [inside(left + 8, low, bar, "start"), inside(end - 8, high, bar, "end")];
  if (textWidth(joined, small) <= room) return [inside(left + 8, joined, bar, "start")];
  return beside(joined, bar, axis);
};

const words = (bar: PlacedBar, axis: Axis, { text: { month }, say }: FigureContext) => {
  if (bar.look === "milestone") return beside(month(bar.start), bar, axis);
  return bar.look === "open" ? beside(say("open"), bar, axis) : readiness(bar, axis);
};

export const drawBar = (bar: PlacedBar, axis: Axis, context: FigureContext): Shape =>
  group({ "data-org": bar.owner?.id }, [
    tip(bar.title),
    body(bar, axis),
    ...words(bar, axis, context),
    ...(isShown(bar.deadline, axis) ? deadlineShapes(bar.deadline, bar, axis) : []),
    ...(isShown(bar.gate, axis) ? [gateShape(bar.gate, bar, axis)] : []),
  ]);
