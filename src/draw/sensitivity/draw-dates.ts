import type { Percentiles, ScheduleRisk } from "../../analyse/analyses/schedule-risk.ts";
import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { margin } from "../kit/head.ts";
import { layered } from "../kit/layered.ts";
import { palette } from "../kit/palette.ts";
import { diamond, group, line, rect, text, textLines } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import { wrap } from "../kit/wrap.ts";
import { chance } from "./choice.ts";
import { type DatedTask, datedTasks, likelyLength, monthOf, shownTasks } from "./dates.ts";
import { type Panel, panelHead, rowLines, width } from "./panel.ts";

const name = { size: 12.5 } as const;
const nameWidth = 250;
const leading = 15;
const line1 = { from: 296, to: 640 } as const;
const columns = { most: 762, kept: 840, sets: width - margin } as const;
const mostWidth = 90;

type Scale = {
  /** From months since the start of the roadmap. */
  readonly at: (months: number) => number;
  readonly first: number;
  readonly last: number;
};

const scaleOf = (values: readonly number[]): Scale => {
  const [first, last] = [Math.min(...values), Math.max(...values)];
  const span = last - first || 12;
  const [from, to] = [first - span * 0.04, first + span * 1.04];
  const reach = line1.to - line1.from;
  return {
    first: from,
    last: to,
    at: (months) => Math.round((line1.from + ((months - from) / (to - from)) * reach) * 10) / 10,
  };
};

/** A line where a fiscal year begins, and its name where there is room. */
const yearLines = (
  { at, first, last }: Scale,
  [top, bottom]: readonly [number, number],
  { start }: ScheduleRisk,
  { plan, text: words }: FigureContext,
): readonly Shape[] => {
  const opening = plan.head.fiscalYearStart - 1;
  const before = (start + first - opening) / 12;
  const years: number[] = [];
  for (let year = Math.ceil(before); year * 12 + opening - start <= last; year += 1)
    years.push(year * 12 + opening - start);
  const nameOf = (months: number) => words.fiscalYear(start + months, plan.head.fiscalYearStart);
  const widest = Math.max(0, ...years.map((year) => textWidth(nameOf(year), { size: 11 })));
  const apart = Math.abs(at(12) - at(0)) || 1;
  const each = Math.max(1, Math.ceil((widest + 8) / apart));
  // of a hundred years not every line can be told from the next
  const step = apart < 6 ? each : 1;
  return years.flatMap((months, place) => [
    ...(place % step === 0
      ? [line([at(months), top], [at(months), bottom], { stroke: palette.grid })]
      : []),
    ...(place % each === 0 && at(months) + 3 + widest <= columns.most - mostWidth
      ? [text([at(months) + 3, top - 8], nameOf(months), { size: 11, fill: palette.mute })]
      : []),
  ]);
};

/** From the median to the date that 95% of the draws keep. */
const rangeBar = ({ p50, p80, p95 }: Percentiles, y: number, { at }: Scale, fill: string) => [
  rect({ x: at(p80), y: y - 3, width: at(p95) - at(p80), height: 6 }, { fill: palette.edge }),
  rect({ x: at(p50), y: y - 5, width: Math.max(2, at(p80) - at(p50)), height: 10 }, { fill }),
];

type Extent = { readonly y: number; readonly height: number; readonly lines: readonly string[] };

const row = (
  {
    lines,
    y,
    height,
    bold,
    owner,
  }: Extent & { readonly bold: boolean; readonly owner?: string | undefined },
  cells: readonly (readonly [x: number, words: string, fill: string])[],
): readonly Shape[] => {
  const middle = y + height / 2;
  return [
    group(
      { "data-org": owner },
      textLines([margin, middle + 4 - ((lines.length - 1) * leading) / 2], lines, {
        ...name,
        bold,
        leading,
      }),
    ),
    ...cells.map(([x, words, fill]) =>
      text([x, middle + 4], words, { size: 12, bold, anchor: "end", fill }),
    ),
  ];
};

const isTight = ({ milestone }: DatedTask): boolean => (milestone?.probability ?? 1) < 0.5;

const drawTask = (
  one: DatedTask,
  { y, height, lines }: Extent,
  { risk, scale }: { risk: ScheduleRisk; scale: Scale },
  context: FigureContext,
): readonly Shape[] => {
  const middle = y + height / 2;
  const { milestone, risk: own } = one;
  const colour = isTight(one) ? palette.gap : palette.ink;
  const owner = own.task.owner?.id;
  return [
    ...rangeBar(own, middle, scale, palette.bar),
    ...(milestone
      ? [
          diamond([scale.at(milestone.by - risk.start), middle], 6, {
            fill: isTight(one) ? palette.gap : palette.paper,
            stroke: colour,
            "stroke-width": 1.6,
          }),
        ]
      : []),
    ...row({ lines, y, height, bold: false, owner }, [
      [columns.most, monthOf(context, risk, own.p80), palette.ink],
      [columns.kept, milestone ? chance(context, milestone.probability) : "–", colour],
      [columns.sets, chance(context, own.criticality), palette.ink],
    ]),
  ];
};

const drawWhole = (
  risk: ScheduleRisk,
  { y, height, lines }: Extent,
  scale: Scale,
  context: FigureContext,
): readonly Shape[] => {
  const middle = y + height / 2;
  const x = scale.at(likelyLength(context, risk));
  return [
    ...rangeBar(risk, middle, scale, palette.accent),
    line([x, middle - 10], [x, middle + 10], { stroke: palette.ink, "stroke-width": 2 }),
    ...row({ lines, y, height, bold: true }, [
      [columns.most, monthOf(context, risk, risk.p80), palette.accent],
    ]),
  ];
};

const linesOf = (words: string, bold: boolean): readonly string[] =>
  wrap(words, { width: nameWidth, lines: 3, ...name, bold });

const rowHeight = (lines: readonly string[]): number => Math.max(27, lines.length * leading + 9);

/** When the end and the tasks it hangs on are reached, against the dates the plan states. */
export const drawDates = (risk: ScheduleRisk, top: number, context: FigureContext): Panel => {
  const { say, text: words } = context;
  const shown = shownTasks(datedTasks(risk));
  const scale = scaleOf([
    risk.p50,
    risk.p95,
    likelyLength(context, risk),
    ...shown.flatMap(({ risk: own, milestone }) => [
      own.p50,
      own.p95,
      ...(milestone ? [milestone.by - risk.start] : []),
    ]),
  ]);
  const end = "end" as const;
  const header = panelHead(top, say("datesHead"), [
    { x: margin, words: say("task"), width: nameWidth },
    { x: columns.most, words: say("most"), width: mostWidth, anchor: end },
    { x: columns.kept, words: say("kept"), width: 70, anchor: end },
    { x: columns.sets, words: say("sets"), width: 84, anchor: end },
  ]);
  let y = header.bottom;
  const ends: number[] = [];
  const whole = linesOf(say("whole"), true);
  const drawn: (readonly Shape[])[] = [];
  for (const one of shown) {
    const lines = linesOf(words.pick(one.risk.task.title), false);
    const height = rowHeight(lines);
    drawn.push(drawTask(one, { y, height, lines }, { risk, scale }, context));
    y += height;
    ends.push(y);
  }
  const last = { y, height: rowHeight(whole) + 4, lines: whole };
  const bottom = y + last.height;
  return {
    bottom,
    shapes: [
      ...header.shapes,
      ...yearLines(scale, [header.bottom, bottom], risk, context),
      rowLines([...ends, bottom]),
      ...layered(drawn),
      ...drawWhole(risk, last, scale, context),
    ],
  };
};
