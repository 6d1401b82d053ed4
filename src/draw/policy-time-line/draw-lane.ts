import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { d, group, line, path, rect, text, textLines } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import { wrap } from "../kit/wrap.ts";
import { type BrokenAxis, figureWidth, nameWidth } from "./broken-axis.ts";
import type { Entry, Lane, LaneId } from "./entries.ts";

const leading = 16;
const barHeight = 16;
const name = { size: 12.5 } as const;
const date = { size: 12, bold: true } as const;

const colours: Readonly<Record<LaneId, string>> = {
  higher: palette.goods,
  programmes: palette.bar,
  steps: palette.ink,
  plan: palette.accent,
};

/** Between a mark and its words. */
const gap = 12;

/** A time narrower than this is a point alone. */
const whisker = 12;

type Placed = { readonly entry: Entry; readonly lane: LaneId; readonly middle: number };

/** When and which event. */
const whenWords = ({ period, event }: Entry, { text, say }: FigureContext): string => {
  if (!period) return "";
  const date = text.period(period);
  return event ? say("dated", { date, event: text.enumerated("eventKind", event) }) : date;
};

/** The same with what other sources say of it, where they do; then without. */
const dateWords = (entry: Entry, context: FigureContext): readonly string[] => {
  const when = whenWords(entry, context);
  const dates = entry.elsewhere.map((other) => context.text.period(other.date));
  return dates.length === 0 ? [when] : [context.say("elsewhere", { when, dates }), when];
};

const bar = (
  { entry, lane, middle }: Placed,
  [from, to]: Ends,
  axis: BrokenAxis,
): readonly Shape[] => {
  const cuts = axis.pieces.filter(({ isCut, left, right }) => isCut && left >= from && right <= to);
  return [
    rect(
      { x: from, y: middle - barHeight / 2, width: to - from, height: barHeight },
      { fill: entry.count > 1 ? palette.unknown : colours[lane] },
    ),
    ...cuts.map(({ left, right }) => {
      const x = Math.round((left + right) / 2);
      return path(d("M", x - 5, middle + 9, "l", 6, -18, "M", x + 1, middle + 9, "l", 6, -18), {
        stroke: palette.paper,
        "stroke-width": 2.5,
      });
    }),
  ];
};

type Ends = readonly [from: number, to: number];

/** A point in the middle of the time in which it happened, with that time as a fine line. */
const point = ({ lane, middle }: Placed, [from, to]: Ends): readonly Shape[] => {
  const x = Math.round((from + to) / 2);
  return [
    ...(to - from > whisker
      ? [line([from, middle], [to, middle], { stroke: colours[lane], "stroke-width": 1.5 })]
      : []),
    {
      tag: "circle",
      attributes: { cx: x, cy: middle, r: 5.5, fill: colours[lane] },
      children: [],
    },
  ];
};

const others = ({ entry, middle }: Placed, axis: BrokenAxis): readonly Shape[] =>
  entry.elsewhere.map(({ date: other }) => ({
    tag: "circle",
    attributes: {
      cx: axis.at((other.from + other.to) / 2),
      cy: middle,
      r: 5,
      fill: palette.paper,
      stroke: palette.caution,
      "stroke-width": 1.6,
      "stroke-dasharray": "3 2",
    },
    children: [],
  }));

/** How long the plan goes on after the end of a programme. */
const without = (
  { entry, middle }: Placed,
  [, end]: Ends,
  axis: BrokenAxis,
  { plan }: FigureContext,
): readonly Shape[] => {
  const { period } = plan.head;
  return entry.endsEarly && period
    ? [
        line([end + 2, middle], [axis.at(period.to), middle], {
          stroke: palette.gap,
          "stroke-width": 2.4,
          "stroke-dasharray": "3 4",
        }),
      ]
    : [];
};

/**
 * The first of the words that fits after the mark or before it; rather before it than across the edge of the
 * plan's period, which is shaded.
 */
