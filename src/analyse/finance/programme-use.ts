import type { BudgetLine, Measure, Programme } from "../../model/action.ts";
import type { Plan } from "../../model/plan.ts";
import type { Period } from "../../notation/period.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { ratioOf } from "../../notation/ratio-of.ts";
import { compact } from "../../util/compact.ts";
import type { Budget, BudgetEntry } from "../analyses/budget.ts";
import { partyName } from "./party-name.ts";
import { type Sum, sumOf } from "./sums.ts";
import { fiscalYearsOf } from "./year-shares.ts";

/** What a measure draws from its programme by the lines of its budget. */
export type ProgrammeUse = {
  readonly measure: Measure;
  readonly programme: Programme;
  /** The lines the programme pays; all of the measure's where no payer tells them apart. */
  readonly lines: readonly BudgetLine[];
  /** False where every line has a payer, and none of them is the programme's provider. */
  readonly isMatched: boolean;
  /** In all and by the years of the budget; absent where it is not clear which lines are the programme's. */
  readonly total?: Quantity;
  readonly byYear: readonly { readonly year: Period; readonly amount: Quantity }[];
  /** Of the whole budget of the measure, 0..1; absent where no other payer stands beside the programme. */
  readonly share?: number;
  /** The fiscal years with money, in order of time. */
  readonly years: readonly Period[];
};

/** The programme pays what its provider pays, and what nobody is named to pay. */
const paidBy = (
  { provider }: Programme,
  entries: readonly BudgetEntry[],
): readonly BudgetEntry[] => {
  const payer = partyName(provider);
  return entries.filter((one) => one.payer === undefined || partyName(one.payer) === payer);
};

const amounts = (entries: readonly BudgetEntry[]): Sum =>
  sumOf(entries.map(({ line }) => line.figure.quantity));

const only = (sum: Sum): Quantity | undefined => (sum.length === 1 ? sum[0] : undefined);

const yearsOf = (entries: readonly BudgetEntry[], start: number): readonly Period[] => {
  const years = entries.flatMap(({ line }) => fiscalYearsOf(line.period, start));
  return [...new Map(years.map((year) => [year.from, year])).values()].sort(
    (a, b) => a.from - b.from,
  );
};

const useOf = (
  measure: Measure,
  programme: Programme,
  entries: readonly BudgetEntry[],
  { years, start }: { readonly years: readonly Period[]; readonly start: number },
): ProgrammeUse => {
  const found = entries.filter(({ status }) => status !== "gap");
  const own = paidBy(programme, found);
  const shown = own.length > 0 ? own : found;
  const total = only(amounts(own));
  const all = only(amounts(entries));
  const share = total && all && own.length < entries.length ? ratioOf(total, all) : undefined;
  return compact({
    measure,
    programme,
    lines: shown.map(({ line }) => line),
    isMatched: own.length > 0 || found.length === 0,
    total,
    byYear: years.flatMap((year, place) => {
      const amount = only(sumOf(own.flatMap(({ byYear }) => byYear[place] ?? [])));
      return amount ? [{ year, amount }] : [];
    }),
    share,
    years: yearsOf(shown, start),
  });
};

/**
 * The measures that draw on a programme by their budgets. Those that a funding line of a task names are left
 * out: their lines say which programme pays for which task.
 */
export const programmeUses = (
  { roadmap, head }: Plan,
  { measures, years }: Pick<Budget, "measures" | "years">,
): readonly ProgrammeUse[] => {
  const named = new Set(
    roadmap.tasks.flatMap(({ funding }) => funding.flatMap(({ measure }) => measure ?? [])),
  );
  return measures.flatMap(({ key: measure, entries }) =>
    measure.programme === undefined || named.has(measure.id)
      ? []
      : [useOf(measure, measure.programme, entries, { years, start: head.fiscalYearStart })],
  );
};
