import type { Figure, Series } from "../../model/figure.ts";
import type { LocalText } from "../../text/language.ts";
import { defineAccount, type Reading } from "../account.ts";
import { type GroupGrowth, type Growth, growth, type SeriesGrowth } from "../analyses/growth.ts";
import type { Outcome } from "../analysis.ts";

const rateReadings = (
  quantity: string,
  of: readonly string[],
  outcome: Outcome<Growth>,
): readonly Reading[] => {
  if (!outcome.defined) return [{ quantity, of, why: outcome }];
  const { deflated } = outcome;
  return [
    { quantity, of: [...of, outcome.prices], value: outcome.rate },
    ...(deflated?.defined ? [{ quantity, of: [...of, "deflated"], value: deflated.rate }] : []),
  ];
};

const seriesReadings = (of: string, series: SeriesGrowth | undefined): readonly Reading[] =>
  series
    ? [
        ...rateReadings("rate", [of, "whole"], series.whole),
        ...rateReadings("rate", [of, "last-three-years"], series.lastThree),
        ...rateReadings("rate", [of, "last-year"], series.lastYear),
        ...series.segments.flatMap((one, place) =>
          rateReadings("rate", [of, `segment-${place + 1}`], one),
        ),
      ]
    : [];

const groupReadings = (of: string, group: GroupGrowth | undefined): readonly Reading[] => [
  ...(group?.members ?? []).flatMap(({ comparison, growth: one }) =>
    rateReadings("comparison-rate", [of, comparison.id], one),
  ),
  ...(group?.rate === undefined
    ? []
    : [{ quantity: "comparison-rate", of: [of, "middle"], value: group.rate }]),
];

const figuresOf = (series: Series | undefined): readonly Figure[] =>
  (series?.points ?? []).map(({ figure }) => figure);

const rateOf = (outcome: Outcome<Growth> | undefined): number | undefined =>
  outcome?.defined ? outcome.rate : undefined;

/** A rate that prints as nothing. */
const level = 0.0005;

/** Growth of the product so far, and the growth that each indicator's target asks for. */
export const growthAccount = defineAccount({
  analysis: growth,
  step: 3,
  quantities: {
    rate: {
      unit: "rate",
      says: "compound yearly growth of a series: nominal, real, deflated by the plan’s index, or of a quantity without prices",
    },
    "required-rate": {
      unit: "rate",
      says: "compound yearly growth from the baseline of an indicator to its target",
    },
    "comparison-rate": {
      unit: "rate",
      says: "compound yearly growth of a comparison over its whole series, and the middle of all of an indicator",
    },
  },
  readings: ({ output, unitValue, required }) => [
    ...seriesReadings("product.output", output),
    ...seriesReadings("product.unitValue", unitValue),
    ...required.flatMap(({ indicator, growth: one, past, group }) => {
      const of = `indicators.${indicator.id}`;
      return [
        ...rateReadings("required-rate", [of], one),
        ...(past?.of === "history" ? seriesReadings(`${of}.history`, past.growth) : []),
        ...groupReadings(of, group),
      ];
    }),
  ],
  basis: (_, { product, indicators, methods }) => ({
    figures: [
      ...figuresOf(product.output),
      ...figuresOf(product.unitValue),
      ...figuresOf(methods.priceIndex),
      ...indicators.flatMap(({ baseline, target, history, comparisons }) => [
        ...[baseline, target].flatMap((figure) => figure ?? []),
        ...figuresOf(history),
        ...comparisons.flatMap(({ values }) => figuresOf(values)),
      ]),
    ],
  }),
  lines: {
    headline: (
      { name, rate, past }: { name: LocalText; rate: number; past?: number | undefined },
      { pick, share },
    ) =>
      `“${pick(name)}” ${Math.abs(rate) < level ? "is to stay as it is" : `takes ${share(rate, 1)} a year`}` +
      (past === undefined ? "" : `; so far ${share(past, 1)} a year`),
    product: ({ rate }: { rate: number }, { share }) =>
      `the product has changed by ${share(rate, 1)} a year so far`,
  },
  brief: ({ output, required }) => {
    const wanted =
      required.find((one) => one.indicator.headline && one.growth.defined) ??
      required.find((one) => one.growth.defined);
    const rate = rateOf(wanted?.growth);
    if (wanted && rate !== undefined) {
      const past = rateOf(wanted.past?.growth.whole);
      return { key: "headline", facts: { name: wanted.indicator.name, rate, past } };
    }
    const sofar = rateOf(output?.whole);
    return sofar === undefined ? undefined : { key: "product", facts: { rate: sofar } };
  },
});
