import type { Month } from "../notation/period.ts";
import type { ScheduledTask } from "./analyses/schedule.ts";

/** A point that follows other tasks, or is given by its end, falls into the month that ends with it. */
const endsMonth = ({ task, start, end, open }: ScheduledTask): boolean =>
  start === end && !open && !task.start && (task.end !== undefined || task.after.length > 0);

/** The first and the last month of a scheduled task as readers count them; one month for a point in time. */
export const shownMonths = (
  one: ScheduledTask,
): { readonly first: Month; readonly last: Month } => {
  const first = endsMonth(one) ? one.start - 1 : one.start;
  return { first, last: Math.max(first, one.end - 1) };
};
