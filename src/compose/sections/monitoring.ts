import type { Block, Row } from "../../document/block.ts";
import { link, text as plain } from "../../document/span.ts";
import type { Indicator, Review } from "../../model/agreement.ts";
import { valuesOf } from "../../model/enumerations.ts";
import type { Period } from "../../notation/period.ts";
import { counted } from "../counted.ts";
import { leadingIndicators } from "../leading-indicators.ts";
import { groupRow, makeTable } from "../make-table.ts";
import { defineSection, type SectionContext } from "../section.ts";

const words = {
  title: "Monitoring, review and revision",
  layers: "Indicators on five layers",
  indicator: "Indicator",
  level: "Level",
  frequency: "Frequency",
  owner: "Owner",
  statisticsBefore:
    "The statistics behind them, and when they are out, are in the column “Source and frequency” of ",
  statistics: "Table T10",
  statisticsAfter: ".",
  unlayered: "Layer not stated",
  calendar: "Calendar of reviews",
  date: "Date",
  kind: "Review",
  reviewers: "Reviewers",
  ifOffTrack: "If off track",
  result: "Findings and decisions",
  countBefore: " (",
  countAfter: " times)",
  reviewsHole: "when the plan is reviewed, by whom, and what follows",
} as const;

type Context = SectionContext<typeof words>;

const on = ({ plan }: Context, layer: Indicator["layer"]): readonly Indicator[] =>
  plan.indicators.filter((indicator) => indicator.layer === layer);

/** Reviews of every year may be written as one over several. */
const isSpan = ({ from, to }: Period): boolean => to - from >= 12;

/** Of a review held every year, the year of its first or of its last. */
const yearAt = ({ plan, text }: Context, date: Period, month: number): string =>
  isSpan(date) ? text.fiscalYear(month, plan.head.fiscalYearStart) : text.period(date);

const timesOf = ({ kind, date }: Review): number =>
  kind === "annual" && date && isSpan(date)
    ? Math.max(1, Math.round((date.to - date.from) / 12))
    : 1;

/** "annual check (six times), interim review": how often each kind takes place, where more than once. */
const kindsOf = ({ text, words: own }: Context, reviews: readonly Review[]): string =>
  text.list(
    valuesOf("reviewKind").flatMap((kind) => {
      const times = reviews
        .filter((one) => one.kind === kind)
        .reduce((sum, one) => sum + timesOf(one), 0);
      if (times === 0) return [];
      const name = text.enumerated("reviewKind", kind);
      const often = `${own.countBefore}${counted(times, text).word}${own.countAfter}`;
      return [times === 1 ? name : `${name}${often}`];
    }),
  );

/** The reviews from the beginning of the plan on; what was looked at before is no review to come. */
const reviewFacts = (context: Context) => {
  const { plan, text } = context;
  const start = plan.head.period?.from ?? Number.NEGATIVE_INFINITY;
  const later = plan.reviews.filter(({ date }) => !date || date.from >= start);
  const counting = later.length > 0 ? later : plan.reviews;
  const dates = counting.flatMap(({ date }) => date ?? []).toSorted((a, b) => a.from - b.from);
  const [next] = dates;
  const last = dates.toSorted((a, b) => a.to - b.to).at(-1);
  const isWhole = counting.every(({ kind }) => kind !== undefined);
  const ends = {
    next: next ? yearAt(context, next, next.from) : "",
    last: last ? yearAt(context, last, last.to - 1) : "",
  };
  return {
    ...ends,
    hasNext: next !== undefined,
    hasLast: ends.last !== ends.next,
    kinds: isWhole ? kindsOf(context, counting) : "",
    reviews: counted(plan.reviews.length, text),
    earlier: counted(plan.reviews.length - counting.length, text),
  };
};

/** More names than a sentence can hold. */
const namesInSentence = 4;

const leadingFacts = ({ plan, text, cell }: Context) => {
  const leading = leadingIndicators(plan);
  const { until = 0, indicators = [] } = leading ?? {};
  const named = indicators.slice(0, namesInSentence);
  return {
    isSlow: leading !== undefined,
    until: leading ? text.fiscalYear(until, plan.head.fiscalYearStart) : "",
    leading: counted(indicators.length, text),
    isAllNamed: named.length === indicators.length,
    leadingNames: cell.quoted(named.map(({ name }) => text.pick(name))),
  };
};

