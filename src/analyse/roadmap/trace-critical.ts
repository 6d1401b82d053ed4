import type { ActivityNetwork } from "./activity-network.ts";
import { type Pass, startAsked } from "./forward-pass.ts";
import { startAfter, workedBy } from "./work-calendar.ts";

/** Months; below any difference that means something, above the rounding of sums. */
const tolerance = 1e-9;

/** Whether a dependency holds the start of an activity, or its open finish, where it is. */
const holds = (network: ActivityNetwork, node: number, edge: number, pass: Pass): boolean => {
  const kind = network.kind[edge] as number;
  if (kind < 2 || Number.isNaN(network.until[node])) {
    const asked = startAsked(network, node, edge, pass);
    const calendar = network.calendars[node];
    // a start that is put off by a rest is still set by what comes before
    const start = calendar ? startAfter(calendar, workedBy(calendar, asked)) : asked;
    return start >= (pass.start[node] as number) - tolerance;
  }
  const before = network.from[edge] as number;
  const time = kind === 2 ? (pass.finish[before] as number) : (pass.start[before] as number);
  return time + (network.lag[edge] as number) >= (pass.finish[node] as number) - tolerance;
};

/**
 * Marks the activities on a path that sets the end of a pass: those that finish last, and all that hold the
 * start, or the finish, of a marked one where it is. `marks` is written anew.
 */
export const traceCritical = (
  network: ActivityNetwork,
  pass: Pass,
  length: number,
  marks: Uint8Array,
): void => {
  const { order, first, from, size } = network;
  for (let node = 0; node < size; node += 1)
    marks[node] = (pass.finish[node] as number) >= length - tolerance ? 1 : 0;
  for (let place = size - 1; place >= 0; place -= 1) {
    const node = order[place] as number;
    if (marks[node] === 0) continue;
    const end = first[node + 1] as number;
    for (let edge = first[node] as number; edge < end; edge += 1)
      if (holds(network, node, edge, pass)) marks[from[edge] as number] = 1;
  }
};
