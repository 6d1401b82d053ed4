import type { Activity, Dependency } from "../critical-path.ts";
import { edgesOf, orderOf } from "../critical-path.ts";
import type { WorkCalendar } from "./work-calendar.ts";

/** An activity whose duration counts only the months in which its calendar works. */
export type CalendarActivity = Activity & { readonly calendar?: WorkCalendar };

/** Kinds of dependency as they stand in `ActivityNetwork.kind`. */
export const linkKinds = { FS: 0, SS: 1, FF: 2, SF: 3 } as const;

/**
 * A network without circles in flat arrays, for passes that are run again and again. Activities keep
 * their places; `order` visits each after those it depends on.
 */
export type ActivityNetwork = {
  readonly size: number;
  /** No activity rests, and none lasts until a date. */
  readonly isPlain: boolean;
  readonly order: Int32Array;
  /** The dependencies into activity `j` are those from `first[j]` up to, not including, `first[j + 1]`. */
  readonly first: Int32Array;
  readonly from: Int32Array;
  readonly kind: Uint8Array;
  readonly lag: Float64Array;
  /** Place of the dependency in the list given. */
  readonly place: Int32Array;
  readonly duration: Float64Array;
  readonly notBefore: Float64Array;
  /** NaN where the activity has a duration of its own. */
  readonly until: Float64Array;
  readonly calendars: readonly (WorkCalendar | undefined)[];
};

/** The network in flat arrays; `undefined` where activities depend on each other in a circle. */
export const activityNetwork = (
  activities: readonly CalendarActivity[],
  dependencies: readonly Dependency[],
): ActivityNetwork | undefined => {
  const size = activities.length;
  const edges = edgesOf(size, dependencies);
  const { order, left } = orderOf(edges);
  if (left.length > 0) return undefined;
  const placeOf = new Map(dependencies.map((dependency, place) => [dependency, place]));
  const inOrder = edges.into.flat();
  const first = new Int32Array(size + 1);
  for (const [node, into] of edges.into.entries())
    first[node + 1] = (first[node] as number) + into.length;
  return {
    size,
    isPlain: activities.every(({ calendar, until }) => !calendar && until === undefined),
    order: Int32Array.from(order),
    first,
    from: Int32Array.from(inOrder, ({ from }) => from),
    kind: Uint8Array.from(inOrder, ({ type }) => linkKinds[type]),
    lag: Float64Array.from(inOrder, ({ lag }) => lag),
    place: Int32Array.from(inOrder, (dependency) => placeOf.get(dependency) as number),
    duration: Float64Array.from(activities, ({ duration, until }) =>
      until === undefined ? duration : 0,
    ),
    notBefore: Float64Array.from(activities, ({ notBefore }) => Math.max(0, notBefore ?? 0)),
    until: Float64Array.from(activities, ({ until }) => until ?? Number.NaN),
    calendars: activities.map(({ calendar }) => calendar),
  };
};
