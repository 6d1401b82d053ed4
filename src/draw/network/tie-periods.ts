import type { InstitutionTie } from "../../analyse/institution-ties.ts";
import type { Plan } from "../../model/plan.ts";
import type { Month, Period } from "../../notation/period.ts";

/** Months before the plan that count as its recent past. */
const recent = 120;

export type TiePeriod = {
  /** The ties before it are older; `undefined` for the first. */
  readonly from: Month | undefined;
  /** The month after its last; `undefined` for the period of the plan as a whole. */
  readonly to: Month | undefined;
  /** Ties that begin in it, and all up to its end, as places in the list of ties. */
  readonly fresh: ReadonlySet<number>;
  readonly standing: ReadonlySet<number>;
  /** Institutions with a tie at its end. */
  readonly joined: number;
};

const joinedBy = (ties: readonly InstitutionTie[], standing: ReadonlySet<number>): number =>
  new Set([...standing].flatMap((place) => [ties[place]?.a, ties[place]?.b])).size;

/** The month in which the plan starts; without one, the month after the newest tie. */
const startOf = ({ head, start }: Plan, months: readonly Month[]): Month =>
  head.period?.from ?? start ?? months.reduce((most, one) => Math.max(most, one), 0) + 1;

type Cut = readonly [from: Month | undefined, to: Month | undefined];

/** So many years or, of a period too short for that, months. */
const thirdOf = (length: number): number =>
  length < 36 ? Math.max(1, Math.round(length / 3)) : 12 * Math.round(length / 36);

/** The period of the plan in thirds; what is older stands with the first. */
const thirds = ({ from, to }: Period, newest: Month, hasOlder: boolean): readonly Cut[] => {
  const third = thirdOf(to - from);
  return [
    [hasOlder ? undefined : from, from + third],
    [from + third, from + 2 * third],
    [from + 2 * third, Math.max(to, newest + 1)],
  ];
};

/**
 * The ties by when they began: long before the plan, in the ten years before it, and in it. Where one at most
 * is older than the plan, as in a case of the past told as a plan, the period itself is cut. Periods in
 * which none begins are left out. Ties that do not say since when stand in the last only.
 */
export const tiePeriods = (plan: Plan, ties: readonly InstitutionTie[]): readonly TiePeriod[] => {
  const dated = ties.flatMap(({ since }, place) => (since === undefined ? [] : [{ since, place }]));
  const start = startOf(
    plan,
    dated.map(({ since }) => since),
  );
  const older = dated.filter(({ since }) => since < start).length;
  const newest = dated.reduce((most, { since }) => Math.max(most, since), start);
  const { period } = plan.head;
  const isWithin = period !== undefined && older <= 1 && dated.length - older > 1;
  const cuts: readonly Cut[] = isWithin
    ? thirds(period, newest, older > 0)
    : [
        [undefined, start - recent],
        [start - recent, start],
        [start, undefined],
      ];
  const undated = ties.flatMap(({ since }, place) => (since === undefined ? [place] : []));
  const standing = new Set<number>();
  const periods = cuts.flatMap(([from, to]) => {
    const fresh = dated.filter(
      ({ since }) => since >= (from ?? since) && (to === undefined || since < to),
    );
    if (fresh.length === 0) return [];
    for (const { place } of fresh) standing.add(place);
    return [{ from, to, fresh: new Set(fresh.map(({ place }) => place)), all: [...standing] }];
  });
  return periods.map(({ all, ...period }, place) => {
    const whole = new Set([...all, ...(place === periods.length - 1 ? undated : [])]);
    return { ...period, standing: whole, joined: joinedBy(ties, whole) };
  });
};
