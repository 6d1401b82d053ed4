import type { BudgetLine, Measure } from "../model/action.ts";
import { type ValueOf, valuesOf } from "../model/enumerations.ts";
import type { Plan } from "../model/plan.ts";
import { addQuantities } from "../notation/add-quantities.ts";
import type { Period } from "../notation/period.ts";
import type { Quantity } from "../notation/quantity.ts";
import { ratioOf } from "../notation/ratio-of.ts";

/** One sum for each currency: amounts of different kinds are never added. */
export type Sum = readonly Quantity[];

export type BudgetEntry = {
  readonly measure: Measure;
  readonly line: BudgetLine;
  readonly status: ValueOf<"fundingStatus"> | undefined;
};

export type Budget = {
  readonly entries: readonly BudgetEntry[];
  /** The years that occur, in order of time. */
  readonly years: readonly Period[];
  readonly total: Sum;
  readonly statuses: readonly (ValueOf<"fundingStatus"> | undefined)[];
  /** Share of the total that is not secured, 0..1; `undefined` for several currencies or no budget. */
  readonly unsecured: number | undefined;
};

export const sumOf = (entries: readonly BudgetEntry[]): Sum => {
  const sums: Quantity[] = [];
  for (const { line } of entries) {
    const amount = line.figure.quantity;
    const place = sums.findIndex((sum) => addQuantities(sum, amount) !== undefined);
    const sum = place < 0 ? undefined : addQuantities(sums[place] as Quantity, amount);
    if (sum) sums[place] = sum;
    else sums.push(amount);
  }
  return sums;
};

export const isSameYear = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to;

const yearsOf = (entries: readonly BudgetEntry[]): readonly Period[] => {
  const years = new Map(
    entries.map(({ line: { period } }) => [`${period.from}-${period.to}`, period]),
  );
  return [...years.values()].sort((a, b) => a.from - b.from || a.to - b.to);
};

const unsecuredOf = (entries: readonly BudgetEntry[], total: Sum): number | undefined => {
  const [all, other] = total;
  if (!all || other) return undefined;
  const open = sumOf(entries.filter(({ status }) => status !== "secured"));
  return open[0] ? ratioOf(open[0], all) : 0;
};

/** The money of the support measures: a line's own status before that of its measure. */
export const budgetOf = ({ measures }: Plan): Budget => {
  const entries = measures.flatMap((measure) =>
    measure.budget.map((line) => ({ measure, line, status: line.status ?? measure.status })),
  );
  const total = sumOf(entries);
  const met = new Set(entries.map(({ status }) => status));
  return {
    entries,
    years: yearsOf(entries),
    total,
    statuses: [...valuesOf("fundingStatus"), undefined].filter((status) => met.has(status)),
    unsecured: unsecuredOf(entries, total),
  };
};
