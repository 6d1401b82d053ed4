import type { Task } from "../model/action.ts";
import type { Institution } from "../model/cluster.ts";
import type { Plan } from "../model/plan.ts";

type Owned = Task & { readonly owner: Institution };

/** A task whose work others take up, and the tasks with which they do. */
export type Handover = { readonly from: Owned; readonly to: readonly Owned[] };

const isOwned = (task: Task): task is Owned => task.owner !== undefined;

/** Tasks that are followed by tasks of other owners, in the order of the plan. */
export const handoversOf = ({ roadmap }: Plan): readonly Handover[] => {
  const owned = roadmap.tasks.filter(isOwned);
  const followers = new Map<string, Owned[]>();
  for (const task of owned)
    for (const id of new Set(task.after.map((one) => one.task)))
      followers.set(id, [...(followers.get(id) ?? []), task]);
  return owned.flatMap((from) => {
    const to = (followers.get(from.id) ?? []).filter(({ owner }) => owner !== from.owner);
    return to.length > 0 ? [{ from, to }] : [];
  });
};

/** The receivers of what is handed over, each once. */
export const takersOf = ({ to }: Handover): readonly Institution[] => [
  ...new Set(to.map(({ owner }) => owner)),
];
