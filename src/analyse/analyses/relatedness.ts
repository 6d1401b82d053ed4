import type { Industry, Statistics } from "../../model/tables.ts";
import { defineAnalysis, notDefined, type Outcome } from "../analysis.ts";
import { complexityOf } from "../position/complexity.ts";
import {
  densitiesOf,
  diversityOf,
  firstReflections,
  type Specialised,
  specialisedIn,
  ubiquityOf,
} from "../position/relatedness.ts";

/** Below this many regions, that two industries are found together is chance. */
const fewestRegions = 15;
const fewestIndustries = 5;
/** The table of all pairs is gone through; more would take too long. */
const mostIndustries = 2000;

export type RelatedIndustry = {
  readonly industry: Industry;
  /** The region is specialised in it: LQ of 1 or more. */
  readonly present: boolean;
  /** Of all that it is related to, how much the region is specialised in, 0..1. */
  readonly density: Outcome<{ readonly share: number }>;
  /** How many regions are specialised in it, and how many industries these have on average. */
  readonly ubiquity: number;
  readonly diversityOfRegions?: number;
};

type Ranked = { readonly value: number; readonly rank: number };

export type Relatedness = {
  readonly statistics: Statistics;
  readonly year: number;
  readonly regions: number;
  /** Industries known in all these regions, out of all. */
  readonly known: number;
  readonly all: number;
  /** The industries of the product, where they are among those known. */
  readonly own: readonly RelatedIndustry[];
  /** Industries the region is not specialised in, the most related first. */
  readonly nearest: readonly RelatedIndustry[];
  /** How many industries the region is specialised in; rank 1 is the most. */
  readonly diversity: Ranked;
  /** In how many regions its industries are found on average; fewer is rarer. */
  readonly ubiquity?: number;
  readonly complexity: Outcome<Ranked>;
};

const id = "relatedness";

type Table = {
  readonly year: number;
  /** Place of the plan's region among the rows; -1 where it has no values. */
  readonly own: number;
  readonly rows: readonly (readonly (number | null)[])[];
};

/** The regions with any value, by year; rows of the reference economy are no region. */
const tablesOf = ({ years, own, reference }: Statistics): readonly Table[] =>
  years.map(({ year, values }) => {
    const places = values.flatMap((row, place) =>
      place !== reference && row.some((value) => value !== null && value > 0) ? [place] : [],
    );
    return { year, own: places.indexOf(own), rows: places.map((place) => values[place] ?? []) };
  });

const rankOf = (values: readonly number[], place: number): Ranked => {
  const value = values[place] ?? 0;
  return { value, rank: 1 + values.filter((other) => other > value).length };
};

const complexityAt = (present: Specialised, own: number): Outcome<Ranked> => {
  const values = complexityOf(present);
  return values ? { defined: true, ...rankOf(values, own) } : notDefined(id, "noComplexity");
};

const industriesOf = (
  present: Specialised,
  own: number,
  industries: readonly Industry[],
): readonly RelatedIndustry[] => {
  const ubiquity = ubiquityOf(present);
  const { industries: means } = firstReflections(present);
  return densitiesOf(present, own).flatMap((share, place): readonly RelatedIndustry[] => {
    const industry = industries[place];
    const mean = means[place];
    if (!industry) return [];
    return [
      {
        industry,
        present: present[own]?.[place] === 1,
        density: share === undefined ? notDefined(id, "unrelated") : { defined: true, share },
        ubiquity: ubiquity[place] ?? 0,
        ...(mean === undefined ? {} : { diversityOfRegions: mean }),
      },
    ];
  });
};

const shareOf = ({ density }: RelatedIndustry): number => (density.defined ? density.share : -1);

const computed = (statistics: Statistics, { year, own, rows }: Table): Outcome<Relatedness> => {
  if (own === -1) return notDefined(id, "noOwn", { year });
  const places = statistics.industries.flatMap((_, place) => {
    const isKnown = rows.every((row) => (row[place] ?? -1) >= 0);
    return isKnown && rows.some((row) => (row[place] ?? 0) > 0) ? [place] : [];
  });
  if (places.length < fewestIndustries)
    return notDefined(id, "fewIndustries", { count: places.length, least: fewestIndustries });
  if (places.length > mostIndustries)
    return notDefined(id, "manyIndustries", { count: places.length, most: mostIndustries });
  const present = specialisedIn(rows.map((row) => places.map((place) => row[place] ?? 0)));
  const named = places.flatMap((place) => statistics.industries[place] ?? []);
  const all = industriesOf(present, own, named);
  const ubiquity = firstReflections(present).regions[own];
  return {
    defined: true,
    statistics,
    year,
    regions: rows.length,
    known: places.length,
    all: statistics.industries.length,
    own: all.filter(({ industry }) => industry.own),
    nearest: all
      .filter(({ present: isPresent, density }) => !isPresent && density.defined)
      .sort((a, b) => shareOf(b) - shareOf(a)),
    diversity: rankOf(diversityOf(present), own),
    ...(ubiquity === undefined ? {} : { ubiquity }),
    complexity: complexityAt(present, own),
  };
};

/** How near the product's industries, and others, are to what the region is specialised in. */
export const relatedness = defineAnalysis({
  id,
  reasons: {
    noStatistics: () => "the plan names no regional statistics",
    fewRegions: ({ count, least }: { count: number; least: number }, { number }) =>
      `the statistics have values of ${number(count)} ${count === 1 ? "region" : "regions"} in one year, and ${number(least)} are needed`,
    noOwn: ({ year }: { year: number }) => `the statistics have no value of the region in ${year}`,
    fewIndustries: ({ count, least }: { count: number; least: number }, { number }) =>
      `only ${number(count)} ${count === 1 ? "industry is" : "industries are"} known in all regions, and ${number(least)} are needed`,
    manyIndustries: ({ count, most }: { count: number; most: number }, { number }) =>
      `${number(count)} industries are more than the ${number(most)} that are compared in pairs`,
    unrelated: () => "no region specialised in it is specialised in anything else",
    noComplexity: () =>
      "the regions fall into groups that share no industry, or their order is not determined by the data",
  },
  compute: ({ region: { statistics } }): Outcome<Relatedness> => {
    if (!statistics) return notDefined(id, "noStatistics");
    const tables = tablesOf(statistics);
    const last = tables.filter(({ rows }) => rows.length >= fewestRegions).at(-1);
    if (last) return computed(statistics, last);
    const count = Math.max(0, ...tables.map(({ rows }) => rows.length));
    return notDefined(id, "fewRegions", { count, least: fewestRegions });
  },
});
