import { type Schedule, type ScheduledTask, schedule } from "../../analyse/analyses/schedule.ts";
import type { Measured } from "../../diagnostics/diagnostic.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Task } from "../../model/action.ts";
import type { PlanHead } from "../../model/plan.ts";
import type { Month, Period } from "../../notation/period.ts";
import type { LocalText } from "../../text/language.ts";
import { also, defineRule, type Report } from "../rule.ts";

type Named = { readonly task: LocalText };

const messages = {
  early: (facts: Named & { stated: Month; earliest: Month; because: LocalText }, print: Print) =>
    `\`${print.pick(facts.task)}\` starts in ${print.month(facts.stated)}, but has to wait for \`${print.pick(facts.because)}\` until ${print.month(facts.earliest)}`,
  backwards: (facts: Named & { start: Period; end: Period }, print: Print) =>
    `\`${print.pick(facts.task)}\` ends in ${print.period(facts.end)}, before it starts in ${print.period(facts.start)}`,
  length: (facts: Named & { months: number; least: number; most: number }, print: Print) =>
    `\`${print.pick(facts.task)}\` lasts ${print.number(facts.months)} months, but from its start to its end are ${facts.least === facts.most ? "" : `${print.number(facts.least)} to `}${print.number(facts.most)}`,
  circle: (facts: { tasks: readonly LocalText[] }, print: Print) => {
    const names = facts.tasks.map((task) => `\`${print.pick(task)}\``);
    return names.length === 1
      ? `${names.join()} waits for itself`
      : `${print.list(names)} wait for each other`;
  },
  overrun: (facts: Named & { stated: Period; end: Month }, print: Print) =>
    `\`${print.pick(facts.task)}\` is to end in ${print.period(facts.stated)}, but lasts through ${print.month(facts.end)} after what it waits for`,
  late: (facts: Named & { end: Month; planEnd: Month }, print: Print) =>
    `\`${print.pick(facts.task)}\` lasts through ${print.month(facts.end)}, beyond the plan's last month ${print.month(facts.planEnd)}`,
  deadline: (facts: Named & { deadline: Period; end: Month; months: number }, print: Print) =>
    `\`${print.pick(facts.task)}\` lasts through ${print.month(facts.end)}, ${facts.months === 1 ? "one month" : `${print.number(facts.months)} months`} beyond its deadline ${print.period(facts.deadline)}`,
  gate: (facts: Named & { gate: Period; start: Month }, print: Print) =>
    `the gate of \`${print.pick(facts.task)}\` is dated ${print.period(facts.gate)}, before the task starts in ${print.month(facts.start)}`,
};

/** Months that lie between two stated times at least and at most: both may name whole years. */
const room = (start: Period, end: Period) => ({
  least: Math.max(0, end.from - start.to + 2),
  most: end.to - start.from,
});

/** What a task says of itself, without the others. */
const ownDates = (task: Task, report: Report<typeof messages>): void => {
  const { start, end, duration, title } = task;
  if (!start || !end) return;
  const related = [also(at(task, "start"), "start")];
  if (end.to <= start.from) {
    report("backwards", at(task, "end"), { task: title, start, end }, related);
    return;
  }
  const { least, most } = room(start, end);
  const months = duration?.months;
  // a milestone may be dated twice
  if (months === undefined || months === 0 || (months >= least && months <= most)) return;
  const toEnd = also(at(task, "end"), "end");
  report("length", at(task, "duration"), { task: title, months, least, most }, [...related, toEnd]);
};

const lastMonth = (firstAfter: Month): Month => firstAfter - 1;

/** Months beyond the time that is set. */
const tooLate = (months: number): Measured => ({ value: months, limit: 0, unit: "months" });

/** The last month of a task: a milestone falls on the eve of its month, unless that month is where it was put. */
const endOf = ({ task, start, end }: ScheduledTask): Month =>
  lastMonth(task.start ? Math.max(end, start + 1) : end);

