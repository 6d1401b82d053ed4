import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { palette } from "../kit/palette.ts";
import { line, rect, text } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import type { Axis } from "./axis.ts";

const size = { size: 13, bold: true } as const;

/** Fiscal years as column heads; every second, third … where they would touch. */
const drawYears = (axis: Axis, top: number, { plan, text: words }: FigureContext) => {
  const { fiscalYearStart } = plan.head;
  const names = axis.years.map((month) => words.fiscalYear(month, fiscalYearStart));
  const widest = names.reduce((most, name) => Math.max(most, textWidth(name, size)), 0) + 10;
  const every = Math.max(1, Math.ceil(widest / axis.yearWidth));
  return axis.years.flatMap((month, place) =>
    place % every === 0
      ? [
          text([axis.at(month + 6), top - 12], names[place] ?? "", {
            ...size,
            fill: palette.sub,
            anchor: "middle",
          }),
        ]
      : [],
  );
};

const drawOutside = (axis: Axis, [top, bottom]: Span, { plan }: FigureContext) => {
  const { period } = plan.head;
  if (!period) return [];
  const [start, end] = [axis.at(period.from), axis.at(period.to)];
  const band = (x: number, width: number): readonly Shape[] =>
    width > 0.5
      ? [rect({ x, y: top, width, height: bottom - top }, { fill: palette.outside })]
      : [];
  return [...band(axis.left, start - axis.left), ...band(end, axis.right - end)];
};

export type Span = readonly [top: number, bottom: number];

/** Columns of fiscal years with quarters, and the time outside the plan's period in grey. */
export const drawGrid = (
  axis: Axis,
  [top, bottom]: Span,
  foot: number,
  context: FigureContext,
): readonly Shape[] => {
  const step = axis.yearWidth > 80 ? 3 : 12;
  const count = Math.floor((axis.to - axis.from) / step) + 1;
  // beyond a hundred years lines would only be a grey plate
  const every = Math.max(1, Math.ceil(count / 400));
  const lines = Array.from({ length: Math.ceil(count / every) }, (_, place) => {
    const month = axis.from + place * step * every;
    const x = axis.at(month);
    const isYear = (month - axis.from) % 12 === 0;
    return line([x, top - (isYear ? 30 : 4)], [x, isYear ? foot : bottom], {
      stroke: isYear ? palette.hair : palette.grid,
    });
  });
  return [
    ...drawOutside(axis, [top, bottom], context),
    ...lines,
    line([axis.left, top], [axis.right, top], { stroke: palette.hair, "stroke-width": 1.2 }),
    ...drawYears(axis, top, context),
  ];
};
