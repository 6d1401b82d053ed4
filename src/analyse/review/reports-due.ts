import type { Indicator } from "../../model/agreement.ts";
import type { Institution } from "../../model/cluster.ts";
import type { Plan } from "../../model/plan.ts";
import type { Month, Period } from "../../notation/period.ts";
import { observedByIndicator } from "../monitoring/observed.ts";

/** A value that should have been reported by now. */
export type OverdueReport = {
  readonly indicator: Indicator;
  /** What it was last observed for; absent where it never was. */
  readonly last?: Period;
  readonly months: number;
};

/** What one body has to report; absent where the plan names no owner. */
export type OverdueOwner = {
  readonly owner?: Institution;
  readonly reports: readonly OverdueReport[];
};

const latestOf = (plan: Plan, { id }: Indicator): Period | undefined =>
  (observedByIndicator(plan.observations).get(id) ?? [])
    .map(({ period }) => period)
    .reduce<Period | undefined>((last, one) => (last && last.to >= one.to ? last : one), undefined);

/** After what is observed for its target's date nothing more is owed. */
const isDone = ({ target }: Indicator, last: Period | undefined): boolean =>
  last !== undefined && target?.asOf !== undefined && last.to >= target.asOf.to;

/**
 * The next value stands for one interval more than the last, and has another one to be counted and
 * published: late is what is not there then. Before its first value an indicator is owed from the plan's
 * beginning on.
 */
const overdueIn = (plan: Plan, day: Month, indicator: Indicator): readonly OverdueReport[] => {
  const { interval } = indicator;
  const { period } = plan.head;
  const last = latestOf(plan, indicator);
  if (!interval || !period || isDone(indicator, last)) return [];
  const since = Math.max(last?.to ?? period.from, period.from);
  const grace = 2 * interval.months;
  // for what comes after the plan nobody owes a value
  const months = Math.min(day, period.to + grace) - (since + grace);
  return months > 0 ? [{ indicator, months, ...(last ? { last } : {}) }] : [];
};

/** By owner, the most in arrears first. `day` is the first month that is not known any more. */
export const overdueReports = (plan: Plan, day: Month): readonly OverdueOwner[] => {
  const byOwner = new Map<string, OverdueOwner>();
  for (const indicator of plan.indicators) {
    const found = overdueIn(plan, day, indicator);
    if (found.length === 0) continue;
    const { owner } = indicator;
    const known = byOwner.get(owner?.id ?? "");
    const reports = [...(known?.reports ?? []), ...found];
    byOwner.set(owner?.id ?? "", { ...(owner ? { owner } : {}), reports });
  }
  const longest = ({ reports }: OverdueOwner) => Math.max(...reports.map(({ months }) => months));
  return [...byOwner.values()].sort((a, b) => longest(b) - longest(a));
};
