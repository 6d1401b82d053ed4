import { type ScheduledTask, schedule } from "../../analyse/analyses/schedule.ts";
import type { Use } from "../../analyse/analysis.ts";
import { firstSales, type Sale } from "../../analyse/first-sales.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Task } from "../../model/action.ts";
import type { LocalText } from "../../text/language.ts";
import {
  type Found,
  type Level,
  type Levels,
  readinessFound,
  type Scale,
  scales,
} from "../action/readiness-found.ts";
import { also, defineRule, type Report } from "../rule.ts";

type Climb = { readonly scale: Scale; readonly from: number; readonly to: number };
type Fall = Climb & { readonly task: LocalText; readonly before: LocalText };
type Steep = {
  readonly task: LocalText;
  readonly rises: readonly Climb[];
  readonly months: number;
  readonly limit: number;
};
type Hurried = Climb & {
  readonly task: LocalText;
  readonly before: LocalText;
  readonly months: number;
  readonly limit: number;
};
type Short = { readonly scale: Scale; readonly level: number; readonly limit: number };

const nameOf = (scale: Scale): string => scale.toUpperCase();

const messages = {
  falls: (facts: Fall, print: Print) =>
    `\`${print.pick(facts.task)}\` begins at ${nameOf(facts.scale)} ${facts.to}, below the ${nameOf(facts.scale)} ${facts.from} that \`${print.pick(facts.before)}\` before it reaches`,
  steep: (facts: Steep, print: Print) =>
    `\`${print.pick(facts.task)}\` raises ${print.list(facts.rises.map(({ scale, from, to }) => `${nameOf(scale)} from ${from} to ${to}`))} in ${facts.months === 1 ? "one month" : `${print.number(facts.months)} months`}, more than ${print.number(facts.limit)} levels in a year, and gives no reason`,
  hurried: (facts: Hurried, print: Print) =>
    `\`${print.pick(facts.task)}\` brings ${nameOf(facts.scale)} to ${facts.to} within ${facts.months === 1 ? "one month" : `${print.number(facts.months)} months`} of the start of \`${print.pick(facts.before)}\` at ${facts.from}, more than ${print.number(facts.limit)} levels in a year, and no reason is given`,
  sale: (facts: { task: LocalText; short: readonly Short[] }, print: Print) =>
    `sales begin with \`${print.pick(facts.task)}\` at ${print.list(facts.short.map(({ scale, level, limit }) => `${nameOf(scale)} ${level} (at least ${print.number(limit)} expected)`))}`,
};

const sayFalls = (task: Task, before: Levels, report: Report<typeof messages>): void => {
  if (task.readiness.reason !== undefined) return;
  for (const scale of scales) {
    const own = task.readiness[scale];
    const reached = before[scale];
    if (!own || !reached || own.from >= reached.level) continue;
    const facts = { scale, from: reached.level, to: own.from };
    const related = [also(at(reached.task, "readiness", scale), "reached")];
    const names = { task: task.title, before: reached.task.title };
    report("falls", at(task, "readiness", scale), { ...facts, ...names }, related);
  }
};

/** When each task is done; nothing of one without a duration, which is drawn as a point. */
const timesOf = (tasks: readonly Task[], use: Use): readonly (ScheduledTask | undefined)[] => {
  const outcome = use(schedule);
  return outcome.defined
    ? outcome.tasks.map((one) => (one.open ? undefined : one))
    : tasks.map(() => undefined);
};

const monthsOf = (task: Task, time: ScheduledTask | undefined, isTimed: boolean) => {
  if (!isTimed) return task.duration?.months;
  return time && time.end - time.start;
};

const saySteep = (
  task: Task,
  months: number | undefined,
  limit: number,
  report: Report<typeof messages>,
): void => {
  if (months === undefined || task.readiness.reason !== undefined) return;
  // a task of some months may use up what a whole year allows
  const most = limit * Math.max(1, months / 12);
  const rises = scales.flatMap((scale) => {
    const own = task.readiness[scale];
    return own && own.to - own.from > most ? [{ scale, from: own.from, to: own.to }] : [];
  });
  if (rises.length === 0) return;
  report("steep", at(task, "readiness"), { task: task.title, rises, months, limit });
};

type Strands = {
  readonly places: ReadonlyMap<Task, number>;
  readonly before: readonly Found[];
  readonly times: readonly (ScheduledTask | undefined)[];
};

/** As far back as is looked for the start of a year: a roadmap of so many small steps is read as a whole. */
const longestWalk = 12;

/** The work before a task, on one scale, that began within a year of its end; the nearest first. */
const yearBefore = (task: Task, scale: Scale, strands: Strands): readonly Task[] => {
  const { places, before, times } = strands;
  const end = times[places.get(task) as number]?.end;
  const found: Task[] = [];
  let last: Task | undefined = task;
  while (last && end !== undefined && found.length < longestWalk) {
    last = before[places.get(last) as number]?.done[scale]?.task;
    const start = last && times[places.get(last) as number]?.start;
    if (!last || start === undefined || end - start > 12) break;
    found.push(last);
  }
  return found;
};

