import type { Point } from "../../analyse/monitoring/line-fit.ts";
import type { Shape } from "../../document/drawing.ts";
import type { Period } from "../../notation/period.ts";
import type { FigureContext } from "../figure.ts";
import { palette } from "../kit/palette.ts";
import { d, path, text, textLines } from "../kit/shapes.ts";
import { spread } from "../kit/spread.ts";
import { textWidth } from "../kit/text-width.ts";
import { wrap } from "../kit/wrap.ts";
import { exactAmount, roughly } from "./amounts.ts";
import type { Card } from "./cards.ts";
import type { Course } from "./course.ts";
import { type Scale, scaleOf } from "./scale.ts";

export const plotHeight = 76;
const plotWidth = 182;
const labelWidth = 88;
const dots = 12;

type Place = readonly [x: number, y: number];

type Frame = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly scale: Scale;
  readonly at: (point: Point) => Place;
};

const tenth = (value: number): number => Math.round(value * 10) / 10;

const frameOf = (card: Card, course: Course, [x, y]: Place): Frame => {
  const { planned, stations, seen } = course;
  const forecast = card.track?.forecast;
  const points = [...planned, ...stations, ...seen];
  const years = points.map((point) => point.x);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const span = last - first || 1;
  const scale = scaleOf(
    [...points.map((point) => point.y), ...(forecast ? [forecast.value] : [])],
    [forecast?.low, forecast?.high].flatMap((end) => end ?? []),
  );
  const [left, right, top, bottom] = [x + 3, x + plotWidth, y, y + plotHeight];
  const height = scale.top - scale.base || 1;
  return {
    ...{ left, right, top, bottom, scale },
    at: (point) => [
      tenth(left + ((point.x - first) / span) * (right - left)),
      tenth(bottom - ((point.y - scale.base) / height) * (bottom - top)),
    ],
  };
};

const way = (places: readonly Place[]): string =>
  d(...places.flatMap(([x, y], place) => [place === 0 ? "M" : "L", x, y]));

const circle = ([cx, cy]: Place, r: number, attributes: Shape["attributes"]): Shape => ({
  tag: "circle",
  attributes: { cx, cy, r, ...attributes },
  children: [],
});

/** Dots as ends of lines without length: far shorter than as circles. */
const dotsAt = (places: readonly Place[], width: number, stroke: string): Shape =>
  path(d(...places.flatMap(([x, y]) => ["M", x, y, "h", 0])), {
    fill: "none",
    stroke,
    "stroke-width": width,
    "stroke-linecap": "round",
  });

/** Where a line from one place to another leaves the frame at a height. */
const crossing = ([x1, y1]: Place, [x2, y2]: Place, height: number): Place => [
  tenth(x1 + ((x2 - x1) * (height - y1)) / (y2 - y1)),
  height,
];

/** One edge of the cone of the forecast, cut where it leaves the frame. */
const edge = (from: Place, to: Place, { top, bottom }: Frame): readonly Place[] => {
  if (to[1] >= top && to[1] <= bottom) return [to];
  const height = to[1] < top ? top : bottom;
  return [crossing(from, to, height), [to[0], height]];
};

/** The forecast with the interval of one more value, from the latest one on. */
const forecastShapes = (card: Card, course: Course, frame: Frame): readonly Shape[] => {
  const forecast = card.track?.forecast;
  const [latest, end] = [course.seen.at(-1), course.stations.at(-1)];
  if (!forecast || !latest || !end) return [];
  const from = frame.at(latest);
  const to = (y: number): Place => frame.at({ x: end.x, y });
  const { value, low, high } = forecast;
  const cone =
    low === undefined || high === undefined
      ? []
      : [from, ...edge(from, to(high), frame), ...edge(from, to(low), frame).toReversed()];
  return [
    ...(cone.length > 0 ? [path(`${way(cone)} Z`, { fill: palette.tint })] : []),
    path(way([from, to(value)]), {
      fill: "none",
      stroke: palette.accent,
      "stroke-width": 1.6,
      "stroke-dasharray": "4 3",
    }),
  ];
};

const plannedShapes = ({ planned, stations }: Course, { at }: Frame): readonly Shape[] => {
  const [last, ...others] = stations.toReversed();
  if (!last) return [];
  return [
    path(way(planned.map(at)), { fill: "none", stroke: palette.mute, "stroke-width": 1.2 }),
    ...others.map((one) =>
      circle(at(one), 2.6, { fill: palette.paper, stroke: palette.mute, "stroke-width": 1.2 }),
    ),
    circle(at(last), 4.4, { fill: palette.paper, stroke: palette.ink, "stroke-width": 2 }),
  ];
};

