import { scaleLinear } from "d3-scale";
import type { Shape } from "../../document/drawing.ts";
import type { Text } from "../../text/text.ts";
import type { FigureContext } from "../figure.ts";
import { margin } from "../kit/head.ts";
import { inOneMagnitude } from "../kit/in-one-magnitude.ts";
import { palette } from "../kit/palette.ts";
import { group, line, type Point, text, textLines } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import { oneLine, wrap } from "../kit/wrap.ts";
import { type Curve, type Dot, inOrder } from "./collect.ts";
import { drawLabels, namedDots } from "./draw-labels.ts";
import { drawLine } from "./draw-line.ts";
import { thinned } from "./runs.ts";
import type { TimeAxis } from "./time-axis.ts";
import type { Trend } from "./trend.ts";

export const panelHeight = 190;
/** Width of the words at the left. */
export const wordsWidth = 178;

export type Panel = {
  readonly curve: Curve;
  readonly trend: Trend;
  readonly dots: readonly Dot[];
  /** Writes all its values in one magnitude. */
  readonly words: Text;
  /** Values of the scale with their words. */
  readonly ticks: readonly { readonly value: number; readonly words: string }[];
  /** Lower and upper end of the scale. */
  readonly domain: readonly [number, number];
};

const tickSize = { size: 11 };

/** The curve with its scale, which begins at zero or below it. */
export const panelOf = (curve: Curve, trend: Trend, { text: words }: FigureContext): Panel => {
  const dots = thinned(inOrder(curve));
  const low = dots.reduce((least, { value }) => Math.min(least, value), 0);
  const high = dots.reduce((most, { value }) => Math.max(most, value), 0);
  const scale = scaleLinear()
    .domain([low, high > low ? high : low + 1])
    .nice(4);
  const [from = 0, to = 1] = scale.domain();
  const ticks = scale.ticks(4);
  const named = namedDots(dots).map(({ dot }) => dot.value);
  const text = inOneMagnitude([...ticks, ...named], curve.unit, words);
  const written = (amount: number): string =>
    text.quantity({ amount, unit: curve.unit, approximate: false, written: "" });
  return {
    curve,
    trend,
    dots,
    words: text,
    domain: [from, to],
    ticks: ticks.map((value) => ({ value, words: written(value) })),
  };
};

export const tickWidth = ({ ticks }: Panel): number =>
  ticks.reduce((most, { words }) => Math.max(most, textWidth(words, tickSize)), 0);

const changeOf = (trend: Trend, { say }: FigureContext): readonly [words: string, fill: string] => {
  if ("peak" in trend && trend.peak) return [say("fall", { change: trend.peak.fall }), palette.gap];
  switch (trend.state) {
    case "rose":
      return [say(trend.isFold ? "fold" : "rise", trend), palette.accent];
    case "fell":
      return [say("fall", trend), palette.gap];
    case "level":
      return [say("level"), palette.ink];
    default:
      return ["", palette.ink];
  }
};

/** What stands under the change, line by line. */
const notesOf = (trend: Trend, { say }: FigureContext): readonly string[] => {
  if ("peak" in trend && trend.peak)
    return [
      say("sincePeak", trend.peak),
      say("firstWas", { value: trend.first, when: trend.from }),
    ];
  switch (trend.state) {
    case "one":
      return [say("onlyOne", trend)];
    case "unknown":
      return [say("cannotSay")];
    case "none":
    case "ahead":
      return [];
    default:
      return [
        say("span", trend),
        say("yearly", { rate: trend.yearly }),
        ...(trend.real === undefined ? [] : [say("real", { rate: trend.real })]),
      ];
  }
};

/** The name of the series and, large, how far it has moved. */
const drawWords = (
  { curve, trend }: Panel,
  top: number,
  context: FigureContext,
): readonly Shape[] => {
  const room = { width: wordsWidth };
  const name = { size: 15, bold: true } as const;
  const [change, fill] = changeOf(trend, context);
  const big = {
    size: textWidth(change, { size: 28, bold: true }) > wordsWidth ? 20 : 28,
    bold: true,
  };
  const notes = notesOf(trend, context).flatMap((note) =>
    wrap(note, { size: 12, ...room, lines: 2 }),
  );
  const start = change === "" ? top + 40 : top + 74;
  return [
    text([margin, top + 16], oneLine(context.say(curve.id), { ...name, ...room }), name),
    ...(change === "" ? [] : [text([margin, top + 52], change, { ...big, fill })]),
    ...textLines([margin, start], notes, { size: 12, leading: 17, fill: palette.sub }),
  ];
};

const drawScale = ({ ticks }: Panel, axis: TimeAxis, y: (value: number) => number) => [
  group(
    { stroke: palette.grid },
    ticks
      .filter(({ value }) => value !== 0)
      .map(({ value }) => line([axis.left, y(value)], [axis.right, y(value)], {})),
  ),
  line([axis.left, y(0)], [axis.right, y(0)], { stroke: palette.ink, "stroke-width": 1.2 }),
  group(
    { "font-size": 11, fill: palette.mute, "text-anchor": "end" },
    ticks.map(
      ({ value, words }): Shape => ({
        tag: "text",
        attributes: { x: axis.left - 7, y: y(value) + 4 },
        children: [words],
      }),
    ),
  ),
];

/** One series: words at the left, the line at the right. */
export const drawPanel = (
  panel: Panel,
  top: number,
  axis: TimeAxis,
  context: FigureContext,
): readonly Shape[] => {
  const [from, to] = panel.domain;
  const foot = top + panelHeight;
  const y = (value: number): number =>
    Math.round((foot - ((value - from) / (to - from)) * (panelHeight - 16)) * 10) / 10;
  const at = (dot: Dot): Point => [axis.at(dot.at), y(dot.value)];
  return [
    ...drawScale(panel, axis, y),
    ...drawLine(panel.dots, at),
    ...drawLabels(panel, at, { top, foot, left: axis.left }, context),
    ...drawWords(panel, top, context),
  ];
};
