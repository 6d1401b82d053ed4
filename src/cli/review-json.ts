import { type IndexReport, referenceIndex } from "../analyse/analyses/reference-index.ts";
import type { Use } from "../analyse/analysis.ts";
import type { Fading } from "../analyse/review/fading.ts";
import type { DueGate } from "../analyse/review/gates-due.ts";
import { type PlanReview, planReview } from "../analyse/review/plan-review.ts";
import type { ReviewDate } from "../analyse/review/review-dates.ts";
import type { Variance } from "../analyse/review/variances.ts";
import { unitName } from "../analyse/unit-name.ts";
import type { Plan } from "../model/plan.ts";
import { monthInYear } from "../notation/calendar.ts";
import type { Month, Period } from "../notation/period.ts";
import { yearOf } from "../notation/year-of.ts";

/** Names the form for programs; another form gets another number. */
const schema = "rip-review-1";

/** `2029-12`, whatever the language. */
export const monthName = (month: Month): string =>
  `${yearOf(month)}-${String(monthInYear(month)).padStart(2, "0")}`;

const spanOf = ({ from, to }: Period) => ({ from: monthName(from), to: monthName(to - 1) });

const fadingOf = ({ indicator, met, turn, latest, unit, ...rest }: Fading) => ({
  what: rest.what,
  ...(indicator ? { indicator: indicator.id } : {}),
  unit: unitName(unit),
  ...(met ? { met: { period: spanOf(met.period), target: met.target } } : {}),
  turn: { period: spanOf(turn.period), value: turn.value },
  latest: { period: spanOf(latest.period), value: latest.value },
  change: rest.change,
  perYear: rest.perYear,
  values: rest.values,
  worse: rest.worse,
  isLost: rest.isLost,
});

const indicatorsOf = ({ progress }: PlanReview) =>
  progress.defined
    ? progress.indicators.map(({ indicator, light, track }) => ({
        indicator: indicator.id,
        layer: indicator.layer,
        owner: indicator.owner?.id,
        light,
        ...(track.defined
          ? {
              period: spanOf(track.observation.period),
              unit: unitName(track.unit),
              observed: track.observed,
              planned: track.planned,
              target: track.target,
              achievement: track.achievement,
              forecast: track.forecast,
            }
          : { reason: track.reason }),
      }))
    : [];

const varianceOf = ({ track, light, gap, outlook, cause, decided }: Variance) => ({
  indicator: track.indicator.id,
  light,
  gap,
  unit: unitName(track.unit),
  outlook,
  cause,
  decidedIn: decided?.id,
});

const dateOf = ({ review, period }: ReviewDate) => ({
  review: review.id,
  kind: review.kind,
  period: spanOf(period),
});

const gateOf = ({ task, gate, month }: DueGate) => ({
  task: task.id,
  month: monthName(month),
  decider: gate.decider?.id,
});

const indexOf = ({ latest, base, group, preTrend, unit }: IndexReport) => ({
  base: spanOf(base),
  period: spanOf(latest.period),
  group: group.map(({ id }) => id),
  index: latest.index,
  excess: latest.excess,
  unit: unitName(unit),
  ...(preTrend.defined
    ? {
        preTrend: {
          slope: preTrend.slope,
          low: preTrend.low,
          high: preTrend.high,
          flat: preTrend.flat,
        },
      }
    : {}),
});

/** All of a review, by ids and in numbers. */
export const reviewJson = (plan: Plan, use: Use): string => {
  const review = use(planReview);
  const { dates, gates } = review;
  const found = {
    schema,
    plan: plan.head.id,
    version: plan.head.version,
    at: monthName(review.at),
    time: review.time,
    fading: review.fading.map(fadingOf),
    counts: review.counts,
    indicators: indicatorsOf(review),
    layers: review.layers,
    reach: review.reach,
    variances: review.variances.map(varianceOf),
    relative: use(referenceIndex).flatMap(({ indicator, report }) =>
      report.defined ? [{ indicator: indicator.id, ...indexOf(report) }] : [],
    ),
    overdue: review.overdue.flatMap(({ owner, reports }) =>
      reports.map(({ indicator, months, last }) => ({
        owner: owner?.id,
        indicator: indicator.id,
        months,
        last: last && spanOf(last),
      })),
    ),
    isOff: review.isOff,
    rule: review.governing?.id,
    reviews: {
      coming: dates.coming.map(dateOf),
      unrecorded: dates.unrecorded.map(dateOf),
      missing: dates.missing.map(({ kind, by }) => ({ kind, by: monthName(by) })),
    },
    gates: { past: gates.past.map(gateOf), next: gates.next.map(gateOf) },
  };
  return `${JSON.stringify(found, null, 2)}\n`;
};
