import type { Schedule } from "../../analyse/analyses/schedule.ts";
import type { Shape } from "../../document/drawing.ts";
import { capital } from "../../text/capital.ts";
import type { FigureContext } from "../figure.ts";
import { palette } from "../kit/palette.ts";
import { diamond, line, rect, text } from "../kit/shapes.ts";
import { spread } from "../kit/spread.ts";
import { textWidth } from "../kit/text-width.ts";
import { oneLine } from "../kit/wrap.ts";
import { yearStart } from "../roadmap/axis.ts";
import { type Band, left } from "./frame.ts";
import { type Months, type PhaseSpan, phaseSpans, valleyMonths } from "./phase-spans.ts";

/** Right end of the roadmap; what it leads to stands beyond. */
export const roadRight = 766;
const room = roadRight - left;
const rowHeight = 23;
const barHeight = 15;
const label = { size: 12, bold: true } as const;

type Axis = { readonly at: (month: number) => number; readonly years: readonly number[] };

const axisOf = ({ start, end }: Schedule, { plan }: FigureContext): Axis => {
  const { fiscalYearStart } = plan.head;
  const from = yearStart(start, fiscalYearStart);
  const to = yearStart(Math.max(start, end - 1), fiscalYearStart) + 12;
  return {
    at: (month) => Math.round((left + ((month - from) / (to - from)) * room) * 10) / 10,
    years: Array.from({ length: (to - from) / 12 }, (_, year) => from + year * 12),
  };
};

const drawYears = (
  axis: Axis,
  [top, bottom]: readonly [number, number],
  context: FigureContext,
) => {
  const { plan, text: words } = context;
  const names = axis.years.map((month) => words.fiscalYear(month, plan.head.fiscalYearStart));
  const widest = names.reduce((most, one) => Math.max(most, textWidth(one, label)), 0) + 10;
  const every = Math.max(1, Math.ceil(widest / (room / axis.years.length)));
  return axis.years.flatMap((month, place): readonly Shape[] =>
    place % every === 0
      ? [
          line([axis.at(month), top - 18], [axis.at(month), bottom], { stroke: palette.hair }),
          text([axis.at(month) + 5, top - 7], names[place] ?? "", { ...label, fill: palette.sub }),
        ]
      : [],
  );
};

/** The name stands in the bar, after it, or before it: where it first fits. */
const nameOf = (words: string, [from, to]: readonly [number, number], y: number): Shape => {
  const width = textWidth(words, label);
  if (width + 14 <= to - from) return text([from + 7, y], words, { ...label, fill: palette.paper });
  return to + 7 + width <= roadRight
    ? text([to + 7, y], words, label)
    : text([from - 7, y], oneLine(words, { ...label, width: from - 7 - left }), {
        ...label,
        anchor: "end",
      });
};

const drawPhase = (
  span: PhaseSpan,
  top: number,
  axis: Axis,
  context: FigureContext,
): readonly Shape[] => {
  const { text: words, say } = context;
  const [from, to] = [axis.at(span.from), Math.max(axis.at(span.from) + 5, axis.at(span.to))];
  const name = capital(span.phase ? words.enumerated("phase", span.phase) : say("allTasks"));
  const isLast = span.phase === "spillover";
  const y = top + rowHeight / 2;
  return [
    rect(
      { x: from, y: y - barHeight / 2, width: to - from, height: barHeight },
      { fill: isLast ? palette.accent : palette.bar },
    ),
    nameOf(span.open === 0 ? name : say("openPhase", { name }), [from, to], y + 4.3),
  ];
};

type Sign = { readonly words: string; readonly x: number; readonly fill: string };

/** Below the strip: what the band and the point at the end are. */
const drawSigns = (signs: readonly Sign[], y: number): readonly Shape[] => {
  const sizes = signs.map(({ words }) => textWidth(words, label));
  const wishes = signs.map(({ x }, place) => ({ middle: x, size: sizes[place] ?? 0 }));
  const starts = spread(wishes, 14, [left, roadRight]);
  return signs.map(({ words, fill }, place) =>
    text([starts[place] ?? left, y], words, { ...label, fill }),
  );
};

const drawValley = (valley: Months, axis: Axis, [top, bottom]: readonly [number, number]): Shape =>
  rect(
    {
      x: axis.at(valley.from),
      y: top,
      width: axis.at(valley.to) - axis.at(valley.from),
      height: bottom - top,
    },
    { fill: palette.valley },
  );

/** The months of each phase under the years, with the valley of death and the end. */
export const drawRoad = (road: Schedule, top: number, context: FigureContext): Band => {
  const { text: words, say } = context;
  const axis = axisOf(road, context);
  const spans = phaseSpans(road);
  const start = top + 32;
  const bottom = start + 6 + spans.length * rowHeight;
  const valley = valleyMonths(road);
  const end = axis.at(road.end);
  const isOpen = road.tasks.some((task) => task.open);
  const month = words.month(Math.max(road.start, road.end - 1));
  const signs: readonly Sign[] = [
    ...(valley
      ? [
          {
            words: say("valley"),
            x: (axis.at(valley.from) + axis.at(valley.to)) / 2,
            fill: palette.caution,
          },
        ]
      : []),
    { words: say(isOpen ? "endsEarliest" : "ends", { month }), x: end, fill: palette.ink },
  ];
  return {
    shapes: [
      ...(valley ? [drawValley(valley, axis, [start, bottom])] : []),
      ...drawYears(axis, [start, bottom], context),
      line([left, start], [roadRight, start], { stroke: palette.hair }),
      ...spans.flatMap((span, place) =>
        drawPhase(span, start + 4 + place * rowHeight, axis, context),
      ),
      line([end, start], [end, bottom + 4], {
        stroke: palette.ink,
        "stroke-width": 1.4,
        "stroke-dasharray": "2 3",
      }),
      diamond([end, bottom + 4], 6, { fill: palette.ink }),
      ...drawSigns(signs, bottom + 26),
    ],
    bottom: bottom + 34,
  };
};
