import { type ScheduledTask, schedule } from "../analyse/analyses/schedule.ts";
import { scheduleRisk } from "../analyse/analyses/schedule-risk.ts";
import { datedSales } from "../analyse/dated-sales.ts";
import { finishMonth } from "../analyse/roadmap/finish-month.ts";
import { counted } from "./counted.ts";
import type { SectionContext } from "./section.ts";

type Context = Pick<SectionContext, "plan" | "use" | "text" | "cell">;

/** Months by which what follows a task begins late if its gate is decided only at its limit. */
const waitAfter = ({ task, open }: ScheduledTask, all: readonly ScheduledTask[]): number => {
  const limit = task.gate?.date;
  if (!limit || open) return 0;
  const waits = all.flatMap(({ task: next, start }) =>
    next.after
      .filter((one) => one.task === task.id && one.type === "FS")
      .map(({ lag }) => limit.to + lag - start),
  );
  return Math.max(0, ...waits);
};

/** When the first sales come with a probability of 80%, by the month: "“Launch” by July 2031". */
const lateSales = ({ plan, use, text, cell }: Context) => {
  const risk = use(scheduleRisk);
  if (!risk.defined || risk.draws === 1) return [];
  const sales = [...datedSales(plan, use).values()].flatMap(({ task }) => {
    const found = risk.tasks.find((one) => one.task === task);
    return found ? [{ task, month: finishMonth(risk.start, found.p80) }] : [];
  });
  return sales
    .toSorted((a, b) => a.month - b.month)
    .map(({ task, month }) => ({
      task: cell.quoted([text.pick(task.title)]),
      month: text.month(month),
    }));
};

/** What it means that gates may be decided after the next task is to begin. */
export const gateWaits = (context: Context) => {
  const road = context.use(schedule);
  const waits = road.defined
    ? road.tasks.map((one) => waitAfter(one, road.tasks)).filter((wait) => wait > 0)
    : [];
  const sales = lateSales(context);
  return {
    late: counted(waits.length, context.text),
    longest: context.text.duration(Math.max(0, ...waits)),
    hasSales: sales.length > 0,
    sales,
  };
};
