import type { Schedule } from "../../analyse/analyses/schedule.ts";
import type { Month } from "../../notation/period.ts";
import type { FigureContext } from "../figure.ts";
import { margin } from "../kit/head.ts";

export const figureWidth = 960;
/** The column of words: names of tasks, and who owns them. */
export const labelWidth = 452;
const left = margin + labelWidth + 12;
const right = figureWidth - margin;

/** Whole fiscal years on a line of months. */
export type Axis = {
  readonly from: Month;
  readonly to: Month;
  readonly left: number;
  readonly right: number;
  readonly at: (month: Month) => number;
  /** First months of its fiscal years. */
  readonly years: readonly Month[];
  readonly yearWidth: number;
};

/** The first month of the fiscal year a month lies in; `start` is 1..12. */
export const yearStart = (month: Month, start: number): Month =>
  Math.floor((month - (start - 1)) / 12) * 12 + start - 1;

export const axisOf = (
  schedule: Schedule,
  funded: readonly Month[],
  { plan }: FigureContext,
): Axis => {
  const { period, fiscalYearStart } = plan.head;
  const bounds = [schedule.start, schedule.end - 1, ...funded];
  if (period) bounds.push(period.from, period.to - 1);
  const first = bounds.reduce((least, month) => Math.min(least, month));
  const last = bounds.reduce((most, month) => Math.max(most, month));
  const from = yearStart(first, fiscalYearStart);
  const to = yearStart(Math.max(first, last), fiscalYearStart) + 12;
  const years = Array.from({ length: (to - from) / 12 }, (_, year) => from + year * 12);
  return {
    from,
    to,
    left,
    right,
    at: (month) => left + ((month - from) / (to - from)) * (right - left),
    years,
    yearWidth: (right - left) / years.length,
  };
};
