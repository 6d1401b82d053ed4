import { shiftShare as analysis, type ShiftShare } from "../../analyse/analyses/shift-share.ts";
import type { IndustryShift } from "../../analyse/position/shift-share.ts";
import type { Block, Row } from "../../document/block.ts";
import { text as plain, type Span } from "../../document/span.ts";
import { counted } from "../counted.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";
import {
  industryName,
  industrySpans,
  referenceFacts,
  sizesOf,
  withSign,
} from "../statistics-text.ts";

const words = {
  title: "Where the region’s growth came from",
  captionBefore: "Shift-share by industry, ",
  captionJoin: " to ",
  captionAfter: "",
  industry: "Industry",
  change: "Change",
  national: "Growth of the reference",
  mix: "Mix of industries",
  regional: "The region’s own",
  competitive: "of it at usual size",
  allocation: "of it by specialisation",
  standing: "Standing",
  "specialised-ahead": "specialised, ahead",
  "specialised-behind": "specialised, behind",
  "thin-ahead": "not specialised, ahead",
  "thin-behind": "not specialised, behind",
  fresh: "new in the region",
  own: "the product’s industry",
  total: "All industries, in one step",
  stepwise: "All industries, step by step",
  note: "The product’s industries first, then the five with the largest and the five with the smallest own part. The rows of industries are reckoned in one step from the first year to the last and add up, with those not shown, to that of all industries in one step; ahead and behind are in growth, against the same industry in the reference economy.",
} as const;

type Context = SectionContext<typeof words>;
type Spans = readonly Span[];
type Shown = ShiftShare["industries"][number];

const shownMost = 5;

const shownOf = ({ industries }: ShiftShare): readonly Shown[] => {
  const others = industries
    .filter(({ industry }) => !industry.own)
    .sort((a, b) => b.shift.regional - a.shift.regional);
  const shown =
    others.length <= 2 * shownMost
      ? others
      : [...others.slice(0, shownMost), ...others.slice(-shownMost)];
  return [...industries.filter(({ industry }) => industry.own), ...shown];
};

const standingOf = ({ specialised, advantaged, competitive }: IndustryShift) => {
  if (competitive === undefined) return "fresh";
  if (specialised) return advantaged ? "specialised-ahead" : "specialised-behind";
  return advantaged ? "thin-ahead" : "thin-behind";
};

type Parts = Pick<IndustryShift, "change" | "national" | "mix" | "regional"> &
  Partial<Pick<IndustryShift, "competitive" | "allocation">>;

const table = (context: Context, found: ShiftShare): Block => {
  const { text, cell, words: own } = context;
  const { statistics, first, last, dynamic } = found;
  const shown = shownOf(found);
  const print = sizesOf(statistics, [found.national, found.regional, found.change], text);
  const amount = (value: number | undefined): Spans =>
    value === undefined ? cell.none : [plain(withSign(value, print(value)))];
  const cellsOf = (name: Spans, parts: Parts, standing: Spans): readonly Spans[] => [
    name,
    amount(parts.change),
    amount(parts.national),
    amount(parts.mix),
    amount(parts.regional),
    amount(parts.competitive),
    amount(parts.allocation),
    standing,
  ];
  const rows = shown.map(({ industry, shift }) => {
    const name = industrySpans(industry, context, industry.own ? [own.own] : []);
    return cellsOf(name, shift, [plain(own[standingOf(shift)])]);
  });
  const all: Row = { cells: cellsOf([plain(own.total)], found, cell.none), look: "total" };
  const steps: readonly Row[] = dynamic.defined
    ? [{ cells: cellsOf([plain(own.stepwise)], dynamic, cell.none), look: "total" }]
    : [];
  return makeTable({
    number: "",
    id: "shift-share-table",
    caption: `${own.captionBefore}${first}${own.captionJoin}${last}${own.captionAfter}`,
    columns: [
      own.industry,
      [own.change, "end"],
      [own.national, "end"],
      [own.mix, "end"],
      [own.regional, "end"],
      [own.competitive, "end"],
      [own.allocation, "end"],
      own.standing,
    ],
    rows: [...rows, all, ...steps],
    note: [plain(own.note)],
  });
};

const ownFacts = (context: Context, found: ShiftShare, amount: (value: number) => string) => {
  const own = found.industries.find(({ industry }) => industry.own);
  return {
    name: own ? industryName(own.industry, context.text) : "",
    ownChange: own ? amount(own.shift.change) : "",
    ownRegional: own ? amount(own.shift.regional) : "",
    isBehind: own ? own.shift.regional < 0 : false,
  };
};

const factsOf = (context: Context, found: ShiftShare) => {
  const { text } = context;
  const { statistics, dynamic, readDynamic, growth, fresh, dropped, missing } = found;
  const print = sizesOf(statistics, [found.national, found.regional, found.change], text);
  const amount = (value: number) => withSign(value, print(value));
  const parts = readDynamic && dynamic.defined ? dynamic : found;
  const rate = (value: number) => withSign(value, text.share(value, 1));
  return {
    ...ownFacts(context, found, amount),
    ...referenceFacts(found.reference, text),
    first: String(found.first),
    last: String(found.last),
    measure: text.enumerated("statistic", statistics.measure),
    isMoney: statistics.unit.unit.kind === "money",
    change: amount(parts.change),
    growth: rate(growth.region),
    other: rate(growth.reference),
    national: amount(parts.national),
    mix: amount(parts.mix),
    regional: amount(parts.regional),
    steps: readDynamic && dynamic.defined ? text.list(dynamic.years.map(String)) : "",
    skipped: readDynamic && dynamic.defined ? text.list(dynamic.skipped.map(String)) : "",
    fresh: fresh === 0 ? "" : amount(fresh),
    dropped: text.list(dropped.slice(0, 3).map(({ industry }) => industryName(industry, text))),
    missing: counted(missing, text),
  };
};

/** Whether the region's growth is the nation's, its industries' or its own: for officer and ministry. */
export const shiftShare = defineExhibit({
  id: "shift-share",
  words,
  isWorking: true,
  compose: (context) => {
    const { plan, use, prose, why } = context;
    if (!plan.region.statistics) return [];
    const found = use(analysis);
    if (!found.defined) return prose("statistics-open", { why: why(found) });
    return [...prose("shift-share", factsOf(context, found)), table(context, found)];
  },
});
