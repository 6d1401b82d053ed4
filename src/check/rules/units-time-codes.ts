import type { Measured } from "../../diagnostics/diagnostic.ts";
import { at } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Figure, Series } from "../../model/figure.ts";
import type { Plan } from "../../model/plan.ts";
import { comparable } from "../../notation/comparable.ts";
import { inBase } from "../../notation/in-base.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { ratioOf } from "../../notation/ratio-of.ts";
import { roundedQuantity } from "../../notation/rounded-quantity.ts";
import { scaleQuantity } from "../../notation/scale-quantity.ts";
import type { LocalText } from "../../text/language.ts";
import { against } from "../consistency/against.ts";
import { codeFaults } from "../consistency/code-faults.ts";
import { codeTexts } from "../consistency/code-texts.ts";
import { type InMoney, isInYen } from "../consistency/in-yen.ts";
import { mixedYears, type YearKind } from "../consistency/mixed-years.ts";
import { type PeerGroup, peerGroups } from "../consistency/peer-groups.ts";
import { visitTexts } from "../consistency/plan-texts.ts";
import { ofSeries, ownSeriesOf, timelinesOf } from "../consistency/repeats.ts";
import { othersOf } from "../consistency/say-backing.ts";
import { slipOf, slipTimes } from "../consistency/slips.ts";
import { type TwoYears, twoYearsIn } from "../consistency/two-years.ts";
import { also, defineRule, type Report } from "../rule.ts";

const years = {
  year: "calendar years",
  "fiscal-year": "fiscal years",
  "brewing-year": "brewing years",
} as const;

const times = (factor: number, print: Print): string =>
  factor > 1
    ? `${print.number(Math.round(factor))} times`
    : `1/${print.number(Math.round(1 / factor))} of`;

/** A figure so many times what it is held against, where less than `limit` times is believed. */
type Off = { readonly quantity: Quantity; readonly factor: number; readonly limit: number };

const messages = {
  magnitude: (facts: Off & { median: Quantity }, print: Print) =>
    `${print.quantity(facts.quantity)} is ${times(facts.factor, print)} the middle of its peers, ${print.quantity(facts.median)}`,
  aboveMarket: (facts: { output: Quantity; market: Quantity }, print: Print) =>
    `${print.quantity(facts.output)} is sold in a market of ${print.quantity(facts.market)}`,
  aboveRegion: (facts: { output: Quantity; industry: Quantity }, print: Print) =>
    `the product's ${print.quantity(facts.output)} is more than the whole regional industry, ${print.quantity(facts.industry)}`,
  implied: (facts: { market: Quantity; implied: Quantity; share: number }, print: Print) =>
    `the market is stated as ${print.quantity(facts.market)}, but output and a share of ${print.share(facts.share, 1)} make it ${print.quantity(facts.implied)}`,
  mixedYears: (facts: { kinds: readonly YearKind[] }, print: Print) =>
    `one series mixes ${print.list(facts.kinds.map((kind) => years[kind]))}`,
  mixedIndicator: (facts: { name: LocalText; kinds: readonly YearKind[] }, print: Print) =>
    `the values of \`${print.pick(facts.name)}\` mix ${print.list(facts.kinds.map((kind) => years[kind]))}`,
  currencies: (facts: { currencies: readonly string[] }, print: Print) =>
    `the chain mixes ${print.list(facts.currencies)}`,
  noVersion: (facts: { scheme: string; code: string }) =>
    `${facts.scheme.toUpperCase()} code \`${facts.code}\` has no version`,
  elsewhere: (facts: Off & { other: Quantity }, print: Print) =>
    `${print.quantity(facts.quantity)} is ${times(facts.factor, print)} what another source says, ${print.quantity(facts.other)}`,
  twoYears: (facts: TwoYears, print: Print) =>
    `\`${facts.written}\` names two years: ${print.period(facts.western)} and ${print.period(facts.era)}`,
  ...codeTexts,
};

type Say = Report<typeof messages>;

