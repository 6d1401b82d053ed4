import type { Point } from "../../analyse/monitoring/line-fit.ts";
import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { dots, rings } from "../kit/dots.ts";
import { palette } from "../kit/palette.ts";
import { d, path, text, textLines } from "../kit/shapes.ts";
import { spread } from "../kit/spread.ts";
import { textWidth } from "../kit/text-width.ts";
import { wrap } from "../kit/wrap.ts";
import { exactAmount, roughly } from "./amounts.ts";
import type { Card } from "./cards.ts";
import type { Course } from "./course.ts";
import type { Scale } from "./scale.ts";
import { pointsOf, scaleOfCard } from "./scale-of-card.ts";

export const plotHeight = 63;
const plotWidth = 182;
const labelWidth = 94;
const mostDots = 12;

const labelSize = 11.5;

type Place = readonly [x: number, y: number];

type Frame = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly scale: Scale;
  readonly at: (point: Point) => Place;
};

const frameOf = (card: Card, course: Course, [x, y]: Place): Frame => {
  const years = pointsOf(course).map((point) => point.x);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const span = last - first || 1;
  const scale = scaleOfCard(card, course);
  const [left, right, top, bottom] = [x + 3, x + plotWidth, y, y + plotHeight];
  const height = scale.top - scale.base || 1;
  return {
    ...{ left, right, top, bottom, scale },
    at: (point) => [
      Math.round(left + ((point.x - first) / span) * (right - left)),
      Math.round(bottom - ((point.y - scale.base) / height) * (bottom - top)),
    ],
  };
};

const way = (places: readonly Place[]): string =>
  d(...places.flatMap(([x, y], place) => [place === 0 ? "M" : "L", x, y]));

/** Where a line from one place to another leaves the frame at a height. */
const crossing = ([x1, y1]: Place, [x2, y2]: Place, height: number): Place => [
  Math.round(x1 + ((x2 - x1) * (height - y1)) / (y2 - y1)),
  height,
];

/** One edge of the cone of the forecast, cut where it leaves the frame. */
const edge = (from: Place, to: Place, { top, bottom }: Frame): readonly Place[] => {
  if (to[1] >= top && to[1] <= bottom) return [to];
  const height = to[1] < top ? top : bottom;
  return [crossing(from, to, height), [to[0], height]];
};

/** Lines and points by look; those of all charts are drawn together. */
export type Marks = {
  readonly cones: string[];
  readonly forecasts: string[];
  readonly planned: string[];
  readonly seen: string[];
  readonly dots: Place[];
  readonly latest: Place[];
  readonly stations: Place[];
  readonly targets: Place[];
};

export const noMarks = (): Marks => ({
  cones: [],
  forecasts: [],
  planned: [],
  seen: [],
  dots: [],
  latest: [],
  stations: [],
  targets: [],
});

/** The forecast with the interval of one more value, from the latest one on. */
const markForecast = (card: Card, course: Course, frame: Frame, marks: Marks): void => {
  const forecast = card.track?.forecast;
  const [latest, end] = [course.seen.at(-1), course.stations.at(-1)];
  if (!forecast || !latest || !end) return;
  const from = frame.at(latest);
  const to = (y: number): Place => frame.at({ x: end.x, y });
  const { value, low, high } = forecast;
  marks.forecasts.push(way([from, to(value)]));
  if (low === undefined || high === undefined) return;
  const cone = [from, ...edge(from, to(high), frame), ...edge(from, to(low), frame).toReversed()];
  marks.cones.push(`${way(cone)} Z`);
};

const markCourse = ({ planned, stations, seen }: Course, { at }: Frame, marks: Marks): void => {
  const [last, ...others] = stations.toReversed().map(at);
  if (last) {
    marks.planned.push(way(planned.map(at)));
    marks.stations.push(...others);
    marks.targets.push(last);
  }
  const places = seen.map(at);
  const [latest] = places.slice(-1);
  if (!latest) return;
  const before = places.slice(0, -1);
  if (before.length > 0) marks.seen.push(way(places));
  if (before.length < mostDots) marks.dots.push(...before);
  marks.latest.push(latest);
};

const stroked = (parts: readonly string[], look: Shape["attributes"]): readonly Shape[] =>
  parts.length === 0 ? [] : [path(parts.join(" "), { fill: "none", ...look })];

