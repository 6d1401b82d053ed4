import type { Dependency } from "../critical-path.ts";
import { type WorkCalendar, workedBy } from "./work-calendar.ts";

type Links = readonly Dependency[];

/** What may not be passed: by the start, and by the finish. */
type Bound = { readonly start: number; readonly finish: number };

/** The bounds that those after an activity set, and the time it is to be finished by. */
export const boundBy = (
  outOf: Links,
  { start, finish }: { readonly start: ArrayLike<number>; readonly finish: ArrayLike<number> },
  finishBy: number,
): Bound => {
  let [startBound, finishBound] = [Number.POSITIVE_INFINITY, finishBy];
  for (const { to, type, lag } of outOf) {
    const limit = ((type === "FS" || type === "SS" ? start : finish)[to] as number) - lag;
    if (type === "FS" || type === "FF") finishBound = Math.min(finishBound, limit);
    else startBound = Math.min(startBound, limit);
  }
  return { start: startBound, finish: finishBound };
};

/** How long an activity works, and when it can. */
export type WorkSpan = { readonly duration: number; readonly calendar: WorkCalendar | undefined };

/** Work done before the latest start within a bound; plain months where there is no calendar. */
export const latestWork = ({ duration, calendar }: WorkSpan, { start, finish }: Bound): number => {
  if (calendar === undefined) return Math.min(start, finish - duration);
  const byFinish = workedBy(calendar, finish) - duration;
  if (start === Number.POSITIVE_INFINITY) return byFinish;
  const done = workedBy(calendar, start);
  const isResting = workedBy(calendar, start + 1) === done;
  return Math.min(byFinish, isResting ? done - 1 : done);
};
