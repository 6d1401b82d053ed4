import { schedule } from "../../analyse/analyses/schedule.ts";
import type { Use } from "../../analyse/analysis.ts";
import type { Target, Task } from "../../model/action.ts";
import { type ValueOf, valuesOf } from "../../model/enumerations.ts";
import type { Plan } from "../../model/plan.ts";
import type { Month } from "../../notation/period.ts";

type Phase = ValueOf<"phase">;

type Stretch = { readonly phase: Phase; readonly tasks: readonly Task[] };

/** A phase of a target's roadmap and the one that follows it there. */
export type PhaseChange = {
  readonly phase: Phase;
  readonly next: Phase;
  /** The tasks of the phase, and those of the next. */
  readonly tasks: readonly Task[];
  readonly nextTasks: readonly Task[];
  /** The task that ends the phase, and one that goes on from it. */
  readonly last: Task;
  readonly follower: Task;
  /** Whether a task of a later phase states that it waits for one of this. */
  readonly linked: boolean;
};

export type Dates = ReadonlyMap<Task, { readonly start: Month; readonly end: Month }>;

/** When each task runs; none where nothing gives the roadmap a date. */
export const datesIn = (use: Use): Dates => {
  const dates = use(schedule);
  return new Map(dates.defined ? dates.tasks.map((one) => [one.task, one]) : []);
};

const phasesOf = (tasks: readonly Task[]): readonly Stretch[] =>
  valuesOf("phase")
    .map((phase) => ({ phase, tasks: tasks.filter((task) => task.phase === phase) }))
    .filter((one) => one.tasks.length > 0);

/** The last of a phase is what the next phase waits for; among several the latest. */
const changeOf = (
  now: Stretch,
  later: readonly Stretch[],
  dates: Dates,
): PhaseChange | undefined => {
  const [next] = later;
  const [first] = next?.tasks ?? [];
  if (!next || !first) return undefined;
  const own = new Map(now.tasks.map((task) => [task.id, task]));
  const pairs = later
    .flatMap(({ tasks }) => tasks)
    .flatMap((follower) =>
      follower.after.flatMap(({ task }) => {
        const last = own.get(task);
        return last ? [{ last, follower }] : [];
      }),
    );
  const endOf = (task: Task): Month => dates.get(task)?.end ?? 0;
  const all = pairs.length > 0 ? pairs : now.tasks.map((last) => ({ last, follower: first }));
  const ending = all.reduce((best, one) => (endOf(one.last) >= endOf(best.last) ? one : best));
  return {
    phase: now.phase,
    next: next.phase,
    tasks: now.tasks,
    nextTasks: next.tasks,
    ...ending,
    linked: pairs.length > 0,
  };
};

/** The changes of phase on the roadmap of each target that is not rejected, in their order. */
export const phaseChanges = (
  { roadmap }: Plan,
  dates: Dates,
): ReadonlyMap<Target, readonly PhaseChange[]> => {
  const found = new Map<Target, Task[]>();
  for (const task of roadmap.tasks) {
    const { target } = task;
    if (!target || target.decision === "rejected") continue;
    const tasks = found.get(target);
    if (tasks) tasks.push(task);
    else found.set(target, [task]);
  }
  return new Map(
    [...found].map(([target, tasks]) => {
      const phases = phasesOf(tasks);
      return [
        target,
        phases.flatMap((now, place) => changeOf(now, phases.slice(place + 1), dates) ?? []),
      ];
    }),
  );
};
