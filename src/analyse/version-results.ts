import type { Change, ChangeResults, Plan } from "../model/plan.ts";
import { exactSum } from "../notation/exact.ts";
import type { Period } from "../notation/period.ts";
import type { Quantity } from "../notation/quantity.ts";
import { roundedQuantity } from "../notation/rounded-quantity.ts";
import { amountIn } from "./monitoring/in-unit.ts";

/** The results a change log keeps of each version, in the order in which they are shown. */
export const keptIds = ["headlineTarget", "closure", "fundingGap", "likelyFinish"] as const;

export type KeptId = (typeof keptIds)[number];

/** An amount, or the time by which something is done. */
export type KeptValue = Quantity | Period;

export const isTime = (value: KeptValue): value is Period => "from" in value;

/** One result through all versions; `undefined` where a version says nothing of it. */
export type KeptTrack = {
  readonly id: KeptId;
  readonly values: readonly (KeptValue | undefined)[];
};

export type VersionResults = {
  /** Those that keep a result, the oldest first. */
  readonly versions: readonly Change[];
  readonly tracks: readonly KeptTrack[];
};

/** Which way is good news. What a target is set to is a decision, and neither. */
const better: Readonly<Partial<Record<KeptId, "more" | "less">>> = {
  closure: "more",
  fundingGap: "less",
  likelyFinish: "less",
};

/** From one value to another: by how much, in months between times. */
export type KeptMove =
  | { readonly kind: "same" }
  /** Values in units that do not compare. */
  | { readonly kind: "unlike" }
  | {
      readonly kind: "moved";
      readonly isMore: boolean;
      readonly by: Quantity | { readonly months: number };
      readonly news: "better" | "worse" | "neither";
    };

/** An amount in the unit of another, months for a time; `undefined` where the two do not compare. */
export const sizeBeside = (value: KeptValue, other: KeptValue): number | undefined => {
  if (isTime(value)) return isTime(other) ? value.to : undefined;
  return isTime(other) ? undefined : amountIn(value, other.unit);
};

export const moveBetween = (id: KeptId, before: KeptValue, after: KeptValue): KeptMove => {
  const [was, is] = [sizeBeside(before, after), sizeBeside(after, after)];
  if (was === undefined || is === undefined) return { kind: "unlike" };
  if (was === is) return { kind: "same" };
  const isMore = is > was;
  const amount = Math.abs(exactSum(is, -was));
  const by = isTime(after)
    ? { months: amount }
    : { amount, unit: after.unit, approximate: false, written: "" };
  const way = better[id];
  if (way === undefined) return { kind: "moved", isMore, by, news: "neither" };
  return { kind: "moved", isMore, by, news: isMore === (way === "more") ? "better" : "worse" };
};

/** Significant digits of what was computed; a target stays as it is stated. */
const digits = 4;

const keptValue = ({ results }: Change, id: KeptId): KeptValue | undefined => {
  const value = results?.[id];
  return value === undefined || isTime(value) || id === "headlineTarget"
    ? value
    : roundedQuantity(value, digits);
};

const dayOf = ({ date: { from, day } }: Change): number => 32 * from + (day ?? 0);

/** Whichever end a change log is written from; of one day, as it is written. */
const oldestFirst = (changes: readonly Change[]): readonly Change[] => {
  const [first, last] = [changes[0], changes.at(-1)];
  const isDescending = first && last && dayOf(first) > dayOf(last);
  return (isDescending ? changes.toReversed() : changes).toSorted((a, b) => dayOf(a) - dayOf(b));
};

const keeps = (results: ChangeResults | undefined): boolean =>
  keptIds.some((id) => results?.[id] !== undefined);

/** What became of the results from version to version; `undefined` where fewer than two versions keep any. */
export const versionResults = ({ changes }: Plan): VersionResults | undefined => {
  const versions = oldestFirst(changes.filter(({ results }) => keeps(results)));
  if (versions.length < 2) return undefined;
  const tracks = keptIds.map((id) => ({ id, values: versions.map((one) => keptValue(one, id)) }));
  return {
    versions,
    tracks: tracks.filter(({ values }) => values.some((value) => value !== undefined)),
  };
};
