import type { Task } from "../../model/action.ts";
import type { Institution } from "../../model/cluster.ts";
import type { Month } from "../../notation/period.ts";
import { type ActivityNetwork, activityNetwork } from "./activity-network.ts";
import { calendarPath } from "./calendar-path.ts";
import { lengthOf } from "./forward-pass.ts";
import { serialSchedule } from "./serial-schedule.ts";
import type { StaffProblem } from "./staff-problem.ts";

/** A task that asks an institution for more staff than it has at all. */
export type TooMuch = {
  readonly task: Task;
  readonly institution: Institution;
  readonly staff: number;
  readonly capacity: number;
};

/** When the roadmap ends with the staff there is, or what it can never do with it. */
export type SerialEnd =
  | { readonly possible: false; readonly tooMuch: readonly TooMuch[] }
  | {
      readonly possible: true;
      /** The first month after the last task. */
      readonly end: Month;
      /** Months by which that is later. */
      readonly later: number;
    };

const tolerance = 1e-9;

const tooMuchOf = ({ plan, demands, institutions }: StaffProblem): readonly TooMuch[] =>
  plan.roadmap.tasks.flatMap((task, node) =>
    (demands[node] ?? []).flatMap(({ resource, staff }): readonly TooMuch[] => {
      const { institution, capacity } = institutions[resource] ?? {};
      if (!institution || capacity === undefined || staff <= capacity + tolerance) return [];
      return [{ task, institution, staff, capacity }];
    }),
  );

const isShort = ({ institutions }: StaffProblem): boolean =>
  institutions.some(
    ({ load, capacity }) =>
      capacity !== undefined && load.some((staff) => staff > capacity + tolerance),
  );

/** The end where staff is short, by serial schedule generation; `undefined` where staff suffices. */
export const serialEnd = (problem: StaffProblem): SerialEnd | undefined => {
  if (!isShort(problem)) return undefined;
  const tooMuch = tooMuchOf(problem);
  if (tooMuch.length > 0) return { possible: false, tooMuch };
  const { plan, network: given, institutions, demands, start, length } = problem;
  const path = calendarPath(given.activities, given.dependencies);
  if (path.circle) return undefined;
  const pass = serialSchedule({
    network: activityNetwork(given.activities, given.dependencies) as ActivityNetwork,
    demands,
    capacities: institutions.map(({ capacity }) => capacity ?? Number.POSITIVE_INFINITY),
    latestFinish: path.times.map(({ latestFinish }) => latestFinish),
    ids: plan.roadmap.tasks.map(({ id }) => id),
  });
  const reached = lengthOf(pass);
  return { possible: true, end: start + reached, later: reached - length };
};
