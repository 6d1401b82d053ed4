import type { Gate, Task } from "../../model/action.ts";
import type { Plan } from "../../model/plan.ts";
import type { Month } from "../../notation/period.ts";
import { schedule } from "../analyses/schedule.ts";
import type { Use } from "../analysis.ts";

/** A gate with the month by whose end it is to be decided. */
export type DueGate = {
  readonly task: Task;
  readonly gate: Gate;
  readonly month: Month;
  /** The plan states the month; else it is the end of the task. */
  readonly isStated: boolean;
};

export type DueGates = {
  /** Those whose month has come since the plan began. */
  readonly past: readonly DueGate[];
  /** Those of the next twelve months. */
  readonly next: readonly DueGate[];
};

const ahead = 12;

/** The gates of the roadmap around the end of a month, in order of time. */
export const dueGates = (plan: Plan, use: Use, at: Month): DueGates => {
  const road = use(schedule);
  const endOf = ({ id }: Task): Month | undefined => {
    const found = road.defined ? road.tasks.find(({ task }) => task.id === id) : undefined;
    return found && !found.open ? Math.max(found.start, found.end - 1) : undefined;
  };
  const all = plan.roadmap.tasks
    .flatMap((task): DueGate[] => {
      const { gate } = task;
      const stated = gate?.date && gate.date.to - 1;
      const month = stated ?? endOf(task);
      return gate && month !== undefined
        ? [{ task, gate, month, isStated: stated !== undefined }]
        : [];
    })
    .toSorted((a, b) => a.month - b.month);
  return {
    past: all.filter(({ month }) => month <= at),
    next: all.filter(({ month }) => month > at && month <= at + ahead),
  };
};
