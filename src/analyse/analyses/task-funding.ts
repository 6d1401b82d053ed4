import type { Measure, Task } from "../../model/action.ts";
import type { Plan } from "../../model/plan.ts";
import { defineAnalysis, notDefined, type Outcome, type Use } from "../analysis.ts";
import {
  type FundedTask,
  fundedTask,
  fundingTables,
  type TaskSource,
} from "../finance/funded-task.ts";
import { amountOfMinor, minorUnits } from "../finance/minor-units.ts";
import { money } from "../finance/money.ts";
import { fiscalYearsOf } from "../finance/year-shares.ts";
import { shownMonths } from "../shown-months.ts";
import { schedule } from "./schedule.ts";

export type FundingTotal = {
  readonly currency: string;
  readonly cost: number;
  /** What no source pays, and what stands as a gap among the sources. */
  readonly gap: number;
  /** Of the sources that have a rate or a programme. */
  readonly subsidies: number;
  /** The owners' own money. */
  readonly own: number;
  /** Of all other sources. */
  readonly others: number;
};

export type TaskFunding = {
  /** The tasks that state a cost or a source, in the order of the file. */
  readonly tasks: readonly { readonly task: Task; readonly funding: Outcome<FundedTask> }[];
  /** Over the tasks with funding lines whose cost is known. */
  readonly total: Outcome<FundingTotal>;
  /** What the funding lines take from each measure that they name, over all tasks. */
  readonly claims: readonly {
    readonly measure: Measure;
    readonly currency: string;
    readonly amount: number;
    /** What the measure has in that currency; absent where it states no budget in it. */
    readonly budget?: number;
  }[];
};

const id = "task-funding";

type Funded = { readonly task: Task; readonly funding: FundedTask };

const unitsOf = (amount: number, currency: string): bigint =>
  minorUnits(money(amount, currency)) ?? 0n;

const sumOf = (amounts: readonly number[], currency: string): number =>
  amountOfMinor(
    amounts.reduce((sum, amount) => sum + unitsOf(amount, currency), 0n),
    currency,
  );

const totalOf = (funded: readonly Funded[]): Outcome<FundingTotal> => {
  const lined = funded.filter(({ task }) => task.funding.length > 0);
  const [first] = lined;
  if (!first) return notDefined(id, "noLines");
  const { currency } = first.funding;
  if (lined.some(({ funding }) => funding.currency !== currency))
    return notDefined(id, "currencies");
  const all = lined.flatMap(({ funding }) => funding.sources);
  const found = all.filter(({ status }) => status !== "gap");
  const sum = (amounts: readonly number[]) => sumOf(amounts, currency);
  const amounts = (holds: (source: TaskSource) => boolean) =>
    sum(found.filter(holds).map(({ amount }) => amount));
  const open = all.filter(({ status }) => status === "gap").map(({ amount }) => amount);
  return {
    defined: true,
    currency,
    cost: sum(lined.map(({ funding }) => funding.cost)),
    gap: sum([...lined.map(({ funding }) => funding.gap), ...open]),
    subsidies: amounts(({ subsidy }) => subsidy),
    own: amounts(({ own }) => own),
    others: amounts(({ own, subsidy }) => !own && !subsidy),
  };
};

const budgetIn = ({ budget }: Measure, currency: string): number | undefined => {
  const amounts = budget.flatMap(({ figure: { quantity } }) =>
    quantity.unit.kind === "money" && quantity.unit.currency === currency ? [quantity.amount] : [],
  );
  return amounts.length > 0 ? sumOf(amounts, currency) : undefined;
};

const claimsOf = (funded: readonly Funded[]): TaskFunding["claims"] => {
  const claims = new Map<string, { measure: Measure; currency: string; amounts: number[] }>();
  for (const { funding } of funded) {
    const { currency } = funding;
    for (const { measure, amount } of funding.sources) {
      if (!measure) continue;
      const key = `${measure.id} ${currency}`;
      const claim = claims.get(key) ?? { measure, currency, amounts: [] };
      claim.amounts.push(amount);
      claims.set(key, claim);
    }
  }
  return [...claims.values()].map(({ measure, currency, amounts }) => {
    const budget = budgetIn(measure, currency);
    const amount = sumOf(amounts, currency);
    return { measure, currency, amount, ...(budget === undefined ? {} : { budget }) };
  });
};

/** By the dates of the roadmap; where it has none, by the length of the task alone. */
const yearsIn = ({ head, programmes }: Plan, use: Use): ((task: Task) => number) => {
  // the dates are only needed for limits by year
  const dates = programmes.some(({ limits }) => limits.per === "year") ? use(schedule) : undefined;
  const months = new Map(
    dates?.defined ? dates.tasks.map((one) => [one.task.id, shownMonths(one)]) : [],
  );
  return ({ id: task, duration }) => {
    const shown = months.get(task);
    if (!shown) return Math.max(1, Math.ceil((duration?.months ?? 1) / 12));
    return fiscalYearsOf({ from: shown.first, to: shown.last + 1 }, head.fiscalYearStart).length;
  };
};

/**
 * What each source of a task pays, in exact fractions and whole units of money, and what is left without
 * one.
 */
export const taskFunding = defineAnalysis({
  id,
  reasons: {
    noCost: () => "its cost is not stated",
    notMoney: () => "its cost is not an amount of money",
    negative: () => "its cost is below zero",
    notWhole: ({ currency }: { currency: string }) =>
      `its cost has a part smaller than the smallest unit of ${currency}`,
    tooLarge: () => "its cost is too large to be reckoned to the unit",
    noLines: () => "no task with a known cost says who pays for it",
    currencies: () => "the costs are in several currencies",
  },
  compute: (plan: Plan, use): TaskFunding => {
    const tables = fundingTables(plan, yearsIn(plan, use));
    const tasks = plan.roadmap.tasks
      .filter(({ cost, funding }) => cost !== undefined || funding.length > 0)
      .map((task) => ({ task, funding: fundedTask(task, tables) }));
    const funded = tasks.flatMap(({ task, funding }) =>
      funding.defined ? [{ task, funding }] : [],
    );
    return { tasks, total: totalOf(funded), claims: claimsOf(funded) };
  },
});
