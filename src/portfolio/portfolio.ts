import { type ClusterLink, clusterLinks } from "./cluster-links.ts";
import type { Member } from "./member.ts";
import { type MoneyTable, moneyTables } from "./money-table.ts";
import { type PlansOfRegion, regionsOf } from "./regions.ts";
import { type Doubt, type SharedInstitution, sharedInstitutions } from "./shared-institutions.ts";
import { type TotalLoad, totalLoads } from "./total-load.ts";

/** What several plans say together. */
export type Portfolio = {
  readonly members: readonly Member[];
  /** First month of the years in which loads are counted: that of most plans. */
  readonly fiscalYearStart: number;
  readonly shared: readonly SharedInstitution[];
  readonly doubts: readonly Doubt[];
  readonly loads: readonly TotalLoad[];
  readonly links: readonly ClusterLink[];
  readonly money: readonly MoneyTable[];
  readonly regions: readonly PlansOfRegion[];
};

/** Of as many the one that the first plan has. */
const commonStart = (members: readonly Member[]): number => {
  const counts = new Map<number, number>();
  for (const { plan } of members) {
    const { fiscalYearStart } = plan.head;
    counts.set(fiscalYearStart, (counts.get(fiscalYearStart) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? 4;
};

export const portfolioOf = (members: readonly Member[]): Portfolio => {
  const fiscalYearStart = commonStart(members);
  const { shared, doubts } = sharedInstitutions(members);
  return {
    members,
    fiscalYearStart,
    shared,
    doubts,
    loads: totalLoads(shared, fiscalYearStart),
    links: clusterLinks(members),
    money: moneyTables(members, shared, fiscalYearStart),
    regions: regionsOf(members),
  };
};
