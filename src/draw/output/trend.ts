import { type Growth, growth, growthBetween } from "../../analyse/analyses/growth.ts";
import type { Outcome } from "../../analyse/analysis.ts";
import { ratioOf } from "../../notation/ratio-of.ts";
import type { FigureContext } from "../figure.ts";
import type { Curve, Dot } from "./collect.ts";

/** How a series has moved, in words and written numbers. */
export type Trend =
  | { readonly state: "none" }
  | { readonly state: "one"; readonly when: string; readonly value: string }
  /** Only what is aimed at or forecast. */
  | { readonly state: "ahead" }
  | {
      readonly state: "unknown";
      readonly reason: string;
      readonly from: string;
      readonly to: string;
    }
  | Moved;

export type Moved = {
  readonly state: "rose" | "fell" | "level";
  /** "40%"; or "2.1" where `isFold`. */
  readonly change: string;
  /** How many times the first value the last one is, where that says more than a share. */
  readonly isFold: boolean;
  /** When the first and the last value are of, and that they are assumed where only these are. */
  readonly from: string;
  readonly to: string;
  /** All values are assumed. */
  readonly isAssumed: boolean;
  readonly first: string;
  readonly last: string;
  /** The compound rate a year. */
  readonly yearly: string;
  /** The same with the plan's price index taken out, and whether it points the other way. */
  readonly real?: string;
  readonly isAgainst: boolean;
  /** The greatest value, where it lies inside the series and well above both ends. */
  readonly peak?: {
    readonly value: string;
    readonly when: string;
    /** How much less the last value is, as a share. */
    readonly fall: string;
  };
};

/** A value within it of the greater end is no peak of its own. */
const peakOver = 1.1;

/** Changes below it, as a share of the first value, are none. */
const still = 0.005;

const outcomeOf = (
  { past, ahead, id, unlike }: Curve,
  [first, last]: readonly [Dot, Dot],
  { use }: FigureContext,
): Outcome<Growth> => {
  const whole = use(growth)[id]?.whole;
  // the analysis takes the whole series, with what is only forecast in it
  const isWhole = unlike === 0 && !ahead.some(({ at }) => at < last.at) && whole?.defined;
  if (isWhole && whole.to.period.from === last.period.from) return whole;
  const pointOf = ({ period, figure }: Dot) => ({
    period,
    quantity: figure.quantity,
    priceBasis: figure.priceBasis,
  });
  return past.length < 2 && whole ? whole : growthBetween(pointOf(first), pointOf(last));
};

const signed = (rate: number, { text }: FigureContext): string => {
  const written = text.share(rate, 1);
  return rate > 0 ? `+${written}` : written;
};

const peakOf = ({ past }: Curve, { text }: FigureContext): Pick<Moved, "peak"> => {
  const [first, last] = [past[0], past.at(-1)];
  if (!first || !last) return {};
  const top = past.reduce((most, dot) => (dot.value > most.value ? dot : most), first);
  if (top.value < peakOver * Math.max(first.value, last.value) || top.value <= 0) return {};
  return {
    peak: {
      value: text.quantity(top.figure.quantity),
      when: text.period(top.period),
      fall: text.share(1 - last.value / top.value),
    },
  };
};

/** When a value is of; one that is only assumed, where others are not, says so. */
const whenOf = ({ period, kind }: Dot, isAssumed: boolean, { text, say }: FigureContext): string =>
  kind === "assumption" && !isAssumed
    ? say("assumed", { when: text.period(period), kind: text.enumerated("figureKind", kind) })
    : text.period(period);

const movedOf = (
  found: Growth,
  curve: Curve,
  [start, end]: readonly [Dot, Dot],
  context: FigureContext,
): Moved => {
  const { text } = context;
  const isAssumed = curve.past.every(({ kind }) => kind === "assumption");
  const ratio = ratioOf(found.to.quantity, found.from.quantity) ?? 1;
  const change = ratio - 1;
  const real = found.deflated?.defined ? found.deflated.rate : undefined;
  const isFold = ratio >= 2;
  const direction = change > 0 ? "rose" : "fell";
  return {
    state: Math.abs(change) < still ? "level" : direction,
    isFold,
    change: isFold
      ? text.number(ratio, 1)
      : text.share(Math.abs(change), Math.abs(change) < 0.02 ? 1 : 0),
    from: whenOf(start, isAssumed, context),
    to: whenOf(end, isAssumed, context),
    isAssumed,
    first: text.quantity(found.from.quantity),
    last: text.quantity(found.to.quantity),
    yearly: signed(found.rate, context),
    ...(real === undefined ? {} : { real: signed(real, context) }),
    isAgainst: real !== undefined && change >= still && real < 0,
    ...peakOf(curve, context),
  };
};

/** What has been, from the first value to the last; forecasts and targets apart. */
export const trendOf = (curve: Curve | undefined, context: FigureContext): Trend => {
  const { text, say } = context;
  if (!curve) return { state: "none" };
  const [first, last] = [curve.past[0], curve.past.at(-1)];
  if (!first || !last) return { state: "ahead" };
  if (curve.past.length === 1)
    return {
      state: "one",
      when: text.period(first.period),
      value: text.quantity(first.figure.quantity),
    };
  const found = outcomeOf(curve, [first, last], context);
  if (found.defined) return movedOf(found, curve, [first, last], context);
  return {
    state: "unknown",
    reason: say(found.reason),
    from: text.period(first.period),
    to: text.period(last.period),
  };
};
