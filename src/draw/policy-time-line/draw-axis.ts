import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { palette } from "../kit/palette.ts";
import { d, group, line, path, rect } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import type { BrokenAxis, Piece } from "./broken-axis.ts";

const label = { size: 12, bold: true } as const;

const caption = (x: number, y: number, words: string): Shape => ({
  tag: "text",
  attributes: { x: Math.round(x), y },
  children: [words],
});

type Named = { readonly x: number; readonly words: string };

/** The years by name where there is room, else by number but the first; as many as do not touch. */
const yearNames = (axis: BrokenAxis, { plan, text }: FigureContext): readonly Named[] => {
  const { fiscalYearStart } = plan.head;
  const nameOf = (month: number): string => text.fiscalYear(month, fiscalYearStart);
  const isWide = axis.pieces.every(
    ({ from, isCut }) => isCut || textWidth(nameOf(from), label) + 8 <= axis.yearWidth,
  );
  let free = axis.left - 16;
  return axis.pieces
    .filter(({ isCut }) => !isCut)
    .flatMap(({ from, to }) =>
      Array.from({ length: (to - from) / 12 }, (_, year) => from + year * 12),
    )
    .flatMap((month, place): readonly Named[] => {
      // the first says what kind of year all of them are
      const isFull = isWide || place === 0;
      const words = isFull ? nameOf(month) : nameOf(month).replace(/\D/gu, "");
      const middle = (axis.at(month + 0.01) + axis.at(month + 12)) / 2;
      const half = textWidth(words, label) / 2;
      if (middle - half < free || middle + half > axis.right + 4) return [];
      free = middle + half + 8;
      return [{ x: middle, words }];
    });
};

/** Two strokes through the line of years, and how many are left out; not shaded, as words may stand across it. */
const drawCut = (
  { left, right, from, to }: Piece,
  [top, bottom]: readonly [number, number],
  names: readonly Named[],
  { say }: FigureContext,
): readonly Shape[] => {
  const middle = Math.round((left + right) / 2);
  const words = say("years", { count: (to - from) / 12 });
  const half = textWidth(words, { size: 11 }) / 2 + 3;
  const fits =
    half * 2 <= right - left &&
    !names.some((name) => Math.abs(name.x - middle) < half + textWidth(name.words, label) / 2);
  return [
    line([left, top], [left, bottom], { stroke: palette.hair }),
    path(d("M", middle - 6, top + 6, "l", 6, -12, "M", middle, top + 6, "l", 6, -12), {
      stroke: palette.mute,
      "stroke-width": 1.4,
    }),
    ...(fits
      ? [
          group({ "font-size": 11, fill: palette.mute, "text-anchor": "middle" }, [
            caption(middle, top - 12, words),
          ]),
        ]
      : []),
  ];
};

/** Columns of fiscal years, cuts in the line of time, and the plan's own period as a band. */
export const drawAxis = (
  axis: BrokenAxis,
  [top, bottom]: readonly [number, number],
  context: FigureContext,
): readonly Shape[] => {
  const { period } = context.plan.head;
  const names = yearNames(axis, context);
  const starts = axis.pieces
    .filter(({ isCut }) => !isCut)
    .flatMap(({ from, to }) => {
      const every = Math.max(1, Math.ceil(14 / axis.yearWidth));
      const count = Math.ceil((to - from) / 12 / every);
      return Array.from({ length: count }, (_, year) => axis.at(from + year * 12 * every + 0.001));
    });
  return [
    ...(period
      ? [
          rect(
            {
              x: axis.at(period.from + 0.001),
              y: top,
              width: axis.at(period.to) - axis.at(period.from + 0.001),
              height: bottom - top,
            },
            { fill: palette.tint },
          ),
        ]
      : []),
    group(
      { stroke: palette.hair },
      [...starts, axis.right].map((x) => line([x, top], [x, bottom], {})),
    ),
    ...axis.pieces
      .filter(({ isCut }) => isCut)
      .flatMap((piece) => drawCut(piece, [top, bottom], names, context)),
    group(
      { "font-size": 12, "font-weight": 700, fill: palette.sub, "text-anchor": "middle" },
      names.map(({ x, words }) => caption(x, top - 11, words)),
    ),
  ];
};