/** The lines and points of all charts, those of one look as one shape. */
export const drawMarks = (marks: Marks): readonly Shape[] => [
  ...(marks.cones.length > 0 ? [path(marks.cones.join(" "), { fill: palette.tint })] : []),
  ...stroked(marks.planned, { stroke: palette.mute, "stroke-width": 1.2 }),
  ...stroked(marks.seen, { stroke: palette.goods, "stroke-width": 2.2 }),
  ...stroked(marks.forecasts, {
    stroke: palette.accent,
    "stroke-width": 1.6,
    "stroke-dasharray": "4 3",
  }),
  ...rings(marks.stations, { stroke: palette.mute, paper: palette.paper, radius: 2.6, line: 1.2 }),
  ...dots(marks.dots, palette.goods, 5),
  ...rings(marks.targets, { stroke: palette.ink, paper: palette.paper, radius: 4.5, line: 2 }),
  ...dots(marks.latest, palette.goods, 8),
];

type Label = {
  readonly words: readonly string[];
  readonly y: number;
  readonly fill: string;
  readonly bold: boolean;
};

/** Where the axis begins, unless at zero. */
const baseWords = ({ unit }: Course, { scale }: Frame, { say, text: words }: FigureContext) =>
  scale.isCut ? say("axisFrom", { value: roughly(scale.base, unit, words) }) : undefined;

/** Target (bold) and forecast beside the end of the chart, and where its axis begins. */
const endLabels = (card: Card, course: Course, frame: Frame, context: FigureContext) => {
  const { text: words } = context;
  const last = course.stations.at(-1);
  const forecast = card.track?.forecast;
  const labelled = (value: string, y: number, fill: string): Label => {
    const bold = fill === palette.ink;
    const look = { width: labelWidth, size: labelSize, bold, lines: 2 };
    return { words: wrap(value, look), y: frame.at({ x: 0, y })[1], fill, bold };
  };
  const base = baseWords(course, frame, context);
  const labels = [
    ...(last ? [labelled(exactAmount(last.y, course.unit, words), last.y, palette.ink)] : []),
    ...(last && forecast
      ? [labelled(roughly(forecast.value, course.unit, words, 3), forecast.value, palette.accent)]
      : []),
    ...(base === undefined ? [] : [labelled(base, frame.scale.base, palette.mute)]),
  ].toSorted((a, b) => a.y - b.y);
  const starts = spread(
    labels.map((label) => ({ middle: label.y, size: label.words.length * 14 })),
    1,
    [frame.top - 8, frame.bottom + 8],
  );
  return labels.flatMap(({ words: lines, ...look }, place) =>
    textLines([frame.right + 9, Math.round(starts[place] ?? 0) + 11], lines, {
      ...look,
      size: labelSize,
      leading: 14,
    }),
  );
};

/** The dates at which the chart begins and ends. */
const tickLabels = (card: Card, course: Course, frame: Frame, context: FigureContext) => {
  const { text: words } = context;
  const { target, baseline } = card.indicator;
  const last = target?.asOf ?? card.observations.at(-1)?.period;
  const [station, seen] = [course.stations[0], course.seen[0]];
  const isPlanFirst = station !== undefined && (seen === undefined || station.x < seen.x);
  const first = isPlanFirst && course.stations.length > 1 ? baseline?.asOf : course.since;
  const y = frame.bottom + 15;
  const look = { size: labelSize, fill: palette.mute };
  const end = last === undefined ? "" : words.period(last);
  const start = first === undefined ? "" : words.period(first);
  const room = frame.right - frame.left - textWidth(end, look);
  return [
    ...(end === "" ? [] : [text([frame.right, y], end, { ...look, anchor: "end" })]),
    ...(start === "" || start === end || textWidth(start, look) + 8 > room
      ? []
      : [text([frame.left - 3, y], start, look)]),
  ];
};

/** The words of a chart, and the line it stands on, which is drawn with those of the others. */
export type Plot = {
  readonly words: readonly Shape[];
  readonly axis?: { readonly from: number; readonly to: number; readonly y: number };
  readonly isCut?: boolean;
};

/** The chart of an indicator; its lines and points go to `marks`. */
export const drawPlot = (card: Card, at: Place, marks: Marks, context: FigureContext): Plot => {
  const { course } = card;
  if (!course || course.stations.length + course.seen.length === 0) return { words: [] };
  const frame = frameOf(card, course, at);
  const { scale, left, right, bottom } = frame;
  markForecast(card, course, frame, marks);
  markCourse(course, frame, marks);
  return {
    axis: { from: left - 3, to: right, y: bottom },
    isCut: scale.isCut,
    words: [
      ...endLabels(card, course, frame, context),
      ...tickLabels(card, course, frame, context),
    ],
  };
};
