import type { Target, Task } from "../model/action.ts";
import { marksBeyond } from "../util/marks-beyond.ts";

/** A task with which a target begins to sell, and the end of it at which the first sale falls. */
export type Sale = { readonly task: Task; readonly at: "start" | "end" };

/** From each task to those of the same target that come after it. */
const ownNext = (tasks: readonly Task[]): readonly (readonly number[])[] => {
  const places = new Map(tasks.map((task, place) => [task.id, place]));
  const next: number[][] = tasks.map(() => []);
  for (const [place, { after, target }] of tasks.entries()) {
    for (const { task } of after) {
      const before = places.get(task);
      if (before !== undefined && tasks[before]?.target === target) next[before]?.push(place);
    }
  }
  return next;
};

/**
 * How each target begins to sell: with the end of its commercialisation, that is, of the tasks of that phase
 * on the market layer and of those no other of the phase comes after, as a certification on the way to the
 * launch sells nothing yet; with the start of market growth where no task is a commercialisation.
 */
export const firstSales = (tasks: readonly Task[]): ReadonlyMap<Target, readonly Sale[]> => {
  const graph = ownNext(tasks);
  const isLaunch = ({ phase }: Task): boolean => phase === "commercialisation";
  const leadsOn = marksBeyond(
    graph,
    tasks.map((task) => (isLaunch(task) ? 1 : 0)),
  );
  const launched = new Set(tasks.filter(isLaunch).map(({ target }) => target));
  const sales = new Map<Target, Sale[]>();
  for (const [place, task] of tasks.entries()) {
    const { target, phase, layer } = task;
    if (!target) continue;
    const sells = isLaunch(task)
      ? layer === "market" || !leadsOn[place]
      : phase === "market-growth" && !launched.has(target);
    if (!sells) continue;
    const own = sales.get(target) ?? [];
    own.push({ task, at: isLaunch(task) ? "end" : "start" });
    sales.set(target, own);
  }
  return sales;
};
