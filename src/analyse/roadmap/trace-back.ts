import type { Roadmap, Task } from "../../model/action.ts";
import type { Dependency, Times } from "../critical-path.ts";
import { type RoadmapNetwork, restingMonths, statedStart } from "./roadmap-network.ts";
import {
  durationStatement,
  limitStatement,
  linkStatement,
  restStatement,
  roadmapStart,
  type Statement,
  startStatement,
} from "./statement.ts";

export type Traced = {
  readonly roadmap: Roadmap;
  readonly network: RoadmapNetwork;
  readonly times: readonly Times[];
  /** Dependencies into each task. */
  readonly into: readonly (readonly Dependency[])[];
};

/** One end of a task. */
type Point = { readonly node: number; readonly end: "start" | "finish" };

/** The statements met at one point, latest first, and where to go on. */
type Met = { readonly said: readonly Statement[]; readonly next?: Point };

const taskAt = ({ roadmap }: Traced, node: number): Task => roadmap.tasks[node] as Task;

const along = (traced: Traced, { from, to, type, lag }: Dependency): Met => ({
  said: [linkStatement(taskAt(traced, to), taskAt(traced, from), { type, lag })],
  next: { node: from, end: type === "FS" || type === "FF" ? "finish" : "start" },
});

const asksForFinish = ({ type }: Dependency): boolean => type === "FF" || type === "SF";

/** The task lasts until its stated end, or until what asks for a later one. */
const atOpenFinish = (traced: Traced, node: number, until: number): Met => {
  const { earliestStart, earliestFinish } = traced.times[node] as Times;
  if (earliestFinish === until) {
    const task = taskAt(traced, node);
    return { said: [limitStatement(task, "end", traced.network.start + until)] };
  }
  const asks = (traced.into[node] ?? []).find((one) => {
    const before = traced.times[one.from] as Times;
    const time = one.type === "FF" ? before.earliestFinish : before.earliestStart;
    return asksForFinish(one) && time + one.lag === earliestFinish && time > earliestStart;
  });
  return asks ? along(traced, asks) : { said: [], next: { node, end: "start" } };
};

const atFinish = (traced: Traced, node: number): Met => {
  const { drivenBy, earliestStart, earliestFinish } = traced.times[node] as Times;
  const activity = traced.network.activities[node];
  const task = taskAt(traced, node);
  if (activity?.until !== undefined) return atOpenFinish(traced, node, activity.until);
  if (drivenBy && asksForFinish(drivenBy)) return along(traced, drivenBy);
  const months = activity?.duration ?? 0;
  const rests = earliestFinish - earliestStart > months;
  return {
    said: [
      ...(rests ? [restStatement(task, restingMonths(traced.roadmap, task))] : []),
      ...(months > 0 ? [durationStatement(task, months)] : []),
    ],
    next: { node, end: "start" },
  };
};

const atStart = (traced: Traced, node: number): Met => {
  const { drivenBy } = traced.times[node] as Times;
  if (drivenBy) return along(traced, drivenBy);
  const task = taskAt(traced, node);
  const resting = restingMonths(traced.roadmap, task);
  const stated = statedStart(task, resting);
  const { start } = traced.network;
  if (stated === undefined || stated < start)
    return { said: [roadmapStart(traced.roadmap, start)] };
  return { said: [startStatement(task, stated)] };
};

const metAt = (traced: Traced, { node, end }: Point): Met =>
  end === "finish" ? atFinish(traced, node) : atStart(traced, node);

/** Rest months that hold a start back. */
const heldBack = (traced: Traced, node: number, stated: number): readonly Statement[] => {
  const { drivenBy, earliestStart } = traced.times[node] as Times;
  const task = taskAt(traced, node);
  return drivenBy === undefined && traced.network.start + earliestStart > stated
    ? [restStatement(task, restingMonths(traced.roadmap, task))]
    : [];
};

/** More statements than anybody reads. */
const mostTraced = 200;

/** The statements that put one end of a task where it is, from the first cause on; of many, the last. */
export const traceBack = (traced: Traced, point: Point, stated?: number): readonly Statement[] => {
  const statements: Statement[] =
    stated === undefined ? [] : [...heldBack(traced, point.node, stated)];
  let next: Point | undefined = point;
  while (next && statements.length < mostTraced) {
    const met: Met = metAt(traced, next);
    statements.push(...met.said);
    next = met.next;
  }
  return statements.reverse();
};

/**
 * Finds the first activity of a kind among those that put one end of a task where it is; the task itself
 * does not count. Each point is visited once, however often it is asked for.
 */
export const firstBehind = (traced: Traced, isMeant: (node: number) => boolean) => {
  const known = new Map<number, number | undefined>();
  const keyOf = ({ node, end }: Point): number => 2 * node + (end === "finish" ? 1 : 0);
  return (from: Point): number | undefined => {
    const trail: Point[] = [];
    let next: Point | undefined = from;
    while (next && !known.has(keyOf(next))) {
      trail.push(next);
      next = metAt(traced, next).next;
    }
    let found = next && known.get(keyOf(next));
    for (const point of trail.toReversed()) {
      if (found === undefined && isMeant(point.node)) found = point.node;
      known.set(keyOf(point), found);
    }
    return found === from.node ? undefined : found;
  };
};
