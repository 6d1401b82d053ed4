import { scaleLinear } from "d3-scale";
import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { d, line, path, rect, text, textLines } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import { oneLine, wrap } from "../kit/wrap.ts";
import { barLooks } from "./bar-looks.ts";
import { type Bar, barsOf } from "./bars.ts";
import { type Climbed, goalOf } from "./climbed.ts";

export const figureWidth = 960;
const label = { x: margin, width: 320 } as const;
/** Where the bars end; beyond them is room for their values. */
const plotRight = 704;
const beforeBars = 28;
const barHeight = 20;
const names = { size: 12.5, leading: 16 } as const;
const notes = { size: 11.5, leading: 15 } as const;

type Row = {
  readonly bar: Bar;
  readonly names: readonly string[];
  readonly below: readonly string[];
  readonly verdict: readonly string[];
  readonly top: number;
  readonly height: number;
  readonly middle: number;
};

const isResult = ({ part }: Bar): boolean => part === "total" || part === "target";

const layOut = (bars: readonly Bar[], top: number): readonly Row[] => {
  let y = top;
  return bars.map((bar) => {
    const bold = isResult(bar);
    const own = wrap(bar.name, { width: label.width, size: names.size, bold, lines: 2 });
    const below = bar.below.flatMap((one) =>
      wrap(one, { width: label.width, size: notes.size, lines: 2 }),
    );
    const room = figureWidth - margin - plotRight - 8;
    const verdict = (bar.verdict?.words ?? []).flatMap((one) =>
      wrap(one, { width: room, size: notes.size, bold: true, lines: 2 }),
    );
    const left = own.length * names.leading + below.length * notes.leading;
    const right = names.leading + verdict.length * notes.leading;
    const height = Math.max(34, left + 10, right + 12);
    const row = { bar, names: own, below, verdict, top: y, height, middle: y + height / 2 };
    y += height;
    return row;
  });
};

/** Bars begin right of the widest name. */
const plotLeft = (rows: readonly Row[]): number => {
  const widths = rows.flatMap(({ bar, names: own, below }) => [
    ...own.map((one) => textWidth(one, { ...names, bold: isResult(bar) })),
    ...below.map((one) => textWidth(one, notes)),
  ]);
  return Math.ceil(label.x + Math.max(0, ...widths) + beforeBars);
};

type At = (value: number) => number;

/** A bar from one value to another. */
const span = (
  at: At,
  [from, to]: readonly [number, number],
  middle: number,
  look: Shape["attributes"],
): Shape =>
  rect(
    {
      x: Math.min(at(from), at(to)),
      y: middle - barHeight / 2,
      width: Math.max(1, Math.abs(at(to) - at(from))),
      height: barHeight,
    },
    look,
  );

/** The part of a total that its cases bring, and the part that the multiplier makes. */
const totalSpans = ({ bar, middle }: Row, at: At): readonly Shape[] => {
  const { to, split } = bar;
  if (split === undefined || split === to) return [span(at, [0, to], middle, barLooks.total)];
  const solid = Math.abs(split) < Math.abs(to) ? split : to;
  return [
    span(at, [0, solid], middle, barLooks.total),
    span(at, [split, to], middle, barLooks.multiplier),
  ];
};

const drawBar = (row: Row, at: At, goal: number): readonly Shape[] => {
  const { bar, middle } = row;
  if (bar.part !== "total") return [span(at, [bar.from, bar.to], middle, barLooks[bar.part])];
  const spans = totalSpans(row, at);
  if (!bar.verdict?.isGap) return spans;
  return [...spans, span(at, [bar.to, goal], middle, barLooks.gap)];
};

const drawLabel = ({ bar, names: own, below, middle }: Row): readonly Shape[] => {
  const tall = own.length * names.leading + below.length * notes.leading;
  const start = middle - tall / 2 + 12;
  return [
    ...textLines([label.x, start], own, { ...names, bold: isResult(bar) }),
    ...textLines([label.x, start + own.length * names.leading - 1], below, {
      ...notes,
      fill: palette.sub,
    }),
  ];
};

