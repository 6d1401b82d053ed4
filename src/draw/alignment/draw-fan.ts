import { scaleLinear } from "d3-scale";
import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { palette } from "../kit/palette.ts";
import { d, group, path, text } from "../kit/shapes.ts";
import { oneLine } from "../kit/wrap.ts";
import { arcOf, columns, type Plot, tipOf } from "./plot.ts";
import { type Arrow, angleOf, type Bearing } from "./vectors.ts";

const { origin, reach } = columns;

/** Degrees from the goal within which an effort counts as near to it. */
const near = 30;
const half = 8;
const headLength = 12;
const clear = 14;

const bearingsOf = (arrows: readonly Arrow[]): readonly Bearing[] =>
  arrows.flatMap(({ now, planned }) => [now, planned].filter((one) => one !== undefined));

/** As large a scale, in user units per unit of effort, as lets every arrow stay in the plot. */
export const unitOf = (arrows: readonly Arrow[], height: number): number => {
  const limits = bearingsOf(arrows).map(({ effort, cosine }) =>
    Math.min(
      reach / (effort * cosine),
      (height / 2 - clear) / (effort * Math.sqrt(1 - cosine * cosine)),
    ),
  );
  return Math.min(...limits);
};

export const longestOf = (arrows: readonly Arrow[]): number =>
  Math.max(...bearingsOf(arrows).map(({ effort }) => effort));

/** Rings of equal effort, with their sizes left of the origin or below the plot. */
const drawRings = (plot: Plot, effortOf: (amount: number) => string): readonly Shape[] => {
  const { unit, top, bottom, middle, longest } = plot;
  const room = (bottom - top) / 2 - 4;
  const end = Math.min(reach / unit, longest * 1.25);
  const amounts = scaleLinear([0, end], [0, end * unit]).ticks(4);
  const rings = amounts.filter((amount) => amount * unit > 24);
  const most = (length: number): number =>
    length <= room ? 90 : (Math.asin(room / length) * 180) / Math.PI;
  const lines = rings.map((amount) => {
    const turn = most(amount * unit);
    return path(d(...arcOf(plot, amount * unit, [turn, -turn])), {});
  });
  const names = rings.map((amount) => {
    const length = amount * unit;
    const [x] = tipOf(plot, length, -most(length));
    const look = { size: 11, fill: palette.mute };
    const words = oneLine(effortOf(amount), { ...look, width: origin - 12 });
    return length <= room
      ? text([origin - 8, middle + length + 4], words, { ...look, anchor: "end" })
      : text([x, bottom + 12], words, { ...look, anchor: "middle" });
  });
  return [
    group({ fill: "none", stroke: palette.hair }, [
      path(d("M", origin, top, "V", bottom), {}),
      ...lines,
    ]),
    ...names,
  ];
};

/** What lies near to the goal, and the rings of equal effort: the ground under all else. */
export const drawGround = (plot: Plot, effortOf: (amount: number) => string): readonly Shape[] => {
  const { top, bottom, middle } = plot;
  const radius = Math.min(reach, (bottom - top) / 2 / Math.sin((near * Math.PI) / 180));
  const wedge = arcOf(plot, radius, [near, -near]).slice(3);
  return [
    path(d("M", origin, middle, "L", ...tipOf(plot, radius, near), ...wedge, "Z"), {
      fill: palette.tint,
    }),
    ...drawRings(plot, effortOf),
  ];
};

/** The direction of the priorities as a broad arrow. */
export const drawGoal = (plot: Plot, { say }: FigureContext): readonly Shape[] => {
  const { middle } = plot;
  const end = origin + reach + 16;
  const size = { size: 11, bold: true };
  const head = ["L", end + 24, middle, "L", end, middle + half + 9, "V", middle + half];
  const shaft = ["M", origin, middle - half, "H", end, "V", middle - half - 9];
  const outline = d(...shaft, ...head, "H", origin, "Z");
  return [
    path(outline, { fill: palette.hair }),
    text([end - 2, middle + 4], oneLine(say("goal"), { ...size, width: reach / 2 }), {
      ...size,
      fill: palette.accent,
      anchor: "end",
    }),
  ];
};

/** The path of the effort of today. */
export const nowOf = (plot: Plot, { now, side }: Arrow): readonly (string | number)[] => {
  if (!now) return [];
  const end = tipOf(plot, now.effort * plot.unit, side * angleOf(now));
  return ["M", origin, plot.middle, "L", ...end.map(Math.round)];
};

const headOf = (length: number): number => Math.min(headLength, length * 0.6);

/** The path of the shaft of a planned effort, from the origin into its head. */
export const shaftOf = (plot: Plot, { planned, side }: Arrow): readonly (string | number)[] => {
  if (!planned) return [];
  const length = planned.effort * plot.unit;
  const end = tipOf(plot, length - headOf(length) * 0.7, side * angleOf(planned));
  return ["M", origin, plot.middle, "L", ...end];
};

/** The head of a planned effort, whose tip is its length from the origin. */
export const drawHead = (plot: Plot, { planned, side }: Arrow): readonly Shape[] => {
  if (!planned) return [];
  const length = planned.effort * plot.unit;
  const degrees = side * angleOf(planned);
  const head = headOf(length);
  const spread = (Math.atan2(head * 0.44, length - head) * 180) / Math.PI;
  const back = Math.hypot(length - head, head * 0.44);
  const [tip, left] = [tipOf(plot, length, degrees), tipOf(plot, back, degrees + spread)];
  const right = tipOf(plot, back, degrees - spread);
  return [path(d("M", ...tip, "L", ...left, "L", ...right, "Z"), {})];
};

/** A quiet line from the end of an arrow to its row. */
export const drawLeader = (plot: Plot, { now, planned, side }: Arrow, y: number): string => {
  const shown = planned ?? now;
  const length = (shown?.effort ?? 0) * plot.unit + 4;
  const tip = tipOf(plot, length, side * (shown ? angleOf(shown) : 0));
  const [x, from] = [Math.round(tip[0]), Math.round(tip[1])];
  const end = columns.labels - 8;
  return d("M", x, from, "C", Math.round((x + end) / 2), from, end - 56, y, end, y);
};
