import type { Industry, Statistics } from "../../model/tables.ts";
import { defineAnalysis, type NotDefined, notDefined, type Outcome } from "../analysis.ts";
import {
  giniOf,
  herfindahl,
  krugman,
  sharesOf,
  standardisedHerfindahl,
} from "../position/concentration.ts";
import { entropyOf } from "../position/entropy.ts";
import { locationQuotient, type Quotient } from "../position/location-quotient.ts";
import {
  countPerUnit,
  knownIn,
  type Reference,
  type Rows,
  referenceOf,
  rowsOf,
  sumOf,
  valuesAt,
} from "../position/rows-of.ts";

export type IndustryPosition = {
  readonly industry: Industry;
  /** In the unit of the table. */
  readonly value: number;
  readonly quotient: Outcome<Quotient>;
};

export type Concentration = {
  readonly herfindahl: number;
  readonly standardised: Outcome<{ readonly value: number }>;
  /** As many industries of one size would be as concentrated. */
  readonly equivalent: number;
  /** Bits; `most` where all the industries were of one size. */
  readonly entropy: number;
  readonly most: number;
};

export type Comparison = {
  readonly reference: Reference;
  /** Industries known in the region and in the reference; all quotients are among them. */
  readonly industries: number;
  /** 0..2 */
  readonly krugman: number;
  /** 0..1, half of it */
  readonly hoover: number;
  readonly gini: Outcome<{ readonly value: number }>;
};

export type Specialisation = {
  readonly statistics: Statistics;
  readonly year: number;
  /** Industries of the table whose value in the region is known, out of all. */
  readonly known: number;
  readonly all: number;
  /** Those known, in the order of the table. */
  readonly industries: readonly IndustryPosition[];
  /** The product's industries whose value in the region is missing or secret. */
  readonly open: readonly { readonly industry: Industry; readonly why: NotDefined }[];
  readonly concentration: Outcome<Concentration>;
  readonly comparison: Outcome<Comparison>;
};

const id = "specialisation";

const concentrationOf = (values: readonly number[]): Outcome<Concentration> => {
  const shares = sharesOf(values);
  if (!shares) return notDefined(id, "negative");
  const standardised = standardisedHerfindahl(shares);
  return {
    defined: true,
    herfindahl: herfindahl(shares),
    standardised:
      standardised === undefined
        ? notDefined(id, "oneIndustry")
        : { defined: true, value: standardised },
    equivalent: 1 / herfindahl(shares),
    entropy: entropyOf(shares),
    most: Math.log2(shares.length),
  };
};

type Compared = {
  readonly comparison: Outcome<Comparison>;
  readonly quotientAt: (place: number) => Outcome<Quotient>;
};

const incomparable = (why: NotDefined): Compared => ({ comparison: why, quotientAt: () => why });

const compare = (statistics: Statistics, { own, reference: other }: Rows): Compared => {
  const reference = referenceOf(statistics);
  if (!reference) return incomparable(notDefined(id, "alone"));
  const places = knownIn([own, other]);
  const shares = sharesOf(valuesAt(own, places));
  const otherShares = sharesOf(valuesAt(other, places));
  if (!shares || !otherShares) return incomparable(notDefined(id, "noCommon"));
  const totals = {
    region: sumOf(valuesAt(own, places)),
    reference: sumOf(valuesAt(other, places)),
  };
  const perUnit = countPerUnit(statistics);
  const common = new Set(places);
  const quotientAt = (place: number): Outcome<Quotient> => {
    if (!common.has(place)) return notDefined(id, "missing");
    const cells = { industry: own[place] ?? 0, referenceIndustry: other[place] ?? 0, ...totals };
    const quotient = locationQuotient(cells, perUnit);
    return quotient ? { defined: true, ...quotient } : notDefined(id, "noneInReference");
  };
  const quotients = places.flatMap((place) => {
    const quotient = quotientAt(place);
    return quotient.defined ? [quotient.value] : [];
  });
  const gini = giniOf(quotients);
  const distance = krugman(shares, otherShares);
  return {
    quotientAt,
    comparison: {
      defined: true,
      reference,
      industries: places.length,
      krugman: distance,
      hoover: distance / 2,
      gini: gini === undefined ? notDefined(id, "noCommon") : { defined: true, value: gini },
    },
  };
};

/** The last year in which the region can be compared; else the last in which anything of it is known. */
const yearOf = (statistics: Statistics): Rows | undefined => {
  const rows = rowsOf(statistics).filter(({ own }) => sumOf(valuesAt(own, knownIn([own]))) > 0);
  const comparable = rows.filter(
    ({ own, reference }) => sumOf(valuesAt(own, knownIn([own, reference]))) > 0,
  );
  return comparable.at(-1) ?? rows.at(-1);
};

/** What the region has more of than the reference economy, and how concentrated it is. */
export const specialisation = defineAnalysis({
  id,
  reasons: {
    noStatistics: () => "the plan names no regional statistics",
    noValues: () => "the statistics have no value of the region",
    negative: () => "a value is negative, so there are no shares",
    oneIndustry: () => "there is only one industry",
    alone: () => "the statistics have no other region to compare with",
    noCommon: () => "no industry is known both in the region and in the reference economy",
    missing: () => "missing or secret, in the region or in the reference economy",
    noneInReference: () => "the reference economy has nothing of it, or the value is negative",
  },
  compute: ({ region: { statistics } }): Outcome<Specialisation> => {
    if (!statistics) return notDefined(id, "noStatistics");
    const rows = yearOf(statistics);
    if (!rows) return notDefined(id, "noValues");
    const { own, year } = rows;
    const places = knownIn([own]);
    const { comparison, quotientAt } = compare(statistics, rows);
    const industries = places.flatMap((place): readonly IndustryPosition[] => {
      const industry = statistics.industries[place];
      return industry ? [{ industry, value: own[place] ?? 0, quotient: quotientAt(place) }] : [];
    });
    return {
      defined: true,
      statistics,
      year,
      known: places.length,
      all: own.length,
      industries,
      open: statistics.industries.flatMap((industry, place) =>
        industry.own && (own[place] ?? null) === null
          ? [{ industry, why: notDefined(id, "missing") }]
          : [],
      ),
      concentration: concentrationOf(valuesAt(own, places)),
      comparison,
    };
  },
});
