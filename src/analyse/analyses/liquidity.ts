import type { Programme } from "../../model/action.ts";
import type { Institution } from "../../model/cluster.ts";
import type { Plan } from "../../model/plan.ts";
import type { Period } from "../../notation/period.ts";
import { defineAnalysis, notDefined, type Outcome, type Use } from "../analysis.ts";
import { type Bridge, bridgeOf, type CashFlow, cashMonths, mostMonths } from "../finance/cash.ts";
import { amountOfMinor, minorUnits } from "../finance/minor-units.ts";
import { money } from "../finance/money.ts";
import { receiptsOf } from "../finance/receipts.ts";
import { type Costed, costedTasks } from "../finance/task-cells.ts";
import { fiscalYearsOf } from "../finance/year-shares.ts";
import { schedule } from "./schedule.ts";
import { type ScheduleRisk, scheduleRisk } from "./schedule-risk.ts";
import { taskFunding } from "./task-funding.ts";

export type Cash = {
  /** Money has to be advanced in the currency of the plan; see `Bridge`. */
  readonly bridge: Bridge;
  /** By fiscal year in order of time. */
  readonly years: readonly {
    readonly year: Period;
    readonly paid: number;
    readonly received: number;
    /** At the end of the year, below 0 where money is advanced. */
    readonly balance: number;
  }[];
};

export type Liquidity = Cash & {
  readonly currency: string;
  /** The grants and subsidies that are counted. */
  readonly subsidies: number;
  /** Each owner for itself, largest need first; without an owner where the task states none. */
  readonly owners: readonly {
    readonly owner: Institution | undefined;
    readonly subsidies: number;
    readonly bridge: Bridge;
  }[];
  /** The programmes that pay them, in the order in which they occur. */
  readonly programmes: readonly Programme[];
  /** Grants whose programme does not say when it pays. */
  readonly termsTaken: number;
  /** With every task settled at its own P80 finish, or why that is not known. */
  readonly late: Outcome<{
    readonly bridge: Bridge;
    readonly drawn: { readonly seed: number; readonly draws: number };
  }>;
};

const id = "liquidity";

type OwnedFlow = CashFlow & {
  readonly owner: Institution | undefined;
  readonly programme: Programme | undefined;
  readonly stated: boolean;
};

/** The costs that grants pay for, with the grants; other sources pay as the costs arise. */
const flowsOf = ({ tasks, currency }: Costed, fiscalYearStart: number): readonly OwnedFlow[] =>
  tasks.flatMap(({ task, funding, months }) =>
    months === undefined
      ? []
      : funding.sources.flatMap(({ subsidy, status, amount, programme }): readonly OwnedFlow[] => {
          const units = minorUnits(money(amount, currency)) ?? 0n;
          if (!subsidy || status === "gap" || units === 0n) return [];
          const payment = programme?.payment ?? {};
          const receipts = receiptsOf(units, months, payment, fiscalYearStart);
          const stated = payment.after !== undefined && payment.lag !== undefined;
          return [{ ...months, amount: units, receipts, owner: task.owner, programme, stated }];
        }),
  );

const inCurrency = ({ need, ...rest }: Bridge, currency: string): Bridge => ({
  need: amountOfMinor(BigInt(need), currency),
  ...rest,
});

/** Costs as planned, and every task settled at its own P80 finish. */
const lateTasks = (
  { tasks }: Costed,
  { start, tasks: risks }: Pick<ScheduleRisk, "start" | "tasks">,
): Costed["tasks"] => {
  const finishes = new Map(risks.map(({ task, p80 }) => [task.id, start + Math.ceil(p80) - 1]));
  return tasks.map((one) => {
    if (!one.months) return one;
    const { last } = one.months;
    const settled = Math.max(last, finishes.get(one.task.id) ?? last);
    return { ...one, months: { ...one.months, settled } };
  });
};

