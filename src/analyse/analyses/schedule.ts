import type { Roadmap, Task } from "../../model/action.ts";
import type { Plan } from "../../model/plan.ts";
import type { Month } from "../../notation/period.ts";
import { defineAnalysis, notDefined, type Outcome } from "../analysis.ts";
import { criticalPath, type Dependency, type Network, type Times } from "../critical-path.ts";
import { calendarPath } from "../roadmap/calendar-path.ts";
import { type Clash, clashesOf } from "../roadmap/clashes.ts";
import { type DatedMilestone, datedMilestones } from "../roadmap/dated-milestones.ts";
import {
  endlessTask,
  type RoadmapNetwork,
  restingMonths,
  roadmapNetwork,
  statedStart,
} from "../roadmap/roadmap-network.ts";

export type ScheduledTask = {
  readonly task: Task;
  readonly start: Month;
  /** The first month after the task; equal to `start` for a milestone. */
  readonly end: Month;
  /**
   * Months it can slip before the roadmap ends later or a deadline is missed; negative where a deadline is
   * missed already. Of a task that rests, the months in which it can work.
   */
  readonly float: number;
  /** Months it can slip before another task has to move. */
  readonly freeFloat: number;
  /** It decides when the roadmap ends; deadlines apart. */
  readonly critical: boolean;
  /** Months by which it misses its deadline. */
  readonly late?: number;
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

/** A dated milestone with the month in which the roadmap reaches it. */
export type ReachedMilestone = DatedMilestone & {
  /** The first month after the task. */
  readonly reached: Month;
};

export type Schedule = {
  readonly start: Month;
  /** The first month after the last task. */
  readonly end: Month;
  /** Months from start to end. */
  readonly length: number;
  readonly tasks: readonly ScheduledTask[];
  readonly conflicts: readonly Conflict[];
  /** Deadlines, dates of gates and stated ends, kept or not, in the order of the plan. */
  readonly milestones: readonly ReachedMilestone[];
  /** What does not go together, and the changes that free it. Empty where every date can be kept. */
  readonly clashes: readonly Clash[];
};

export type ScheduleOutcome = Outcome<Schedule> & { readonly circle?: readonly Task[] };

const id = "schedule";

const isOpen = (task: Task): boolean => task.duration === undefined && task.end === undefined;

const solve = ({ activities, dependencies }: Omit<RoadmapNetwork, "start">): Network =>
  activities.some(({ calendar }) => calendar !== undefined)
    ? calendarPath(activities, dependencies)
    : criticalPath(activities, dependencies);

/** Whether each task decides the end of the roadmap, whatever the deadlines are. */
const criticalIn = (
  { activities, dependencies }: RoadmapNetwork,
  all: readonly Times[],
): readonly boolean[] => {
  const isBound = activities.some(({ notAfter }) => notAfter !== undefined);
  const free = isBound
    ? solve({ activities: activities.map(({ notAfter: _, ...one }) => one), dependencies })
    : undefined;
  return (free && !free.circle ? free.times : all).map(({ critical }) => critical);
};

const conflictsOf = (roadmap: Roadmap, start: Month, all: readonly Times[]) =>
  all.flatMap((times, position): readonly Conflict[] => {
    const task = roadmap.tasks[position] as Task;
    const stated = statedStart(task, restingMonths(roadmap, task));
    const because = times.drivenBy && roadmap.tasks[times.drivenBy.from];
    const earliest = start + times.earliestStart;
    if (stated === undefined || !because || earliest <= stated) return [];
    return [{ task, stated, earliest, because }];
  });

const tasksOf = (
  { tasks }: Roadmap,
  network: RoadmapNetwork,
  all: readonly Times[],
): readonly ScheduledTask[] => {
  const critical = criticalIn(network, all);
  return all.map((times, position) => {
    const task = tasks[position] as Task;
    const end = network.start + times.earliestFinish;
    const late = task.deadline ? end - task.deadline.to : 0;
    return {
      task,
      start: network.start + times.earliestStart,
      end,
      float: times.totalFloat,
      freeFloat: times.freeFloat,
      critical: critical[position] === true,
      ...(late > 0 ? { late } : {}),
      open: isOpen(task),
    };
  });
};

const milestonesOf = (
  roadmap: Roadmap,
  tasks: readonly ScheduledTask[],
): readonly ReachedMilestone[] => {
  const ends = new Map(tasks.map(({ task, end }) => [task, end]));
  const starts = tasks.map(({ start }) => start);
  return datedMilestones(roadmap, starts).dated.map((milestone) => ({
    ...milestone,
    reached: ends.get(milestone.task) as Month,
  }));
};

const intoOf = (size: number, dependencies: readonly Dependency[]) => {
  const into: Dependency[][] = Array.from({ length: size }, () => []);
  for (const dependency of dependencies) into[dependency.to]?.push(dependency);
  return into;
};

const scheduled = (
  roadmap: Roadmap,
  network: RoadmapNetwork,
  { length, times }: { readonly length: number; readonly times: readonly Times[] },
): ScheduleOutcome => {
  const { start, dependencies } = network;
  const tasks = tasksOf(roadmap, network, times);
  const into = intoOf(times.length, dependencies);
  return {
    defined: true,
    start,
    end: start + length,
    length,
    tasks,
    conflicts: conflictsOf(roadmap, start, times),
    milestones: milestonesOf(roadmap, tasks),
    clashes: clashesOf({ roadmap, network, times, into }),
  };
};

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
    endless: (facts: { task: string | Record<string, string> }, print) =>
      `“${print.pick(facts.task)}” rests in every month of the year`,
  },
  compute: ({ roadmap }: Plan): ScheduleOutcome => {
    if (roadmap.tasks.length === 0) return notDefined(id, "noTasks");
    const endless = endlessTask(roadmap);
    if (endless) return notDefined(id, "endless", { task: endless.title });
    const network = roadmapNetwork(roadmap);
    if (!network) return notDefined(id, "noStart");
    const solved = solve(network);
    if (!solved.circle) return scheduled(roadmap, network, solved);
    const circle = solved.circle.flatMap((position) => roadmap.tasks[position] ?? []);
    return { ...notDefined(id, "circle", { tasks: circle.map((task) => task.title) }), circle };
  },
});
