import type { Roadmap, Task } from "../../model/action.ts";
import type { Month } from "../../notation/period.ts";
import type { Dependency } from "../critical-path.ts";
import type { CalendarActivity } from "./activity-network.ts";
import { startAfter, type WorkCalendar, workCalendar, workedBy } from "./work-calendar.ts";

/** The tasks of a roadmap as activities, in the order of the plan; months from `start`. */
export type RoadmapNetwork = {
  readonly start: Month;
  readonly activities: readonly CalendarActivity[];
  readonly dependencies: readonly Dependency[];
};

/** Months of a task: as stated, from its start and end, or 0. */
const durationOf = (task: Task): number => {
  if (task.duration) return task.duration.months;
  if (task.start && task.end) return Math.max(0, task.end.to - task.start.from);
  return 0;
};

/** A task that starts when what it waits for lets it, and lasts until its stated end. */
const lastsUntilEnd = ({ start, end, duration, after }: Task): boolean =>
  !start && end !== undefined && duration === undefined && after.length > 0;

/**
 * Calendar months (1..12) in which a task rests: with the roadmap, with its owner, or by itself. Only a
 * stated duration counts working months; two stated dates are what they are.
 */
export const restingMonths = (roadmap: Roadmap, task: Task): readonly number[] =>
  task.duration === undefined || task.duration.months === 0
    ? []
    : [
        ...new Set([
          ...roadmap.blockedMonths,
          ...(task.owner?.blockedMonths ?? []),
          ...task.blockedMonths,
        ]),
      ];

/** The month a task starts in at the earliest by its own dates: its start, or its end less its duration. */
export const statedStart = (task: Task, resting: readonly number[]): Month | undefined => {
  if (task.start) return task.start.from;
  if (!task.end || lastsUntilEnd(task)) return undefined;
  const calendar = workCalendar(resting, 0);
  const duration = durationOf(task);
  return calendar === undefined
    ? task.end.to - duration
    : startAfter(calendar, workedBy(calendar, task.end.to) - duration);
};

const startOf = (roadmap: Roadmap, stated: readonly (Month | undefined)[]): Month | undefined => {
  const all = [roadmap.start, ...stated].flatMap((month) => month ?? []);
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

/** Calendars by the months they rest in, each made once. */
const calendarsFrom = (start: Month) => {
  const known = new Map<string, WorkCalendar | undefined>();
  return (resting: readonly number[]): WorkCalendar | undefined => {
    const name = resting.toSorted((a, b) => a - b).join();
    if (!known.has(name)) known.set(name, workCalendar(resting, start));
    return known.get(name);
  };
};

/** A task that rests all the year round and never ends. */
export const endlessTask = (roadmap: Roadmap): Task | undefined =>
  roadmap.tasks.find((task) => restingMonths(roadmap, task).length === 12);

/** The roadmap as a network; `undefined` where nothing gives a date. No task may be endless. */
export const roadmapNetwork = (roadmap: Roadmap): RoadmapNetwork | undefined => {
  const resting = roadmap.tasks.map((task) => restingMonths(roadmap, task));
  const stated = roadmap.tasks.map((task, place) => statedStart(task, resting[place] ?? []));
  const start = startOf(roadmap, stated);
  if (start === undefined) return undefined;
  const calendarOf = calendarsFrom(start);
  const activities = roadmap.tasks.map((task, place): CalendarActivity => {
    const begins = stated[place];
    const calendar = calendarOf(resting[place] ?? []);
    return {
      duration: durationOf(task),
      ...(begins === undefined ? {} : { notBefore: begins - start }),
      ...(task.deadline ? { notAfter: task.deadline.to - start } : {}),
      ...(task.end && lastsUntilEnd(task) ? { until: task.end.to - start } : {}),
      ...(calendar ? { calendar } : {}),
    };
  });
  return { start, activities, dependencies: dependenciesOf(roadmap) };
};
