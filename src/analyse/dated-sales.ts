import type { Target, Task } from "../model/action.ts";
import type { Plan } from "../model/plan.ts";
import type { Month } from "../notation/period.ts";
import { schedule } from "./analyses/schedule.ts";
import type { Use } from "./analysis.ts";
import { firstSales, type Sale } from "./first-sales.ts";
import { shownMonths } from "./shown-months.ts";

/** When a target first sells: the task, and its last month or, of market growth, its first. */
export type FirstSale = { readonly task: Task; readonly month: Month };

/** The first sale of each target that sells in a month the schedule knows. */
export const datedSales = (plan: Plan, use: Use): ReadonlyMap<Target, FirstSale> => {
  const outcome = use(schedule);
  if (!outcome.defined) return new Map();
  const shown = new Map(
    outcome.tasks.filter(({ open }) => !open).map((one) => [one.task, shownMonths(one)]),
  );
  const dated = ({ task, at: end }: Sale): readonly FirstSale[] => {
    const when = shown.get(task);
    return when ? [{ task, month: end === "end" ? when.last : when.first }] : [];
  };
  return new Map(
    [...firstSales(plan.roadmap.tasks)].flatMap(([target, sales]) => {
      const [first, ...others] = sales.flatMap(dated);
      if (!first) return [];
      return [[target, others.reduce((one, two) => (two.month < one.month ? two : one), first)]];
    }),
  );
};
