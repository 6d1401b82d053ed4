import { at, type Place } from "../../diagnostics/place.ts";
import type { Roadmap, Task } from "../../model/action.ts";
import type { Month } from "../../notation/period.ts";
import type { Dependency } from "../critical-path.ts";
import { linkBetween } from "./link-between.ts";

type About = { readonly task: Task; readonly place: Place };

/** One thing the plan says about time, at its place in the file. */
export type Statement =
  | { readonly kind: "roadmap-start"; readonly month: Month; readonly place: Place }
  | (About & { readonly kind: "start"; readonly month: Month })
  /** `by` is the first month after the date. */
  | (About & { readonly kind: "end" | "deadline" | "gate"; readonly by: Month })
  | (About & { readonly kind: "duration"; readonly months: number })
  /** Months of the year (1..12) in which the task rests. */
  | (About & { readonly kind: "rest"; readonly resting: readonly number[] })
  | (About & {
      readonly kind: "link";
      readonly waitsFor: Task;
      readonly type: Dependency["type"];
      readonly lag: number;
    });

export const startStatement = (task: Task, month: Month): Statement =>
  task.start
    ? { kind: "start", task, month, place: at(task, "start") }
    : { kind: "end", task, by: task.end?.to ?? month, place: at(task, "end") };

export const roadmapStart = (roadmap: Roadmap, month: Month): Statement => ({
  kind: "roadmap-start",
  month,
  place: at(roadmap, "start"),
});

export const limitStatement = (
  task: Task,
  kind: "end" | "deadline" | "gate",
  by: Month,
): Statement => ({
  kind,
  task,
  by,
  place: kind === "gate" ? at(task, "gate", "date") : at(task, kind),
});

/** The length of a task: its duration, or the time from its stated start to its stated end. */
export const durationStatement = (task: Task, months: number): Statement => ({
  kind: "duration",
  task,
  months,
  place: task.duration ? at(task, "duration") : at(task, "end"),
});

export const restStatement = (task: Task, resting: readonly number[]): Statement => ({
  kind: "rest",
  task,
  resting: resting.toSorted((a, b) => a - b),
  place: at(task),
});

export const linkStatement = (
  task: Task,
  waitsFor: Task,
  link: Pick<Dependency, "type" | "lag">,
): Statement => ({
  kind: "link",
  task,
  waitsFor,
  type: link.type,
  lag: link.lag,
  place: linkBetween(task, waitsFor, link),
});