const seenShapes = ({ seen }: Course, { at }: Frame): readonly Shape[] => {
  const places = seen.map(at);
  const [latest] = places.slice(-1);
  if (!latest) return [];
  const others = places.slice(0, -1);
  return [
    ...(others.length > 0
      ? [path(way(places), { fill: "none", stroke: palette.goods, "stroke-width": 2.2 })]
      : []),
    ...(others.length > 0 && others.length < dots ? [dotsAt(others, 4.8, palette.goods)] : []),
    circle(latest, 4, { fill: palette.goods }),
  ];
};

type Label = { readonly words: readonly string[]; readonly y: number; readonly fill: string };

/** Target and forecast by name, beside the end of the chart. */
const endLabels = (card: Card, course: Course, frame: Frame, context: FigureContext) => {
  const { text: words, say } = context;
  const last = course.stations.at(-1);
  if (!last) return [];
  const forecast = card.track?.forecast;
  const labelled = (value: string, key: string, y: number, fill: string): Label => {
    const lines = wrap(value, { width: labelWidth, size: 12, bold: true, lines: 2 });
    return { words: [...lines, say(key)], y, fill };
  };
  const labels = [
    labelled(exactAmount(last.y, course.unit, words), "target", frame.at(last)[1], palette.ink),
    ...(forecast
      ? [
          labelled(
            roughly(forecast.value, course.unit, words, 3),
            "forecast",
            frame.at({ x: last.x, y: forecast.value })[1],
            palette.accent,
          ),
        ]
      : []),
  ].toSorted((a, b) => a.y - b.y);
  const starts = spread(
    labels.map((label) => ({ middle: label.y, size: label.words.length * 13.5 })),
    3,
    [frame.top - 10, frame.bottom + 24],
  );
  return labels.flatMap((label, place) =>
    textLines([frame.right + 10, (starts[place] ?? 0) + 11], label.words, {
      size: 12,
      leading: 13.5,
      fill: label.fill,
    }).map((one, row, all) =>
      row < all.length - 1
        ? { ...one, attributes: { ...one.attributes, "font-weight": 700 } }
        : { ...one, attributes: { ...one.attributes, "font-size": 11 } },
    ),
  );
};

type Tick = {
  readonly x: number;
  readonly words: string;
  readonly anchor: "start" | "middle" | "end";
};

/** The dates of baseline, latest value and target, as many as have room. */
const tickLabels = (card: Card, course: Course, frame: Frame, context: FigureContext) => {
  const { text: words } = context;
  const { indicator, observations, track } = card;
  const tick = (period: Period | undefined, x: number | undefined): readonly Tick[] => {
    if (!period || x === undefined) return [];
    const name = words.period(period);
    const half = textWidth(name, { size: 11 }) / 2;
    if (x - half < frame.left - 3) return [{ x: frame.left - 3, words: name, anchor: "start" }];
    return x + half > frame.right + 6
      ? [{ x: frame.right + 6, words: name, anchor: "end" }]
      : [{ x, words: name, anchor: "middle" }];
  };
  const xOf = (point: Point | undefined) => point && frame.at(point)[0];
  const seen = track?.observation ?? observations.at(-1);
  const wished = [
    ...tick(indicator.target?.asOf, xOf(course.stations.at(-1))),
    ...tick(course.since, xOf(course.seen[0])),
    ...tick(
      indicator.baseline?.asOf,
      course.stations.length > 1 ? xOf(course.stations[0]) : undefined,
    ),
    ...tick(seen?.period, xOf(course.seen.at(-1))),
  ];
  const placed: { from: number; to: number }[] = [];
  return wished.flatMap(({ x, words: name, anchor }) => {
    const width = textWidth(name, { size: 11 });
    const from = x - { start: 0, middle: width / 2, end: width }[anchor];
    const to = from + width;
    if (placed.some((other) => from < other.to + 6 && other.from < to + 6)) return [];
    placed.push({ from, to });
    return [text([tenth(x), frame.bottom + 14], name, { size: 11, anchor, fill: palette.mute })];
  });
};

/** A chart, and the line it stands on, which is drawn with those of the others. */
export type Plot = {
  readonly shapes: readonly Shape[];
  readonly axis?: { readonly from: number; readonly to: number; readonly y: number };
  /** Where its axis begins, unless at zero. */
  readonly base?: string;
};

/** The chart of an indicator. */
export const drawPlot = (card: Card, at: Place, context: FigureContext): Plot => {
  const { course } = card;
  if (!course || course.stations.length + course.seen.length === 0) return { shapes: [] };
  const frame = frameOf(card, course, at);
  const { scale, left, right, bottom } = frame;
  const plot = {
    axis: { from: left - 3, to: right, y: bottom },
    shapes: [
      ...forecastShapes(card, course, frame),
      ...plannedShapes(course, frame),
      ...seenShapes(course, frame),
      ...endLabels(card, course, frame, context),
      ...tickLabels(card, course, frame, context),
    ],
  };
  return scale.isCut ? { ...plot, base: roughly(scale.base, course.unit, context.text) } : plot;
};
