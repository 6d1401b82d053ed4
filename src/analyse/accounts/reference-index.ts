import type { LocalText } from "../../text/language.ts";
import { defineAccount, type Reading } from "../account.ts";
import { type IndexReport, referenceIndex } from "../analyses/reference-index.ts";
import { unitName } from "../unit-name.ts";

const readingsOf = (indicator: string, report: IndexReport): readonly Reading[] => {
  const of = [indicator];
  const { preTrend, placebo, latest, unit } = report;
  return [
    ...report.rows.map(
      ({ period, index }): Reading => ({
        quantity: "index",
        of: [indicator, period.written],
        value: index,
      }),
    ),
    { quantity: "excess", of, value: latest.excess, in: unitName(unit) },
    preTrend.defined
      ? {
          quantity: "preTrend",
          of,
          value: preTrend.slope,
          low: preTrend.low,
          high: preTrend.high,
          interval: "95%",
        }
      : { quantity: "preTrend", of, why: preTrend },
    placebo.defined
      ? { quantity: "placebo", of, value: placebo.larger / placebo.donors }
      : { quantity: "placebo", of, why: placebo },
  ];
};

/** How the indicators grew relative to a reference group. */
export const referenceIndexAccount = defineAccount({
  analysis: referenceIndex,
  step: 8,
  quantities: {
    index: {
      unit: "pure",
      says: "value over the baseline, over the same of the group; 1 where both grew alike",
    },
    excess: {
      unit: "quantity",
      says: "latest value less what it would be had it grown like the group; a comparison, not an effect",
    },
    preTrend: { unit: "rate", says: "change of ln I per year up to the baseline" },
    placebo: {
      unit: "share",
      says: "comparisons as far from 1 or farther, each against the others",
    },
  },
  readings: (outcome) =>
    outcome.flatMap(({ indicator, report }): readonly Reading[] => {
      const of = `indicators.${indicator.id}`;
      return report.defined
        ? readingsOf(of, report)
        : [{ quantity: "index", of: [of], why: report }];
    }),
  basis: (outcome) => ({
    figures: outcome.flatMap(({ indicator }) => [
      ...(indicator.baseline ? [indicator.baseline] : []),
      ...(indicator.history?.points ?? []).map(({ figure }) => figure),
      ...indicator.comparisons.flatMap(({ values }) => values.points.map(({ figure }) => figure)),
    ]),
    parts: ["observations"],
  }),
  lines: {
    index: ({ name, index }: { name: LocalText; index: number }, { pick, number }) =>
      `relative to its reference group ${pick(name)} stands at ${number(index, 2)} (1 at the baseline)`,
  },
  brief: (outcome) => {
    const [first] = outcome;
    const known = outcome.find(({ report }) => report.defined);
    if (known?.report.defined)
      return {
        key: "index",
        facts: { name: known.indicator.name, index: known.report.latest.index },
      };
    return first && !first.report.defined ? first.report : undefined;
  },
});
