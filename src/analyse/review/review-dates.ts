import type { Review } from "../../model/agreement.ts";
import type { ValueOf } from "../../model/enumerations.ts";
import type { Plan } from "../../model/plan.ts";
import type { Month, Period } from "../../notation/period.ts";

/** One date on which a review of the plan takes place; of one held every year, each year is one. */
export type ReviewDate = { readonly review: Review; readonly period: Period };

/** A kind of review the plan should have and has not, with the month by whose end it is due. */
export type MissingReview = {
  readonly kind: ValueOf<"reviewKind">;
  readonly by: Month;
};

export type ReviewDates = {
  /** In order of time: the one the day falls in, and those after it. */
  readonly coming: readonly ReviewDate[];
  /** Reviews whose date has passed and of which neither findings nor decisions are written. */
  readonly unrecorded: readonly ReviewDate[];
  /** The latest one before the day of which something is written. */
  readonly recorded?: ReviewDate;
  readonly missing: readonly MissingReview[];
};

const year = 12;
/** An interim review comes by the end of the third year, the final one within a year of the end. */
const interimYears = 3;

const datesOf = (review: Review): readonly ReviewDate[] => {
  const { date } = review;
  if (!date) return [];
  const count = Math.max(1, Math.round((date.to - date.from) / year));
  if (count === 1 || review.kind !== "annual") return [{ review, period: date }];
  const calendar = date.ends?.[0].calendar ?? "span";
  return Array.from({ length: count }, (_, place) => {
    const from = date.from + year * place;
    return {
      review,
      period: { from, to: from + year, calendar, approximate: date.approximate, written: "" },
    };
  });
};

const hasRecord = ({ findings, decisions }: Review): boolean =>
  findings !== undefined || decisions !== undefined;

const missingIn = ({ head, reviews }: Plan, at: Month): readonly MissingReview[] => {
  const { period } = head;
  if (!period) return [];
  const has = (kind: ValueOf<"reviewKind">) => reviews.some((one) => one.kind === kind);
  const length = period.to - period.from;
  const third = period.from + interimYears * year - 1;
  // what the plan did not think of in time is due at the next occasion
  const next = (month: Month) => Math.max(month, at);
  return [
    ...(has("annual") || at >= period.to
      ? []
      : [
          {
            kind: "annual" as const,
            by: next(
              period.from + year * (Math.floor(Math.max(0, at - period.from) / year) + 1) - 1,
            ),
          },
        ]),
    ...(has("interim") || length <= interimYears * year || at >= period.to
      ? []
      : [{ kind: "interim" as const, by: next(third) }]),
    ...(has("final") ? [] : [{ kind: "final" as const, by: next(period.to + year - 1) }]),
  ];
};

/** The reviews of a plan as they lie around the end of a month. */
export const reviewDates = (plan: Plan, at: Month): ReviewDates => {
  const all = plan.reviews
    .flatMap(datesOf)
    .toSorted((a, b) => a.period.from - b.period.from || a.period.to - b.period.to);
  const past = all.filter(({ period }) => period.to <= at);
  const recorded = past.findLast(({ review }) => hasRecord(review));
  return {
    coming: all.filter(({ period }) => period.to > at),
    unrecorded: past.filter(({ review }) => !hasRecord(review)),
    ...(recorded ? { recorded } : {}),
    missing: missingIn(plan, at),
  };
};
