import type { Task } from "../../model/action.ts";
import type { Month, Period } from "../../notation/period.ts";
import type { ScheduleOutcome } from "../analyses/schedule.ts";
import type { TaskFunding } from "../analyses/task-funding.ts";
import { notDefined, type Outcome } from "../analysis.ts";
import { shownMonths } from "../shown-months.ts";
import type { FundedTask } from "./funded-task.ts";
import { minorUnits } from "./minor-units.ts";
import { money } from "./money.ts";
import { splitWhole } from "./split-whole.ts";
import { fiscalYearsOf, monthsShared } from "./year-shares.ts";

/** A task with its cost in the smallest units of the currency, spread evenly over its months. */
export type CostedTask = {
  readonly task: Task;
  readonly funding: FundedTask;
  readonly need: bigint;
  /** First and last month; absent where the roadmap has no dates. */
  readonly months?: { readonly first: Month; readonly last: Month; readonly settled?: Month };
  /** What of the cost falls into each fiscal year; one cell without a year where there are no dates. */
  readonly cells: readonly Cell[];
};

export type Cell = { readonly year?: Period; readonly need: bigint };

export type Costed = {
  readonly currency: string;
  readonly tasks: readonly CostedTask[];
};

const cellsOf = (need: bigint, months: CostedTask["months"], start: number): readonly Cell[] => {
  if (!months) return [{ need }];
  const stretch = { from: months.first, to: months.last + 1 };
  const years = fiscalYearsOf(stretch, start);
  const parts = splitWhole(
    need,
    years.map((year) => BigInt(monthsShared(year, stretch))),
  );
  return years.map((year, place) => ({ year, need: parts[place] ?? 0n }));
};

/** An analysis names the reasons it shares with this: `noCost` and `currencies`. */
export const costedTasks = (
  analysis: string,
  { tasks }: TaskFunding,
  schedule: ScheduleOutcome,
  fiscalYearStart: number,
): Outcome<Costed> => {
  const funded = tasks.flatMap(({ task, funding }) => (funding.defined ? [{ task, funding }] : []));
  const [first] = funded;
  if (!first) return notDefined(analysis, "noCost");
  const { currency } = first.funding;
  if (funded.some(({ funding }) => funding.currency !== currency))
    return notDefined(analysis, "currencies");
  const dates = new Map(
    schedule.defined ? schedule.tasks.map((one) => [one.task.id, shownMonths(one)]) : [],
  );
  return {
    defined: true,
    currency,
    tasks: funded.map(({ task, funding }) => {
      const need = minorUnits(money(funding.cost, currency)) ?? 0n;
      const months = dates.get(task.id);
      const cells = cellsOf(need, months, fiscalYearStart);
      return { task, funding, need, cells, ...(months ? { months } : {}) };
    }),
  };
};
