import type { Task } from "../../model/action.ts";
import { type ActivityNetwork, activityNetwork } from "./activity-network.ts";
import { forwardPass, passTimes } from "./forward-pass.ts";
import type { Statement } from "./statement.ts";
import type { Traced } from "./trace-back.ts";

/** A date that one end of a task must not pass; `at` in months from the start of the roadmap. */
export type Limit = {
  readonly node: number;
  readonly end: "start" | "finish";
  readonly at: number;
  readonly statement: Statement;
};

/** One statement said otherwise, so that a date can be kept. */
export type Change = {
  readonly statement: Statement;
  /** By how many months. */
  readonly months: number;
  /** What it says then: a month, the first month after a date, a duration or a lag, as in the statement. */
  readonly to: number;
  /** How many of the dates that are missed can be kept then. */
  readonly frees: number;
};

/** Statements of one chain that are tried. */
const mostTried = 24;
/** Activities that all trials of a roadmap may visit together. */
const mostVisited = 2_000_000;
const farthest = 120;

/** A number of the network that a statement sets, and how far it can be lowered. */
type Lever = { readonly numbers: Float64Array; readonly place: number; readonly room: number };

const leverOf = (
  network: ActivityNetwork,
  nodes: ReadonlyMap<Task, number>,
  { dependencies }: Traced["network"],
  statement: Statement,
): Lever | undefined => {
  if (!("task" in statement)) return undefined;
  const place = nodes.get(statement.task) as number;
  switch (statement.kind) {
    case "duration":
      return { numbers: network.duration, place, room: statement.months - 1 };
    case "link": {
      const from = nodes.get(statement.waitsFor);
      const edge = network.place.findIndex((one) => {
        const link = dependencies[one];
        const isSame = link?.from === from && link?.to === place && link?.type === statement.type;
        return isSame && link?.lag === statement.lag;
      });
      return { numbers: network.lag, place: edge, room: farthest };
    }
    case "start":
    case "end": {
      const isOpen = !Number.isNaN(network.until[place]);
      const numbers = isOpen ? network.until : network.notBefore;
      // nothing starts before the roadmap does
      return { numbers, place, room: numbers[place] as number };
    }
    default:
      return undefined;
  }
};

/** The least amount from 1 to `most` that is enough, where more is never worse; `undefined` for none. */
const leastEnough = (most: number, isEnough: (amount: number) => boolean): number | undefined => {
  if (most < 1 || !isEnough(most)) return undefined;
  let [low, high] = [1, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

const loweredBy = (statement: Statement, months: number): number => {
  if (statement.kind === "duration") return statement.months - months;
  if (statement.kind === "link") return statement.lag - months;
  if ("by" in statement) return statement.by - months;
  return "month" in statement ? statement.month - months : 0;
};

const raisedBy = (statement: Statement, months: number): number =>
  "by" in statement ? statement.by + months : "month" in statement ? statement.month + months : 0;

/** Tries single changes by running the roadmap again with each. */
export const changesFor = (traced: Traced, limits: readonly Limit[]) => {
  const { roadmap, network: given } = traced;
  const network = activityNetwork(given.activities, given.dependencies) as ActivityNetwork;
  const times = passTimes(network.size);
  const pass = { ...times, durations: network.duration };
  const nodes = new Map(roadmap.tasks.map((task, node) => [task, node]));
  let visits = Math.floor(mostVisited / Math.max(1, network.size));
  const run = (): void => {
    visits -= 1;
    forwardPass(network, pass);
  };
  const isMissed = ({ node, end, at }: Limit): boolean => (times[end][node] as number) > at;
  run();
  const missedBefore = limits.filter(isMissed).length;

  const tried = (limit: Limit, statement: Statement): readonly Change[] => {
    const lever = leverOf(network, nodes, given, statement);
    if (!lever || visits <= 0) return [];
    const { numbers, place, room } = lever;
    const before = numbers[place] as number;
    const isEnough = (amount: number): boolean => {
      numbers[place] = before - amount;
      run();
      return !isMissed(limit);
    };
    const months = leastEnough(Math.min(room, farthest), isEnough);
    if (months !== undefined) isEnough(months);
    const frees = missedBefore - limits.filter(isMissed).length;
    numbers[place] = before;
    return months === undefined
      ? []
      : [{ statement, months, to: loweredBy(statement, months), frees }];
  };

  return (limit: Limit, late: number, chain: readonly Statement[]): readonly Change[] => {
    const { statement } = limit;
    const own: Change = { statement, months: late, to: raisedBy(statement, late), frees: 1 };
    const others = chain.slice(-mostTried).flatMap((one) => tried(limit, one));
    return [own, ...others].toSorted((a, b) => a.months - b.months || b.frees - a.frees);
  };
};
