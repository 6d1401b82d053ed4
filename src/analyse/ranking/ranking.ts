import type { Criterion, Target } from "../../model/action.ts";
import type { Preference } from "./draw-weights.ts";
import type { LeftOut } from "./weighed-options.ts";

/** The change of one weight at which two options change places, the other weights in proportion. */
export type WeightFlip = {
  readonly criterion: Criterion;
  readonly from: number;
  readonly to: number;
};

export type Accepted = {
  /** Share of the draws in which the option takes each rank, the first one first. */
  readonly ranks: readonly number[];
  /** Mean weights, in the order of the criteria, where it is first; absent where it never is. */
  readonly central?: readonly number[];
  /** Share of the draws of the scores in which it is first at those weights. */
  readonly confidence?: number;
  /** Share of the draws in which it scores more than each standing, in their order; a tie is half. */
  readonly wins: readonly number[];
};

/** Where an option stands by its scores alone, before anything is drawn. */
export type CertainStanding = {
  readonly target: Target;
  /** 0..1; absent where a score is missing. */
  readonly score?: number;
  /** Between what the score lies, by the ranges of the scores. */
  readonly low: number;
  readonly high: number;
  /** Among those with a score; equals share the average of their ranks. */
  readonly rank?: number;
  /** Criteria without a score: any value is drawn. */
  readonly missing: readonly Criterion[];
  /** The options that are at least as good on every criterion and better on one. */
  readonly dominatedBy: readonly Target[];
  /** What of the weights would have to change for it to draw level with the first; absent if nothing can. */
  readonly flip?: WeightFlip;
};

export type Standing = CertainStanding & {
  readonly accepted: Readonly<Partial<Record<Preference["kind"], Accepted>>>;
};

/** The change of one weight at which the first option is no longer ahead of this one. */
export type LeadLoss = WeightFlip & {
  readonly by: Target;
  /** As a share of the weight itself. */
  readonly change: number;
};

/** A weight moved by a fifth of itself. */
export type WeightShift = WeightFlip & {
  readonly first: readonly Target[];
  /** Whether the same option, or options, stay first. */
  readonly firstHolds: boolean;
  readonly orderHolds: boolean;
};

export type Correlated = {
  readonly criteria: readonly [Criterion, Criterion];
  /** Pearson's coefficient over the options. */
  readonly coefficient: number;
};

export type Ranking = {
  readonly criteria: readonly { readonly criterion: Criterion; readonly weight: number }[];
  /** What the plan says of the weights; where not `given`, the weights above are the middle of those allowed. */
  readonly stated: Preference["kind"];
  readonly leftOut: readonly LeftOut[];
  readonly unscored: readonly Target[];
  /** Never first, whatever the weights. */
  readonly dominated: readonly Target[];
  /** Best score first; those without one by the middle of their interval. */
  readonly standings: readonly Standing[];
  readonly shifts: readonly WeightShift[];
  readonly correlated: readonly Correlated[];
  /** Whether all scores are single amounts. */
  readonly certain: boolean;
  readonly seed: number;
  readonly draws: number;
};
