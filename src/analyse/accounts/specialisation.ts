import type { Statistics } from "../../model/tables.ts";
import type { LocalText } from "../../text/language.ts";
import { defineAccount, type Reading } from "../account.ts";
import {
  type Comparison,
  type Concentration,
  type IndustryPosition,
  specialisation,
} from "../analyses/specialisation.ts";
import type { Outcome } from "../analysis.ts";
import { inUnit, tablesOf } from "../position/accounted.ts";

const industryReadings = (
  statistics: Statistics,
  { industry, value, quotient }: IndustryPosition,
): readonly Reading[] => {
  const of = [`industries.${industry.code}`];
  const size: Reading = { quantity: "size", of, ...inUnit(statistics, value) };
  if (!quotient.defined) return [size, { quantity: "location-quotient", of, why: quotient }];
  const { interval } = quotient;
  const ends = interval ? { ...interval, interval: "95%" } : {};
  return [size, { quantity: "location-quotient", of, value: quotient.value, ...ends }];
};

const concentrationReadings = (found: Outcome<Concentration>): readonly Reading[] => {
  if (!found.defined) return [{ quantity: "herfindahl", why: found }];
  const { standardised } = found;
  return [
    { quantity: "herfindahl", value: found.herfindahl },
    standardised.defined
      ? { quantity: "standardised-herfindahl", value: standardised.value }
      : { quantity: "standardised-herfindahl", why: standardised },
    { quantity: "equivalent-number", value: found.equivalent },
    { quantity: "entropy", value: found.entropy },
  ];
};

const comparisonReadings = (found: Outcome<Comparison>): readonly Reading[] => {
  if (!found.defined) return [{ quantity: "krugman", why: found }];
  return [
    { quantity: "krugman", value: found.krugman },
    { quantity: "hoover", value: found.hoover },
    found.gini.defined
      ? { quantity: "gini", value: found.gini.value }
      : { quantity: "gini", why: found.gini },
  ];
};

/** What the region has more of than the reference economy. */
export const specialisationAccount = defineAccount({
  analysis: specialisation,
  step: 1,
  quantities: {
    size: { unit: "quantity", says: "what the statistics count of an industry in the region" },
    "location-quotient": {
      unit: "pure",
      says: "share of an industry in the region over its share in the reference economy",
    },
    herfindahl: { unit: "pure", says: "sum of the squared shares of the industries" },
    "standardised-herfindahl": {
      unit: "pure",
      says: "the same from 0, all industries alike, to 1, one alone",
    },
    "equivalent-number": {
      unit: "pure",
      says: "number of industries of one size that would be as concentrated",
    },
    entropy: { unit: "bits", says: "Shannon entropy of the shares of the industries" },
    krugman: { unit: "pure", says: "sum of the differences of shares from the reference, 0 to 2" },
    hoover: {
      unit: "share",
      says: "share that would have to change industries to be as in the reference",
    },
    gini: { unit: "pure", says: "Gini coefficient of the location quotients" },
  },
  readings: (outcome) =>
    outcome.defined
      ? [
          ...outcome.industries.flatMap((one) => industryReadings(outcome.statistics, one)),
          ...outcome.open.map(({ industry, why }) => ({
            quantity: "location-quotient",
            of: [`industries.${industry.code}`],
            why,
          })),
          ...concentrationReadings(outcome.concentration),
          ...comparisonReadings(outcome.comparison),
        ]
      : [{ quantity: "location-quotient", why: outcome }],
  basis: (outcome) => (outcome.defined ? tablesOf(outcome.statistics) : { figures: [] }),
  lines: {
    own: ({ name, value, year }: { name: LocalText; value: number; year: number }, print) =>
      `the share of ${print.pick(name)} in the region is ${print.number(value, 2)} times that in the reference economy (${year})`,
    strongest: ({ name, value, year }: { name: LocalText; value: number; year: number }, print) =>
      `the region is most specialised in ${print.pick(name)}, ${print.number(value, 2)} times the reference economy (${year})`,
  },
  brief: (outcome, { region }) => {
    if (!outcome.defined) return region.statistics ? outcome : undefined;
    if (!outcome.comparison.defined) return outcome.comparison;
    const found = outcome.industries.flatMap(({ industry, quotient }) =>
      quotient.defined ? [{ industry, value: quotient.value }] : [],
    );
    const strongest = found.reduce<(typeof found)[number] | undefined>(
      (best, one) => (best && best.value >= one.value ? best : one),
      undefined,
    );
    const own = found.find(({ industry }) => industry.own);
    const shown = own ?? strongest;
    if (!shown) return undefined;
    const name = shown.industry.name ?? shown.industry.code;
    return {
      key: own ? "own" : "strongest",
      facts: { name, value: shown.value, year: outcome.year },
    };
  },
});
