import { commitments } from "../../analyse/analyses/commitments.ts";
import { schedule } from "../../analyse/analyses/schedule.ts";
import { shownMonths } from "../../analyse/shown-months.ts";
import { aside, text as plain, type Span } from "../../document/span.ts";
import type { Measure, Task } from "../../model/action.ts";
import type { Duty, Role } from "../../model/agreement.ts";
import type { Institution } from "../../model/cluster.ts";
import type { Month } from "../../notation/period.ts";
import { briefNames } from "../brief-names.ts";
import type { Desk } from "../compose.ts";
import { byInstitution, type Entries, type Entry } from "./entry.ts";

export type Dates = {
  readonly from: Month;
  readonly to: Month;
  /** Both ends as printed, and the first of them. */
  readonly said: string;
  readonly first: string;
};

/** When tasks run: as computed, or as stated where nothing could be computed. */
export type DatesOf = (task: Task) => Dates | undefined;

export const datesIn = ({ use, text, cell }: Pick<Desk, "use" | "text" | "cell">): DatesOf => {
  const road = use(schedule);
  const scheduled = new Map(road.defined ? road.tasks.map((one) => [one.task, one]) : []);
  return (task) => {
    const row = scheduled.get(task);
    if (row) {
      const { first, last } = shownMonths(row);
      const [from, to] = [text.month(first), text.month(last)];
      return { from: first, to: last, said: cell.range(from, to), first: from };
    }
    const stated = task.start ?? task.end;
    if (!stated) return undefined;
    const said = text.period(stated);
    return { from: stated.from, to: stated.to - 1, said, first: said };
  };
};

/** The years for which a measure has money. */
export const yearsOf = (
  { budget }: Measure,
  { text, cell }: Pick<Desk, "text" | "cell">,
): Dates | undefined => {
  const periods = budget.map(({ period }) => period).toSorted((a, b) => a.from - b.from);
  const [first] = periods;
  const last = periods.at(-1);
  if (!first || !last) return undefined;
  const from = text.period(first);
  const said = cell.range(from, text.period(last));
  return { from: first.from, to: last.to - 1, said, first: from };
};

const dutyEntry = (
  duty: Duty,
  desk: Desk,
  { datesOf, named }: { readonly datesOf: DatesOf; readonly named: (who: Institution) => string },
): Entry => {
  const { text, cell, common } = desk;
  const isTask = duty.kind === "task";
  const title = text.pick(isTask ? duty.task.title : duty.measure.title);
  const dates = isTask ? datesOf(duty.task) : yearsOf(duty.measure, desk);
  const decider = isTask ? duty.task.gate?.decider : undefined;
  const marks = cell.joined([dates?.said ?? "", decider ? common.viewJudge + named(decider) : ""]);
  const spans: readonly Span[] = [plain(title), ...(marks === "" ? [] : [aside(marks)])];
  return {
    spans,
    when: dates?.from,
    title: title + common.viewBegins,
    ...(isTask || dates === undefined ? {} : { year: dates.first }),
    ...(decider ? { isJudged: true } : {}),
  };
};

export type Duties = {
  readonly accountable: Entries;
  /** Without those it is accountable for as well. */
  readonly responsible: Entries;
  readonly consulted: ReadonlyMap<Institution, number>;
  readonly informed: ReadonlyMap<Institution, number>;
};

const counts = (lists: readonly (readonly Institution[])[]): ReadonlyMap<Institution, number> => {
  const found = new Map<Institution, number>();
  for (const who of lists.flat()) found.set(who, (found.get(who) ?? 0) + 1);
  return found;
};

/** What each institution answers for and carries out, with dates. */
export const dutiesOf = (desk: Desk, datesOf: DatesOf): Duties => {
  const named = briefNames(desk);
  const roles = desk.plan.roles.map((role) => ({
    role,
    entry: dutyEntry(role.duty, desk, { datesOf, named }),
  }));
  const pairs = (who: (role: Role) => readonly Institution[]) =>
    byInstitution(
      roles.flatMap(({ role, entry }) =>
        who(role).map((institution) => [institution, entry] as const),
      ),
    );
  return {
    accountable: pairs((role) => role.accountable),
    responsible: pairs((role) =>
      role.responsible.filter((institution) => !role.accountable.includes(institution)),
    ),
    consulted: counts(desk.plan.roles.map((role) => role.consulted)),
    informed: counts(desk.plan.roles.map((role) => role.informed)),
  };
};

const isHelp = (kind: string): boolean => kind === "staff" || kind === "consulted";

/** How many tasks and measures each only helps with or is asked about; they stand in the list of the annex. */
export const assistsOf = ({ plan, use }: Desk): ReadonlyMap<Institution, number> => {
  const found = use(commitments);
  if (!found.defined) return new Map();
  const held = (who: Institution) =>
    new Set(
      plan.roles
        .filter(({ accountable, responsible }) => [...accountable, ...responsible].includes(who))
        .map(({ duty }) => (duty.kind === "task" ? duty.task.id : duty.measure.id)),
    );
  return new Map(
    found.institutions.map(({ institution, bindings }) => {
      const own = held(institution);
      const helped = bindings.filter(({ kind, of }) => isHelp(kind) && !own.has(of));
      return [institution, new Set(helped.map(({ of }) => of)).size] as const;
    }),
  );
};
