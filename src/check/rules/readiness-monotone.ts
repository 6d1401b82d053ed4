import { schedule } from "../../analyse/analyses/schedule.ts";
import type { Use } from "../../analyse/analysis.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Task } from "../../model/action.ts";
import type { LocalText } from "../../text/language.ts";
import { components } from "../../util/graph.ts";
import { firstSales, type Sale } from "../action/first-sales.ts";
import { also, defineRule, type Report } from "../rule.ts";

type Scale = "trl" | "mrl" | "crl";

const scales: readonly Scale[] = ["trl", "mrl", "crl"];

/** The level a scale has reached, and the task that says so. */
type Level = { readonly level: number; readonly task: Task };
type Levels = { readonly [S in Scale]?: Level };

type Climb = { readonly scale: Scale; readonly from: number; readonly to: number };
type Fall = Climb & { readonly task: LocalText; readonly before: LocalText };
type Steep = {
  readonly task: LocalText;
  readonly rises: readonly Climb[];
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
  sale: (facts: { task: LocalText; short: readonly Short[] }, print: Print) =>
    `sales begin with \`${print.pick(facts.task)}\` at ${print.list(facts.short.map(({ scale, level, limit }) => `${nameOf(scale)} ${level} (at least ${print.number(limit)} expected)`))}`,
};

/** A task that another one follows, and whether that one begins before its end. */
type Strand = { readonly place: number; readonly hasLead: boolean };

/** Whose work each task takes up: of the same target, and finished before it, but for a lead. */
const strandsOf = (tasks: readonly Task[]): readonly (readonly Strand[])[] => {
  const places = new Map(tasks.map((task, place) => [task.id, place]));
  return tasks.map(({ after, target }) =>
    target === undefined
      ? []
      : after.flatMap(({ task, type, lag }) => {
          const place = places.get(task);
          const isSame = place !== undefined && tasks[place]?.target === target;
          return isSame && type === "FS" ? [{ place, hasLead: lag < 0 }] : [];
        }),
  );
};

/** What several strands bring together is as ready as the least ready of them. */
const least = (levels: readonly (Level | undefined)[]): Level | undefined =>
  levels.reduce((low, one) => (low && (!one || low.level <= one.level) ? low : one), undefined);

const eachScale = (level: (scale: Scale) => Level | undefined): Levels =>
  Object.fromEntries(scales.flatMap((scale) => (level(scale) ? [[scale, level(scale)]] : [])));

type Found = {
  /** What is reached when it begins; of work still going on, what that began with. */
  readonly begin: Levels;
  /** What is reached once all that work is done. */
  readonly done: Levels;
};

/** What each task finds reached by those before it; nothing on a circle, which has no beginning. */
const found = (tasks: readonly Task[]): readonly Found[] => {
  const strands = strandsOf(tasks);
  const before: Found[] = tasks.map(() => ({ begin: {}, done: {} }));
  const after: Levels[] = tasks.map(() => ({}));
  const starting = (place: number, scale: Scale): Level | undefined => {
    const task = tasks[place] as Task;
    const own = task.readiness[scale];
    return own ? { level: own.from, task } : before[place]?.begin[scale];
  };
  for (const component of components(strands.map((all) => all.map(({ place }) => place)))) {
    const [place] = component;
    if (component.length > 1 || place === undefined) continue;
    const task = tasks[place] as Task;
    const all = strands[place] as readonly Strand[];
    const done = eachScale((scale) => least(all.map((one) => after[one.place]?.[scale])));
    const begin = eachScale((scale) =>
      least(
        all.map((one) => (one.hasLead ? starting(one.place, scale) : after[one.place]?.[scale])),
      ),
    );
    before[place] = { begin, done };
    after[place] = eachScale((scale) => {
      const own = task.readiness[scale];
      return own ? { level: own.to, task } : done[scale];
    });
  }
  return before;
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

const monthsOf = (tasks: readonly Task[], use: Use): readonly (number | undefined)[] => {
  const outcome = use(schedule);
  // a task without a duration is drawn as a point: how long it takes is not known
  return outcome.defined
    ? outcome.tasks.map(({ start, end, open }) => (open ? undefined : end - start))
    : tasks.map(({ duration }) => duration?.months);
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
    sale: ({ short: [first] }) =>
      first && { value: first.level, limit: first.limit, unit: "count" },
  },
  writes: { steep: () => ["reason"] },
  notes: { reached: () => "reached here" },
  help: ({ rises, short }: { readonly rises?: unknown; readonly short?: unknown }) => {
    if (rises !== undefined)
      return "give the task more time, aim at less, or say in `readiness.reason` why it can be so fast";
    return short === undefined
      ? "correct the levels, or say in `readiness.reason` why the work begins lower again"
      : "put the work that makes it fit for sale before the launch, or correct the levels";
  },
  principle: {
    en: "ISO 16290 (technology readiness 1 to 9) and manufacturing readiness levels 1 to 10: what is sold has been completed and qualified (level 8)",
    ja: "ISO 16290（技術成熟度1～9）と製造成熟度（1～10）: 販売するものは完成し認定を終えている（8以上）",
  },
  check: ({ plan: { roadmap }, use, limits, report }) => {
    const { tasks } = roadmap;
    const before = found(tasks);
    const months = monthsOf(tasks, use);
    const sales = new Map(
      [...firstSales(tasks).values()].flat().map((sale) => [sale.task, sale] as const),
    );
    for (const [place, task] of tasks.entries()) {
      const { begin, done } = before[place] as Found;
      sayFalls(task, begin, report);
      saySteep(task, months[place], limits.levels, report);
      const sale = sales.get(task);
      if (sale) saySale(sale, done, limits, report);
    }
  },
});