/** Steps of which none is steep, and that together are. */
const sayHurried = (
  task: Task,
  strands: Strands,
  limit: number,
  report: Report<typeof messages>,
): void => {
  const { places, times } = strands;
  for (const scale of scales) {
    const own = task.readiness[scale];
    if (!own || own.to - own.from > limit) continue;
    const years = yearBefore(task, scale, strands);
    if ([task, ...years].some(({ readiness }) => readiness.reason !== undefined)) continue;
    const first = years.find(
      ({ readiness }) => own.to - (readiness[scale]?.from ?? own.to) > limit,
    );
    if (!first) continue;
    const from = first.readiness[scale]?.from as number;
    // one leap is said where it is made
    if ((first.readiness[scale]?.to as number) - from > limit) continue;
    const end = times[places.get(task) as number]?.end as number;
    const months = end - (times[places.get(first) as number]?.start as number);
    const facts = { task: task.title, before: first.title, scale, from, to: own.to, months, limit };
    const related = [also(at(first, "readiness", scale), "began")];
    report("hurried", at(task, "readiness", scale), facts, related);
  }
};

const saySale = (
  { task, at: end }: Sale,
  before: Levels,
  limits: { readonly trl: number; readonly mrl: number },
  report: Report<typeof messages>,
): void => {
  const short = (["trl", "mrl"] as const).flatMap((scale): readonly (Short & Level)[] => {
    const own = task.readiness[scale];
    const level = own ? { level: end === "end" ? own.to : own.from, task } : before[scale];
    return level && level.level < limits[scale] ? [{ ...level, scale, limit: limits[scale] }] : [];
  });
  if (short.length === 0) return;
  const [first] = short;
  const related = short.flatMap((one) =>
    one.task === task ? [] : [also(at(one.task, "readiness", one.scale), "reached")],
  );
  const place = first?.task === task ? at(task, "readiness", first.scale) : onKey(at(task));
  const facts = short.map(({ scale, level, limit }) => ({ scale, level, limit }));
  report("sale", place, { task: task.title, short: facts }, related);
};

/** What is more ready than it can be was not measured but hoped for. */
export const readinessMonotone = defineRule({
  id: "readiness-monotone",
  title: { en: "readiness neither falls nor leaps", ja: "成熟度が後戻りも飛躍もしないこと" },
  number: 39,
  step: 4,
  severity: "warning",
  from: "deliberation",
  limits: { levels: 2, trl: 8, mrl: 8 },
  applies: ({ roadmap }) =>
    roadmap.tasks.some(({ readiness: { trl, mrl, crl } }) => trl ?? mrl ?? crl),
  messages,
  measures: {
    falls: ({ from, to }) => ({ value: to, limit: from, unit: "count" }),
    steep: ({ rises, months, limit }) => ({
      value: Math.max(...rises.map(({ from, to }) => to - from)),
      limit: limit * Math.max(1, months / 12),
      unit: "count",
    }),
    hurried: ({ from, to, limit }) => ({ value: to - from, limit, unit: "count" }),
    sale: ({ short: [first] }) =>
      first && { value: first.level, limit: first.limit, unit: "count" },
  },
  writes: { steep: () => ["reason"] },
  notes: { reached: () => "reached here", began: () => "began here" },
  help: ({
    rises,
    months,
    short,
  }: {
    readonly rises?: unknown;
    readonly months?: unknown;
    readonly short?: unknown;
  }) => {
    if (rises !== undefined || months !== undefined)
      return "give the task more time, aim at less, or say in `readiness.reason` why it can be so fast";
    return short === undefined
      ? "correct the levels, or say in `readiness.reason` why the work begins lower again"
      : "put the work that makes it fit for sale before the launch, or correct the levels";
  },
  principle: {
    en: "ISO 16290 (technology readiness 1 to 9) and manufacturing readiness levels 1 to 10: what is sold has been completed and qualified (level 8)",
    ja: "ISO 16290（技術成熟度1〜9）と製造成熟度（1〜10）：販売するものは完成し認定を終えている（8以上）",
  },
  check: ({ plan: { roadmap }, use, limits, report }) => {
    const { tasks } = roadmap;
    const before = readinessFound(tasks);
    const isTimed = use(schedule).defined;
    const times = timesOf(tasks, use);
    const places = new Map(tasks.map((task, place) => [task, place]));
    const strands = { places, before, times };
    const sales = new Map(
      [...firstSales(tasks).values()].flat().map((sale) => [sale.task, sale] as const),
    );
    for (const [place, task] of tasks.entries()) {
      const { begin, done } = before[place] as Found;
      sayFalls(task, begin, report);
      saySteep(task, monthsOf(task, times[place], isTimed), limits.levels, report);
      sayHurried(task, strands, limits.levels, report);
      const sale = sales.get(task);
      if (sale) saySale(sale, done, limits, report);
    }
  },
});
