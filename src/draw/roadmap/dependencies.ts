import type { Schedule, ScheduledTask } from "../../analyse/analyses/schedule.ts";
import type { Predecessor } from "../../model/action.ts";

export type Dependency = {
  /** Ids of tasks. */
  readonly from: string;
  readonly to: string;
  readonly type: Predecessor["type"];
};

/** The month before which a task cannot start because of another. */
const earliest = (
  before: ScheduledTask,
  { start, end }: ScheduledTask,
  { type, lag }: Predecessor,
): number => {
  const length = end - start;
  return (
    { FS: before.end, SS: before.start, FF: before.end - length, SF: before.start - length }[type] +
    lag
  );
};

/** Whether what is done changes hands, the phase, or sets the end of the roadmap. */
const isTold = (before: ScheduledTask, one: ScheduledTask): boolean =>
  (before.critical && one.critical) ||
  before.task.owner !== one.task.owner ||
  before.task.phase !== one.task.phase;

const hasDate = ({ task: { start, end } }: ScheduledTask): boolean =>
  start !== undefined || end !== undefined;

/**
 * What decides when tasks can start, and is worth an arrow; `left` is how many others there are. Of
 * several that a task waits for, the last decides.
 */
export const decisiveDependencies = ({
  tasks,
  start,
}: Schedule): { readonly shown: readonly Dependency[]; readonly left: number } => {
  const byId = new Map(tasks.map((one) => [one.task.id, one]));
  const all = tasks.flatMap((one) => {
    const waits = one.task.after.flatMap((predecessor) => {
      const before = byId.get(predecessor.task);
      return before ? [{ before, predecessor, month: earliest(before, one, predecessor) }] : [];
    });
    const latest = waits.reduce(
      (most, { month }) => Math.max(most, month),
      Number.NEGATIVE_INFINITY,
    );
    return waits.map(({ before, predecessor, month }) => {
      // months of rest may put the start off beyond what it waits for
      const isMet = month >= one.start || (month > start && !hasDate(one));
      return {
        from: before.task.id,
        to: one.task.id,
        type: predecessor.type,
        isShown: month === latest && isMet && isTold(before, one),
      };
    });
  });
  const shown = all.filter(({ isShown }) => isShown);
  return { shown, left: all.length - shown.length };
};
