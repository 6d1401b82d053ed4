import {
  referenceClass as analysis,
  type ReferencePlace,
} from "../../analyse/analyses/reference-class.ts";
import { headline } from "../../analyse/headline.ts";
import type { ReferenceCase } from "../../analyse/reference-cases.ts";
import type { Block } from "../../document/block.ts";
import { aside, text as plain, type Span } from "../../document/span.ts";
import { counted } from "../counted.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";

const words = {
  title: "Growth asked for, beside known cases",
  caption: "Best years of known regional products, as many as the target has",
  case: "Case",
  series: "Course",
  best: "Best growth a year",
  source: "Source",
  nominal: "nominal",
  to: " → ",
  others: "Indicators in money or quantities beside the cases",
  indicator: "Indicator",
  span: "Years",
  required: "Growth a year required",
  above: "Cases exceeded",
  of: " of ",
} as const;

type Context = SectionContext<typeof words>;
type Spans = readonly Span[];

const seriesSpans = ({ text, cell, words: own }: Context, one: ReferenceCase): Spans => {
  const points = one.points.map(({ written, when }) =>
    cell.dated(text.pick(written), text.pick(when)),
  );
  return [plain(points.join(own.to))];
};

const casesTable = (context: Context, { places }: ReferencePlace): Block => {
  const { text, cell, why, words: own } = context;
  return makeTable({
    number: "",
    id: "reference-class-cases",
    caption: own.caption,
    columns: [own.case, own.series, [own.best, "end"], own.source],
    rows: places.map(({ case: one, best }) => [
      [plain(text.pick(one.name)), aside(text.pick(one.measure))],
      seriesSpans(context, one),
      best.defined
        ? [
            plain(text.share(best.rate, 1)),
            ...(one.prices === "nominal" ? [aside(own.nominal)] : []),
          ]
        : [...cell.none, aside(why(best))],
      [plain(text.pick(one.source))],
    ]),
  });
};

const othersTable = (context: Context, places: readonly ReferencePlace[]): readonly Block[] => {
  const { text, cell, words: own } = context;
  if (places.length < 2) return [];
  return [
    makeTable({
      number: "",
      id: "reference-class-indicators",
      caption: own.others,
      columns: [own.indicator, [own.span, "end"], [own.required, "end"], [own.above, "end"]],
      rows: places.map(({ indicator, growth, above, of }) => [
        cell.text(indicator.name),
        [plain(text.number(growth.years, Number.isInteger(growth.years) ? 0 : 1))],
        [plain(text.share(growth.rate, 1))],
        [plain(`${text.number(above)}${own.of}${text.number(of)}`)],
      ]),
    }),
  ];
};

/** Whether others have ever grown like this: for the ministry. */
export const referenceClass = defineExhibit({
  id: "reference-class",
  words,
  compose: (context) => {
    const { plan, use, text, cell, prose } = context;
    const { required, averages } = use(analysis);
    const places = required.flatMap(({ place }) => (place.defined ? [place] : []));
    const first = places.find(({ indicator }) => indicator === headline(plan)) ?? places[0];
    if (!first) return [];
    return [
      ...prose("reference-class", {
        name: cell.quoted([text.pick(first.indicator.name)]),
        rate: text.share(first.growth.rate, 1),
        years: text.number(first.growth.years, 0),
        above: counted(first.above, text),
        of: counted(first.of, text),
        isNone: first.above === 0,
        isAll: first.above === first.of && first.of > 1,
        isNominal: first.growth.prices === "nominal",
        averages: counted(averages.length, text),
        averageNames: cell.quoted(averages.map((one) => text.pick(one.name))),
      }),
      casesTable(context, first),
      ...othersTable(context, places),
    ];
  },
});
