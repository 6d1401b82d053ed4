import { at } from "../../diagnostics/place.ts";
import type { Measure, Task } from "../../model/action.ts";
import type { Role } from "../../model/agreement.ts";
import type { Institution } from "../../model/cluster.ts";
import type { Plan } from "../../model/plan.ts";
import { compact } from "../../util/compact.ts";
import type { Bind, Binding } from "./binding.ts";
import {
  figureOf,
  monthsOf,
  type Plain,
  periodOf,
  quantityOf,
  shareOf,
  textOf,
  unordered,
} from "./canonical.ts";
import { bindBudget, bindFunding } from "./payments.ts";
import { targetOf } from "./target-of.ts";

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

type Roadmap = Plan["roadmap"];

/** Where neither a date nor another task says when, a task starts with the roadmap. */
const startOf = ({ start, end, after }: Task, roadmap: Roadmap): Plain => {
  if (start || end || after.length > 0 || roadmap.start === undefined) return periodOf(start);
  return { from: roadmap.start, to: roadmap.start + 1 };
};

/** Calendar months without work, of what has a duration. */
const restOf = ({ duration, blockedMonths, owner }: Task, roadmap: Roadmap): Plain => {
  const months = new Set([
    ...roadmap.blockedMonths,
    ...(owner?.blockedMonths ?? []),
    ...blockedMonths,
  ]);
  return duration && months.size > 0 ? [...months].sort((a, b) => a - b) : undefined;
};

const timesOf = (task: Task, roadmap: Roadmap): Binding["terms"] => {
  const { estimate } = task;
  return compact({
    start: startOf(task, roadmap),
    end: periodOf(task.end),
    deadline: periodOf(task.deadline),
    after: unordered(task.after.map(({ task: id, type, lag }) => ({ id, type, lag }))),
    duration: monthsOf(task.duration),
    estimate: estimate && [estimate.low, estimate.likely, estimate.high].map(monthsOf),
    rests: restOf(task, roadmap),
  });
};

/** The readiness it has to reach; where it starts from is a fact. */
const goalOf = ({ readiness: { trl, mrl, crl } }: Task): Plain =>
  trl || mrl || crl ? compact({ trl: trl?.to, mrl: mrl?.to, crl: crl?.to }) : undefined;

/** What the work is judged by binds who does it as much as who judges. */
const gateOf = ({ gate }: Task): Binding["terms"] | undefined =>
  gate &&
  compact({
    test: textOf(gate.test),
    date: periodOf(gate.date),
    decider: gate.decider?.id,
    ifNot: textOf(gate.ifNot),
  });

const termsOfTask = (task: Task, times: Binding["terms"]): Binding["terms"] => ({
  title: textOf(task.title),
  target: targetOf(task.target),
  ...times,
  reaches: goalOf(task),
  cost: figureOf(task.cost),
  gate: gateOf(task),
  handover: textOf(task.handover),
});

const staffIn = ({ staff }: Task): ReadonlyMap<Institution, readonly Plain[]> => {
  const found = new Map<Institution, Plain[]>();
  for (const { institution, quantity } of staff)
    found.set(institution, [...(found.get(institution) ?? []), quantityOf(quantity)]);
  return found;
};

const bindTask = (
  task: Task,
  roles: readonly Role[],
  { roadmap, measures }: { roadmap: Roadmap; measures: ReadonlyMap<string, Measure> },
  bind: Bind,
): void => {
  const { id, gate } = task;
  const times = timesOf(task, roadmap);
  const title = textOf(task.title);
  const terms = termsOfTask(task, times);
  for (const [institution, parts] of partsOf(roles, ["owner", task.owner]))
    bind(institution, { kind: "task", of: id, place: at(task), terms: { ...terms, as: parts } });
  if (gate)
    bind(gate.decider, {
      kind: "gate",
      of: id,
      place: at(gate),
      terms: { title, ...gateOf(task) },
    });
  for (const [institution, own] of staffIn(task))
    bind(institution, {
      kind: "staff",
      of: id,
      place: at(task, "staff"),
      terms: { title, when: times, staff: unordered(own) },
    });
  bindFunding(task, measures, times, bind);
};

const termsOfMeasure = (measure: Measure): Binding["terms"] => ({
  title: textOf(measure.title),
  description: textOf(measure.description),
  targets: unordered(measure.targets.map(targetOf)),
  tasks: unordered(measure.tasks.map(({ id }) => id)),
  beneficiaries: unordered(
    measure.beneficiaries.map((one) => ["functions" in one ? "institution" : "stage", one.id]),
  ),
  programme: measure.programme?.id,
  rate: shareOf(measure.rate),
  cap: figureOf(measure.cap),
  afterwards: textOf(measure.afterwards),
});

const bindMeasure = (measure: Measure, roles: readonly Role[], bind: Bind): void => {
  const terms = termsOfMeasure(measure);
  for (const [institution, parts] of partsOf(roles, ["provider", measure.provider]))
    bind(institution, {
      kind: "measure",
      of: measure.id,
      place: at(measure),
      terms: { ...terms, as: parts },
    });
  bindBudget(measure, bind);
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
  const tables = { roadmap, measures: new Map(measures.map((measure) => [measure.id, measure])) };
  for (const task of roadmap.tasks) bindTask(task, rolesOf.get(task) ?? [], tables, bind);
  for (const measure of measures) bindMeasure(measure, rolesOf.get(measure) ?? [], bind);
  for (const role of roles) {
    const duty = dutyOf(role);
    for (const one of new Set(role.consulted))
      bind(one, {
        kind: "consulted",
        of: duty.id,
        place: at(role, "consulted"),
        terms: { on: role.duty.kind, title: textOf(duty.title) },
      });
  }
};
