import type { Statistics, StatisticsYear } from "../../model/tables.ts";

type Cell = number | null;

/** What the region is compared with: rows of the file, or the sum of all its regions. */
export type Reference =
  | { readonly kind: "rows"; readonly label: string; readonly includesOwn: boolean }
  | { readonly kind: "sum"; readonly regions: number };

/** One year of the region beside the reference, by industry. */
export type Rows = {
  readonly year: number;
  readonly own: readonly Cell[];
  readonly reference: readonly Cell[];
};

/** A sum in which one missing cell leaves the whole unknown: what is secret is not nothing. */
const summed = ({ values }: StatisticsYear): readonly Cell[] =>
  (values[0] ?? []).map((_, industry) => {
    let sum = 0;
    for (const row of values) {
      const cell = row[industry] ?? null;
      if (cell === null) return null;
      sum += cell;
    }
    return sum;
  });

/** The years of the statistics in order of time. */
export const rowsOf = ({ own, reference, years }: Statistics): readonly Rows[] =>
  years.map((one) => ({
    year: one.year,
    own: one.values[own] ?? [],
    reference: reference === undefined ? summed(one) : (one.values[reference] ?? []),
  }));

/** Places of the industries known in every one of the lists. */
export const knownIn = (lists: readonly (readonly Cell[])[]): readonly number[] =>
  (lists[0] ?? []).flatMap((_, place) =>
    lists.every((list) => (list[place] ?? null) !== null) ? [place] : [],
  );

/** The values at some places, all of which are known. */
export const valuesAt = (list: readonly Cell[], places: readonly number[]): readonly number[] =>
  places.map((place) => list[place] ?? 0);

export const sumOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0);

/** What the file's region is compared with; none where the file has the region alone. */
export const referenceOf = (statistics: Statistics): Reference | undefined => {
  const { regions, reference } = statistics;
  if (reference === undefined)
    return regions.length > 1 ? { kind: "sum", regions: regions.length } : undefined;
  // rows that hold the region as well are never smaller than it
  const includesOwn = rowsOf(statistics).every((rows) =>
    knownIn([rows.own, rows.reference]).every(
      (place) => (rows.own[place] ?? 0) <= (rows.reference[place] ?? 0),
    ),
  );
  return { kind: "rows", label: regions[reference] ?? "", includesOwn };
};

/** Whether the numbers are counts, of which a small one may be chance; and how much 1 in the file counts. */
export const countPerUnit = ({ measure, unit }: Statistics): number | undefined =>
  measure === "employment" || measure === "establishments" ? unit.amount : undefined;
