import { plannedShare } from "../analyse/monitoring/indicator-path.ts";
import { observed } from "../analyse/monitoring/observed.ts";
import type { Indicator } from "../model/agreement.ts";
import type { Plan } from "../model/plan.ts";
import type { Month } from "../notation/period.ts";

/** What the headline tells before its planned value has gone this share of its way is chance. */
const telling = 0.1;

/** The first months of the fiscal years of the plan in which the headline is still near its baseline. */
const slowYears = ({ head }: Plan, headline: Indicator): readonly Month[] => {
  const { period } = head;
  if (!period) return [];
  const count = Math.max(0, Math.ceil((period.to - period.from) / 12));
  const years = Array.from({ length: count }, (_, year) => period.from + 12 * year);
  const isSlow = (from: Month): boolean =>
    (plannedShare(headline, { from, to: from + 12 }) ?? 1) < telling;
  const firstTelling = years.findIndex((from) => !isSlow(from));
  return firstTelling === -1 ? years : years.slice(0, firstTelling);
};

const leadsTo = (one: Indicator, headline: Indicator, all: readonly Indicator[]): boolean => {
  const above = all.find(({ id }) => id === one.parent);
  return above !== undefined && (above === headline || leadsTo(above, headline, all));
};

/**
 * The indicators that lead to the headline and have values while it is planned to be near its baseline, and the
 * last fiscal year of that; `undefined` where the headline tells something from the first year on.
 */
export const leadingIndicators = (
  plan: Plan,
): { readonly until: Month; readonly indicators: readonly Indicator[] } | undefined => {
  const headline = plan.indicators.find((one) => one.headline);
  const until = headline && slowYears(plan, headline).at(-1);
  if (headline === undefined || until === undefined) return undefined;
  const seen = new Set(observed(plan.observations).map(({ indicator }) => indicator.id));
  const indicators = plan.indicators.filter(
    (one) =>
      one.level !== "impact" &&
      (seen.has(one.id) || one.interim.some(({ period }) => period.to <= until + 12)) &&
      leadsTo(one, headline, plan.indicators),
  );
  return { until, indicators };
};
