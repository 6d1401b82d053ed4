import {
  isTime,
  type KeptId,
  type KeptMove,
  type KeptTrack,
  type KeptValue,
  moveBetween,
  sizeBeside,
} from "../../analyse/version-results.ts";
import type { FigureContext } from "../figure.ts";
import type { Course } from "./versions-messages.ts";

/** A value that can be drawn: how large it is in the unit of the latest, and how it is printed. */
export type Point = { readonly size: number; readonly words: string };

/** One result over the versions shown; nothing where a version is silent or in another unit. */
export type Row = {
  readonly id: KeptId;
  readonly points: readonly (Point | undefined)[];
  readonly last: Point;
  /** Against the first value of all. */
  readonly move: KeptMove | undefined;
  /** Less than this is not drawn as the whole height. */
  readonly leastSpan: number;
};

export const printed = (value: KeptValue, { text }: FigureContext): string =>
  isTime(value) ? text.period(value) : text.quantity(value);

const isSaid = (value: KeptValue | undefined): value is KeptValue => value !== undefined;

const endsOf = ({ values }: KeptTrack) => {
  const [since, until] = [values.findIndex(isSaid), values.findLastIndex(isSaid)];
  const [first, last] = [values[since], values[until]];
  return first && last ? { since, until, first, last } : undefined;
};

/** Months, or a share of the largest value: a small change stays a small step. */
const leastSpanOf = (last: KeptValue, sizes: readonly number[]): number =>
  isTime(last) ? 12 : 0.1 * Math.max(...sizes.map(Math.abs));

/** A result over the latest versions, as many as are shown. */
export const rowOf = (track: KeptTrack, shown: number, context: FigureContext): Row | undefined => {
  const ends = endsOf(track);
  if (!ends) return undefined;
  const { first, last, since, until } = ends;
  const points = track.values.slice(-shown).map((value): Point | undefined => {
    const size = value && sizeBeside(value, last);
    return size === undefined || !value ? undefined : { size, words: printed(value, context) };
  });
  const latest = points.findLast((point) => point !== undefined);
  // all that is known of it is of versions that are not shown
  if (!latest) return undefined;
  return {
    id: track.id,
    points,
    last: latest,
    move: since === until ? undefined : moveBetween(track.id, first, last),
    leastSpan: leastSpanOf(
      last,
      points.flatMap((point) => point?.size ?? []),
    ),
  };
};

/** By how much, without the way. */
const amountOf = (
  { by }: KeptMove & { readonly kind: "moved" },
  { say, text }: FigureContext,
): string => {
  if ("months" in by) return text.duration(by.months);
  return by.unit.kind === "share"
    ? say("points", { amount: text.number(100 * by.amount, 1) })
    : text.quantity(by);
};

/** "+2.1 points, better". */
export const moveWords = (move: KeptMove | undefined, context: FigureContext): string => {
  const { say } = context;
  if (!move || move.kind === "unlike") return "";
  if (move.kind === "same") return say("same");
  const keys = "months" in move.by ? (["later", "earlier"] as const) : (["rise", "fall"] as const);
  const change = say(keys[move.isMore ? 0 : 1], { amount: amountOf(move, context) });
  return move.news === "neither" ? change : say("withNews", { change, news: say(move.news) });
};

/** A course with the places of the versions it goes from and to. */
export type TrackCourse = Course & { readonly span: readonly [since: number, until: number] };

/** What is told of a result in words; `undefined` where its ends do not compare. */
export const courseOf = (
  track: KeptTrack,
  versions: readonly string[],
  context: FigureContext,
): TrackCourse | undefined => {
  const ends = endsOf(track);
  const move = ends && moveBetween(track.id, ends.first, ends.last);
  if (!ends || !move || move.kind === "unlike") return undefined;
  const { since, until, first, last } = ends;
  return {
    id: track.id,
    from: printed(first, context),
    to: printed(last, context),
    since: versions[since] ?? "",
    until: versions[until] ?? "",
    span: [since, until],
    ...(move.kind === "moved"
      ? { moved: { by: amountOf(move, context), isMore: move.isMore } }
      : {}),
  };
};
