/** One activity: whole months; 0 is a milestone. `notBefore` in months from the start of the project. */
export type Activity = {
  readonly duration: number;
  readonly notBefore?: number;
  readonly notAfter?: number;
};

export type Dependency = {
  readonly from: number;
  readonly to: number;
  readonly type: "FS" | "SS" | "FF" | "SF";
  /** Months; negative for a lead. */
  readonly lag: number;
};

export type Times = {
  readonly earliestStart: number;
  readonly earliestFinish: number;
  readonly latestStart: number;
  readonly latestFinish: number;
  readonly totalFloat: number;
  readonly freeFloat: number;
  readonly critical: boolean;
  /** The dependency that fixes the earliest start; `undefined` where the start of the project or a date does. */
  readonly drivenBy: Dependency | undefined;
};

export type Network =
  | { readonly circle: readonly number[] }
  | { readonly circle: undefined; readonly length: number; readonly times: readonly Times[] };

/** Months from the start of `from` to the start of `to` that a dependency asks for at least. */
const weight = (dependency: Dependency, activities: readonly Activity[]): number => {
  const [before, after] = [
    (activities[dependency.from] as Activity).duration,
    (activities[dependency.to] as Activity).duration,
  ];
  const base = { FS: before, SS: 0, FF: before - after, SF: -after }[dependency.type];
  return base + dependency.lag;
};

type Edge = { readonly dependency: Dependency; readonly weight: number };
type Edges = {
  readonly into: readonly (readonly Edge[])[];
  readonly outOf: readonly (readonly Edge[])[];
};

const edgesOf = (activities: readonly Activity[], dependencies: readonly Dependency[]): Edges => {
  const into: Edge[][] = activities.map(() => []);
  const outOf: Edge[][] = activities.map(() => []);
  for (const dependency of dependencies) {
    const edge = { dependency, weight: weight(dependency, activities) };
    into[dependency.to]?.push(edge);
    outOf[dependency.from]?.push(edge);
  }
  return { into, outOf };
};

/** Kahn's order; the nodes that are left over are on, or behind, a circle. */
const orderOf = ({ into, outOf }: Edges): { order: number[]; left: number[] } => {
  const open = into.map((edges) => edges.length);
  const order = open.flatMap((count, node) => (count === 0 ? [node] : []));
  for (let place = 0; place < order.length; place += 1) {
    for (const { dependency } of outOf[order[place] as number] ?? []) {
      const left = (open[dependency.to] as number) - 1;
      open[dependency.to] = left;
      if (left === 0) order.push(dependency.to);
    }
  }
  return { order, left: open.flatMap((count, node) => (count > 0 ? [node] : [])) };
};

/** One circle among the nodes left over: predecessors are followed until a node comes again. */
const circleIn = (left: readonly number[], { into }: Edges): readonly number[] => {
  const among = new Set(left);
  const trail: number[] = [];
  let node = left[0] as number;
  while (!trail.includes(node)) {
    trail.push(node);
    node = (into[node] ?? []).find(({ dependency }) => among.has(dependency.from))?.dependency
      .from as number;
  }
  return trail.slice(trail.indexOf(node)).reverse();
};

type Earliest = { readonly start: number; readonly driver: Dependency | undefined };

/** The earliest start of one activity, its predecessors' being known. */
const earliestOf = (
  notBefore: number,
  into: readonly Edge[],
  start: readonly number[],
): Earliest => {
  let earliest: Earliest = { start: Math.max(0, notBefore), driver: undefined };
  for (const { dependency, weight: wait } of into) {
    const asked = (start[dependency.from] as number) + wait;
    const first = earliest.driver === undefined && asked === earliest.start;
    if (asked > earliest.start || first) earliest = { start: asked, driver: dependency };
  }
  return earliest;
};

const forward = (activities: readonly Activity[], { into }: Edges, order: readonly number[]) => {
  const start = new Array<number>(activities.length).fill(0);
  const driver = new Array<Dependency | undefined>(activities.length).fill(undefined);
  for (const node of order) {
    const earliest = earliestOf(activities[node]?.notBefore ?? 0, into[node] ?? [], start);
    start[node] = earliest.start;
    driver[node] = earliest.driver;
  }
  return { start, driver };
};

const backward = (
  activities: readonly Activity[],
  { outOf }: Edges,
  order: readonly number[],
  length: number,
) => {
  const latest = new Array<number>(activities.length).fill(0);
  for (const node of order.toReversed()) {
    const { duration, notAfter } = activities[node] as Activity;
    let last = Math.min(length, notAfter ?? length) - duration;
    for (const { dependency, weight: wait } of outOf[node] ?? [])
      last = Math.min(last, (latest[dependency.to] as number) - wait);
    latest[node] = last;
  }
  return latest;
};

/**
 * Critical path with the four kinds of dependency and lags (Kelley & Walker 1959), as start-to-start
 * weights: FS d_i + l, SS l, FF d_i + l - d_j, SF l - d_j. Starts are not before month 0 and every
 * latest finish is capped by the end of the project. Negative float means "late by so many months".
 * Free float is the room before the next start moves. O(V + E).
 */
export const criticalPath = (
  activities: readonly Activity[],
  dependencies: readonly Dependency[],
): Network => {
  const edges = edgesOf(activities, dependencies);
  const { order, left } = orderOf(edges);
  if (left.length > 0) return { circle: circleIn(left, edges) };
  const { start, driver } = forward(activities, edges, order);
  const finish = activities.map(({ duration }, node) => (start[node] as number) + duration);
  const length = finish.reduce((most, month) => Math.max(most, month), 0);
  const latest = backward(activities, edges, order, length);
  const times = activities.map(({ duration }, node): Times => {
    const earliestStart = start[node] as number;
    const latestStart = latest[node] as number;
    const room = (edges.outOf[node] ?? []).map(
      ({ dependency, weight: wait }) => (start[dependency.to] as number) - wait - earliestStart,
    );
    const earliestFinish = earliestStart + duration;
    return {
      earliestStart,
      earliestFinish,
      latestStart,
      latestFinish: latestStart + duration,
      totalFloat: latestStart - earliestStart,
      freeFloat: room.length > 0 ? Math.min(...room) : length - earliestFinish,
      critical: latestStart - earliestStart <= 0,
      drivenBy: driver[node],
    };
  });
  return { circle: undefined, length, times };
};
