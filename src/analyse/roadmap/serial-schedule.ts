import type { ActivityNetwork } from "./activity-network.ts";
import { earliestStart, finishOf, type Pass, passTimes } from "./forward-pass.ts";
import { worksIn } from "./monthly-load.ts";
import type { StaffDemand } from "./smooth-loads.ts";

export type Serial = {
  readonly network: ActivityNetwork;
  readonly demands: readonly (readonly StaffDemand[])[];
  /** Staff of each resource in every month; infinite where nothing is known of it. */
  readonly capacities: readonly number[];
  /** Latest finish of each activity: the first to be late goes first. */
  readonly latestFinish: readonly number[];
  readonly ids: readonly string[];
};

const tolerance = 1e-9;

/**
 * Activities by latest finish, each after those it depends on: it takes over the latest finish of those
 * before it where theirs is later. Ties by the length of the chain before it, then by id.
 */
const priorities = ({ network, latestFinish, ids }: Serial): readonly number[] => {
  const key = latestFinish.slice();
  const depth = new Array<number>(network.size).fill(0);
  for (const node of network.order) {
    const end = network.first[node + 1] as number;
    for (let edge = network.first[node] as number; edge < end; edge += 1) {
      const from = network.from[edge] as number;
      key[node] = Math.max(key[node] as number, key[from] as number);
      depth[node] = Math.max(depth[node] as number, (depth[from] as number) + 1);
    }
  }
  const idOrder = (a: number, b: number): number =>
    (ids[a] as string) < (ids[b] as string) ? -1 : 1;
  return Array.from(network.order).sort(
    (a, b) =>
      (key[a] as number) - (key[b] as number) ||
      (depth[a] as number) - (depth[b] as number) ||
      idOrder(a, b),
  );
};

type Loads = readonly number[][];

/** The last month of the activity in which the staff does not suffice; `undefined` where it does. */
const shortMonth = (serial: Serial, loads: Loads, node: number, pass: Pass): number | undefined => {
  const calendar = serial.network.calendars[node];
  for (
    let month = (pass.finish[node] as number) - 1;
    month >= (pass.start[node] as number);
    month -= 1
  ) {
    if (!worksIn(calendar, month)) continue;
    for (const { resource, staff } of serial.demands[node] ?? []) {
      const load = loads[resource]?.[month] ?? 0;
      if (load + staff > (serial.capacities[resource] as number) + tolerance) return month;
    }
  }
  return undefined;
};

const occupy = ({ network, demands }: Serial, loads: Loads, node: number, pass: Pass): void => {
  for (let month = pass.start[node] as number; month < (pass.finish[node] as number); month += 1) {
    if (!worksIn(network.calendars[node], month)) continue;
    for (const { resource, staff } of demands[node] ?? []) {
      const load = loads[resource] as number[];
      load[month] = (load[month] ?? 0) + staff;
    }
  }
};

/**
 * Serial schedule generation with latest-finish priority: each activity in turn starts as soon as those
 * before it and the staff of every institution allow. No activity may ask for more than there is at all.
 */
export const serialSchedule = (serial: Serial): Pass => {
  const { network, capacities } = serial;
  const pass: Pass = { ...passTimes(network.size), durations: network.duration };
  const loads: Loads = capacities.map(() => []);
  for (const node of priorities(serial)) {
    let start = earliestStart(network, node, pass);
    for (;;) {
      while (!worksIn(network.calendars[node], start)) start += 1;
      pass.start[node] = start;
      pass.finish[node] = finishOf(network, node, pass);
      const short = shortMonth(serial, loads, node, pass);
      if (short === undefined) break;
      start = short + 1;
    }
    occupy(serial, loads, node, pass);
  }
  return pass;
};
