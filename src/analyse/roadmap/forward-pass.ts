import type { ActivityNetwork } from "./activity-network.ts";
import { finishAfter, startAfter, workedBy } from "./work-calendar.ts";

/** Times of one pass, written anew by each; months from the start of the project. */
export type PassTimes = { readonly start: Float64Array; readonly finish: Float64Array };

export const passTimes = (size: number): PassTimes => ({
  start: new Float64Array(size),
  finish: new Float64Array(size),
});

/** One pass: the durations it is run with, and its times. */
export type Pass = PassTimes & { readonly durations: Float64Array };

/** The start that dependency `edge` asks of activity `node`, before its calendar is looked at. */
export const startAsked = (
  network: ActivityNetwork,
  node: number,
  edge: number,
  { start, finish, durations }: Pass,
): number => {
  const from = network.from[edge] as number;
  const kind = network.kind[edge] as number;
  const asked =
    ((kind & 1) === 0 ? (finish[from] as number) : (start[from] as number)) +
    (network.lag[edge] as number);
  // finish to start and start to start speak of the start itself
  if (kind < 2) return asked;
  const duration = durations[node] as number;
  const calendar = network.calendars[node];
  if (calendar === undefined) return asked - duration;
  return startAfter(calendar, workedBy(calendar, asked) - duration);
};

/** The latest finish that finish-to-finish and start-to-finish dependencies ask for; minus infinity for none. */
const finishAsked = (
  network: ActivityNetwork,
  node: number,
  { start, finish }: PassTimes,
): number => {
  let asked = Number.NEGATIVE_INFINITY;
  const end = network.first[node + 1] as number;
  for (let edge = network.first[node] as number; edge < end; edge += 1) {
    const kind = network.kind[edge] as number;
    if (kind < 2) continue;
    const from = network.from[edge] as number;
    const time = kind === 2 ? (finish[from] as number) : (start[from] as number);
    asked = Math.max(asked, time + (network.lag[edge] as number));
  }
  return asked;
};

/** When an activity that starts at the start of the pass finishes. */
export const finishOf = (network: ActivityNetwork, node: number, pass: Pass): number => {
  const start = pass.start[node] as number;
  const until = network.until[node] as number;
  if (!Number.isNaN(until)) return Math.max(start, until, finishAsked(network, node, pass));
  const duration = pass.durations[node] as number;
  const calendar = network.calendars[node];
  if (calendar === undefined) return start + duration;
  const worked = finishAfter(calendar, workedBy(calendar, start) + duration);
  // work done before a rest is handed over when the other activity is done
  return Math.max(start, worked, finishAsked(network, node, pass));
};

/** The pass where no activity rests or lasts until a date: most roadmaps, ten thousand times each. */
const plainPass = (network: ActivityNetwork, { start, finish, durations }: Pass): void => {
  const { order, first, from, kind, lag, notBefore, size } = network;
  for (let place = 0; place < size; place += 1) {
    const node = order[place] as number;
    const duration = durations[node] as number;
    const end = first[node + 1] as number;
    let earliest = notBefore[node] as number;
    for (let edge = first[node] as number; edge < end; edge += 1) {
      const before = from[edge] as number;
      const type = kind[edge] as number;
      const time = (type & 1) === 0 ? (finish[before] as number) : (start[before] as number);
      const asked = time + (lag[edge] as number) - (type < 2 ? 0 : duration);
      if (asked > earliest) earliest = asked;
    }
    start[node] = earliest;
    finish[node] = earliest + duration;
  }
};

/** The earliest start that the date of an activity and those before it allow; one in which it can work. */
export const earliestStart = (network: ActivityNetwork, node: number, pass: Pass): number => {
  const { first, kind, until, calendars, notBefore } = network;
  const isOpen = !Number.isNaN(until[node]);
  const end = first[node + 1] as number;
  let earliest = notBefore[node] as number;
  for (let edge = first[node] as number; edge < end; edge += 1) {
    if (isOpen && (kind[edge] as number) >= 2) continue;
    const asked = startAsked(network, node, edge, pass);
    if (asked > earliest) earliest = asked;
  }
  const calendar = calendars[node];
  return calendar === undefined ? earliest : startAfter(calendar, workedBy(calendar, earliest));
};

const calendarPass = (network: ActivityNetwork, pass: Pass): void => {
  for (let place = 0; place < network.size; place += 1) {
    const node = network.order[place] as number;
    pass.start[node] = earliestStart(network, node, pass);
    pass.finish[node] = finishOf(network, node, pass);
  }
};

/**
 * Earliest starts and finishes for the durations given, into the times of the pass; nothing is allocated.
 * Durations may be parts of months, and so may the times that come of them. O(V + E).
 */
export const forwardPass = (network: ActivityNetwork, pass: Pass): void =>
  network.isPlain ? plainPass(network, pass) : calendarPass(network, pass);

/** The last finish. */
export const lengthOf = ({ finish }: PassTimes): number => {
  let length = 0;
  for (let node = 0; node < finish.length; node += 1)
    if ((finish[node] as number) > length) length = finish[node] as number;
  return length;
};
