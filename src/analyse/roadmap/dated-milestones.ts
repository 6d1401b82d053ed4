import type { Roadmap, Task } from "../../model/action.ts";
import type { Month } from "../../notation/period.ts";
import { restingMonths, statedStart } from "./roadmap-network.ts";
import { finishAfter, workCalendar, workedBy } from "./work-calendar.ts";

/** A date by whose end the plan wants a task finished. */
export type DatedMilestone = {
  readonly task: Task;
  readonly kind: "deadline" | "gate" | "end";
  /** The first month after it. */
  readonly by: Month;
};

export type DatedMilestones = {
  /** Deadlines, dates of gates and stated ends, in the order of the plan. */
  readonly dated: readonly DatedMilestone[];
  /** Tasks whose gate looks at work in progress: no date to be finished by. */
  readonly reviewed: ReadonlySet<Task>;
};

/** The first month after the task if it takes no longer than the shortest duration the plan gives it. */
const soonestEnd = (task: Task, start: Month, resting: readonly number[]): Month => {
  const shortest = task.estimate?.low.months ?? task.duration?.months ?? 0;
  const calendar = workCalendar(resting, 0);
  return calendar === undefined || shortest === 0
    ? start + shortest
    : finishAfter(calendar, workedBy(calendar, start) + shortest);
};

/** Its gate comes when it has begun and cannot be over yet. */
const isReviewed = (roadmap: Roadmap, task: Task, planned: Month): boolean => {
  const date = task.gate?.date;
  if (!date) return false;
  const resting = restingMonths(roadmap, task);
  const start = statedStart(task, resting) ?? planned;
  return date.to > start && date.to < soonestEnd(task, start, resting);
};

const milestonesOf = (task: Task, isReview: boolean): readonly DatedMilestone[] => {
  const { deadline, gate, end } = task;
  return [
    ...(deadline ? [{ task, kind: "deadline" as const, by: deadline.to }] : []),
    ...(gate?.date && !isReview ? [{ task, kind: "gate" as const, by: gate.date.to }] : []),
    ...(end ? [{ task, kind: "end" as const, by: end.to }] : []),
  ];
};

/** The dates of the tasks; `starts` has the month each task starts in by the schedule, in the order of the plan. */
export const datedMilestones = (roadmap: Roadmap, starts: readonly Month[]): DatedMilestones => {
  const isReview = roadmap.tasks.map((task, place) =>
    isReviewed(roadmap, task, starts[place] as Month),
  );
  return {
    dated: roadmap.tasks.flatMap((task, place) => milestonesOf(task, isReview[place] === true)),
    reviewed: new Set(roadmap.tasks.filter((_, place) => isReview[place])),
  };
};
