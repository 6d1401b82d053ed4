import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { palette } from "../kit/palette.ts";
import { d, diamond, path, rect, text } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import type { Axis } from "./axis.ts";
import { barHeight, type PlacedBar } from "./layout.ts";

const small = { size: 11, bold: true } as const;
/** From the middle of a mark to its corners. */
const gateReach = 8;
const milestoneReach = 7;

/** Months a task without duration is drawn with. */
const nominal = 9;

/** Left and right edge of a bar in user units; a task without duration is given nine months. */
export const extent = (bar: PlacedBar, axis: Axis): readonly [left: number, right: number] => {
  if (bar.look === "milestone")
    return [Math.round(axis.at(bar.start)), Math.round(axis.at(bar.start))];
  const end = bar.look === "open" ? Math.min(axis.to, bar.start + nominal) : bar.end;
  const left = Math.round(axis.at(bar.start) + 1);
  return [left, Math.max(left + 4, Math.round(axis.at(end) - 1))];
};

type Rise = { readonly from: number; readonly to: number };

/** The part of a task in which readiness climbs from 4 to 7, as shares of its time. */
export const valleyOf = ({
  trl,
}: {
  readonly trl: Rise | undefined;
}): readonly [number, number] | undefined => {
  if (!trl) return undefined;
  const { from, to } = trl;
  if (to <= from) return from >= 4 && from < 7 ? [0, 1] : undefined;
  const [start, end] = [(4 - from) / (to - from), (7 - from) / (to - from)];
  const clipped = [Math.max(0, start), Math.min(1, end)] as const;
  return clipped[1] > clipped[0] ? clipped : undefined;
};

const isShown = (month: number | undefined, { from, to }: Axis): month is number =>
  month !== undefined && month >= from && month <= to;

const drawn = (outlines: readonly string[], look: Parameters<typeof path>[1]): readonly Shape[] =>
  outlines.length === 0 ? [] : [path(outlines.join(" "), look)];

/** The time in which tasks cross the valley of death, behind their bars. */
export const drawValleys = (bars: readonly PlacedBar[], axis: Axis): readonly Shape[] => {
  const outlines = bars.flatMap((bar) => {
    const valley = bar.look === "milestone" ? undefined : valleyOf(bar);
    if (!valley) return [];
    const [left, right] = extent(bar, axis);
    const [from, to] = valley.map((share) => Math.round(left + (right - left) * share));
    const [top, bottom] = [Math.ceil(bar.top), Math.floor(bar.top + bar.height)];
    return [d("M", from ?? 0, top, "H", to ?? 0, "V", bottom, "H", from ?? 0, "Z")];
  });
  return drawn(outlines, { fill: palette.valley });
};

/** From the end of a bar to its gate, where that comes later. */
const leadersOf = (bars: readonly PlacedBar[], axis: Axis): readonly string[] =>
  bars.flatMap((bar) => {
    if (!isShown(bar.gate, axis)) return [];
    const [right, x] = [extent(bar, axis)[1], Math.round(axis.at(bar.gate))];
    return x - gateReach > right ? [d("M", right, Math.round(bar.middle), "H", x)] : [];
  });

/** Diamonds where it is decided whether to go on, each joined to its bar. */
export const drawGates = (bars: readonly PlacedBar[], axis: Axis): readonly Shape[] => {
  const outlines = bars.flatMap(({ gate, middle }) => {
    if (!isShown(gate, axis)) return [];
    const [x, y] = [Math.round(axis.at(gate)), Math.round(middle)];
    return [`${d("M", x, y - gateReach)} l 8 8 l -8 8 l -8 -8 Z`];
  });
  return [
    ...drawn(leadersOf(bars, axis), { fill: "none", stroke: palette.ink, "stroke-width": 1.3 }),
    ...drawn(outlines, { fill: palette.ink, stroke: palette.paper, "stroke-width": 1.5 }),
  ];
};

/** Lines across the row, with a halo where a bar runs on beyond one. */
export const drawDeadlines = (bars: readonly PlacedBar[], axis: Axis): readonly Shape[] => {
  const outlines = bars.flatMap(({ deadline, middle }) =>
    isShown(deadline, axis)
      ? [d("M", Math.round(axis.at(deadline)), Math.round(middle) - 10, "v", 20)]
      : [],
  );
  return [
    ...drawn(outlines, { fill: "none", stroke: palette.paper, "stroke-width": 6 }),
    ...drawn(outlines, { fill: "none", stroke: palette.caution, "stroke-width": 3 }),
  ];
};

const body = (bar: PlacedBar, axis: Axis): Shape => {
  const [left, right] = extent(bar, axis);
  const [y, width] = [Math.round(bar.middle - barHeight / 2), right - left];
  const box = { x: left, y, width, height: barHeight };
  const colour = bar.critical ? palette.accent : palette.bar;
  if (bar.look === "milestone")
    return diamond([left, Math.round(bar.middle)], milestoneReach, {
      fill: bar.critical ? palette.accent : palette.paper,
      stroke: colour,
      "stroke-width": 2,
    });
  return bar.look === "open"
    ? rect(box, {
        rx: 3,
        fill: palette.paper,
        stroke: palette.mute,
        "stroke-width": 1.5,
        "stroke-dasharray": "5 3",
      })
    : rect(box, { rx: Math.min(3, width / 2), fill: colour });
};

type Words = { readonly words: string; readonly x: number };

/** Words stand after the mark, or before it at the end of the axis. */
const beside = (words: string, bar: PlacedBar, axis: Axis): Words | undefined => {
  const [left, right] = extent(bar, axis);
  const gate = isShown(bar.gate, axis) ? axis.at(bar.gate) : undefined;
  const radius = bar.look === "milestone" ? milestoneReach : 0;
  const last = Math.max(right + radius, gate === undefined ? 0 : gate + gateReach);
  const first = Math.min(left - radius, gate === undefined ? left - radius : gate - gateReach);
  const width = textWidth(words, small);
  const x = Math.round(last + 8 + width <= axis.right ? last + 8 : first - 8 - width);
  return x < axis.left ? undefined : { words, x };
};

const wordsOf = (bar: PlacedBar, axis: Axis, { text: { month }, say }: FigureContext) => {
  if (bar.look === "milestone") return beside(month(bar.start), bar, axis);
  return bar.look === "open" ? beside(say("open"), bar, axis) : undefined;
};

/** White plates below the words that stand beside bars, so that lines pass behind them. */
export const drawPlates = (
  bars: readonly PlacedBar[],
  axis: Axis,
  context: FigureContext,
): readonly Shape[] => {
  const outlines = bars.flatMap((bar) => {
    const said = wordsOf(bar, axis, context);
    if (!said) return [];
    return [
      d("M", said.x - 3, Math.round(bar.middle), "h", Math.ceil(textWidth(said.words, small)) + 6),
    ];
  });
  return drawn(outlines, { fill: "none", stroke: palette.paper, "stroke-width": 15 });
};

export const drawBar = (bar: PlacedBar, axis: Axis, context: FigureContext): readonly Shape[] => {
  const said = wordsOf(bar, axis, context);
  return [
    body(bar, axis),
    ...(said
      ? [
          text([said.x, Math.round(bar.middle) + 4], said.words, {
            ...small,
            fill: palette.sub,
          }),
        ]
      : []),
  ];
};
