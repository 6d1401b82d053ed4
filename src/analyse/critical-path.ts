/** One activity: whole months; 0 is a milestone. The others in months from the start of the project. */
export type Activity = {
  readonly duration: number;
  readonly notBefore?: number;
  readonly notAfter?: number;
  /** Instead of the duration: it lasts from its start, whenever that is, until this month. */
  readonly until?: number;
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

type Durations = readonly number[];

/** Months from the start of `from` to the start of `to` that a dependency asks for at least. */
const weight = ({ from, to, type, lag }: Dependency, durations: Durations): number => {
  const [before, after] = [durations[from] as number, durations[to] as number];
  return { FS: before, SS: 0, FF: before - after, SF: -after }[type] + lag;
};

type Edges = {
  readonly into: readonly (readonly Dependency[])[];
  readonly outOf: readonly (readonly Dependency[])[];
};

export const edgesOf = (size: number, dependencies: readonly Dependency[]): Edges => {
  const into: Dependency[][] = Array.from({ length: size }, () => []);
  const outOf: Dependency[][] = Array.from({ length: size }, () => []);
  for (const dependency of dependencies) {
    into[dependency.to]?.push(dependency);
    outOf[dependency.from]?.push(dependency);
  }
  return { into, outOf };
};

/** Kahn's order; the nodes that are left over are on, or behind, a circle. */
export const orderOf = ({ into, outOf }: Edges): { order: number[]; left: number[] } => {
  const open = into.map((edges) => edges.length);
  const order = open.flatMap((count, node) => (count === 0 ? [node] : []));
  for (let place = 0; place < order.length; place += 1) {
    for (const { to } of outOf[order[place] as number] ?? []) {
      const left = (open[to] as number) - 1;
      open[to] = left;
      if (left === 0) order.push(to);
    }
  }
  return { order, left: open.flatMap((count, node) => (count > 0 ? [node] : [])) };
};

/**
 * One circle among the nodes left over, from its first node on: predecessors are followed until a node
 * comes again.
 */
const circleIn = (left: readonly number[], { into }: Edges): readonly number[] => {
  const among = new Set(left);
  const trail = new Set<number>();
  let node = left[0] as number;
  while (!trail.has(node)) {
    trail.add(node);
    node = (into[node] ?? []).find(({ from }) => among.has(from))?.from as number;
  }
  const walked = [...trail];
  const circle = walked.slice(walked.indexOf(node)).reverse();
  const first = circle.indexOf(circle.reduce((least, one) => Math.min(least, one)));
  return [...circle.slice(first), ...circle.slice(0, first)];
};

/** The activities of a circle among the dependencies, from the first on; empty where there is none. */
export const circleOf = (size: number, dependencies: readonly Dependency[]): readonly number[] => {
  const edges = edgesOf(size, dependencies);
  const { left } = orderOf(edges);
  return left.length > 0 ? circleIn(left, edges) : [];
};

type Pass = {
  readonly start: number[];
  readonly durations: number[];
  readonly driver: (Dependency | undefined)[];
};

/** The earliest start of a node, and the dependency that fixes it. */
const startOf = (
  { notBefore = 0 }: Activity,
  into: readonly Dependency[],
  { start, durations }: Pass,
) => {
  let earliest = Math.max(0, notBefore);
  let driver: Dependency | undefined;
  for (const dependency of into) {
    const asked = (start[dependency.from] as number) + weight(dependency, durations);
    const isFirst = driver === undefined && asked === earliest;
    if (asked < earliest || (asked === earliest && !isFirst)) continue;
    earliest = asked;
    driver = dependency;
  }
  return { earliest, driver };
};

/** Only the predecessors that ask something of the start: the end of such an activity is its own. */
const asksForStart = ({ type }: Dependency): boolean => type === "FS" || type === "SS";

const finishAsked = (into: readonly Dependency[], { start, durations }: Pass): number =>
  into
    .filter((dependency) => !asksForStart(dependency))
    .map(
      ({ from, type, lag }) =>
        (start[from] as number) + (type === "FF" ? (durations[from] as number) : 0) + lag,
    )
    .reduce((most, month) => Math.max(most, month), 0);

const forward = (
  activities: readonly Activity[],
  { into }: Edges,
  order: readonly number[],
): Pass => {
  const pass: Pass = {
    start: new Array<number>(activities.length).fill(0),
    durations: activities.map(({ duration, until }) => (until === undefined ? duration : 0)),
    driver: new Array<Dependency | undefined>(activities.length).fill(undefined),
  };
  for (const node of order) {
    const activity = activities[node] as Activity;
    const all = into[node] ?? [];
    const isOpen = activity.until !== undefined;
    const { earliest, driver } = startOf(activity, isOpen ? all.filter(asksForStart) : all, pass);
    pass.start[node] = earliest;
    pass.driver[node] = driver;
    if (activity.until === undefined) continue;
    const finish = Math.max(earliest, activity.until, finishAsked(all, pass));
    pass.durations[node] = finish - earliest;
  }
  return pass;
};

const backward = (
  activities: readonly Activity[],
  { outOf }: Edges,
  order: readonly number[],
  { durations, length }: { readonly durations: Durations; readonly length: number },
) => {
  const latest = new Array<number>(activities.length).fill(0);
  for (const node of order.toReversed()) {
    let last = Math.min(length, activities[node]?.notAfter ?? length) - (durations[node] as number);
    for (const dependency of outOf[node] ?? [])
      last = Math.min(last, (latest[dependency.to] as number) - weight(dependency, durations));
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
  const edges = edgesOf(activities.length, dependencies);
  const { order, left } = orderOf(edges);
  if (left.length > 0) return { circle: circleIn(left, edges) };
  const { start, durations, driver } = forward(activities, edges, order);
  const finish = durations.map((duration, node) => (start[node] as number) + duration);
  const length = finish.reduce((most, month) => Math.max(most, month), 0);
  const latest = backward(activities, edges, order, { durations, length });
  const times = durations.map((duration, node): Times => {
    const earliestStart = start[node] as number;
    const latestStart = latest[node] as number;
    const earliestFinish = earliestStart + duration;
    // the end of the project binds as well: a lead may leave room behind it
    const freeFloat = (edges.outOf[node] ?? [])
      .map(
        (dependency) =>
          (start[dependency.to] as number) - weight(dependency, durations) - earliestStart,
      )
      .reduce((least, room) => Math.min(least, room), length - earliestFinish);
    return {
      earliestStart,
      earliestFinish,
      latestStart,
      latestFinish: latestStart + duration,
      totalFloat: latestStart - earliestStart,
      freeFloat,
      critical: latestStart - earliestStart <= 0,
      drivenBy: driver[node],
    };
  });
  return { circle: undefined, length, times };
};
