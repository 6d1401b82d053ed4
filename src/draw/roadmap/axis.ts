import type { Schedule } from "../../analyse/analyses/schedule.ts";
import type { Month } from "../../notation/period.ts";
import type { FigureContext } from "../figure.ts";
import { margin } from "../kit/head.ts";

export const figureWidth = 960;
/** The column of words: names of tasks, and who owns them. */
export const labelWidth = 480;
const left = margin + labelWidth + 12;
/** The column of readiness before the line of time, where a task states it. */
const readinessWidth = 26;
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
  hasReadiness: boolean,
  { plan }: FigureContext,
): Axis => {
  const start = left + (hasReadiness ? readinessWidth : 0);
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
    left: start,
    right,
    at: (month) => start + ((month - from) / (to - from)) * (right - start),
    years,
    yearWidth: (right - start) / years.length,
  };
};
