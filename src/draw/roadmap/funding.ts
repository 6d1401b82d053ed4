import type { ValueOf } from "../../model/enumerations.ts";
import { valuesOf } from "../../model/enumerations.ts";
import type { Plan } from "../../model/plan.ts";
import type { Month, Period } from "../../notation/period.ts";
import { yearStart } from "./axis.ts";

export type FundingStatus = ValueOf<"fundingStatus">;

export const fundingStatuses = valuesOf("fundingStatus");

export type Funding = {
  readonly currency: string;
  /** Money by the first month of the fiscal year and status. */
  readonly years: ReadonlyMap<Month, Readonly<Record<FundingStatus, number>>>;
  /** Whether a sum was spread evenly over the years it is for. */
  readonly isSpread: boolean;
};

type Line = {
  readonly period: Period;
  readonly amount: number;
  readonly currency: string;
  readonly status: FundingStatus;
};

const linesOf = ({ measures }: Plan): readonly Line[] =>
  measures.flatMap((measure) =>
    measure.budget.flatMap(({ period, figure, status }): readonly Line[] => {
      const { amount, unit } = figure.quantity;
      if (unit.kind !== "money" || !Number.isFinite(amount) || amount <= 0) return [];
      const stands = status ?? measure.status ?? "planned";
      return [{ period, amount, currency: unit.currency, status: stands }];
    }),
  );

const mostYears = 60;

/** The fiscal years of a period with the share of its months that lies in each. */
const sharesOf = (period: Period, start: number): readonly (readonly [Month, number])[] => {
  const months = period.to - period.from;
  const first = yearStart(period.from, start);
  const count = Math.min(mostYears, Math.ceil((period.to - first) / 12));
  return Array.from({ length: Math.max(1, count) }, (_, place) => {
    const year = first + place * 12;
    const inside = Math.min(period.to, year + 12) - Math.max(period.from, year);
    return [year, months > 0 ? inside / months : 1] as const;
  });
};

/**
 * The measures' budgets by fiscal year and status. `undefined` where there is no budget or it is in
 * several currencies, which cannot be stacked.
 */
export const fundingOf = (plan: Plan): Funding | undefined => {
  const lines = linesOf(plan);
  const currency = lines[0]?.currency;
  if (currency === undefined || lines.some((line) => line.currency !== currency)) return undefined;
  const years = new Map<Month, Record<FundingStatus, number>>();
  let isSpread = false;
  for (const { period, amount, status } of lines) {
    const shares = sharesOf(period, plan.head.fiscalYearStart);
    isSpread ||= shares.length > 1 && period.calendar !== "year";
    for (const [year, share] of shares) {
      const known = years.get(year) ?? { secured: 0, applied: 0, planned: 0, gap: 0 };
      known[status] += amount * share;
      years.set(year, known);
    }
  }
  return { currency, years, isSpread };
};

/** Budgets in several currencies, or none. */
export const hasSeveralCurrencies = (plan: Plan): boolean =>
  new Set(linesOf(plan).map(({ currency }) => currency)).size > 1;
