import type { Shape } from "../../document/drawing.ts";
import type { Month, Period } from "../../notation/period.ts";
import { yearOf } from "../../notation/year-of.ts";
import { palette } from "../kit/palette.ts";
import { group, line } from "../kit/shapes.ts";
import type { Dot } from "./collect.ts";

/** Years counted as most values are: calendar, fiscal or brewing years. */
export type YearKind = "year" | "fiscal-year" | "brewing-year";

export type TimeAxis = {
  readonly kind: YearKind;
  readonly at: (month: number) => number;
  /** Years with a mark, each with the middle of it. */
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
  readonly left: number;
  readonly right: number;
};

const kinds: readonly YearKind[] = ["year", "fiscal-year", "brewing-year"];

/** The years that most values are of; `first` is their first month, 0..11. */
const usualYears = (
  periods: readonly Period[],
  fiscalYearStart: number,
): { readonly kind: YearKind; readonly first: number } => {
  const count = (kind: YearKind): number =>
    periods.filter(({ calendar }) => calendar === kind).length;
  const kind = kinds.reduce(
    (most, one) => (count(one) > count(most) ? one : most),
    "year" as YearKind,
  );
  const sample = periods.find(({ calendar }) => calendar === kind);
  const silent = kind === "fiscal-year" ? fiscalYearStart - 1 : 0;
  return { kind, first: sample ? sample.from - 12 * yearOf(sample.from) : silent };
};

const least = 52;
const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000];

/** One axis of years for all panels, with whole years at both ends. */
export const timeAxis = (
  dots: readonly Dot[],
  fiscalYearStart: number,
  [left, right]: readonly [number, number],
): TimeAxis => {
  const { kind, first } = usualYears(
    dots.map(({ period }) => period),
    fiscalYearStart,
  );
  const from = dots.reduce((low, { at }) => Math.min(low, at), Number.MAX_SAFE_INTEGER) - 6;
  const to = dots.reduce((high, { at }) => Math.max(high, at), 0) + 6;
  const at = (month: Month): number =>
    Math.round((left + ((month - from) / (to - from)) * (right - left)) * 10) / 10;
  const yearWidth = (12 / (to - from)) * (right - left);
  const step = steps.find((years) => years * yearWidth >= least) ?? 10_000;
  const [low, high] = [yearOf(from - first), yearOf(to - first)];
  const start = Math.ceil(low / step) * step;
  const ticks = Array.from(
    { length: Math.max(0, Math.floor((high - start) / step) + 1) },
    (_, place) => {
      const year = start + place * step;
      return { year, x: at(12 * year + first + 6) };
    },
  );
  return { kind, at, left, right, ticks: ticks.filter(({ x }) => x >= left && x <= right) };
};

/** Fine lines through all panels and the years below. */
export const drawYears = (
  { ticks, left, right }: TimeAxis,
  [top, bottom]: readonly [number, number],
): readonly Shape[] => [
  group(
    { stroke: palette.grid },
    ticks.map(({ x }) => line([x, top], [x, bottom], {})),
  ),
  group({ stroke: palette.ink, "stroke-width": 1.2 }, [line([left, bottom], [right, bottom], {})]),
  group(
    { "font-size": 12, fill: palette.sub, "text-anchor": "middle" },
    ticks.map(({ year, x }) => ({
      tag: "text",
      attributes: { x, y: bottom + 18 },
      children: [String(year)],
    })),
  ),
];
