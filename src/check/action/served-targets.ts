import type { Measure, Target } from "../../model/action.ts";
import type { Plan } from "../../model/plan.ts";

/** By the id of a measure: the targets of the tasks that a line of their funding pays out of it. */
const paidTargets = ({ roadmap }: Plan): ReadonlyMap<string, readonly Target[]> => {
  const found = new Map<string, Target[]>();
  for (const { target, funding } of roadmap.tasks) {
    if (!target) continue;
    for (const { measure } of funding) {
      if (measure === undefined) continue;
      const targets = found.get(measure);
      if (targets) targets.push(target);
      else found.set(measure, [target]);
    }
  }
  return found;
};

/**
 * The targets each measure is for, rejected ones included: those it names, those of the tasks it names, and
 * those of the tasks that are paid out of it.
 */
export const servedTargets = (plan: Plan): ((measure: Measure) => readonly Target[]) => {
  const paid = paidTargets(plan);
  return ({ id, targets, tasks }) => [
    ...new Set([
      ...targets,
      ...tasks.flatMap(({ target }) => target ?? []),
      ...(paid.get(id) ?? []),
    ]),
  ];
};
