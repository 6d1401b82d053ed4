import {
  growth as analysis,
  type Growth,
  type Past,
  type RequiredGrowth,
} from "../../analyse/analyses/growth.ts";
import type { Outcome } from "../../analyse/analysis.ts";
import { headline } from "../../analyse/headline.ts";
import type { Block } from "../../document/block.ts";
import { aside, text as plain, type Span } from "../../document/span.ts";
import { roundedQuantity } from "../../notation/rounded-quantity.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";
import { whySlower } from "../why-slower.ts";

const words = {
  title: "Growth asked for, beside the past",
  caption: "Growth a year: so far and asked for",
  indicator: "Indicator",
  required: "Asked for",
  whole: "Whole series",
  lastThree: "Last three years",
  lastYear: "Last year",
  past: "Past of",
  group: "Comparisons",
  history: "the indicator",
  output: "the product’s output",
  unitValue: "the product’s unit value",
  nominal: "nominal",
  real: "real",
  deflated: "real ",
  noteNominal: "Nominal: at the prices of each year.",
  noteGroup:
    "Comparisons: the middle (geometric mean) of their growth over the whole of each series.",
  noteProduct:
    "The past of the product stands in where an indicator has none of its own in the plan; it need not measure the same thing.",
  noteBetween: " ",
} as const;

type Context = SectionContext<typeof words>;
type Spans = readonly Span[];

/** A rate that prints as nothing. */
const level = 0.0005;

const isReal = (outcome: Growth): boolean => outcome.prices === "real";

const rateSpans = (context: Context, outcome: Outcome<Growth> | undefined): Spans => {
  const { text, cell, why, words: own } = context;
  if (!outcome) return cell.none;
  if (!outcome.defined) return [...cell.none, aside(why(outcome))];
  const { rate, prices, deflated } = outcome;
  const marks = [
    ...(prices === "none" ? [] : [isReal(outcome) ? own.real : own.nominal]),
    ...(deflated?.defined ? [own.deflated + text.share(deflated.rate, 1)] : []),
  ];
  return [plain(text.share(rate, 1)), ...(marks.length > 0 ? [aside(cell.joined(marks))] : [])];
};

const pastName = ({ words: own }: Context, past: Past | undefined): string | undefined =>
  past && own[past.of];

const hasGroup = ({ group }: RequiredGrowth): boolean => group?.rate !== undefined;

const rowOf = (
  context: Context,
  { indicator, growth, past, group }: RequiredGrowth,
  isCompared: boolean,
): readonly Spans[] => {
  const { cell, text } = context;
  const middle = group?.rate === undefined ? cell.none : [plain(text.share(group.rate, 1))];
  const name = pastName(context, past);
  return [
    cell.text(indicator.name),
    rateSpans(context, growth),
    rateSpans(context, past?.growth.whole),
    rateSpans(context, past?.growth.lastThree),
    rateSpans(context, past?.growth.lastYear),
    name === undefined ? cell.none : [plain(name)],
    ...(isCompared ? [middle] : []),
  ];
};

const noteOf = ({ words: own }: Context, rows: readonly RequiredGrowth[]): Spans => {
  const isNominal = rows.some(({ growth: one }) => one.defined && one.prices === "nominal");
  const isStandIn = rows.some(({ past }) => past && past.of !== "history");
  const notes = [
    ...(isNominal ? [own.noteNominal] : []),
    ...(isStandIn ? [own.noteProduct] : []),
    ...(rows.some(hasGroup) ? [own.noteGroup] : []),
  ];
  return notes.length === 0 ? [] : [plain(notes.join(own.noteBetween))];
};

const table = (context: Context, rows: readonly RequiredGrowth[]): Block => {
  const { words: own } = context;
  const isCompared = rows.some(hasGroup);
  return makeTable({
    number: "",
    id: "growth-table",
    caption: own.caption,
    columns: [
      own.indicator,
      [own.required, "end"],
      [own.whole, "end"],
      [own.lastThree, "end"],
      [own.lastYear, "end"],
      own.past,
      ...(isCompared ? [[own.group, "end"] as const] : []),
    ],
    rows: rows.map((row) => rowOf(context, row, isCompared)),
    note: noteOf(context, rows),
  });
};

/** What the target's date would bring if its own past went on, and on which side of that the target lies. */
const trendFacts = ({ text }: Context, growth: Growth, past: Past, rate: number) => {
  const { from, to, years } = growth;
  const amount = from.quantity.amount * (1 + rate) ** years;
  const printed = text.quantity(roundedQuantity({ ...from.quantity, amount }, 3));
  const isComparable = past.of === "history" && rate > 0 && from.quantity.amount > 0;
  return {
    trend: isComparable && printed !== text.quantity(to.quantity) ? printed : "",
    isBelowTrend: growth.rate < rate,
  };
};

/** The sentence on the first indicator that has both: the headline where it is one. */
const opening = (context: Context, rows: readonly RequiredGrowth[]): readonly Block[] => {
  const { plan, text, cell, prose } = context;
  const both = rows.flatMap(({ indicator, growth, past }) => {
    const sofar = past?.growth.whole;
    return growth.defined && past && sofar?.defined ? [{ indicator, growth, past, sofar }] : [];
  });
  const first = both.find(({ indicator }) => indicator === headline(plan)) ?? both[0];
  if (!first) return [];
  const { indicator, growth, past, sofar } = first;
  const [asked, before] = [growth.rate, sofar.rate].map((rate) => text.share(Math.abs(rate), 1));
  return prose("growth", {
    name: cell.quoted([text.pick(indicator.name)]),
    rate: text.share(growth.rate, 1),
    isSlower: asked !== before,
    hasReason: whySlower({ indicator, growth, past }) !== undefined,
    past: pastName(context, past) ?? "",
    isOwn: past.of === "history",
    isLevel: Math.abs(growth.rate) < level,
    hasFallen: sofar.rate < 0,
    pastRate: before,
    years: text.number(sofar.years, 0),
    isFaster:
      asked !== before && (growth.rate < 0 ? growth.rate < sofar.rate : growth.rate > sofar.rate),
    fallStops: growth.rate >= 0 && sofar.rate < 0,
    riseStops: growth.rate < 0 && sofar.rate >= 0,
    isNominal: growth.prices === "nominal",
    ...trendFacts(context, growth, past, sofar.rate),
  });
};

/** Whether what is aimed at lies within what has been done: for the ministry. */
export const growth = defineExhibit({
  id: "growth",
  words,
  compose: (context) => {
    // without a past there is nothing to stand beside the rates of the table of indicators
    const rows = context
      .use(analysis)
      .required.filter((one) => one.growth.defined && (one.past !== undefined || hasGroup(one)));
    if (rows.length === 0) return [];
    return [...opening(context, rows), table(context, rows)];
  },
});
