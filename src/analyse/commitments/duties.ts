import { at } from "../../diagnostics/place.ts";
import type { FundingLine, Measure, Target, Task } from "../../model/action.ts";
import type { Role } from "../../model/agreement.ts";
import type { Institution } from "../../model/cluster.ts";
import type { Plan } from "../../model/plan.ts";
import { compact } from "../../util/compact.ts";
import { isInstitution } from "../finance/sector-of.ts";
import type { Bind, Binding } from "./binding.ts";
import {
  figureOf,
  monthsOf,
  type Plain,
  periodOf,
  quantityOf,
  rateOf,
  textOf,
  unordered,
} from "./canonical.ts";

/** In what part each institution stands to a task or a measure. */
type Parts = ReadonlyMap<Institution, readonly string[]>;

const partsOf = (
  roles: readonly Role[],
  owner: readonly [string, Institution | undefined],
): Parts => {
  const parts = new Map<Institution, Set<string>>();
  const add = (institution: Institution | undefined, part: string): void => {
    if (!institution) return;
    const own = parts.get(institution) ?? new Set<string>();
    parts.set(institution, own.add(part));
  };
  add(owner[1], owner[0]);
  for (const role of roles) {
    for (const one of role.accountable) add(one, "accountable");
    for (const one of role.responsible) add(one, "responsible");
  }
  return new Map([...parts].map(([institution, own]) => [institution, [...own].sort()]));
};

const targetOf = (target: Target | undefined): Plain =>
  target && { id: target.id, title: textOf(target.title) };

const termsOfTask = (task: Task): Binding["terms"] => {
  const { estimate } = task;
  return {
    title: textOf(task.title),
    target: targetOf(task.target),
    start: periodOf(task.start),
    end: periodOf(task.end),
    deadline: periodOf(task.deadline),
    after: unordered(task.after.map(({ task: id, type, lag }) => ({ id, type, lag }))),
    duration: monthsOf(task.duration),
    estimate: estimate && [estimate.low, estimate.likely, estimate.high].map(monthsOf),
    cost: figureOf(task.cost),
  };
};

const termsOfLine = (line: FundingLine): Plain =>
  compact({
    measure: line.measure,
    programme: line.programme?.id,
    eligible: figureOf(line.eligible),
    rate: rateOf(line.rate),
    cap: figureOf(line.cap),
  });

/** Who pays a line: as stated, else whose programme or measure it is, else the owner's own money. */
const payerOf = (task: Task, line: FundingLine, measures: ReadonlyMap<string, Measure>) => {
  const measure = line.measure === undefined ? undefined : measures.get(line.measure);
  const programme = line.programme ?? measure?.programme;
  const stated = line.payer ?? programme?.provider ?? measure?.provider;
  return stated ?? (measure || programme ? undefined : task.owner);
};

/** A list for each institution that is named; parties in words are left out. */
const grouped = <T>(
  items: readonly T[],
  party: (item: T) => Parameters<typeof isInstitution>[0],
): ReadonlyMap<Institution, readonly T[]> => {
  const groups = new Map<Institution, T[]>();
  for (const item of items) {
    const one = party(item);
    if (!isInstitution(one)) continue;
    const group = groups.get(one);
    if (group) group.push(item);
    else groups.set(one, [item]);
  }
  return groups;
};

const bindTask = (
  task: Task,
  roles: readonly Role[],
  measures: ReadonlyMap<string, Measure>,
  bind: Bind,
): void => {
  const { id, gate } = task;
  const terms = termsOfTask(task);
  for (const [institution, parts] of partsOf(roles, ["owner", task.owner]))
    bind(institution, { kind: "task", of: id, place: at(task), terms: { ...terms, as: parts } });
  if (gate) {
    const { test, date, ifNot } = gate;
    const decided = { test: textOf(test), date: periodOf(date), ifNot: textOf(ifNot) };
    bind(gate.decider, { kind: "gate", of: id, place: at(gate), terms: decided });
  }
  for (const [institution, own] of grouped(task.staff, (one) => one.institution))
    bind(institution, {
      kind: "staff",
      of: id,
      place: at(task, "staff"),
      terms: { staff: unordered(own.map(({ quantity }) => quantityOf(quantity))) },
    });
  // in the order in which they pay
  for (const [payer, lines] of grouped(task.funding, (line) => payerOf(task, line, measures)))
    bind(payer, {
      kind: "funding",
      of: id,
      place: at(task, "funding"),
      terms: { lines: lines.map(termsOfLine) },
    });
};

const bindMeasure = (measure: Measure, roles: readonly Role[], bind: Bind): void => {
  const { id, title, rate, cap, provider, budget } = measure;
  const terms = { title: textOf(title), rate: rateOf(rate), cap: figureOf(cap) };
  for (const [institution, parts] of partsOf(roles, ["provider", provider]))
    bind(institution, {
      kind: "measure",
      of: id,
      place: at(measure),
      terms: { ...terms, as: parts },
    });
  for (const [payer, lines] of grouped(budget, (line) => line.payer ?? provider))
    bind(payer, {
      kind: "budget",
      of: id,
      place: at(measure, "budget"),
      terms: {
        title: textOf(title),
        lines: unordered(
          lines.map(({ period, figure }) => ({ in: periodOf(period), pays: figureOf(figure) })),
        ),
      },
    });
};

const dutyOf = ({ duty }: Role): Task | Measure =>
  duty.kind === "task" ? duty.task : duty.measure;

/** What binds by the work: tasks, gates, staff, money, measures and being asked. */
export const bindDuties = ({ roadmap, measures, roles }: Plan, bind: Bind): void => {
  const rolesOf = new Map<Task | Measure, Role[]>();
  for (const role of roles) {
    const duty = dutyOf(role);
    rolesOf.set(duty, [...(rolesOf.get(duty) ?? []), role]);
  }
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  for (const task of roadmap.tasks) bindTask(task, rolesOf.get(task) ?? [], byId, bind);
  for (const measure of measures) bindMeasure(measure, rolesOf.get(measure) ?? [], bind);
  for (const role of roles) {
    for (const one of new Set(role.consulted))
      bind(one, {
        kind: "consulted",
        of: dutyOf(role).id,
        place: at(role, "consulted"),
        terms: {},
      });
  }
};