const lateOf = (costed: Costed, fiscalYearStart: number, use: Use): Liquidity["late"] => {
  const risk = use(scheduleRisk);
  if (!risk.defined) return risk;
  const { currency } = costed;
  const flows = flowsOf({ currency, tasks: lateTasks(costed, risk) }, fiscalYearStart);
  const months = cashMonths(flows);
  return months
    ? {
        defined: true,
        bridge: inCurrency(bridgeOf(months), currency),
        drawn: { seed: risk.seed, draws: risk.draws },
      }
    : notDefined(id, "tooLong", { years: mostMonths / 12 });
};

const sumOf = (flows: readonly CashFlow[]): bigint =>
  flows.reduce((sum, { amount }) => sum + amount, 0n);

const byOwner = (flows: readonly OwnedFlow[]): ReadonlyMap<string, OwnedFlow[]> => {
  const owners = new Map<string, OwnedFlow[]>();
  for (const flow of flows) {
    const name = flow.owner?.id ?? "";
    const own = owners.get(name);
    if (own) own.push(flow);
    else owners.set(name, [flow]);
  }
  return owners;
};

const ownersOf = (flows: readonly OwnedFlow[], currency: string): Liquidity["owners"] =>
  [...byOwner(flows).values()]
    .flatMap((own) => {
      const months = cashMonths(own);
      if (!months) return [];
      const subsidies = amountOfMinor(sumOf(own), currency);
      return [{ owner: own[0]?.owner, subsidies, bridge: inCurrency(bridgeOf(months), currency) }];
    })
    .sort((a, b) => b.bridge.need - a.bridge.need);

const cashOf = (
  flows: readonly CashFlow[],
  currency: string,
  fiscalYearStart: number,
): Cash | undefined => {
  const months = cashMonths(flows);
  if (!months) return undefined;
  const { from, paid, received, balance } = months;
  const of = (units: number): number => amountOfMinor(BigInt(units), currency);
  const years = fiscalYearsOf({ from, to: from + balance.length }, fiscalYearStart);
  return {
    bridge: inCurrency(bridgeOf(months), currency),
    years: years.map((year) => {
      const [first, end] = [
        Math.max(0, year.from - from),
        Math.min(balance.length, year.to - from),
      ];
      const sum = (all: readonly number[]) =>
        all.slice(first, end).reduce((total, amount) => total + amount, 0);
      return {
        year,
        paid: of(sum(paid)),
        received: of(sum(received)),
        balance: of(balance[end - 1] ?? 0),
      };
    }),
  };
};

/** Who has to advance how much, and for how long, until grants that are paid afterwards come in. */
export const liquidity = defineAnalysis({
  id,
  reasons: {
    noCost: () => "no task states a cost",
    currencies: () => "the costs are in several currencies",
    noSubsidies: () => "no task is paid for by a grant or subsidy",
    tooLong: ({ years }: { years: number }) => `the roadmap is longer than ${years} years`,
  },
  compute: ({ head }: Plan, use): Outcome<Liquidity> => {
    const dates = use(schedule);
    const costed = costedTasks(id, use(taskFunding), dates, head.fiscalYearStart);
    if (!costed.defined) return costed;
    const { currency } = costed;
    const subsidised = costed.tasks.some(({ funding }) =>
      funding.sources.some(({ subsidy, amount }) => subsidy && amount > 0),
    );
    if (!subsidised) return notDefined(id, "noSubsidies");
    if (!dates.defined) return dates;
    const flows = flowsOf(costed, head.fiscalYearStart);
    if (flows.length === 0) return notDefined(id, "noSubsidies");
    const cash = cashOf(flows, currency, head.fiscalYearStart);
    if (!cash) return notDefined(id, "tooLong", { years: mostMonths / 12 });
    return {
      defined: true,
      currency,
      ...cash,
      subsidies: amountOfMinor(sumOf(flows), currency),
      owners: ownersOf(flows, currency),
      programmes: [...new Set(flows.flatMap(({ programme }) => programme ?? []))],
      termsTaken: flows.filter(({ stated }) => !stated).length,
      late: lateOf(costed, head.fiscalYearStart, use),
    };
  },
});
