import type { Dependency } from "../critical-path.ts";
import type { ActivityNetwork } from "./activity-network.ts";
import { earliestStart, finishOf, type Pass } from "./forward-pass.ts";
import { boundBy, latestWork } from "./latest-work.ts";
import { worksIn } from "./monthly-load.ts";
import { startAfter, type WorkCalendar } from "./work-calendar.ts";

/** Staff that an activity asks of a resource, in full-time equivalents. */
export type StaffDemand = { readonly resource: number; readonly staff: number };

export type Smoothing = {
  readonly network: ActivityNetwork;
  /** Dependencies out of each activity. */
  readonly outOf: readonly (readonly Dependency[])[];
  readonly demands: readonly (readonly StaffDemand[])[];
  /** Activities that may be moved, in the order in which they are tried. */
  readonly movable: readonly number[];
  /** Times each activity must be finished by. */
  readonly finishBy: ArrayLike<number>;
  /** Load of each resource by month; changed in place. */
  readonly loads: readonly Float64Array[];
};

const mostRounds = 20;

/** Adds the staff of an activity to the loads, or takes it away. */
const put = (
  { demands, loads, network }: Smoothing,
  node: number,
  { start, finish }: Pass,
  sign: 1 | -1,
): void => {
  const calendar = network.calendars[node];
  for (const { resource, staff } of demands[node] ?? []) {
    const load = loads[resource] as Float64Array;
    for (let month = start[node] as number; month < (finish[node] as number); month += 1)
      if (worksIn(calendar, month)) load[month] = (load[month] as number) + sign * staff;
  }
};

/** What the others ask for in the months before each one, where this activity would work too. */
const runningLoad = (load: Float64Array, calendar: WorkCalendar | undefined): Float64Array => {
  const sums = new Float64Array(load.length + 1);
  for (let month = 0; month < load.length; month += 1)
    sums[month + 1] =
      (sums[month] as number) + (worksIn(calendar, month) ? (load[month] as number) : 0);
  return sums;
};

/** Latest start of an activity between its neighbours where they stand. */
const latestStart = ({ network, outOf, finishBy }: Smoothing, node: number, pass: Pass): number => {
  const calendar = network.calendars[node];
  const bound = boundBy(outOf[node] ?? [], pass, finishBy[node] as number);
  const work = latestWork({ duration: network.duration[node] as number, calendar }, bound);
  return calendar === undefined ? work : startAfter(calendar, work);
};

/** Moves an activity to where the sum of squares is least, the earliest of equal places; tells whether it moved. */
const settle = (smoothing: Smoothing, node: number, pass: Pass): boolean => {
  const { network, demands, loads } = smoothing;
  const calendar = network.calendars[node];
  const before = pass.start[node] as number;
  const [first, last] = [earliestStart(network, node, pass), latestStart(smoothing, node, pass)];
  if (last <= first) return false;
  put(smoothing, node, pass, -1);
  const sums = (demands[node] ?? []).map(({ resource, staff }) => ({
    staff,
    sum: runningLoad(loads[resource] as Float64Array, calendar),
  }));
  const costAt = (start: number): number => {
    pass.start[node] = start;
    const finish = finishOf(network, node, pass);
    // its own squares are the same everywhere
    return sums.reduce(
      (cost, { staff, sum }) => cost + staff * ((sum[finish] as number) - (sum[start] as number)),
      0,
    );
  };
  let [best, least] = [before, costAt(before)];
  for (let start = first; start <= last; start += 1) {
    if (!worksIn(calendar, start)) continue;
    const cost = costAt(start);
    if (cost >= least - 1e-9) continue;
    [best, least] = [start, cost];
  }
  pass.start[node] = best;
  pass.finish[node] = finishOf(network, node, pass);
  put(smoothing, node, pass, 1);
  return best !== before;
};

/**
 * Smooths the loads inside float (Burgess and Killebrew 1962): each activity in turn goes where the sum of
 * squared monthly loads is least, until none moves. The times of the pass are changed in place.
 */
export const smoothLoads = (smoothing: Smoothing, pass: Pass): void => {
  for (let round = 0; round < mostRounds; round += 1) {
    let hasMoved = false;
    for (const node of smoothing.movable) if (settle(smoothing, node, pass)) hasMoved = true;
    if (!hasMoved) return;
  }
};
