import type { BudgetLine, Measure, Task } from "../../model/action.ts";
import type { Plan } from "../../model/plan.ts";
import { exactSum } from "../../notation/exact.ts";
import type { Period } from "../../notation/period.ts";
import { defineAnalysis, type NotDefined, notDefined, type Outcome } from "../analysis.ts";
import { type BalanceGroup, balanceGroups } from "../finance/balance-groups.ts";
import { type Balanced, balanceOf } from "../finance/balance-of.ts";
import { amountOfMinor } from "../finance/minor-units.ts";
import { type CostedTask, costedTasks } from "../finance/task-cells.ts";
import { schedule } from "./schedule.ts";
import { taskFunding } from "./task-funding.ts";

/** Sources less uses: below 0 where money is missing. In units of the currency. */
export type Sides = { readonly sources: number; readonly uses: number };

export type YearSides = Sides & { readonly year: Period };

/** What a task needs of the budgets, in units of the currency. */
export type Needing = { readonly task: Task; readonly need: number };

/** The lines of the budgets that have money in the year, and the tasks that need some. */
export type GroupYear = YearSides & {
  readonly lines: readonly BudgetLine[];
  readonly needs: readonly Needing[];
};

/** Measures and tasks that belong together, with the budgets and what the tasks need of them. */
export type GroupBalance = BalanceGroup &
  Sides & {
    readonly needs: readonly Needing[];
    /** By fiscal year in order of time; empty where the tasks have no dates. */
    readonly years: readonly GroupYear[];
    /** Money that stands in another year than the costs it is for, as a share of the larger side. */
    readonly displaced: number;
  };

export type BudgetBalance = {
  readonly currency: string;
  readonly groups: readonly GroupBalance[];
  /** Over the groups. */
  readonly total: Sides;
  /** The same by fiscal year, in order of time. */
  readonly years: readonly YearSides[];
  /** Groups with a budget whose sides cannot be added up, with the tasks or measures that make it so. */
  readonly open: readonly (BalanceGroup & {
    readonly why: NotDefined;
    readonly by: readonly (Task | Measure)[];
  })[];
  /** Tasks whose own sources come to less than their cost, a stated gap not counted as missing. */
  readonly short: readonly (Sides & { readonly task: Task })[];
  /** Tasks with a cost that neither state a source nor belong to a measure with a budget. */
  readonly alone: readonly { readonly task: Task; readonly cost: number }[];
};

const id = "budget-balance";

const isPoint = ({ duration }: Task): boolean => duration?.months === 0;

const isIn =
  (currency: string) =>
  ({ figure }: BudgetLine): boolean =>
    figure.quantity.unit.kind === "money" && figure.quantity.unit.currency === currency;

/** What keeps a group from being judged. */
const opening = (
  { measures, tasks }: BalanceGroup,
  costed: ReadonlyMap<string, CostedTask>,
  currency: string,
): { readonly why: NotDefined; readonly by: readonly (Task | Measure)[] } | undefined => {
  const reasons = {
    uncosted: tasks.filter((task) => !costed.has(task.id) && !isPoint(task)),
    noBudget: measures.filter(({ budget }) => budget.length === 0),
    currencies: measures.filter(({ budget }) => !budget.every(isIn(currency))),
  };
  const [found] = Object.entries(reasons).filter(([, by]) => by.length > 0);
  return found && { why: notDefined(id, found[0]), by: found[1] };
};

type Units = Pick<Balanced, "sources" | "uses">;

const sidesOf = ({ sources, uses }: Units, currency: string): Sides => ({
  sources: amountOfMinor(sources, currency),
  uses: amountOfMinor(uses, currency),
});

const needing = (needs: Balanced["needs"], currency: string): readonly Needing[] =>
  needs.map(({ task, need }) => ({ task, need: amountOfMinor(need, currency) }));

const inCurrency = (
  { sources, uses, needs, years, displaced }: Balanced,
  currency: string,
): Omit<GroupBalance, keyof BalanceGroup> => ({
  ...sidesOf({ sources, uses }, currency),
  needs: needing(needs, currency),
  years: years.map(({ year, lines, needs: own, ...sides }) => ({
    year,
    lines,
    needs: needing(own, currency),
    ...sidesOf(sides, currency),
  })),
  displaced,
});

const sumOf = (all: readonly Units[], currency: string): Sides =>
  sidesOf(
    all.reduce<Units>(
      (sum, one) => ({ sources: sum.sources + one.sources, uses: sum.uses + one.uses }),
      { sources: 0n, uses: 0n },
    ),
    currency,
  );

const byYear = (all: readonly Balanced[], currency: string): readonly YearSides[] => {
  const years = new Map<number, { readonly year: Period; readonly sides: Units[] }>();
  for (const { year, sources, uses } of all.flatMap((one) => one.years)) {
    const found = years.get(year.from) ?? { year, sides: [] };
    years.set(year.from, found);
    found.sides.push({ sources, uses });
  }
  return [...years.values()]
    .sort((a, b) => a.year.from - b.year.from)
    .map(({ year, sides }) => ({ year, ...sumOf(sides, currency) }));
};

const shortOf = ({ task, funding: { cost, gap, sources } }: CostedTask): BudgetBalance["short"] =>
  sources.length > 0 && gap > 0 ? [{ task, uses: cost, sources: exactSum(cost, -gap) }] : [];

/** Whether the budgets of the measures are what the tasks need of them, in all and by fiscal year. */
export const budgetBalance = defineAnalysis({
  id,
  reasons: {
    noCost: () => "no task states a cost",
    currencies: () => "the budgets and costs are in several currencies",
    uncosted: () => "not every task states its cost",
    noBudget: () => "not every measure states its budget",
  },
  compute: (plan: Plan, use): Outcome<BudgetBalance> => {
    const { roadmap, measures, head } = plan;
    const found = costedTasks(id, use(taskFunding), use(schedule), head.fiscalYearStart);
    if (!found.defined) return found;
    const { currency, tasks } = found;
    const costed = new Map(tasks.map((one) => [one.task.id, one]));
    const groups = balanceGroups(measures, roadmap.tasks);
    const judged = groups.map((group) => ({ group, why: opening(group, costed, currency) }));
    const known = judged.flatMap(({ group, why }) => {
      const own = group.tasks.flatMap((task) => costed.get(task.id) ?? []);
      return why ? [] : [{ group, balance: balanceOf(group.measures, own, head.fiscalYearStart) }];
    });
    const balances = known.map(({ balance }) => balance);
    const paid = new Set(
      groups.flatMap((group) =>
        group.measures.some((one) => one.budget.length > 0) ? group.tasks : [],
      ),
    );
    return {
      defined: true,
      currency,
      groups: known.map(({ group, balance }) => ({ ...group, ...inCurrency(balance, currency) })),
      total: sumOf(balances, currency),
      years: byYear(balances, currency),
      open: judged.flatMap(({ group, why }) =>
        why && group.measures.some((one) => one.budget.length > 0) ? [{ ...group, ...why }] : [],
      ),
      short: tasks.flatMap(shortOf),
      alone: tasks.flatMap(({ task, funding: { cost, sources } }) =>
        sources.length === 0 && cost > 0 && !paid.has(task) ? [{ task, cost }] : [],
      ),
    };
  },
});
