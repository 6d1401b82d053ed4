import { circleOf, type Dependency, type Network, type Times } from "../critical-path.ts";
import {
  type ActivityNetwork,
  activityNetwork,
  type CalendarActivity,
} from "./activity-network.ts";
import { forwardPass, lengthOf, type PassTimes, passTimes, startAsked } from "./forward-pass.ts";
import { boundBy, latestWork, type WorkSpan } from "./latest-work.ts";
import { startAfter, type WorkCalendar, workedBy } from "./work-calendar.ts";

type Links = readonly Dependency[];

/** The dependency that fixes the start; none where the start of the project or a date does. */
const driverOf = (
  network: ActivityNetwork,
  node: number,
  times: PassTimes,
  dependencies: Links,
): Dependency | undefined => {
  let earliest = network.notBefore[node] as number;
  let driver: Dependency | undefined;
  const isOpen = !Number.isNaN(network.until[node]);
  for (
    let edge = network.first[node] as number;
    edge < (network.first[node + 1] as number);
    edge++
  ) {
    if (isOpen && (network.kind[edge] as number) >= 2) continue;
    const asked = startAsked(network, node, edge, { ...times, durations: network.duration });
    const isTie = asked === earliest && driver !== undefined;
    if (asked < earliest || isTie) continue;
    earliest = asked;
    driver = dependencies[network.place[edge] as number];
  }
  return driver;
};

const timeAt = (calendar: WorkCalendar | undefined, work: number): number =>
  calendar === undefined ? work : startAfter(calendar, work);

const workAt = (calendar: WorkCalendar | undefined, time: number): number =>
  calendar === undefined ? time : workedBy(calendar, time);

type Latest = {
  readonly start: number[];
  readonly finish: number[];
  /** Working months before the latest start. */
  readonly work: number[];
};

const spanOf = (network: ActivityNetwork, node: number, { start, finish }: PassTimes): WorkSpan =>
  Number.isNaN(network.until[node])
    ? { duration: network.duration[node] as number, calendar: network.calendars[node] }
    : { duration: (finish[node] as number) - (start[node] as number), calendar: undefined };

const backward = (
  network: ActivityNetwork,
  spans: readonly WorkSpan[],
  finishBy: (node: number) => number,
  outOf: readonly Links[],
): Latest => {
  const blank = (): number[] => new Array<number>(network.size).fill(0);
  const latest: Latest = { start: blank(), finish: blank(), work: blank() };
  for (const node of network.order.toReversed()) {
    const span = spans[node] as WorkSpan;
    const bound = boundBy(outOf[node] ?? [], latest, finishBy(node));
    const work = latestWork(span, bound);
    latest.work[node] = work;
    latest.start[node] = timeAt(span.calendar, work);
    latest.finish[node] = Math.min(bound.finish, timeAt(span.calendar, work + span.duration));
  }
  return latest;
};

/**
 * Critical path where activities rest in some months of the year: the same as `criticalPath` without
 * calendars. A duration counts working months, a lag months of the calendar; float counts the months in
 * which the activity can work, so that it is the same at its start and at its finish. Whole months.
 */
export const calendarPath = (
  activities: readonly CalendarActivity[],
  dependencies: Links,
): Network => {
  const network = activityNetwork(activities, dependencies);
  if (!network) return { circle: circleOf(activities.length, dependencies) };
  const times = passTimes(network.size);
  forwardPass(network, { ...times, durations: network.duration });
  const length = lengthOf(times);
  const outOf: Dependency[][] = activities.map(() => []);
  for (const dependency of dependencies) outOf[dependency.from]?.push(dependency);
  const spans = activities.map((_, node) => spanOf(network, node, times));
  const finishBy = (node: number): number => Math.min(length, activities[node]?.notAfter ?? length);
  const latest = backward(network, spans, finishBy, outOf);
  return {
    circle: undefined,
    length,
    times: spans.map((span, node): Times => {
      const [earliestStart, earliestFinish] = [times.start[node], times.finish[node]] as [
        number,
        number,
      ];
      const done = workAt(span.calendar, earliestStart);
      const totalFloat = (latest.work[node] as number) - done;
      return {
        earliestStart,
        earliestFinish,
        latestStart: latest.start[node] as number,
        latestFinish: latest.finish[node] as number,
        totalFloat,
        freeFloat: latestWork(span, boundBy(outOf[node] ?? [], times, length)) - done,
        critical: totalFloat <= 0,
        drivenBy: driverOf(network, node, times, dependencies),
      };
    }),
  };
};
