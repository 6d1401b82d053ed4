import { exactSum } from "../../notation/exact.ts";
import type { Period } from "../../notation/period.ts";
import type { Budget } from "../analyses/budget.ts";
import type { Cover } from "./cover.ts";

type Year = { readonly year: Period; readonly cover: Cover };
type Part = "secured" | "applied" | "planned" | "none";
type Parts = Readonly<Record<Part, number>>;

const parts: readonly Part[] = ["secured", "applied", "planned", "none"];

/** Budgets of a year that differ by less than this share from costs spread evenly are those costs, rounded. */
export const roundingSlack = 0.001;

const none: Parts = { secured: 0, applied: 0, planned: 0, none: 0 };

const isAllIn = ({ total: [all, other] }: Budget, currency: string): boolean =>
  all?.unit.kind === "money" && all.unit.currency === currency && other === undefined;

/** The budgets by how sure they are, year by year; nothing where one says too little to be counted. */
const budgeted = (budget: Budget, currency: string): readonly Parts[] | undefined => {
  const { years, statuses } = budget;
  if (!isAllIn(budget, currency) || statuses.some(({ key }) => key === undefined)) return undefined;
  const of = (status: string, place: number): number =>
    statuses.find(({ key }) => key === status)?.byYear[place]?.[0]?.amount ?? 0;
  return years.map((_, place) => ({
    secured: of("secured", place),
    applied: of("applied", place),
    planned: of("planned", place),
    none: of("gap", place),
  }));
};

const sumOf = (all: readonly Parts[], part: Part): number =>
  all.reduce((sum, one) => exactSum(sum, one[part]), 0);

const isNear = ({ cover }: Year, budget: Parts): boolean =>
  parts.every((part) => Math.abs(cover[part] - budget[part]) <= roundingSlack * cover.need);

const coverOf = ({ expectedGap: { low, high }, ...cover }: Cover, budget: Parts): Cover => {
  const need = parts.reduce((sum, part) => exactSum(sum, budget[part]), 0);
  const gap = exactSum(need, -budget.secured);
  const more = exactSum(gap, -cover.gap);
  return {
    ...budget,
    need,
    gap,
    ...(need > 0 ? { coverage: budget.secured / need } : {}),
    expectedGap: { low: exactSum(low, more), high: exactSum(high, more) },
  };
};

/**
 * Years of costs spread evenly, with the amounts the budgets of the measures state for them, where these are
 * nothing but those costs rounded: a plan then has one amount for a year and not two that differ in the last digit.
 */
export const asBudgeted = (
  years: readonly Year[],
  total: Cover,
  budget: Budget,
  currency: string,
): readonly Year[] => {
  const stated = budgeted(budget, currency);
  const isSame =
    stated?.length === years.length &&
    parts.every((part) => sumOf(stated, part) === total[part]) &&
    years.every((one, place) => {
      const [own, period] = [stated[place], budget.years[place]];
      return own && period?.from === one.year.from && period.to === one.year.to && isNear(one, own);
    });
  return isSame
    ? years.map(({ year, cover }, place) => ({
        year,
        cover: coverOf(cover, stated[place] ?? none),
      }))
    : years;
};
