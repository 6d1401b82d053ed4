import type { Institution } from "../../model/cluster.ts";
import { fiscalYearOf } from "../../notation/fiscal-year.ts";
import type { Month } from "../../notation/period.ts";

/** Work in one fiscal year. */
export type YearLoad = {
  /** Named after the calendar year in which it starts. */
  readonly fiscalYear: number;
  readonly personMonths: number;
};

export type Overload = {
  /** The months in which more staff is asked for than there is, in order. */
  readonly months: readonly Month[];
  /** The most that is lacking in one of them, full-time equivalents. */
  readonly most: number;
  /** Person-months that are lacking in all. */
  readonly personMonths: number;
};

export type InstitutionLoad = {
  readonly institution: Institution;
  /** Full-time equivalents in each month of the roadmap. */
  readonly load: readonly number[];
  readonly personMonths: number;
  readonly years: readonly YearLoad[];
  readonly peak: number;
  /** The first month with that load. */
  readonly peakMonth: Month;
  /** Full-time equivalents it can give at one time. */
  readonly capacity?: number;
  /** Only where the capacity is known; nothing lacks where it is empty. */
  readonly overload?: Overload;
};

const yearsOf = (load: readonly number[], first: Month, fiscalStart: number): YearLoad[] => {
  const years = new Map<number, number>();
  for (const [place, staff] of load.entries()) {
    const year = fiscalYearOf(first + place, fiscalStart);
    years.set(year, (years.get(year) ?? 0) + staff);
  }
  return [...years].map(([fiscalYear, personMonths]) => ({ fiscalYear, personMonths }));
};

const total = (load: readonly number[]): number => load.reduce((sum, staff) => sum + staff, 0);

const tolerance = 1e-9;

const overloadOf = (load: readonly number[], capacity: number, first: Month): Overload => {
  const lacking = load.map((staff) => (staff > capacity + tolerance ? staff - capacity : 0));
  return {
    months: lacking.flatMap((lack, place) => (lack > 0 ? [first + place] : [])),
    most: lacking.reduce((most, lack) => Math.max(most, lack), 0),
    personMonths: total(lacking),
  };
};

/** What a load by month comes to. `start` is its first month. */
export const loadFigures = (
  load: readonly number[],
  capacity: number | undefined,
  { start, fiscalYearStart }: { readonly start: Month; readonly fiscalYearStart: number },
): Omit<InstitutionLoad, "institution"> => {
  const peak = load.reduce((most, staff) => Math.max(most, staff), 0);
  return {
    load,
    personMonths: total(load),
    years: yearsOf(load, start, fiscalYearStart),
    peak,
    peakMonth: start + Math.max(0, load.indexOf(peak)),
    ...(capacity === undefined ? {} : { capacity, overload: overloadOf(load, capacity, start) }),
  };
};
