import { at, type Place } from "../../diagnostics/place.ts";
import type { Task } from "../../model/action.ts";
import type { Dependency } from "../critical-path.ts";

/** Where the file says that a task waits for another. */
export const linkBetween = (
  task: Task,
  { id }: Task,
  { type, lag }: Pick<Dependency, "type" | "lag">,
): Place => {
  const found = task.after.find((one) => one.task === id && one.type === type && one.lag === lag);
  return found?.origin ?? at(task, "after");
};