const drawValue = (row: Row, at: At, goal: number): readonly Shape[] => {
  const { bar, verdict, middle } = row;
  const ends = [bar.from, bar.to, ...(bar.verdict?.isGap ? [goal] : []), bar.split ?? bar.to];
  const x = ends.reduce((most, value) => Math.max(most, at(value)), 0) + 9;
  const bold = isResult(bar);
  const value = { size: 12.5, bold };
  const start = middle + 4.5 - (verdict.length * notes.leading) / 2;
  return [
    text([x, start], oneLine(bar.value, { ...value, width: figureWidth - 12 - x }), value),
    ...textLines([x, start + notes.leading], verdict, {
      ...notes,
      bold: bar.verdict?.isGap === true,
      fill: bar.verdict?.isGap ? palette.gap : palette.sub,
    }),
  ];
};

/** From the end of a step down to the start of the next. */
const connectors = (rows: readonly Row[], at: At): string =>
  rows
    .slice(0, -1)
    .filter(({ bar }) => bar.part !== "total")
    .map(({ bar, middle }, place) => {
      const next = rows[place + 1]?.middle ?? middle;
      return d("M", at(bar.to), middle + barHeight / 2, "V", next - barHeight / 2);
    })
    .join("");

const drawScale = (
  scale: ReturnType<typeof scaleLinear<number>>,
  [top, bottom]: readonly [number, number],
  one: Climbed,
  { text: words }: FigureContext,
): readonly Shape[] => {
  const ticks = scale.ticks(3);
  const write = (tick: number): string =>
    tick === 0 ? "0" : words.quantity({ ...one.climb.goal, amount: tick });
  return [
    path(ticks.map((tick) => d("M", scale(tick), top, "V", bottom)).join(""), {
      stroke: palette.grid,
      fill: "none",
    }),
    line([scale(0), top - 4], [scale(0), bottom], { stroke: palette.ink, "stroke-width": 1.2 }),
    ...ticks.map((tick) =>
      text([scale(tick), bottom + 15], write(tick), {
        size: 11,
        fill: palette.mute,
        anchor: "middle",
      }),
    ),
  ];
};

const heading = (one: Climbed, top: number, context: FigureContext) => {
  const { say, text: words } = context;
  const { target, name } = one.indicator;
  const lines = wrap(words.pick(name), {
    width: figureWidth - 2 * margin,
    size: 14,
    bold: true,
    lines: 2,
  });
  const facts = {
    goal: goalOf(one, context),
    against: one.climb.against,
    date: target?.asOf ? words.period(target.asOf) : "",
  };
  const below = top + 20 + lines.length * 18;
  return {
    bottom: below + 14,
    shapes: [
      line([margin, top], [figureWidth - margin, top], {
        stroke: palette.ink,
        "stroke-width": 1.2,
      }),
      ...textLines([margin, top + 22], lines, { size: 14, bold: true, leading: 18 }),
      text([margin, below], say("panel", facts), { size: 12, fill: palette.sub }),
    ],
  };
};

/** One target: its steps, what the multiplier does, what that comes to and what it should come to. */
export const drawPanel = (
  one: Climbed,
  top: number,
  context: FigureContext,
): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  const head = heading(one, top, context);
  const bars = barsOf(one, context);
  const values = bars.flatMap(({ from, to, split }) => [from, to, split ?? to]);
  const rows = layOut(bars, head.bottom);
  const scale = scaleLinear()
    .domain([
      values.reduce((a, b) => Math.min(a, b), 0),
      values.reduce((a, b) => Math.max(a, b), 0),
    ])
    .range([plotLeft(rows), plotRight]);
  const last = rows.at(-1);
  const bottom = last ? last.top + last.height : head.bottom;
  const total = rows.find(({ bar }) => bar.part === "total");
  const goal = one.climb.goal.amount;
  return {
    bottom: bottom + 22,
    shapes: [
      ...head.shapes,
      ...drawScale(scale, [head.bottom, bottom], one, context),
      path(connectors(rows, scale), { stroke: palette.mute, fill: "none" }),
      ...rows.flatMap((row) => drawBar(row, scale, goal)),
      line([scale(goal), (total?.middle ?? top) - 15], [scale(goal), bottom - 4], {
        stroke: palette.ink,
        "stroke-width": 1.2,
        "stroke-dasharray": "2 3",
      }),
      ...rows.flatMap(drawLabel),
      ...rows.flatMap((row) => drawValue(row, scale, goal)),
    ],
  };
};
