import type { Month } from "../../notation/period.ts";
import { margin } from "../kit/head.ts";
import { yearStart } from "../roadmap/axis.ts";
import type { Entry, Lane } from "./entries.ts";

export const figureWidth = 1000;
/** Width of the names at the left. */
export const nameWidth = 342;
const left = margin + nameWidth + 10;
const right = figureWidth - margin;

/** A stretch of time drawn to scale, or one that is cut short. */
export type Piece = {
  readonly from: Month;
  readonly to: Month;
  readonly left: number;
  readonly right: number;
  readonly isCut: boolean;
};

export type BrokenAxis = {
  readonly pieces: readonly Piece[];
  readonly at: (month: Month) => number;
  readonly left: number;
  readonly right: number;
  /** Width of a year that is drawn to scale. */
  readonly yearWidth: number;
};

const cutWidth = 46;
/** Years on a line that need no cut, and the least that are worth one. */
const plenty = 16;
const leastCut = 3;

const monthsOf = ({ period, elsewhere }: Entry): readonly Month[] => [
  ...(period ? [period.from, period.to - 1] : []),
  ...elsewhere.flatMap(({ date }) => [date.from, date.to - 1]),
];

/** The years in which an entry begins or ends; of the plan itself every year. */
const yearsOf = (entry: Entry, isPlan: boolean, yearOf: (month: Month) => Month) => {
  const years = monthsOf(entry).map(yearOf);
  const [from, to] = years;
  if (!isPlan || from === undefined || to === undefined) return years;
  return Array.from({ length: (to - from) / 12 + 1 }, (_, place) => from + place * 12);
};

const liveYears = (lanes: readonly Lane[], yearOf: (month: Month) => Month): readonly Month[] => {
  const live = new Set<Month>();
  for (const { id, entries } of lanes)
    for (const entry of entries)
      for (const year of yearsOf(entry, id === "plan", yearOf)) live.add(year);
  return [...live].toSorted((a, b) => a - b);
};

type Stretch = Pick<Piece, "from" | "to" | "isCut">;

/** Whole years in a row; where nothing happens for several of them they are cut. */
const stretchesOf = (years: readonly Month[]): readonly Stretch[] => {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  if ((last - first) / 12 < plenty) return [{ from: first, to: last + 12, isCut: false }];
  const stretches: { from: Month; to: Month; isCut: boolean }[] = [];
  for (const year of years) {
    const before = stretches.at(-1);
    if (before && year - before.to < 12 * leastCut) {
      before.to = year + 12;
      continue;
    }
    if (before) stretches.push({ from: before.to, to: year, isCut: true });
    stretches.push({ from: year, to: year + 12, isCut: false });
  }
  return stretches;
};

/** One line of time over all lanes, in whole fiscal years; long times without an event are cut and marked so. */
export const axisOf = (lanes: readonly Lane[], fiscalYearStart: number): BrokenAxis => {
  const stretches = stretchesOf(liveYears(lanes, (month) => yearStart(month, fiscalYearStart)));
  const cuts = stretches.filter(({ isCut }) => isCut).length;
  const years = stretches.reduce(
    (sum, { from, to, isCut }) => sum + (isCut ? 0 : (to - from) / 12),
    0,
  );
  // with hundreds of cuts the cuts themselves get narrow
  const cut = Math.min(cutWidth, (right - left) / 2 / Math.max(1, cuts));
  const yearWidth = (right - left - cuts * cut) / Math.max(1, years);
  let x = left;
  const pieces = stretches.map((stretch): Piece => {
    const width = stretch.isCut ? cut : ((stretch.to - stretch.from) / 12) * yearWidth;
    const piece = { ...stretch, left: x, right: x + width };
    x += width;
    return piece;
  });
  const at = (month: Month): number => {
    const piece = pieces.find(({ to }) => month <= to) ?? pieces.at(-1);
    if (!piece) return left;
    const share = Math.max(0, (month - piece.from) / (piece.to - piece.from));
    const place = piece.left + Math.min(1, share) * (piece.right - piece.left);
    return Math.round(place);
  };
  return { pieces, at, left, right, yearWidth };
};
