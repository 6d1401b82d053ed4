import { growth } from "../../analyse/analyses/growth.ts";
import { datedSales } from "../../analyse/dated-sales.ts";
import type { Block, Facts } from "../../document/block.ts";
import { aside, text as plain, type Span } from "../../document/span.ts";
import { inBase } from "../../notation/in-base.ts";
import { capital } from "../../text/capital.ts";
import { counted } from "../counted.ts";
import { makeTable } from "../make-table.ts";
import { defineSection, type SectionContext } from "../section.ts";
import { seriesTable } from "../series-table.ts";

const words = {
  title: "The product and its market",
  product: "Product",
  codes: "Codes",
  versionBefore: "edition ",
  versionAfter: "",
  buyers: "Buyers",
  segments: "Segments",
  size: "Market size",
  marketGrowth: "Market growth a year",
  price: "Price",
  share: "Share of national output",
  market: "The market and the rivals in it",
  rival: "Rival",
  output: "Output",
  note: "Note",
  own: "this plan",
  theProduct: "the product",
  outputSeries: "Output over time",
  unitSeries: "Unit value over time",
  period: "Period",
  value: "Value",
  yearly: "Growth a year",
  source: "Source",
  whole: "Whole series",
  sheetHole: "what is sold and to whom",
  marketHole: "the rivals and their output",
  seriesHole: "output over several years",
} as const;

type Context = SectionContext<typeof words>;

const nameOf = ({ plan, text, words: own }: Context): string =>
  plan.product.name === undefined ? own.theProduct : text.pick(plan.product.name);

const trendOf = ({ use, text }: Context) => {
  const whole = use(growth).output?.whole;
  if (!whole?.defined) return { hasTrend: false, steady: false, grew: false };
  return {
    hasTrend: true,
    steady: Math.abs(whole.rate) < 0.0005,
    grew: whole.rate > 0,
    rate: text.share(Math.abs(whole.rate), 1),
    from: text.period(whole.from.period),
    to: text.period(whole.to.period),
    first: text.quantity(whole.from.quantity),
    last: text.quantity(whole.to.quantity),
  };
};

/** The highest value of the series where it lies between the ends, and well above both. */
const peakOf = ({ plan, text }: Context) => {
  const points = plan.product.output?.points ?? [];
  const heights = points.map(({ figure }) => inBase(figure.quantity));
  const most = heights.reduce((a, b) => Math.max(a, b), 0);
  const ends = Math.max(heights[0] ?? 0, heights.at(-1) ?? 0);
  const peak = points.find((_, place) => heights[place] === most);
  const hasPeak = peak !== undefined && most > 1.1 * ends;
  return {
    hasPeak,
    peak: hasPeak ? text.quantity(peak.figure.quantity) : "",
    peakAt: hasPeak ? text.period(peak.period) : "",
  };
};

/** The first sale of all targets; a certification or a permit on the way to it is none. */
const saleOf = ({ plan, use, text, cell }: Context) => {
  const sales = [...datedSales(plan, use).values()];
  const [first] = sales.toSorted((one, two) => one.month - two.month);
  return {
    hasSale: first !== undefined,
    sale: first ? text.month(first.month) : "",
    saleTask: first ? cell.quoted([text.pick(first.task.title)]) : "",
  };
};

const opening = (context: Context): readonly Block[] => {
  const { plan, text, cell, lead } = context;
  const rivals = plan.product.competitors.map(({ name }) => text.pick(name));
  const { size } = plan.product.market;
  return lead("product", {
    product: text.language === "en" ? capital(nameOf(context)) : nameOf(context),
    hasMarket: size !== undefined,
    size: size ? text.quantity(size.quantity) : "",
    ...peakOf(context),
    ...saleOf(context),
    rivals: counted(rivals.length, text),
    rivalNames: text.language === "en" ? cell.quoted(rivals) : cell.listed(rivals),
    ...trendOf(context),
  });
};

const listed = ({ text, cell }: Context, texts: readonly Parameters<typeof text.pick>[0][]) =>
  texts.length === 0 ? cell.hole : cell.plain(cell.listed(texts.map((one) => text.pick(one))));

/** "edition 2022", but "Rev. 2": what is no number says itself what it is. */
const versionText = (version: string, own: Context["words"]): string =>
  /^\d+$/.test(version) ? `${own.versionBefore}${version}${own.versionAfter}` : version;

const codesOf = ({ plan, cell, words: own }: Context): readonly Span[] => {
  const { codes } = plan.product;
  return codes.length === 0
    ? cell.hole
    : codes.flatMap(({ scheme, code, version, name }, place): readonly Span[] => [
        ...(place === 0 ? [] : [{ kind: "break" } as const]),
        plain(`${scheme.toUpperCase()} ${code}`),
        ...(version === undefined ? [] : [aside(versionText(version, own))]),
        ...(name === undefined ? [] : [plain(" "), ...cell.text(name)]),
      ]);
};

const sheet = (context: Context): Facts => {
  const { plan, cell, words: own } = context;
  const { buyers, market, nationalShare, name } = plan.product;
  const item = (term: string, key: string, spans: readonly Span[]) => ({
    term,
    spans: cell.orAt(spans, `product.${key}`),
  });
  return {
    kind: "facts",
    look: "sheet",
    items: [
      item(own.product, "name", cell.text(name)),
      item(own.codes, "codes", codesOf(context)),
      item(own.buyers, "buyers", listed(context, buyers)),
      item(own.segments, "market.segments", listed(context, market.segments)),
      item(own.size, "market.size", cell.figure(market.size)),
      item(own.marketGrowth, "market.growth", cell.figure(market.growth)),
      item(own.price, "market.price", cell.figure(market.price)),
      item(own.share, "nationalShare", cell.figure(nationalShare)),
    ],
  };
};

const rivals = (context: Context): Block => {
  const { plan, cell, hole, words: own } = context;
  const { competitors, output } = plan.product;
  if (competitors.length === 0) return hole(own.marketHole, "product.competitors");
  const latest = output?.points.at(-1);
  return makeTable({
    number: "T3",
    caption: own.market,
    columns: [own.rival, [own.output, "end"], own.note],
    rows: [
      [
        [plain(nameOf(context)), aside(own.own)],
        cell.orIn(cell.figure(latest?.figure), "product.output"),
        // its note stands under the table of its years
        cell.none,
      ],
      ...competitors.map((rival, place) => [
        cell.text(rival.name),
        cell.orIn(cell.figure(rival.output), `product.competitors.${place}.output`),
        cell.source(rival.source, rival.note),
      ]),
    ],
  });
};

/** What is sold, to whom, against whom, and how that has moved: for the company president. */
export const product = defineSection({
  id: "product",
  words,
  rules: ["product-market-sized", "traded-test"],
  compose: (context) => {
    const { plan, use, long, hole, words: own } = context;
    const { product: made } = plan;
    const growths = use(growth);
    const isBare = made.name === undefined && made.buyers.length === 0;
    return [
      ...opening(context),
      ...long(made.description),
      ...long(made.market.description),
      isBare ? hole(own.sheetHole, "product.name", "product.buyers") : sheet(context),
      ...context.figure("F2"),
      rivals(context),
      ...(made.output
        ? seriesTable(
            {
              id: "output",
              caption: own.outputSeries,
              series: made.output,
              growth: growths.output,
            },
            context,
          )
        : [hole(own.seriesHole, "product.output")]),
      ...seriesTable(
        {
          id: "unit-value",
          caption: own.unitSeries,
          series: made.unitValue,
          growth: growths.unitValue,
        },
        context,
      ),
    ];
  },
});
