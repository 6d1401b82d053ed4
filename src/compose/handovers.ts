import type { Task } from "../model/action.ts";
import type { Plan } from "../model/plan.ts";

export type Handover = { readonly from: Task; readonly to: Task };

/** Steps that follow each other under different owners. */
export const handoversOf = ({ roadmap }: Plan): readonly Handover[] => {
  const tasks = new Map(roadmap.tasks.map((task) => [task.id, task]));
  return roadmap.tasks.flatMap((to) =>
    to.after.flatMap(({ task: id }) => {
      const from = tasks.get(id);
      return from?.owner && to.owner && from.owner !== to.owner ? [{ from, to }] : [];
    }),
  );
};
