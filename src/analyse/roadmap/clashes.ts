import type { Task } from "../../model/action.ts";
import type { Month } from "../../notation/period.ts";
import type { Times } from "../critical-path.ts";
import { type Change, changesFor, type Limit } from "./changes.ts";
import { datedMilestones } from "./dated-milestones.ts";
import { restingMonths, statedStart } from "./roadmap-network.ts";
import { limitStatement, type Statement, startStatement } from "./statement.ts";
import { firstBehind, type Traced, traceBack } from "./trace-back.ts";

/** A date the roadmap cannot keep: what the plan says that does not go together. */
export type Clash = {
  readonly task: Task;
  /** The date that cannot be kept. */
  readonly limit: Statement;
  /** What comes out instead: the month it starts in, or the first month after it. */
  readonly reached: Month;
  /** Months by which the date is missed. */
  readonly late: number;
  /** What puts the task there, from the first cause on; empty where it follows from another date. */
  readonly chain: readonly Statement[];
  /** A task on the chain that misses a date itself: to be mended first. */
  readonly follows?: Task;
  /** Single changes that free the date, the smallest first. */
  readonly changes: readonly Change[];
};

type Missed = { readonly limit: Limit; readonly late: number };

const startLimits = ({ roadmap, network }: Traced): readonly Limit[] =>
  roadmap.tasks.flatMap((task, node): readonly Limit[] => {
    if (!task.start) return [];
    const month = statedStart(task, restingMonths(roadmap, task)) as Month;
    const statement = startStatement(task, month);
    return [{ node, end: "start", at: month - network.start, statement }];
  });

const finishLimits = ({ roadmap, network, times }: Traced): readonly Limit[] => {
  const nodes = new Map(roadmap.tasks.map((task, node) => [task, node]));
  const starts = times.map(({ earliestStart }) => network.start + earliestStart);
  return datedMilestones(roadmap, starts).dated.map(({ task, kind, by }) => ({
    node: nodes.get(task) as number,
    end: "finish",
    at: by - network.start,
    statement: limitStatement(task, kind, by),
  }));
};

const missedBy = ({ node, end, at }: Limit, times: readonly Times[]): number => {
  const { earliestStart, earliestFinish } = times[node] as Times;
  return (end === "start" ? earliestStart : earliestFinish) - at;
};

/** Of a task that cannot start when it is to, only that is said: its end follows. */
const withoutFollowers = (missed: readonly Missed[]): readonly Missed[] => {
  const early = new Set(missed.flatMap(({ limit }) => (limit.end === "start" ? limit.node : [])));
  return missed.filter(({ limit }) => limit.end === "start" || !early.has(limit.node));
};

/** Dates whose causes are traced; a plan that misses more needs other help. */
const mostTraced = 50;

/** The dates that cannot be kept, in the order of the plan, each with its causes and what would free it. */
export const clashesOf = (traced: Traced): readonly Clash[] => {
  const { roadmap, network, times } = traced;
  const limits = [...startLimits(traced), ...finishLimits(traced)].toSorted(
    (a, b) => a.node - b.node,
  );
  const missed = withoutFollowers(
    limits
      .map((limit): Missed => ({ limit, late: missedBy(limit, times) }))
      .filter(({ late }) => late > 0),
  );
  if (missed.length === 0) return [];
  const missing = new Set(missed.map(({ limit }) => limit.node));
  const causeOf = firstBehind(traced, (node) => missing.has(node));
  const changesOf = changesFor(traced, limits);
  let traces = 0;
  return missed.map(({ limit, late }): Clash => {
    const { node, end, at, statement } = limit;
    const found = {
      task: roadmap.tasks[node] as Task,
      limit: statement,
      reached: network.start + at + late,
      late,
    };
    const cause = causeOf({ node, end });
    if (cause !== undefined)
      return { ...found, chain: [], follows: roadmap.tasks[cause] as Task, changes: [] };
    traces += 1;
    const stated = end === "start" ? network.start + at : undefined;
    const chain = traces > mostTraced ? [] : traceBack(traced, limit, stated);
    return { ...found, chain, changes: changesOf(limit, late, chain) };
  });
};
