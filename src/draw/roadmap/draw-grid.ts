import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { palette } from "../kit/palette.ts";
import { d, path, rect, text } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import type { Axis } from "./axis.ts";

const size = { size: 12, bold: true } as const;

/** Fiscal years as column heads; every second, third … where they would touch. */
const drawYears = (axis: Axis, top: number, { plan, text: words }: FigureContext) => {
  const { fiscalYearStart } = plan.head;
  const names = axis.years.map((month) => words.fiscalYear(month, fiscalYearStart));
  const widest = names.reduce((most, name) => Math.max(most, textWidth(name, size)), 0) + 4;
  const every = Math.max(1, Math.ceil(widest / axis.yearWidth));
  return axis.years.flatMap((month, place) =>
    place % every === 0
      ? [
          text([Math.round(axis.at(month + 6)), top - 10], names[place] ?? "", {
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
  const months = Array.from(
    { length: Math.ceil(count / every) },
    (_, place) => axis.from + place * step * every,
  );
  const upright = (isYear: boolean): string =>
    months
      .filter((month) => ((month - axis.from) % 12 === 0) === isYear)
      .map((month) =>
        d("M", Math.round(axis.at(month)), isYear ? top - 26 : top, "V", isYear ? foot : bottom),
      )
      .join(" ");
  const [quarters, years] = [upright(false), upright(true)];
  return [
    ...drawOutside(axis, [top, bottom], context),
    ...(quarters === "" ? [] : [path(quarters, { fill: "none", stroke: palette.grid })]),
    path(`${years} ${d("M", axis.left, top, "H", axis.right)}`, {
      fill: "none",
      stroke: palette.hair,
    }),
    ...drawYears(axis, top, context),
  ];
};
