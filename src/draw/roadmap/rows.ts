import type { Schedule, ScheduledTask } from "../../analyse/analyses/schedule.ts";
import type { Target } from "../../model/action.ts";
import type { Institution } from "../../model/cluster.ts";
import { type ValueOf, valuesOf } from "../../model/enumerations.ts";
import type { Month, Period } from "../../notation/period.ts";
import { capital } from "../../text/capital.ts";
import type { FigureContext } from "../figure.ts";

/** One row of the roadmap: a task, or all tasks of one phase of a target. */
export type Bar = {
  readonly title: string;
  /** Ids of its tasks. */
  readonly tasks: readonly string[];
  readonly owner: Institution | undefined;
  readonly start: Month;
  /** The first month after it. */
  readonly end: Month;
  readonly critical: boolean;
  readonly look: "bar" | "milestone" | "open";
  readonly trl: { readonly from: number; readonly to: number } | undefined;
  /** The first month after the decision. */
  readonly gate: Month | undefined;
  /** The first month after its deadline. */
  readonly deadline: Month | undefined;
  /** Reaches beyond the period of the plan. */
  readonly beyond: boolean;
};

export type Group = { readonly title: string; readonly bars: readonly Bar[] };

const mostBars = 60;

const gateOf = ({ task, end }: ScheduledTask): Month | undefined => {
  if (!task.gate) return undefined;
  return task.gate.date ? task.gate.date.to : end;
};

const lookOf = ({ open, start, end }: ScheduledTask): Bar["look"] => {
  if (open) return "open";
  return start === end ? "milestone" : "bar";
};

const isBeyond = (start: Month, end: Month, period: Period | undefined): boolean =>
  period !== undefined && (start < period.from || end > period.to);

const barOf = (one: ScheduledTask, { plan, text }: FigureContext): Bar => ({
  title: text.pick(one.task.title),
  tasks: [one.task.id],
  owner: one.task.owner,
  start: one.start,
  end: one.end,
  critical: one.critical,
  look: lookOf(one),
  trl: one.task.readiness.trl,
  gate: gateOf(one),
  deadline: one.task.deadline?.to,
  beyond: isBeyond(one.start, one.end, plan.head.period),
});

type Key = { readonly rank: number; readonly title: string };

const phases = valuesOf("phase");
const layers = valuesOf("layer");

const phaseKey = (phase: ValueOf<"phase"> | undefined, { text, say }: FigureContext): Key =>
  phase === undefined
    ? { rank: phases.length, title: say("noPhase") }
    : { rank: phases.indexOf(phase), title: capital(text.enumerated("phase", phase)) };

type KeyOf = (one: ScheduledTask) => Key;

/** By layer where every task has one, by target where there are several, else by phase. */
const grouping = (tasks: readonly ScheduledTask[], context: FigureContext): KeyOf => {
  const { plan, text, say } = context;
  if (tasks.every(({ task }) => task.layer !== undefined))
    return ({ task: { layer } }) => ({
      rank: layer === undefined ? layers.length : layers.indexOf(layer),
      title: layer === undefined ? "" : capital(text.enumerated("layer", layer)),
    });
  const ranks = new Map(plan.targets.map((target, rank) => [target, rank]));
  const targets = new Set(tasks.flatMap(({ task }) => task.target ?? []));
  const keyOfTarget = (target: Target | undefined): Key =>
    target === undefined
      ? { rank: ranks.size, title: say("noTarget") }
      : { rank: ranks.get(target) ?? 0, title: text.pick(target.title) };
  return targets.size > 1
    ? ({ task }) => keyOfTarget(task.target)
    : ({ task }) => phaseKey(task.phase, context);
};

const gathered = (
  tasks: readonly ScheduledTask[],
  title: string,
  { plan, text, say }: FigureContext,
): Bar => {
  const start = tasks.reduce((least, one) => Math.min(least, one.start), Number.MAX_SAFE_INTEGER);
  const end = tasks.reduce((most, one) => Math.max(most, one.end), 0);
  return {
    title: say("gathered", { title, count: tasks.length, number: text.number(tasks.length) }),
    tasks: tasks.map(({ task }) => task.id),
    owner: undefined,
    start,
    end,
    critical: tasks.some(({ critical }) => critical),
    look: start === end ? "milestone" : "bar",
    trl: undefined,
    gate: undefined,
    deadline: undefined,
    beyond: isBeyond(start, end, plan.head.period),
  };
};

const keyed = <T>(items: readonly T[], keyOf: (item: T) => Key) => {
  const groups = new Map<string, { readonly key: Key; readonly items: T[] }>();
  for (const item of items) {
    const key = keyOf(item);
    const name = `${key.rank} ${key.title}`;
    const known = groups.get(name);
    if (known) known.items.push(item);
    else groups.set(name, { key, items: [item] });
  }
  return [...groups.values()].toSorted((a, b) => a.key.rank - b.key.rank);
};

const inOrder = (tasks: readonly ScheduledTask[]): readonly ScheduledTask[] =>
  tasks.toSorted(
    (a, b) =>
      a.start - b.start ||
      phases.indexOf(a.task.phase ?? "spillover") - phases.indexOf(b.task.phase ?? "spillover"),
  );

/** The rows of the roadmap in groups; more tasks than can be read become one row a phase. */
export const rowsOf = (schedule: Schedule, context: FigureContext): readonly Group[] => {
  const { tasks } = schedule;
  const groups = keyed(tasks, grouping(tasks, context));
  if (tasks.length <= mostBars)
    return groups.map(({ key, items }) => ({
      title: key.title,
      bars: inOrder(items).map((one) => barOf(one, context)),
    }));
  // more targets than rows: then only the phases are left to tell apart
  const coarse = groups.length > mostBars / 4 ? [{ key: { title: "" }, items: tasks }] : groups;
  return coarse.map(({ key, items }) => ({
    title: key.title,
    bars: keyed(items, ({ task }) => phaseKey(task.phase, context)).map((phase) =>
      gathered(phase.items, phase.key.title, context),
    ),
  }));
};