const middleOf = (figures: readonly Figure[]): Figure | undefined => {
  const sorted = figures.toSorted((a, b) => inBase(a.quantity) - inBase(b.quantity));
  return sorted[Math.floor((sorted.length - 1) / 2)];
};

const isNear = (ratio: number, limit: number): boolean => ratio < limit && ratio > 1 / limit;

/** How many others it takes before one figure can be said to be off them. */
const leastPeers = 3;

const sayPeers = ({ figures }: PeerGroup, limit: number, report: Say): void => {
  const positive = figures.filter(({ quantity }) => quantity.amount > 0);
  const middle = middleOf(positive);
  if (!middle || positive.length < leastPeers) return;
  for (const figure of positive) {
    const ratio = ratioOf(figure.quantity, middle.quantity) ?? 1;
    if (isNear(ratio, limit)) continue;
    const facts = { quantity: figure.quantity, median: middle.quantity, factor: ratio, limit };
    report("magnitude", at(figure), facts, [also(at(middle), "middle")]);
  }
};

/** The last value of a series that can be compared with a figure. */
const lastLike = (series: Series | undefined, figure: Figure | undefined): Figure | undefined =>
  figure &&
  series?.points.findLast((point) => comparable(point.figure.quantity, figure.quantity))?.figure;

const isMore = (part: Figure | undefined, whole: Figure | undefined): boolean =>
  part !== undefined && whole !== undefined && (ratioOf(part.quantity, whole.quantity) ?? 0) > 1;

/** No region and no rival sells more than its whole market: one finding, with all that do. */
const sayMarket = ({ product }: Plan, report: Say): boolean => {
  const { market, output, competitors } = product;
  const larger = [lastLike(output, market.size), ...competitors.map((rival) => rival.output)]
    .flatMap((part) => (part && isMore(part, market.size) ? [part] : []))
    .toSorted((a, b) => inBase(b.quantity) - inBase(a.quantity));
  const [largest] = larger;
  if (!market.size || !largest) return false;
  const facts = { output: largest.quantity, market: market.size.quantity };
  const related = larger.map((part) => also(at(part), "part"));
  report("aboveMarket", at(market.size), facts, related);
  return true;
};

const sayRegion = ({ product, region }: Plan, report: Say): void => {
  const own = lastLike(product.output, region.industry);
  if (!own || !region.industry || !isMore(own, region.industry)) return;
  const facts = { output: own.quantity, industry: region.industry.quantity };
  report("aboveRegion", at(region.industry), facts, [also(at(own), "part")]);
};

/** Output over the share of the market gives the market once more. */
const sayImplied = ({ product }: Plan, limit: number, report: Say): void => {
  const market = product.market.size;
  const own = lastLike(product.output, market);
  const share = product.nationalShare?.quantity;
  if (!market || !own || share?.unit.kind !== "share" || share.amount <= 0) return;
  const whole = scaleQuantity(own.quantity, 1 / share.amount);
  if (isNear(ratioOf(market.quantity, whole) ?? 1, limit)) return;
  const implied = roundedQuantity(whole, 3);
  const facts = { market: market.quantity, implied, share: share.amount };
  report("implied", at(market), facts, [also(at(own), "part")]);
};

const sayYears = (plan: Plan, report: Say): void => {
  for (const values of ownSeriesOf(plan).map(ofSeries)) {
    const mixed = mixedYears(values);
    if (mixed)
      report("mixedYears", mixed.odd, { kinds: mixed.kinds }, [also(mixed.first, "otherYear")]);
  }
  for (const { indicator, past, aims } of timelinesOf(plan)) {
    const mixed = mixedYears([...past, ...aims]);
    if (!mixed) continue;
    const facts = { name: indicator.name, kinds: mixed.kinds };
    report("mixedIndicator", mixed.odd, facts, [also(mixed.first, "otherYear")]);
  }
};

