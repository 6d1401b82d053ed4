import type { Review } from "../../model/agreement.ts";
import type { Plan } from "../../model/plan.ts";
import type { Month } from "../../notation/period.ts";
import { type Light, type Progress, progress } from "../analyses/progress.ts";
import { defineAnalysis, type Outcome, type Use } from "../analysis.ts";
import { observed } from "../monitoring/observed.ts";
import { type Fading, fadingOf } from "./fading.ts";
import { type DueGates, dueGates } from "./gates-due.ts";
import { type LayerStand, layerStands, type Reach, reachOf } from "./layers.ts";
import { type OverdueOwner, overdueReports } from "./reports-due.ts";
import { type ReviewDates, reviewDates } from "./review-dates.ts";
import { type Variance, variancesOf } from "./variances.ts";

export type PlanReview = {
  /** The month from whose end the plan is looked at. */
  readonly at: Month;
  /** Where that lies in the plan's period; "undated" of a plan without one. */
  readonly time: "before" | "during" | "after" | "undated";
  readonly progress: Outcome<Progress>;
  readonly counts: Readonly<Record<Light, number>>;
  readonly fading: readonly Fading[];
  readonly layers: readonly LayerStand[];
  readonly reach: Reach;
  readonly variances: readonly Variance[];
  readonly overdue: readonly OverdueOwner[];
  readonly dates: ReviewDates;
  readonly gates: DueGates;
  /** The review whose rule holds now: the one of the day, the next one, or the last. */
  readonly governing?: Review;
  /** Something is behind its path, or a success fades: the plan's rule for that holds. */
  readonly isOff: boolean;
};

/** Looked at without a day, a plan is seen from its latest observation, or from its beginning. */
const monthOf = ({ seenFrom, observations, start }: Plan): Month => {
  if (seenFrom !== undefined) return seenFrom;
  const ends = observed(observations).map(({ period }) => period.to - 1);
  return ends.length > 0 ? Math.max(...ends) : (start ?? 0);
};

const timeOf = ({ head: { period } }: Plan, at: Month): PlanReview["time"] => {
  if (!period) return "undated";
  if (at < period.from) return "before";
  return at >= period.to ? "after" : "during";
};

const nobody: PlanReview["counts"] = { green: 0, amber: 0, red: 0, early: 0, grey: 0 };

const countsIn = (plan: Plan, outcome: Outcome<Progress>): PlanReview["counts"] =>
  outcome.defined ? outcome.counts : { ...nobody, grey: plan.indicators.length };

/** Of what is coming, the first that has to say what follows. */
const governingOf = ({ reviews }: Plan, { coming, recorded }: ReviewDates): Review | undefined =>
  coming.find(({ review }) => review.ifOffTrack !== undefined)?.review ??
  reviews.findLast(({ ifOffTrack }) => ifOffTrack !== undefined) ??
  recorded?.review;

const compute = (plan: Plan, use: Use): PlanReview => {
  const at = monthOf(plan);
  const outcome = use(progress);
  const lights = outcome.defined
    ? outcome.indicators
    : plan.indicators.map((indicator) => ({ indicator, light: "grey" as const, track: outcome }));
  const layers = layerStands(lights);
  const variances = variancesOf(plan, lights, at);
  const fading = fadingOf(plan);
  const dates = reviewDates(plan, at);
  const governing = governingOf(plan, dates);
  return {
    at,
    time: timeOf(plan, at),
    progress: outcome,
    counts: countsIn(plan, outcome),
    fading,
    layers,
    reach: reachOf(layers),
    variances,
    overdue: overdueReports(plan, at + 1),
    dates,
    gates: dueGates(plan, use, at),
    ...(governing ? { governing } : {}),
    isOff: variances.length > 0 || fading.length > 0,
  };
};

/** All that a review of a plan has to say of where it stands, computed once. */
export const planReview = defineAnalysis<PlanReview>({ id: "review", reasons: {}, compute });
