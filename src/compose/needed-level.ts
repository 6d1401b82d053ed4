import { schedule } from "../analyse/analyses/schedule.ts";
import type { Use } from "../analyse/analysis.ts";
import { shownMonths } from "../analyse/shown-months.ts";
import type { Task } from "../model/action.ts";
import type { Institution, Seed } from "../model/cluster.ts";
import type { Plan } from "../model/plan.ts";
import type { Month } from "../notation/period.ts";
import { takesPart, targetsOf } from "./seed-receivers.ts";

/** How ready a technology has to be, by when, and what tells whether it is. */
export type NeededLevel = {
  /** Technology readiness with which its targets go into demonstration. */
  readonly trl: number;
  /** The month in which the roadmap gets there. */
  readonly month: Month | undefined;
  /** The last gate before demonstration of a task in which the holder takes part. */
  readonly gate: { readonly task: Task; readonly month: Month | undefined } | undefined;
};

type Raising = Task & { readonly readiness: { readonly trl: { from: number; to: number } } };

const isRaising = (task: Task): task is Raising => task.readiness.trl !== undefined;

const before: ReadonlySet<Task["phase"]> = new Set(["research", "development"]);

const lastOf = (
  tasks: readonly Task[],
  monthOf: (task: Task) => Month | undefined,
): { readonly task: Task; readonly month: Month | undefined } | undefined => {
  const [last] = tasks
    .map((task) => ({ task, month: monthOf(task) }))
    .toSorted((a, b) => (b.month ?? 0) - (a.month ?? 0));
  return last;
};

/** The level each seed needs, read from the tasks of its targets; nothing where none of them demonstrates. */
export const neededLevelIn = (plan: Plan, use: Use): ((seed: Seed) => NeededLevel | undefined) => {
  const road = use(schedule);
  const months = new Map<Task, Month>(
    road.defined ? road.tasks.map((one) => [one.task, shownMonths(one).last]) : [],
  );
  const monthOf = (task: Task): Month | undefined => months.get(task);
  const joins =
    (holder: Institution | undefined) =>
    (task: Task): boolean =>
      holder !== undefined && takesPart(task, holder);
  return (seed) => {
    const targets = targetsOf(plan, seed);
    const own = plan.roadmap.tasks
      .filter(({ target }) => target !== undefined && targets.includes(target))
      .filter(isRaising);
    const entries = own.filter(({ phase }) => phase === "demonstration");
    if (entries.length === 0) return undefined;
    const trl = Math.min(...entries.map(({ readiness }) => readiness.trl.from));
    const earlier = own.filter(({ phase }) => before.has(phase));
    const reaching = earlier.filter(({ readiness }) => readiness.trl.to >= trl);
    const joined = earlier.filter(joins(seed.owner));
    const shared = reaching.filter(joins(seed.owner));
    return {
      trl,
      month: lastOf(shared.length > 0 ? shared : reaching, monthOf)?.month,
      gate: lastOf(
        joined.filter(({ gate }) => gate !== undefined),
        monthOf,
      ),
    };
  };
};
