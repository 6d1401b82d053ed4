import { type Budget, budget } from "../analyse/analyses/budget.ts";
import { taskFunding } from "../analyse/analyses/task-funding.ts";
import type { BindingKind } from "../analyse/commitments/binding.ts";
import type { TaskSource } from "../analyse/finance/funded-task.ts";
import { type Sum, sumOf } from "../analyse/finance/sums.ts";
import { aside, text as plain, type Span } from "../document/span.ts";
import type { Measure, Task } from "../model/action.ts";
import type { Institution } from "../model/cluster.ts";
import type { Quantity } from "../notation/quantity.ts";
import { printSum } from "./budget-facts.ts";
import { type DatesOf, datesIn, yearsOf } from "./institution-view/duties.ts";
import type { SectionContext } from "./section.ts";

type Words = Readonly<Record<"owner" | "provider" | "pays" | "fullTime", string>>;

type Context = SectionContext<Words>;

/** One line of what is asked of an institution. */
export type Line = readonly Span[];

export const line = (title: string, mark = ""): Line => [
  plain(title.replace(/\s+/g, " ").trim()),
  ...(mark === "" ? [] : [aside(mark)]),
];

/**
 * What an institution pays for each task and for each measure; nothing is in both, nor what it is named for in the
 * budget, of which it has a table of its own.
 */
type Payments = {
  readonly forTask: (task: Task, by: Institution) => Sum;
  readonly forMeasure: (measure: Measure, by: Institution) => Sum;
};

type Entries = Budget["entries"];

const payerOf = ({ payer, status, measure }: Entries[number]) =>
  payer ?? (status === "gap" ? undefined : (measure.programme?.provider ?? measure.provider));

const isUnnamed = ({ payer }: Entries[number]): boolean => payer === undefined;

const paymentsIn = ({ plan, use }: Context): Payments => {
  const funded = new Map(use(taskFunding).tasks.map(({ task, funding }) => [task, funding]));
  const { entries } = use(budget);
  const linesOf = (measure: Measure, by: Institution): Entries =>
    entries.filter((one) => one.measure === measure && payerOf(one) === by);
  // what goes through a measure stands in its budget
  const isBeside = ({ measure: through }: TaskSource, task: Task, by: Institution): boolean =>
    !plan.measures.some(
      (one) => (one === through || one.tasks.includes(task)) && linesOf(one, by).length > 0,
    );
  return {
    forTask: (task, by) => {
      const funding = funded.get(task);
      if (!funding?.defined) return [];
      const unit = { kind: "money", currency: funding.currency } as const;
      return sumOf(
        funding.sources
          .filter((source) => source.payer === by && isBeside(source, task, by))
          .map(({ amount }) => ({ amount, unit, approximate: false, written: "" })),
      );
    },
    forMeasure: (measure, by) =>
      sumOf(
        linesOf(measure, by)
          .filter(isUnnamed)
          .map(({ line: one }) => one.figure.quantity),
      ),
  };
};

/** What lines of tasks and measures are written from. */
export type WorkDesk = Context & { readonly payments: Payments; readonly datesOf: DatesOf };

export const workDeskOf = (context: Context): WorkDesk => ({
  ...context,
  payments: paymentsIn(context),
  datesOf: datesIn(context),
});

/** In what part it stands to a task or measure: by its roles, else as its owner or provider. */
const partOf = (
  duty: Task | Measure,
  who: Institution,
  otherwise: string,
  { plan, text, cell }: WorkDesk,
): string => {
  const roles = plan.roles.filter((one) =>
    one.duty.kind === "task" ? one.duty.task === duty : one.duty.measure === duty,
  );
  const parts = (["accountable", "responsible"] as const).filter((part) =>
    roles.some((role) => role[part].includes(who)),
  );
  return parts.length === 0
    ? otherwise
    : cell.joined(parts.map((part) => text.enumerated("raci", part)));
};

const paid = (sum: Sum, { text, words: own }: WorkDesk): string =>
  sum.length === 0 ? "" : own.pays + printSum(sum, text);

/** Full-time equivalents as people. */
export const people = (quantity: Quantity, { text, words: own }: WorkDesk): string =>
  quantity.unit.kind === "count" && quantity.unit.of === "FTE"
    ? text.number(quantity.amount) + own.fullTime
    : text.quantity(quantity);

/** Its part in a task, its people there, what it pays and when; nothing where it only pays through a measure. */
export const taskLines = (
  task: Task,
  who: Institution,
  kinds: ReadonlySet<BindingKind>,
  desk: WorkDesk,
): readonly Line[] => {
  const { text, words: own, payments, datesOf } = desk;
  const sum = payments.forTask(task, who);
  if (sum.length === 0 && !kinds.has("task") && !kinds.has("staff")) return [];
  const staff = task.staff.filter(({ institution }) => institution === who);
  const marks = [
    kinds.has("task") ? partOf(task, who, own.owner, desk) : "",
    ...staff.map(({ quantity }) => people(quantity, desk)),
    paid(sum, desk),
    datesOf(task)?.said ?? "",
  ];
  return [line(text.pick(task.title), desk.cell.joined(marks))];
};

/** Its part in a measure, what it pays without being named for it, and the years; nothing where it only pays by name. */
export const measureLine = (
  measure: Measure,
  who: Institution,
  kinds: ReadonlySet<BindingKind>,
  desk: WorkDesk,
): readonly Line[] => {
  const { text, words: own, payments } = desk;
  const sum = payments.forMeasure(measure, who);
  if (sum.length === 0 && !kinds.has("measure")) return [];
  const marks = [
    kinds.has("measure") ? partOf(measure, who, own.provider, desk) : "",
    paid(sum, desk),
    yearsOf(measure, desk)?.said ?? "",
  ];
  return [line(text.pick(measure.title), desk.cell.joined(marks))];
};
