import type { Task } from "../../model/action.ts";
import type { Month } from "../../notation/period.ts";

/** A date by whose end the plan wants a task finished. */
export type DatedMilestone = {
  readonly task: Task;
  readonly kind: "deadline" | "gate" | "end";
  /** The first month after it. */
  readonly by: Month;
};

/**
 * A gate whose date lies inside the task by the task's own start and length looks at work in progress:
 * it is no date to be finished by.
 */
const isInterim = ({ start, duration, gate }: Task): boolean => {
  if (!start || !duration || !gate?.date) return false;
  return gate.date.to > start.from && gate.date.to < start.from + duration.months;
};

/** The deadlines, dates of gates and stated ends of the tasks, in the order of the plan. */
export const datedMilestones = (tasks: readonly Task[]): readonly DatedMilestone[] =>
  tasks.flatMap((task): readonly DatedMilestone[] => {
    const { deadline, gate, end } = task;
    return [
      ...(deadline ? [{ task, kind: "deadline" as const, by: deadline.to }] : []),
      ...(gate?.date && !isInterim(task)
        ? [{ task, kind: "gate" as const, by: gate.date.to }]
        : []),
      ...(end ? [{ task, kind: "end" as const, by: end.to }] : []),
    ];
  });
