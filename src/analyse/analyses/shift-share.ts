import type { Industry, Statistics } from "../../model/tables.ts";
import { defineAnalysis, notDefined, type Outcome } from "../analysis.ts";
import {
  knownIn,
  type Reference,
  type Rows,
  referenceOf,
  rowsOf,
  sumOf,
  valuesAt,
} from "../position/rows-of.ts";
import {
  shiftShare as decompose,
  dynamicShiftShare,
  type IndustryShift,
  type ShiftShare as Parts,
} from "../position/shift-share.ts";

/** Spans in years above which the nation and the make-up of the region change too much for one step. */
const longSpan = 5;

export type Dynamic = Pick<Parts, "change" | "national" | "mix" | "regional"> & {
  /** The years between which the steps were reckoned. */
  readonly years: readonly number[];
  /** Years between them that were passed over because an industry is missing or secret in them. */
  readonly skipped: readonly number[];
};

export type ShiftShare = Omit<Parts, "industries"> & {
  readonly statistics: Statistics;
  readonly reference: Reference;
  readonly first: number;
  readonly last: number;
  /** All industries together at the first date, in the unit of the table. */
  readonly before: number;
  /** Growth over the whole span, 0.1 is 10 %: of the region and of the reference. */
  readonly growth: { readonly region: number; readonly reference: number };
  /** Those known at both dates, that the reference had at the first, in the order of the table. */
  readonly industries: readonly { readonly industry: Industry; readonly shift: IndustryShift }[];
  /** Industries that the reference did not have at the first date: they are in no part. */
  readonly dropped: readonly { readonly industry: Industry; readonly change: number }[];
  /** Industries left out because a value is missing or secret. */
  readonly missing: number;
  readonly dynamic: Outcome<Dynamic>;
  /** True where the span is long and there are steps: the dynamic parts are then the ones to read. */
  readonly readDynamic: boolean;
};

const id = "shift-share";

const has = ({ own, reference }: Rows): boolean =>
  sumOf(valuesAt(own, knownIn([own, reference]))) > 0;

const dynamicOf = (years: readonly Rows[], places: readonly number[]): Outcome<Dynamic> => {
  const known = years.filter(({ own, reference }) =>
    places.every((place) => (own[place] ?? null) !== null && (reference[place] ?? null) !== null),
  );
  if (known.length < 3) return notDefined(id, "noSteps");
  const skipped = years.filter((one) => !known.includes(one)).map(({ year }) => year);
  const steps = known.slice(1).flatMap((after, position) => {
    const before = known[position] as Rows;
    const at = (list: Rows["own"]) => valuesAt(list, places);
    const step = decompose({
      own: [at(before.own), at(after.own)],
      nation: [at(before.reference), at(after.reference)],
    });
    // an industry that the reference lost on the way would be missing from the sum
    return step?.industries.every((one) => one !== undefined) ? [step] : [];
  });
  if (steps.length < known.length - 1) return notDefined(id, "noSteps");
  return {
    defined: true,
    ...dynamicShiftShare(steps),
    years: known.map(({ year }) => year),
    skipped,
  };
};

const between = (
  statistics: Statistics,
  reference: Reference,
  years: readonly Rows[],
): Outcome<ShiftShare> => {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last || first === last) return notDefined(id, "oneYear");
  const places = knownIn([first.own, first.reference, last.own, last.reference]);
  const before = valuesAt(first.own, places);
  const nation = [valuesAt(first.reference, places), valuesAt(last.reference, places)] as const;
  const own = [before, valuesAt(last.own, places)] as const;
  const parts = decompose({ own, nation });
  if (!parts) return notDefined(id, "noCommon");
  const { industries: shifts, ...totals } = parts;
  const named = places.flatMap((place, position) => {
    const industry = statistics.industries[place];
    return industry ? [{ industry, position }] : [];
  });
  const kept = named.filter(({ position }) => shifts[position] !== undefined);
  const size = (list: readonly number[]) => sumOf(kept.map(({ position }) => list[position] ?? 0));
  // the steps are over the same industries, so that their parts add up to the same change
  const dynamic = dynamicOf(
    years,
    kept.map(({ position }) => places[position] ?? 0),
  );
  return {
    defined: true,
    ...totals,
    statistics,
    reference,
    first: first.year,
    last: last.year,
    before: size(before),
    growth: {
      region: totals.change / size(before),
      reference: size(nation[1]) / size(nation[0]) - 1,
    },
    industries: kept.flatMap(({ industry, position }) => {
      const shift = shifts[position];
      return shift ? [{ industry, shift }] : [];
    }),
    dropped: named
      .filter(({ position }) => shifts[position] === undefined)
      .map(({ industry, position }) => ({
        industry,
        change: (own[1][position] ?? 0) - (own[0][position] ?? 0),
      })),
    missing: statistics.industries.length - places.length,
    dynamic,
    readDynamic: dynamic.defined && last.year - first.year > longSpan,
  };
};

/** What of the region's growth is that of the nation, of its industries, and of its own. */
export const shiftShare = defineAnalysis({
  id,
  reasons: {
    noStatistics: () => "the plan names no regional statistics",
    alone: () => "the statistics have no other region to compare with",
    oneYear: () => "the statistics have fewer than two years that can be compared",
    noCommon: () => "no industry is known at both dates in the region and in the reference economy",
    noSteps: () => "no year between the first and the last has all the values",
  },
  compute: ({ region: { statistics } }): Outcome<ShiftShare> => {
    if (!statistics) return notDefined(id, "noStatistics");
    const reference = referenceOf(statistics);
    if (!reference) return notDefined(id, "alone");
    return between(statistics, reference, rowsOf(statistics).filter(has));
  },
});
