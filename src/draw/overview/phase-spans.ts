import type { Schedule, ScheduledTask } from "../../analyse/analyses/schedule.ts";
import { type ValueOf, valuesOf } from "../../model/enumerations.ts";
import type { Month } from "../../notation/period.ts";
import { valleyOf } from "../roadmap/draw-bars.ts";

/** The months from the first to the last; `to` is the first month after them. */
export type Months = { readonly from: Month; readonly to: Month };

export type PhaseSpan = Months & {
  /** Absent for all tasks together, where none has a phase. */
  readonly phase?: ValueOf<"phase">;
  readonly tasks: number;
  /** Tasks whose duration is not decided. */
  readonly open: number;
};

const around = (spans: readonly Months[]): Months | undefined =>
  spans.reduce<Months | undefined>(
    (all, { from, to }) =>
      all ? { from: Math.min(all.from, from), to: Math.max(all.to, to) } : { from, to },
    undefined,
  );

const spanOf = (
  tasks: readonly ScheduledTask[],
  phase?: ValueOf<"phase">,
): readonly PhaseSpan[] => {
  const months = around(tasks.map(({ start, end }) => ({ from: start, to: end })));
  if (!months) return [];
  const open = tasks.filter((task) => task.open).length;
  return [{ ...months, ...(phase ? { phase } : {}), tasks: tasks.length, open }];
};

/** The tasks that carry a target through a phase: where some do, those that run beside are not of the road. */
export const carrying = ({ tasks }: Schedule): readonly ScheduledTask[] => {
  const phased = tasks.filter(({ task }) => task.phase !== undefined);
  const aimed = phased.filter(({ task }) => task.target !== undefined);
  if (aimed.length > 0) return aimed;
  return phased.length > 0 ? phased : tasks;
};

/** When each phase is first entered and last left, over all targets. */
export const phaseSpans = (road: Schedule): readonly PhaseSpan[] => {
  const tasks = carrying(road);
  const spans = valuesOf("phase").flatMap((phase) =>
    spanOf(
      tasks.filter(({ task }) => task.phase === phase),
      phase,
    ),
  );
  return spans.length > 0 ? spans : spanOf(tasks);
};

/** From the first to the last month in which readiness climbs from TRL 4 to 7. */
export const valleyMonths = ({ tasks }: Schedule): Months | undefined =>
  around(
    tasks.flatMap(({ task, start, end }): readonly Months[] => {
      const valley = end > start ? valleyOf({ trl: task.readiness.trl }) : undefined;
      if (!valley) return [];
      const at = (share: number): Month => start + share * (end - start);
      return [{ from: at(valley[0]), to: at(valley[1]) }];
    }),
  );