/** What a task says against what the others make of it. */
const againstSchedule = (scheduled: ScheduledTask, report: Report<typeof messages>): void => {
  const { task, start, end } = scheduled;
  const { title } = task;
  if (task.end && !task.start && end > task.end.to)
    report("overrun", at(task, "end"), { task: title, stated: task.end, end: endOf(scheduled) });
  const gate = task.gate?.date;
  if (gate && gate.to <= start)
    report("gate", at(task, "gate", "date"), { task: title, gate, start });
};

/** What lasts beyond the plan; of tasks that wait for each other the first, which takes the others along. */
const beyondPlan = (
  scheduled: readonly ScheduledTask[],
  period: Period | undefined,
  report: Report<typeof messages>,
): void => {
  if (!period) return;
  // what reaches the region goes on when the plan has ended
  const late = scheduled.filter((one) => endOf(one) >= period.to && one.task.phase !== "spillover");
  const ids = new Set(late.map(({ task }) => task.id));
  for (const one of late) {
    const { task } = one;
    if (task.start === undefined && task.after.some((before) => ids.has(before.task))) continue;
    const place = task.end ? at(task, "end") : onKey(at(task));
    const facts = { task: task.title, end: endOf(one), planEnd: lastMonth(period.to) };
    report("late", place, facts);
  }
};

const planned = (outcome: Schedule, head: PlanHead, report: Report<typeof messages>): void => {
  // where only the end is stated, it is the end that comes to nothing
  const conflicts = outcome.conflicts.filter(({ task }) => task.start !== undefined);
  const early = new Set(conflicts.map(({ task }) => task));
  for (const { task, stated, earliest, because } of conflicts) {
    const facts = { task: task.title, stated, earliest, because: because.title };
    const related = [also(onKey(at(because)), "because")];
    report("early", at(task, "start"), facts, related);
  }
  for (const { task, limit, reached, late, follows } of outcome.clashes) {
    if (limit.kind !== "deadline" || follows || !task.deadline) continue;
    const facts = { task: task.title, deadline: task.deadline, end: lastMonth(reached) };
    report("deadline", limit.place, { ...facts, months: late });
  }
  // one cause, one finding: its own dates come to nothing
  const sound = outcome.tasks.filter(({ task }) => !early.has(task));
  for (const scheduled of sound) againstSchedule(scheduled, report);
  beyondPlan(sound, head.period, report);
};

/** Dates are in order, nothing waits for itself, nothing starts before what it waits for is done. */
export const roadmapOrder = defineRule({
  id: "roadmap-order",
  title: { en: "the roadmap is in order", ja: "ロードマップの順序に無理がないこと" },
  number: 37,
  step: 4,
  severity: "error",
  from: "draft",
  limits: {},
  applies: ({ roadmap }) => roadmap.tasks.length > 0,
  messages,
  measures: {
    early: ({ stated, earliest }) => tooLate(earliest - stated),
    length: ({ months, least, most }) => ({
      value: months,
      limit: months < least ? least : most,
      unit: "months",
    }),
    overrun: ({ stated, end }) => tooLate(end - lastMonth(stated.to)),
    late: ({ end, planEnd }) => tooLate(end - planEnd),
    deadline: ({ months }) => tooLate(months),
  },
  notes: {
    start: () => "it starts here",
    end: () => "it ends here",
    because: () => "it waits for this",
    circle: () => "also on the circle",
  },
  help: "move a date, shorten a task, or change what it comes `after`",
  principle: {
    en: "Sawaki, “Industrial clusters and the regional innovation plan”, section 6: the roadmap shows how a project reaches the regional economy; critical path method",
    ja: "佐脇「産業クラスターと地域イノベーションプラン」 第6節：ロードマップは研究開発が地域経済に波及するまでを示す。クリティカルパス法",
  },
  check: ({ plan, use, report }) => {
    for (const task of plan.roadmap.tasks) ownDates(task, report);
    const outcome = use(schedule);
    if (outcome.defined) {
      planned(outcome, plan.head, report);
      return;
    }
    const [first, ...rest] = outcome.circle ?? [];
    if (!first) return;
    const related = rest.map((task) => also(at(task, "after"), "circle"));
    const tasks = [first, ...rest].map(({ title }) => title);
    report("circle", at(first, "after"), { tasks }, related);
  },
});