const opening = (context: Context): readonly Block[] => {
  const { plan, text, lead } = context;
  const empty = valuesOf("monitoringLayer").filter((layer) => on(context, layer).length === 0);
  return lead("monitoring", {
    ...reviewFacts(context),
    ...leadingFacts(context),
    answered: counted(
      plan.reviews.filter(({ ifOffTrack }) => ifOffTrack !== undefined).length,
      text,
    ),
    answeredAll: plan.reviews.every(({ ifOffTrack }) => ifOffTrack !== undefined),
    allLayers: empty.length === 0,
    empty: text.list(empty.map((layer) => text.enumerated("monitoringLayer", layer))),
  });
};

const layers = (context: Context): readonly Block[] => {
  const { plan, cell, words: own } = context;
  if (plan.indicators.length === 0) return [];
  const at = ({ id }: Indicator, key: string): string => `indicators.${id}.${key}`;
  const rowOf = (indicator: Indicator): Row => ({
    cells: [
      cell.text(indicator.name),
      cell.orIn(cell.term("indicatorLevel", indicator.level), at(indicator, "level")),
      cell.orIn(cell.text(indicator.frequency), at(indicator, "frequency")),
      cell.orIn(cell.text(indicator.owner?.name), at(indicator, "owner")),
    ],
    institutions: indicator.owner ? [indicator.owner.id] : [],
  });
  const unlayered = on(context, undefined);
  const rows = [
    ...valuesOf("monitoringLayer").flatMap((layer) => {
      const own = on(context, layer);
      return [
        groupRow(cell.term("monitoringLayer", layer), 4),
        ...(own.length === 0
          ? [[cell.holeIn("indicators"), cell.none, cell.none, cell.none]]
          : own.map(rowOf)),
      ];
    }),
    ...(unlayered.length === 0
      ? []
      : [groupRow(cell.plain(own.unlayered), 4), ...unlayered.map(rowOf)]),
  ];
  return [
    makeTable({
      number: "T20",
      caption: own.layers,
      columns: [own.indicator, own.level, own.frequency, own.owner],
      rows,
      note: [plain(own.statisticsBefore), link("#t10", own.statistics), plain(own.statisticsAfter)],
    }),
  ];
};

const calendar = ({ plan, cell, hole, words: own }: Context): Block => {
  if (plan.reviews.length === 0) return hole(own.reviewsHole, "reviews");
  return makeTable({
    number: "T21",
    caption: own.calendar,
    columns: [own.date, own.kind, own.reviewers, own.ifOffTrack, own.result],
    rows: plan.reviews.map((review): Row => {
      const at = (key: string): string => `reviews.${review.id}.${key}`;
      const names = review.reviewers.map((who) => cell.party(who));
      const results = [review.findings, review.decisions].filter((one) => one !== undefined);
      return {
        cells: [
          cell.orIn(cell.period(review.date), at("date")),
          cell.orIn(cell.term("reviewKind", review.kind), at("kind")),
          names.length === 0 ? cell.holeIn(at("reviewer")) : cell.plain(cell.listed(names)),
          cell.orIn(cell.text(review.ifOffTrack), at("ifOffTrack")),
          results.length === 0
            ? cell.none
            : results.flatMap((one, place) => [
                ...(place === 0 ? [] : [{ kind: "break" } as const]),
                ...cell.text(one),
              ]),
        ],
        institutions: review.reviewers.flatMap((who) =>
          typeof who === "object" && "id" in who ? [who.id] : [],
        ),
      };
    }),
  });
};

/** How it is seen whether the plan works, and when it is changed: for the ministry. */
export const monitoring = defineSection({
  id: "monitoring",
  words,
  rules: ["five-layers", "review-calendar"],
  isPresent: ({ reviews, indicators }) => reviews.length > 0 || indicators.length > 0,
  compose: (context) => [
    ...opening(context),
    ...context.figure("F15"),
    ...layers(context),
    calendar(context),
  ],
});
