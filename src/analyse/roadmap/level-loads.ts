import type { Task } from "../../model/action.ts";
import type { Institution } from "../../model/cluster.ts";
import type { Month } from "../../notation/period.ts";
import type { Dependency } from "../critical-path.ts";
import { type ActivityNetwork, activityNetwork } from "./activity-network.ts";
import { type DatedMilestones, datedMilestones } from "./dated-milestones.ts";
import { forwardPass, type Pass, passTimes } from "./forward-pass.ts";
import { sumOfSquares } from "./monthly-load.ts";
import { smoothLoads } from "./smooth-loads.ts";
import type { StaffProblem } from "./staff-problem.ts";

/** A suggestion that evens out the loads inside float. */
export type Levelling = {
  /** Sum over institutions and months of the squared full-time equivalents. */
  readonly before: number;
  readonly after: number;
  /** Tasks that would start later, in the order of the plan. */
  readonly moves: readonly { readonly task: Task; readonly from: Month; readonly to: Month }[];
  readonly peaks: readonly {
    readonly institution: Institution;
    readonly before: number;
    readonly after: number;
  }[];
};

/** Tasks with a date of their own, or a review while they run, stay where the plan puts them. */
const isFree = ({ start, end, duration }: Task): boolean =>
  !start && !end && duration !== undefined && duration.months > 0;

const movableOf = (
  { plan, demands, dates }: StaffProblem,
  { reviewed }: DatedMilestones,
): readonly number[] =>
  plan.roadmap.tasks
    .flatMap((task, node) =>
      isFree(task) && !reviewed.has(task) && (demands[node]?.length ?? 0) > 0
        ? [{ task, node }]
        : [],
    )
    .toSorted(
      (a, b) =>
        (dates[b.node]?.start ?? 0) - (dates[a.node]?.start ?? 0) ||
        (a.task.id < b.task.id ? -1 : 1),
    )
    .map(({ node }) => node);

/** No date that is kept may be lost: the end of the roadmap, deadlines and dates of gates. */
const finishByOf = (
  { plan, start, length }: StaffProblem,
  { dated }: DatedMilestones,
): Float64Array => {
  const { tasks } = plan.roadmap;
  const nodes = new Map(tasks.map((task, node) => [task, node]));
  const by = new Float64Array(tasks.length).fill(length);
  for (const { task, by: date } of dated) {
    const node = nodes.get(task) as number;
    by[node] = Math.min(by[node] as number, date - start);
  }
  return by;
};

const outOfEach = (size: number, dependencies: readonly Dependency[]) => {
  const outOf: Dependency[][] = Array.from({ length: size }, () => []);
  for (const dependency of dependencies) outOf[dependency.from]?.push(dependency);
  return outOf;
};

const highest = (load: Iterable<number>): number => {
  let most = 0;
  for (const staff of load) most = Math.max(most, staff);
  return most;
};

/** The roadmap with smoother loads and the same end; `undefined` where no task is better moved. */
export const levelLoads = (problem: StaffProblem): Levelling | undefined => {
  const { plan, network: given, institutions, demands, start, dates } = problem;
  const milestones = datedMilestones(
    plan.roadmap,
    dates.map((one) => one.start),
  );
  const network = activityNetwork(given.activities, given.dependencies) as ActivityNetwork;
  const pass: Pass = { ...passTimes(network.size), durations: network.duration };
  forwardPass(network, pass);
  const loads = institutions.map(({ load }) => Float64Array.from(load));
  const squares = (): number => loads.reduce((sum, load) => sum + sumOfSquares(load), 0);
  const [before, first] = [squares(), pass.start.slice()];
  const finishBy = finishByOf(problem, milestones);
  const outOf = outOfEach(network.size, given.dependencies);
  smoothLoads(
    { network, outOf, demands, movable: movableOf(problem, milestones), finishBy, loads },
    pass,
  );
  const moves = plan.roadmap.tasks.flatMap((task, node) => {
    const [from, to] = [first[node] as number, pass.start[node] as number];
    return from === to ? [] : [{ task, from: start + from, to: start + to }];
  });
  if (moves.length === 0) return undefined;
  const peaks = institutions.map(({ institution, load }, place) => ({
    institution,
    before: highest(load),
    after: highest(loads[place] ?? []),
  }));
  return { before, after: squares(), moves, peaks };
};
