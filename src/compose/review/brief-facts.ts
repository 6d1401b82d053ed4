import { type PlanReview, planReview } from "../../analyse/review/plan-review.ts";
import type { OverdueOwner } from "../../analyse/review/reports-due.ts";
import type { ReviewDate } from "../../analyse/review/review-dates.ts";
import type { Variance } from "../../analyse/review/variances.ts";
import type { Indicator } from "../../model/agreement.ts";
import { counted } from "../counted.ts";
import type { SectionContext } from "../section.ts";
import { reviewName } from "./dated-month.ts";
import { fadingFacts } from "./fading-facts.ts";
import { trackAmounts } from "./track-amounts.ts";

type Context = Pick<SectionContext, "plan" | "use" | "text" | "cell">;

/** What the opening names one by one; the tables have the rest. */
const mostNamed = 6;
/** Overdue reports of one body that are named there. */
const mostReports = 3;

const varianceFacts = ({ text, cell }: Context, { track, light, outlook }: Variance) => {
  const amount = trackAmounts(track, text);
  const forecast = trackAmounts(track, text, 3);
  const { value = 0, low, high } = track.forecast ?? {};
  const range =
    low === undefined || high === undefined ? "" : cell.range(forecast(low), forecast(high));
  return {
    name: cell.quoted([text.pick(track.indicator.name)]),
    isRed: light === "red",
    observed: text.quantity(track.observation.value),
    when: text.period(track.observation.period),
    planned: amount(track.planned),
    achieved: text.share(track.achievement),
    isAway: track.achievement < 0,
    hasForecast: track.forecast !== undefined,
    forecast: forecast(value),
    range,
    target: amount(track.target),
    misses: outlook === "misses",
    reaches: outlook === "reaches",
  };
};

/** The reports one body owes: their number, the longest delay, and the first of them by name. */
const overdueFacts = ({ text, cell }: Context, { owner, reports }: OverdueOwner) => {
  const latest = reports.toSorted((a, b) => b.months - a.months);
  const named = latest.slice(0, mostReports);
  const never = reports.filter(({ last }) => last === undefined).length;
  return {
    owner: owner ? text.pick(owner.name) : "",
    isOwned: owner !== undefined,
    count: counted(reports.length, text),
    longest: text.duration(latest[0]?.months ?? 0),
    names: cell.quoted(named.map(({ indicator }) => text.pick(indicator.name))),
    more: counted(reports.length - named.length, text),
    never: counted(never, text),
    isAllNever: never === reports.length,
  };
};

const layerNames = ({ text, cell }: Context, layers: readonly string[]): string =>
  cell.quoted(layers.map((layer) => text.enumerated("monitoringLayer", layer)));

const reachFacts = (context: Context, { reach }: PlanReview) => ({
  stops: reach.kind === "stops",
  never: reach.kind === "never",
  comes: reach.kind === "comes",
  last: layerNames(context, reach.last ? [reach.last] : []),
  next: layerNames(context, reach.next ? [reach.next] : []),
  dark: {
    names: layerNames(context, reach.dark),
    count: counted(reach.dark.length, context.text),
  },
  despite: {
    names: layerNames(context, reach.despite),
    count: counted(reach.despite.length, context.text),
  },
});

const countsFacts = ({ text }: Context, { counts, progress }: PlanReview) => ({
  green: text.number(counts.green),
  amber: text.number(counts.amber),
  red: text.number(counts.red),
  early: counted(counts.early, text),
  grey: counted(counts.grey, text),
  judged: counted(counts.green + counts.amber + counts.red, text),
  isSeen: progress.defined,
  stale: counted(
    progress.defined
      ? progress.indicators.filter(({ track }) => !track.defined && track.reason === "overdue")
          .length
      : 0,
    text,
  ),
  latest: progress.defined ? text.period(progress.reference) : "",
});

const timeFacts = ({ plan, text }: Context, { at, time }: PlanReview) => {
  const { period } = plan.head;
  return {
    at: text.month(at),
    isBefore: time === "before",
    isAfter: time === "after",
    begins: period ? text.month(period.from) : "",
    ends: period ? text.month(period.to - 1) : "",
  };
};

const gateFacts = ({ text, cell }: Context, { gates }: PlanReview) => ({
  past: counted(gates.past.length, text),
  next: counted(gates.next.length, text),
  gates: gates.next.slice(0, mostNamed).map(({ task, month, gate }) => ({
    name: cell.quoted([text.pick(task.title)]),
    month: text.month(month),
    isDecided: gate.decider !== undefined,
    decider: gate.decider ? text.pick(gate.decider.name) : "",
  })),
});

/** The first of each kind: of reviews held every year the next one. */
const firstOfEach = (coming: readonly ReviewDate[]): readonly ReviewDate[] =>
  coming.filter(
    ({ review }, place) => coming.findIndex((one) => one.review.kind === review.kind) === place,
  );

const datesFacts = ({ text, cell }: Context, { dates, governing }: PlanReview) => ({
  hasComing: dates.coming.length > 0,
  coming: firstOfEach(dates.coming).map((date) => reviewName(date, text)),
  unrecorded: {
    count: counted(dates.unrecorded.length, text),
    names: text.list(
      dates.unrecorded.slice(0, mostNamed).map((date) => {
        const { when, kind } = reviewName(date, text);
        return kind === "" ? when : cell.dated(kind, when);
      }),
    ),
  },
  missing: dates.missing.map(({ kind, by }) => ({
    kind: text.enumerated("reviewKind", kind),
    by: text.month(by),
  })),
  hasRule: governing?.ifOffTrack !== undefined,
  rule: governing?.ifOffTrack === undefined ? "" : text.pick(governing.ifOffTrack),
});

/** The headline where it cannot be judged; where it is behind it is named first among those. */
const headlineFacts = ({ plan, text, cell }: Context, { progress }: PlanReview) => {
  const headline = plan.indicators.find((one: Indicator) => one.headline);
  const found = progress.defined
    ? progress.indicators.find(({ indicator }) => indicator === headline)
    : undefined;
  return {
    isHeadlineDark: found?.light === "grey",
    headline: headline ? cell.quoted([text.pick(headline.name)]) : "",
  };
};

/** What the report opens with, and all that a terminal shows of it. */
export const briefFacts = (context: Context) => {
  const { plan, use, text } = context;
  const review = use(planReview);
  const named = review.variances.slice(0, mostNamed);
  const owing = review.overdue.slice(0, mostNamed);
  return {
    ...timeFacts(context, review),
    ...countsFacts(context, review),
    ...datesFacts(context, review),
    ...gateFacts(context, review),
    all: counted(plan.indicators.length, text),
    ...headlineFacts(context, review),
    fading: review.fading.map((one) => fadingFacts(context, one)),
    reach: reachFacts(context, review),
    isOff: review.isOff,
    behind: named.map((one) => varianceFacts(context, one)),
    more: counted(review.variances.length - named.length, text),
    overdue: owing.map((one) => overdueFacts(context, one)),
    owing: counted(review.overdue.length - owing.length, text),
  };
};