const beside = (
  words: readonly string[],
  [from, to]: Ends,
  y: number,
  { axis, edges }: { readonly axis: BrokenAxis; readonly edges: readonly number[] },
): Shape | undefined => {
  for (const one of words) {
    const width = textWidth(one, date) + gap;
    const isAfter = to + width <= axis.right;
    const isBefore = from - width >= axis.left;
    const isCrossed = edges.some((edge) => edge > to && edge < to + width);
    if (isAfter && !(isCrossed && isBefore)) return text([to + gap, y], one, date);
    if (isBefore) return text([from - gap, y], one, { ...date, anchor: "end" });
  }
  return undefined;
};

/** In the bar, beside the mark, or on a slip of paper over it: where the words first fit. */
const drawDate = (
  { entry, middle }: Placed,
  [from, to]: Ends,
  axis: BrokenAxis,
  context: FigureContext,
): readonly Shape[] => {
  const words = dateWords(entry, context);
  const [short = ""] = words.slice(-1);
  const width = textWidth(short, date);
  const y = middle + 4.3;
  const isCut = axis.pieces.some((piece) => piece.isCut && piece.left >= from && piece.right <= to);
  if (entry.lasts && entry.count === 1 && !isCut && width + 16 <= to - from)
    return [text([from + 8, y], short, { ...date, fill: palette.paper })];
  const free = entry.endsEarly ? axis.right : to;
  const { period } = context.plan.head;
  const edges = period ? [axis.at(period.from), axis.at(period.to)] : [];
  const found = beside(words, [from, free], y, { axis, edges });
  if (found) return [found];
  const x = Math.min(Math.max(axis.left, from + 10), axis.right - width - 12);
  return [
    rect({ x, y: middle - 7, width: width + 12, height: 14 }, { fill: palette.paper }),
    text([x + 6, y], short, date),
  ];
};

const drawMark = (placed: Placed, axis: BrokenAxis, context: FigureContext): readonly Shape[] => {
  const { entry } = placed;
  const { period } = entry;
  if (!period) return [];
  const from = axis.at(period.from + 0.001);
  const to = Math.max(from + 4, axis.at(period.to));
  const x = Math.round((from + to) / 2);
  const wide = to - from > whisker ? [from, to] : [];
  const seen = entry.elsewhere.map(({ date: other }) => axis.at((other.from + other.to) / 2));
  const ends: Ends = entry.lasts
    ? [from, to]
    : [Math.min(x - 6, ...wide.slice(0, 1), ...seen), Math.max(x + 6, ...wide.slice(1), ...seen)];
  return [
    ...without(placed, [from, to], axis, context),
    ...(entry.lasts ? bar(placed, [from, to], axis) : point(placed, [from, to])),
    ...others(placed, axis),
    ...drawDate(placed, ends, axis, context),
  ];
};

/** The rows of a lane under its name; `bottom` is where the next one begins. */
export const drawLane = (
  { id, entries }: Lane,
  top: number,
  axis: BrokenAxis,
  context: FigureContext,
): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  const shapes: Shape[] = [
    line([margin, top], [figureWidth - margin, top], { stroke: palette.mute }),
    text([margin, top + 20], context.say(id), { size: 12, bold: true, fill: palette.accent }),
  ];
  let y = top + 28;
  for (const entry of entries) {
    const label = entry.period ? entry.name : context.say("undatedName", { name: entry.name });
    const lines = wrap(label, { ...name, width: nameWidth, lines: 4 });
    const height = Math.max(26, lines.length * leading + 9);
    const middle = Math.round(y + height / 2);
    const first = middle - ((lines.length - 1) * leading) / 2 + 4.4;
    const org = entry.institutions.length === 0 ? undefined : entry.institutions.join(" ");
    shapes.push(
      group({ "data-org": org }, [
        ...textLines([margin, first], lines, { ...name, leading }),
        ...drawMark({ entry, lane: id, middle }, axis, context),
      ]),
    );
    y += height;
  }
  return { shapes, bottom: y + 8 };
};
