import { schedule } from "../analyse/analyses/schedule.ts";
import type { Use } from "../analyse/analysis.ts";
import { shownMonths } from "../analyse/shown-months.ts";
import type { Target, Task } from "../model/action.ts";
import type { Institution, Seed } from "../model/cluster.ts";
import type { Plan } from "../model/plan.ts";
import type { Month } from "../notation/period.ts";

/** Who works with a seed first, and from which month on where the roadmap has dates. */
export type Receiver = {
  readonly institution: Institution;
  readonly month: Month | undefined;
  /** The holder itself. */
  readonly isHolder: boolean;
};

/** The targets a seed names, those not taken left out. */
export const targetsOf = ({ targets }: Plan, { targets: ids }: Seed): readonly Target[] =>
  targets.filter(({ id, decision }) => decision !== "rejected" && ids.includes(id));

const isUser = (targets: readonly Target[], institution: Institution | undefined): boolean =>
  targets.some(({ users }) => users.some((user) => user === institution));

/** As its owner or with people of its own. */
export const takesPart = ({ owner, staff }: Task, holder: Institution | undefined): boolean =>
  owner === holder || staff.some(({ institution }) => institution === holder);

/** The first task of each owner. */
const onceEach = (tasks: readonly Task[]): readonly Task[] =>
  tasks.filter(({ owner }, place) => tasks.findIndex((one) => one.owner === owner) === place);

/** Those that fit, or all where none does. */
const preferred = <T>(all: readonly T[], fits: (one: T) => boolean): readonly T[] => {
  const fitting = all.filter(fits);
  return fitting.length > 0 ? fitting : all;
};

/**
 * Who takes over from the holder of a seed, read from the tasks of its targets: the holder where it is to use the
 * technique itself; the user of the target it first works with where it has no task of its own; else those to whom
 * its first task passes, users before others; whoever begins where it takes no part.
 */
export const receiversIn = (plan: Plan, use: Use): ((seed: Seed) => readonly Receiver[]) => {
  const road = use(schedule);
  const months = new Map<Task, Month>(
    road.defined ? road.tasks.map((one) => [one.task, shownMonths(one).first]) : [],
  );
  const byStart = (a: Task, b: Task): number => (months.get(a) ?? 0) - (months.get(b) ?? 0);
  const { tasks: all } = plan.roadmap;
  const found = (seed: Seed): readonly Task[] => {
    const { owner: holder } = seed;
    const targets = targetsOf(plan, seed);
    const isOwn = ({ target }: Task): boolean => target !== undefined && targets.includes(target);
    const tasks = all.filter(isOwn).toSorted(byStart);
    const own = tasks.filter(({ owner }) => owner === holder);
    if (isUser(targets, holder)) return own.slice(0, 1);
    const joint = tasks.filter((one) => takesPart(one, holder) && isUser(targets, one.owner));
    if (own.length === 0 && joint.length > 0) return joint.slice(0, 1);
    const taking = (from: Task): readonly Task[] =>
      all.filter(
        ({ owner, after }) =>
          owner !== from.owner && owner !== holder && after.some(({ task }) => task === from.id),
      );
    const passing = tasks.filter((one) => takesPart(one, holder) && taking(one).length > 0);
    const [first] = preferred(passing, ({ owner }) => owner === holder);
    const others = first ? taking(first).toSorted(byStart) : [];
    const receiving = preferred(others, ({ owner }) => isUser(targets, owner));
    return receiving.length > 0 ? onceEach(receiving) : tasks.slice(0, 1);
  };
  return (seed) =>
    found(seed).flatMap((task) =>
      task.owner
        ? [
            {
              institution: task.owner,
              month: months.get(task),
              isHolder: task.owner === seed.owner,
            },
          ]
        : [],
    );
};
