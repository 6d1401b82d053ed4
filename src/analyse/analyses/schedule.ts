import type { Roadmap, Task } from "../../model/action.ts";
import type { Plan } from "../../model/plan.ts";
import type { Month } from "../../notation/period.ts";
import { defineAnalysis, notDefined, type Outcome } from "../analysis.ts";
import { type Activity, criticalPath, type Dependency, type Times } from "../critical-path.ts";

export type ScheduledTask = {
  readonly task: Task;
  readonly start: Month;
  /** The first month after the task; equal to `start` for a milestone. */
  readonly end: Month;
  /** Months it can slip before the roadmap ends later. */
  readonly float: number;
  /** Months it can slip before another task has to move. */
  readonly freeFloat: number;
  readonly critical: boolean;
  /** True where the file gives neither a duration nor an end: drawn as a point, and said so. */
  readonly open: boolean;
};

/** A task stated to start before what it waits for lets it. */
export type Conflict = {
  readonly task: Task;
  readonly stated: Month;
  readonly earliest: Month;
  readonly because: Task;
};

export type Schedule = {
  readonly start: Month;
  /** The first month after the last task. */
  readonly end: Month;
  /** Months from start to end. */
  readonly length: number;
  readonly tasks: readonly ScheduledTask[];
  readonly conflicts: readonly Conflict[];
};

export type ScheduleOutcome = Outcome<Schedule> & { readonly circle?: readonly Task[] };

const id = "schedule";

/** Months of a task: as stated, from its start and end, or 0. */
const durationOf = (task: Task): number => {
  if (task.duration) return task.duration.months;
  if (task.start && task.end) return Math.max(0, task.end.to - task.start.from);
  return 0;
};

const isOpen = (task: Task): boolean => task.duration === undefined && task.end === undefined;

/** A task that starts when what it waits for lets it, and lasts until its stated end. */
const lastsUntilEnd = ({ start, end, duration, after }: Task): boolean =>
  !start && end !== undefined && duration === undefined && after.length > 0;

/** The month a task starts in at the earliest by its own dates: its start, or its end less its duration. */
const statedStart = (task: Task): Month | undefined => {
  if (task.start) return task.start.from;
  return task.end && !lastsUntilEnd(task) ? task.end.to - durationOf(task) : undefined;
};

const startOf = (roadmap: Roadmap): Month | undefined => {
  const stated = roadmap.tasks.flatMap((task) => statedStart(task) ?? []);
  const all = roadmap.start === undefined ? stated : [roadmap.start, ...stated];
  return all.length > 0 ? all.reduce((least, month) => Math.min(least, month)) : undefined;
};

const dependenciesOf = (roadmap: Roadmap): readonly Dependency[] => {
  const index = new Map(roadmap.tasks.map((task, position) => [task.id, position]));
  return roadmap.tasks.flatMap((task, to) =>
    task.after.flatMap((predecessor) => {
      const from = index.get(predecessor.task);
      return from === undefined ? [] : [{ from, to, type: predecessor.type, lag: predecessor.lag }];
    }),
  );
};

const activitiesOf = (roadmap: Roadmap, start: Month): readonly Activity[] =>
  roadmap.tasks.map((task) => {
    const stated = statedStart(task);
    return {
      duration: durationOf(task),
      ...(stated === undefined ? {} : { notBefore: stated - start }),
      ...(task.end && lastsUntilEnd(task) ? { until: task.end.to - start } : {}),
    };
  });

const conflictsOf = (roadmap: Roadmap, start: Month, all: readonly Times[]) =>
  all.flatMap((times, position): readonly Conflict[] => {
    const task = roadmap.tasks[position] as Task;
    const stated = statedStart(task);
    const because = times.drivenBy && roadmap.tasks[times.drivenBy.from];
    const earliest = start + times.earliestStart;
    if (stated === undefined || !because || earliest <= stated) return [];
    return [{ task, stated, earliest, because }];
  });

/**
 * Dates, floats and the critical path of the roadmap. A task starts at its stated month or after what
 * it waits for, whichever is later; a task without dates starts with the roadmap. Months only.
 */
export const schedule = defineAnalysis({
  id,
  reasons: {
    noTasks: () => "the roadmap has no tasks",
    noStart: () => "neither the plan's period nor any task gives a date",
    circle: (facts: { tasks: readonly (string | Record<string, string>)[] }, print) =>
      `tasks wait for each other: ${print.list(facts.tasks.map((task) => print.pick(task)))}`,
  },
  compute: ({ roadmap }: Plan): ScheduleOutcome => {
    const start = startOf(roadmap);
    if (roadmap.tasks.length === 0) return notDefined(id, "noTasks");
    if (start === undefined) return notDefined(id, "noStart");
    const dependencies = dependenciesOf(roadmap);
    const network = criticalPath(activitiesOf(roadmap, start), dependencies);
    if (network.circle) {
      const circle = network.circle.flatMap((position) => roadmap.tasks[position] ?? []);
      return { ...notDefined(id, "circle", { tasks: circle.map((task) => task.title) }), circle };
    }
    return {
      defined: true,
      start,
      end: start + network.length,
      length: network.length,
      tasks: network.times.map((times, position) => {
        const task = roadmap.tasks[position] as Task;
        return {
          task,
          start: start + times.earliestStart,
          end: start + times.earliestFinish,
          float: times.totalFloat,
          freeFloat: times.freeFloat,
          critical: times.critical,
          open: isOpen(task),
        };
      }),
      conflicts: conflictsOf(roadmap, start, network.times),
    };
  },
});