/** Money of the chain in more than one currency, where each is first used. */
const sayCurrencies = ({ chain }: Plan, report: Say): void => {
  const firsts = new Map<string, Figure>();
  const figures = [
    ...chain.stages.flatMap(({ output, valueAdded }) => [output, valueAdded]),
    ...chain.links.map(({ value }) => value),
  ];
  for (const figure of figures) {
    const unit = figure?.quantity.unit;
    if (figure && unit?.kind === "money" && !firsts.has(unit.currency))
      firsts.set(unit.currency, figure);
  }
  const [first, odd] = [...firsts.values()];
  if (!first || !odd) return;
  const currencies = [...firsts.keys()];
  report("currencies", at(odd), { currencies }, [also(at(first), "otherCurrency")]);
};

/** What other sources say of a figure, so far off that only the unit can be wrong. */
const sayElsewhere = ({ figures }: Plan, limit: number, report: Say): void => {
  for (const figure of figures) {
    for (const other of othersOf(figure)) {
      const factor = slipOf(figure, other, limit);
      if (factor === undefined) continue;
      const facts = { quantity: figure.quantity, other: other.quantity, factor, limit };
      report("elsewhere", at(figure, "value"), facts, [also(at(other, "value"), "other")]);
    }
  }
};

/** Dates in texts that a Western and an era year give differently. */
const sayTwoYears = (plan: Plan, report: Say): void => {
  visitTexts(plan, (text, thing, keys) => {
    const whole = typeof text === "string" ? [text] : [text.ja, text.en];
    for (const words of whole) {
      for (const one of twoYearsIn(words ?? "")) report("twoYears", at(thing, ...keys), one);
    }
  });
};

const sayCodes = (plan: Plan, report: Say): void => {
  // each key of a fault is a key of a sentence with the same facts
  for (const { key, place, facts } of codeFaults(plan)) report(key, place, facts as never);
  const { product } = plan;
  for (const { scheme, code, version } of product.codes) {
    if (version === undefined) report("noVersion", at(product, "codes", scheme), { scheme, code });
  }
};

/** Below 1 a figure is too small by as much as it is too large above. */
const off = ({ factor, limit }: Off): Measured => ({
  value: factor,
  limit: factor > 1 ? limit : 1 / limit,
  unit: "pure",
});

/** The silent errors: a unit read a thousand times too large, two calendars in one series, a wrong digit. */
export const unitsTimeCodes = defineRule({
  id: "units-time-codes",
  title: { en: "units, years and codes are right", ja: "単位・年・コードが正しいこと" },
  number: 69,
  step: 1,
  severity: "error",
  from: "draft",
  limits: { factor: 1000, jump: 50, implied: slipTimes },
  applies: ({ figures, product, region }) =>
    figures.length + product.codes.length + region.codes.jis.length > 0,
  messages,
  milder: ["mixedIndicator"],
  measures: {
    magnitude: off,
    elsewhere: off,
    aboveMarket: ({ output, market }) => against(output, market),
    aboveRegion: ({ output, industry }) => against(output, industry),
    implied: ({ market, implied }) => against(market, implied),
  },
  notes: {
    other: () => "the other source",
    middle: () => "the middle of its peers",
    part: () => "compared with this",
    otherYear: () => "another kind of year is counted here",
    otherCurrency: () => "another currency is used here",
  },
  help: (facts: InMoney) =>
    `check the unit (${isInYen(facts) ? "千円, 百万円, 億円; " : ""}m, bn), the kind of year and the code against the source, and give each code its \`version\``,
  principle: {
    en: "slips found in published plans: a market of 51 bn euro given as 400 bn, millions written for billions, a law dated seven years early",
    ja: "公表された計画や資料にあった誤り：510億ユーロの市場を4000億ユーロと記す、10億と100万を取り違える、法律の施行を7年早く記す",
  },
  check: ({ plan, limits, report }) => {
    for (const group of peerGroups(plan))
      sayPeers(group, group.overTime ? limits.jump : limits.factor, report);
    if (!sayMarket(plan, report)) sayImplied(plan, limits.implied, report);
    sayRegion(plan, report);
    sayYears(plan, report);
    sayCurrencies(plan, report);
    sayElsewhere(plan, limits.implied, report);
    sayTwoYears(plan, report);
    sayCodes(plan, report);
  },
});
