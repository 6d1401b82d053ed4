import { staffLoad } from "../analyse/analyses/staff-load.ts";
import { type InstitutionLoad, loadFigures } from "../analyse/roadmap/institution-load.ts";
import type { Figure } from "../model/figure.ts";
import type { Month } from "../notation/period.ts";
import type { Member } from "./member.ts";
import type { Entry, SharedInstitution } from "./shared-institutions.ts";

type Figures = Omit<InstitutionLoad, "institution">;

/** What one plan asks of an institution. */
export type PlanLoad = Figures & { readonly member: Member };

/** What all plans ask of it together, month by month. */
export type TotalLoad = Figures & {
  readonly shared: SharedInstitution;
  readonly plans: readonly PlanLoad[];
  /** What `capacity` is: the most that it says it can give to any one plan, or all its staff. */
  readonly limit?: "capacity" | "staff";
};

type Stretch = { readonly start: Month; readonly load: readonly number[] };

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const added = (parts: readonly Stretch[]): Stretch => {
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.start + part.load.length));
  const load = Array.from({ length: Math.max(0, end - start) }, (_, place) =>
    sum(parts.map((part) => part.load[start + place - part.start] ?? 0)),
  );
  return { start, load };
};

const people = (figure: Figure | undefined): number | undefined =>
  figure?.quantity.unit.kind === "count" ? figure.quantity.amount : undefined;

/** Departments of one body in one plan add up; what several plans are told may be the same people. */
const mostOf = (
  entries: readonly Entry[],
  of: (entry: Entry) => number | undefined,
): number | undefined => {
  const byMember = new Map<Member, number>();
  for (const entry of entries) {
    const stated = of(entry);
    if (stated !== undefined)
      byMember.set(entry.member, (byMember.get(entry.member) ?? 0) + stated);
  }
  return byMember.size === 0 ? undefined : Math.max(...byMember.values());
};

const planLoads = (entries: readonly Entry[], fiscalYearStart: number): readonly PlanLoad[] => {
  const members = [...new Set(entries.map(({ member }) => member))];
  return members.flatMap((member) => {
    const own = entries.filter((entry) => entry.member === member);
    const outcome = member.use(staffLoad);
    if (!outcome.defined) return [];
    const parts = outcome.institutions
      .filter((one) => own.some(({ institution }) => institution === one.institution))
      .map(({ load }): Stretch => ({ start: outcome.start, load }));
    if (parts.length === 0) return [];
    const { start, load } = added(parts);
    const capacity = mostOf(own, ({ institution }) => people(institution.capacity));
    return [{ member, ...loadFigures(load, capacity, { start, fiscalYearStart }) }];
  });
};

const startOf = ({ load, peak, peakMonth }: Figures): Month => peakMonth - load.indexOf(peak);

/** The load of shared institutions whose work at least one plan counts in people. */
export const totalLoads = (
  all: readonly SharedInstitution[],
  fiscalYearStart: number,
): readonly TotalLoad[] =>
  all.flatMap((shared) => {
    const { entries } = shared;
    const plans = planLoads(entries, fiscalYearStart);
    if (plans.length === 0) return [];
    const { start, load } = added(plans.map((one) => ({ start: startOf(one), load: one.load })));
    const capacity = mostOf(entries, ({ institution }) => people(institution.capacity));
    const staff = mostOf(entries, ({ institution }) => people(institution.staff));
    const limit = capacity === undefined ? "staff" : "capacity";
    const most = capacity ?? staff;
    const figures = loadFigures(load, most, { start, fiscalYearStart });
    return [{ shared, plans, ...figures, ...(most !== undefined && { limit }) }];
  });
