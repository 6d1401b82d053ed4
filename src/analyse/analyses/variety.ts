import type { Statistics } from "../../model/tables.ts";
import { defineAnalysis, notDefined, type Outcome } from "../analysis.ts";
import { sharesOf } from "../position/concentration.ts";
import { type Variety as Bits, varietyOf } from "../position/entropy.ts";
import { knownIn, type Rows, referenceOf, rowsOf, sumOf, valuesAt } from "../position/rows-of.ts";

export type Variety = Bits & {
  readonly statistics: Statistics;
  readonly year: number;
  /** Industries whose value in the region is known, out of all: the rest is missing or secret. */
  readonly known: number;
  readonly all: number;
  /** The reference economy over the same industries. */
  readonly reference: Outcome<Omit<Bits, "groups">>;
};

const id = "variety";

const bitsOf = (
  { industries }: Statistics,
  list: Rows["own"],
  places: readonly number[],
): Bits | undefined => {
  const shares = sharesOf(valuesAt(list, places));
  return (
    shares &&
    varietyOf(
      places.map((place, position) => ({
        group: industries[place]?.group ?? "",
        share: shares[position] ?? 0,
      })),
    )
  );
};

const referenceBits = (statistics: Statistics, { own, reference }: Rows): Variety["reference"] => {
  if (!referenceOf(statistics)) return notDefined(id, "alone");
  const places = knownIn([own]);
  if (places.some((place) => (reference[place] ?? null) === null))
    return notDefined(id, "incomplete");
  const bits = bitsOf(statistics, reference, places);
  if (!bits) return notDefined(id, "negative");
  const { related, unrelated, total } = bits;
  return { defined: true, related, unrelated, total };
};

/** Whether the region is varied inside families of industries or across them. */
export const variety = defineAnalysis({
  id,
  reasons: {
    noStatistics: () => "the plan names no regional statistics",
    noValues: () => "the statistics have no value of the region",
    negative: () => "a value is negative, so there are no shares",
    noFamilies: () => "no group of the statistics has two industries of the region",
    alone: () => "the statistics have no other region to compare with",
    incomplete: () => "a value of the reference economy is missing",
  },
  compute: ({ region: { statistics } }): Outcome<Variety> => {
    if (!statistics) return notDefined(id, "noStatistics");
    const rows = rowsOf(statistics)
      .filter(({ own }) => sumOf(valuesAt(own, knownIn([own]))) > 0)
      .at(-1);
    if (!rows) return notDefined(id, "noValues");
    const places = knownIn([rows.own]);
    const bits = bitsOf(statistics, rows.own, places);
    if (!bits) return notDefined(id, "negative");
    // with one industry in each, nothing could be related and 0 bits would say nothing
    if (bits.groups.every(({ members }) => members < 2)) return notDefined(id, "noFamilies");
    return {
      defined: true,
      ...bits,
      statistics,
      year: rows.year,
      known: places.length,
      all: rows.own.length,
      reference: referenceBits(statistics, rows),
    };
  },
});
