import {
  specialisation as analysis,
  type Comparison,
  type IndustryPosition,
  type Specialisation,
} from "../../analyse/analyses/specialisation.ts";
import type { Block } from "../../document/block.ts";
import { aside, text as plain, type Span } from "../../document/span.ts";
import { capital } from "../../text/capital.ts";
import { counted } from "../counted.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";
import { industryName, industrySpans, referenceFacts, sizesOf } from "../statistics-text.ts";

const words = {
  title: "What the region is specialised in",
  captionBefore: "Industries by location quotient, ",
  captionAfter: "",
  industry: "Industry",
  quotient: "Location quotient",
  interval: "95% interval",
  share: "Share in the region",
  own: "the product’s industry",
  unsure: "may be 1",
  note: "The product’s industries first, then the ten with the highest quotient. 1 is the share of the reference economy.",
  chance:
    " The interval takes each one counted as having come to its industry by chance, independently of the others. It is no error of counting, and too narrow where a few firms decide over many jobs.",
} as const;

type Context = SectionContext<typeof words>;
type Spans = readonly Span[];

const shownMost = 10;

const value = ({ quotient }: IndustryPosition): number =>
  quotient.defined ? quotient.value : Number.NEGATIVE_INFINITY;

const strongest = ({ industries }: Specialisation): readonly IndustryPosition[] =>
  industries
    .filter(({ industry, quotient }) => !industry.own && quotient.defined && quotient.value > 0)
    .sort((a, b) => value(b) - value(a))
    .slice(0, shownMost);

/** One digit for all shares of a column, and more where the least would be a row of zeros. */
const digitsOf = (shares: readonly number[]): number => {
  const least = Math.min(...shares.filter((share) => share > 0));
  if (least >= 0.001) return 1;
  return least >= 0.0001 ? 2 : 3;
};

const hasInterval = ({ quotient }: IndustryPosition): boolean =>
  quotient.defined && quotient.interval !== undefined;

const rowOf = (
  context: Context,
  { industry, value: size, quotient }: IndustryPosition,
  print: { readonly size: (value: number) => string; readonly share: (value: number) => Spans },
): readonly Spans[] => {
  const { text, cell, why, words: own } = context;
  const interval = quotient.defined ? quotient.interval : undefined;
  const range = interval && cell.range(text.number(interval.low, 2), text.number(interval.high, 2));
  const isUnsure = quotient.defined && quotient.unsure;
  return [
    industrySpans(industry, context, industry.own ? [own.own] : []),
    [plain(print.size(size))],
    print.share(size),
    quotient.defined
      ? [plain(text.number(quotient.value, 2))]
      : [...cell.none, aside(why(quotient))],
    range === undefined ? cell.none : [plain(range), ...(isUnsure ? [aside(own.unsure)] : [])],
  ];
};

const table = (context: Context, found: Specialisation): readonly Block[] => {
  const { text, words: own } = context;
  const { industries, statistics, year } = found;
  const rows = [...industries.filter(({ industry }) => industry.own), ...strongest(found)];
  if (rows.length === 0) return [];
  const total = industries.reduce((sum, one) => sum + one.value, 0);
  const sizes = rows.map((one) => one.value);
  const digits = digitsOf(sizes.map((size) => size / total));
  const print = {
    size: sizesOf(statistics, sizes, text),
    share: (size: number): Spans =>
      total > 0 ? [plain(text.share(size / total, digits))] : context.cell.none,
  };
  return [
    makeTable({
      number: "",
      id: "specialisation-table",
      caption: `${own.captionBefore}${year}${own.captionAfter}`,
      columns: [
        own.industry,
        [capital(text.enumerated("statistic", statistics.measure)), "end"],
        [own.share, "end"],
        [own.quotient, "end"],
        [own.interval, "end"],
      ],
      rows: rows.map((one) => rowOf(context, one, print)),
      note: [plain(rows.some(hasInterval) ? `${own.note}${own.chance}` : own.note)],
    }),
  ];
};

/** The product's industry without a quotient, and why it has none. */
const openOf = ({ industries, open }: Specialisation): Specialisation["open"][number] | undefined =>
  industries.flatMap(({ industry, quotient }) =>
    industry.own && !quotient.defined ? [{ industry, why: quotient }] : [],
  )[0] ?? open[0];

const ownFacts = ({ text, cell, why }: Context, found: Specialisation) => {
  const { industries } = found;
  const open = openOf(found);
  const own = industries.find(({ industry, quotient }) => industry.own && quotient.defined);
  const quotient = own?.quotient.defined ? own.quotient : undefined;
  const interval = quotient?.interval;
  return {
    name: own ? cell.quoted([industryName(own.industry, text)]) : "",
    quotient: quotient ? text.number(quotient.value, 2) : "",
    interval: interval
      ? cell.range(text.number(interval.low, 2), text.number(interval.high, 2))
      : "",
    unsure: quotient?.unsure ?? false,
    open: open ? industryName(open.industry, text) : "",
    why: open ? why(open.why) : "",
  };
};

const comparedFacts = (text: Context["text"], found: Comparison) => ({
  ...referenceFacts(found.reference, text),
  krugman: text.number(found.krugman, 2),
  hoover: text.share(found.hoover),
  gini: found.gini.defined ? text.number(found.gini.value, 2) : "",
});

/** What the region has more of than elsewhere, and how many eggs are in one basket: for officer and reviewer. */
export const specialisation = defineExhibit({
  id: "specialisation",
  words,
  compose: (context) => {
    const { plan, use, text, prose, why } = context;
    if (!plan.region.statistics) return [];
    const found = use(analysis);
    if (!found.defined) return prose("statistics-open", { why: why(found) });
    const { concentration, comparison, known, all, year, statistics } = found;
    return [
      ...(comparison.defined
        ? prose("specialisation", {
            ...ownFacts(context, found),
            ...comparedFacts(text, comparison),
            year: String(year),
            measure: text.enumerated("statistic", statistics.measure),
          })
        : prose("statistics-open", { why: why(comparison) })),
      ...(concentration.defined
        ? prose("specialisation-spread", {
            herfindahl: text.number(concentration.herfindahl, 3),
            equivalent: text.number(concentration.equivalent, 1),
            entropy: text.number(concentration.entropy, 2),
            most: text.number(concentration.most, 2),
            missing: counted(all - known, text),
            all: text.number(all),
          })
        : prose("statistics-open", { why: why(concentration) })),
      ...table(context, found),
    ];
  },
});
