import type { Task } from "../../model/action.ts";
import type { Institution } from "../../model/cluster.ts";
import type { Plan } from "../../model/plan.ts";
import type { Month } from "../../notation/period.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { defineAnalysis, notDefined, type Outcome } from "../analysis.ts";
import { type InstitutionLoad, loadFigures } from "../roadmap/institution-load.ts";
import { type Levelling, levelLoads } from "../roadmap/level-loads.ts";
import { monthlyLoad, type Occupation } from "../roadmap/monthly-load.ts";
import { type RoadmapNetwork, roadmapNetwork } from "../roadmap/roadmap-network.ts";
import { type SerialEnd, serialEnd } from "../roadmap/serial-end.ts";
import type { StaffDemand } from "../roadmap/smooth-loads.ts";
import type { StaffProblem } from "../roadmap/staff-problem.ts";
import { type Schedule, type ScheduledTask, schedule } from "./schedule.ts";

export type StaffLoad = {
  readonly start: Month;
  /** The fiscal years that the roadmap touches, by the calendar year in which each starts. */
  readonly fiscalYears: readonly number[];
  /** In the order of the plan; those that no task asks for staff are left out. */
  readonly institutions: readonly InstitutionLoad[];
  /** Tasks with a length that name no staff: their work is not counted. */
  readonly unstaffed: readonly Task[];
  /** Tasks that name staff but have no length yet. */
  readonly open: readonly Task[];
  /** Institutions whose staff or capacity is not written as a number of people. */
  readonly unlike: readonly Institution[];
  /** How the loads could be evened out without moving the end; absent where nothing is gained. */
  readonly levelling?: Levelling;
  /** When the roadmap ends if nobody gives more staff than there is; absent where it suffices. */
  readonly bound?: SerialEnd;
};

const id = "staff-load";

/** Full-time equivalents; a number of people is read as working full time. */
const staffOf = ({ amount, unit }: Quantity): number | undefined =>
  unit.kind === "count" && amount > 0 ? amount : undefined;

type Demand = { readonly node: number; readonly institution: Institution; readonly staff: number };

/** What tasks that last ask for. */
const demandsOf = (tasks: readonly ScheduledTask[]): readonly Demand[] =>
  tasks.flatMap(({ task, start, end }, node) =>
    task.staff.flatMap(({ institution, quantity }) => {
      const staff = staffOf(quantity);
      return staff === undefined || end <= start ? [] : [{ node, institution, staff }];
    }),
  );

const unlikeOf = (plan: Plan): readonly Institution[] => {
  const isUnlike = ({ unit }: Quantity): boolean => unit.kind !== "count";
  const found = new Set([
    ...plan.roadmap.tasks.flatMap(({ staff }) =>
      staff.flatMap(({ institution, quantity }) => (isUnlike(quantity) ? institution : [])),
    ),
    ...plan.institutions.filter(({ capacity }) => capacity && isUnlike(capacity.quantity)),
  ]);
  return plan.institutions.filter((one) => found.has(one));
};

const loadOf = (
  demands: readonly Demand[],
  { start, activities }: RoadmapNetwork,
  tasks: readonly ScheduledTask[],
  length: number,
): readonly number[] => {
  const occupations = demands.map(({ node, staff }): Occupation => {
    const task = tasks[node] as ScheduledTask;
    const calendar = activities[node]?.calendar;
    return { start: task.start - start, finish: task.end - start, staff, calendar };
  });
  return Array.from(monthlyLoad(occupations, length));
};

const loadsOf = (
  plan: Plan,
  demands: readonly Demand[],
  network: RoadmapNetwork,
  { tasks, length }: Schedule,
): readonly InstitutionLoad[] => {
  const byInstitution = new Map<string, Demand[]>();
  for (const demand of demands) {
    const known = byInstitution.get(demand.institution.id);
    if (known) known.push(demand);
    else byInstitution.set(demand.institution.id, [demand]);
  }
  return plan.institutions.flatMap((institution) => {
    const own = byInstitution.get(institution.id);
    if (!own) return [];
    const load = loadOf(own, network, tasks, length);
    const capacity = institution.capacity && staffOf(institution.capacity.quantity);
    const calendar = { start: network.start, fiscalYearStart: plan.head.fiscalYearStart };
    return [{ institution, ...loadFigures(load, capacity, calendar) }];
  });
};

const problemOf = (
  { plan, network }: Pick<StaffProblem, "plan" | "network">,
  demands: readonly Demand[],
  institutions: readonly InstitutionLoad[],
  { start, length, tasks }: Schedule,
): StaffProblem => {
  const places = new Map(institutions.map(({ institution }, place) => [institution.id, place]));
  const byTask: StaffDemand[][] = tasks.map(() => []);
  for (const { node, institution, staff } of demands)
    byTask[node]?.push({ resource: places.get(institution.id) as number, staff });
  return { plan, network, start, length, dates: tasks, institutions, demands: byTask };
};

/**
 * Staff that the roadmap asks of each institution, month by month, against what it can give; how the load
 * could be evened out, and when the roadmap ends where staff is short.
 */
export const staffLoad = defineAnalysis({
  id,
  reasons: {
    noStaff: () => "no task says how many people of which institution work on it",
    noLength: () => "no task that names its staff has a length yet",
  },
  compute: (plan: Plan, use): Outcome<StaffLoad> => {
    const planned = use(schedule);
    if (!planned.defined) return planned;
    const { tasks } = plan.roadmap;
    if (!tasks.some(({ staff }) => staff.some(({ quantity }) => staffOf(quantity))))
      return notDefined(id, "noStaff");
    const demands = demandsOf(planned.tasks);
    if (demands.length === 0) return notDefined(id, "noLength");
    const network = roadmapNetwork(plan.roadmap) as RoadmapNetwork;
    const institutions = loadsOf(plan, demands, network, planned);
    const problem = problemOf({ plan, network }, demands, institutions, planned);
    const [levelling, bound] = [levelLoads(problem), serialEnd(problem)];
    const lasting = planned.tasks.filter(({ start, end }) => end > start);
    return {
      defined: true,
      start: planned.start,
      fiscalYears: institutions[0]?.years.map(({ fiscalYear }) => fiscalYear) ?? [],
      institutions,
      unstaffed: lasting.flatMap(({ task }) => (task.staff.length === 0 ? [task] : [])),
      open: planned.tasks.flatMap(({ task, start, end }) =>
        task.staff.length > 0 && end <= start ? [task] : [],
      ),
      unlike: unlikeOf(plan),
      ...(levelling ? { levelling } : {}),
      ...(bound ? { bound } : {}),
    };
  },
});
