import { schedule } from "../../analyse/analyses/schedule.ts";
import {
  scheduleRisk as analysis,
  type MilestoneRisk,
  type ScheduleRisk,
  type TaskRisk,
} from "../../analyse/analyses/schedule-risk.ts";
import { finishMonth } from "../../analyse/roadmap/finish-month.ts";
import type { Block, Row } from "../../document/block.ts";
import { text as plain } from "../../document/span.ts";
import { counted } from "../counted.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";

const words = {
  title: "How certain the dates are",
  milestones: "How likely each date is kept",
  tasks: "By when tasks are finished, and how often they set the end",
  task: "Task",
  milestone: "Milestone",
  date: "Date",
  probability: "Probability",
  deadline: "deadline",
  gate: "gate",
  end: "stated end",
  over: "over 99%",
  under: "under 1%",
  half: "50% by",
  most: "80% by",
  nearly: "95% by",
  criticality: "Sets the end in",
  whole: "Roadmap as a whole",
  fewerBefore: "The ",
  fewerAfter: " tasks that set the end most often. ",
  errorBefore: "Beta-PERT durations. The standard error of the 80% date of the roadmap is ",
  errorAfter: ".",
} as const;

type Context = SectionContext<typeof words>;

const mostTasks = 12;
/** Reviews that the sentence names. */
const mostNamed = 5;

/** A share of draws is never said to be all or none of them where it is not. */
const chance = ({ text, words: own }: Context, share: number): string => {
  if (share > 0.99 && share < 1) return own.over;
  return share > 0 && share < 0.01 ? own.under : text.share(share);
};

const monthOf = ({ text }: Context, { start }: ScheduleRisk, months: number): string =>
  text.month(finishMonth(start, months));

const milestoneRow = (context: Context, { task, kind, by, probability }: MilestoneRisk): Row => {
  const { text, cell, words: own } = context;
  const stated = kind === "gate" ? task.gate?.date : task[kind];
  return {
    cells: [
      cell.text(task.title),
      [plain(own[kind])],
      stated ? cell.period(stated) : [plain(text.month(by - 1))],
      [plain(chance(context, probability))],
    ],
    institutions: task.owner ? [task.owner.id] : [],
  };
};

const milestones = (context: Context, risk: ScheduleRisk): readonly Block[] => {
  const { words: own } = context;
  if (risk.milestones.length === 0) return [];
  return [
    makeTable({
      number: "",
      id: "schedule-risk-milestones",
      caption: own.milestones,
      columns: [own.task, own.milestone, own.date, [own.probability, "end"]],
      rows: risk.milestones.map((one) => milestoneRow(context, one)),
    }),
  ];
};

const taskRow = (context: Context, risk: ScheduleRisk, one: TaskRisk): Row => ({
  cells: [
    context.cell.text(one.task.title),
    ...[one.p50, one.p80, one.p95].map((months) => [plain(monthOf(context, risk, months))]),
    [plain(chance(context, one.criticality))],
  ],
  institutions: one.task.owner ? [one.task.owner.id] : [],
});

const wholeRow = (context: Context, risk: ScheduleRisk): Row => ({
  cells: [
    [plain(context.words.whole)],
    ...[risk.p50, risk.p80, risk.p95].map((months) => [plain(monthOf(context, risk, months))]),
    context.cell.none,
  ],
  look: "total",
});

const noteOf = ({ text, words: own }: Context, risk: ScheduleRisk, all: number): string => {
  const fewer = all > mostTasks ? `${own.fewerBefore}${mostTasks}${own.fewerAfter}` : "";
  const error = text.duration(Number(risk.p80Error.toFixed(2)));
  return `${fewer}${own.errorBefore}${error}${own.errorAfter}`;
};

const tasks = (context: Context, risk: ScheduleRisk): Block => {
  const { words: own } = context;
  const uncertain = risk.tasks
    .filter(({ criticality, varies }) => varies || criticality > 0)
    .toSorted((a, b) => b.criticality - a.criticality);
  return makeTable({
    number: "",
    id: "schedule-risk-tasks",
    caption: own.tasks,
    columns: [own.task, own.half, own.most, own.nearly, [own.criticality, "end"]],
    rows: [
      ...uncertain.slice(0, mostTasks).map((one) => taskRow(context, risk, one)),
      wholeRow(context, risk),
    ],
    note: [plain(noteOf(context, risk, uncertain.length))],
  });
};

/** Below a tenth of a month a mean of draws says nothing. */
const tenths = (months: number): number => Number(months.toFixed(1));

/** A date kept at the likely durations, and yet in less than half of the draws. */
const hasTightDate = ({ use }: Context, { milestones: dated }: ScheduleRisk): boolean => {
  const planned = use(schedule);
  if (!planned.defined) return false;
  return planned.milestones.some(
    ({ reached, by }, place) => reached <= by && (dated[place]?.probability ?? 1) < 0.5,
  );
};

const factsOf = (context: Context, risk: ScheduleRisk) => {
  const { text, cell } = context;
  const [delay, merge] = [tenths(risk.bias), tenths(risk.mergeBias)];
  return {
    isCertain: risk.draws === 1,
    draws: text.number(risk.draws),
    likely: monthOf(context, risk, risk.length),
    p50: monthOf(context, risk, risk.p50),
    p80: monthOf(context, risk, risk.p80),
    p95: monthOf(context, risk, risk.p95),
    hasDelay: delay > 0,
    delay: text.duration(delay),
    hasMerge: merge > 0 && merge < delay,
    merge: text.duration(merge),
    isShared: risk.shared !== undefined,
    correlation: text.number(Number((risk.shared ?? 0).toFixed(2))),
    isTight: hasTightDate(context, risk),
    reviewed: {
      ...counted(risk.reviewed.length, text),
      isNamed: risk.reviewed.length <= mostNamed,
      titles: cell.quoted(risk.reviewed.slice(0, mostNamed).map(({ title }) => text.pick(title))),
    },
    fixed: counted(risk.fixed.length, text),
    disordered: {
      some: risk.disordered.length > 0,
      titles: cell.quoted(risk.disordered.map(({ title }) => text.pick(title))),
    },
  };
};

/** By when the roadmap ends with which probability: for whoever promises a date. */
export const scheduleRisk = defineExhibit({
  id: "schedule-risk",
  words,
  compose: (context) => {
    const outcome = context.use(analysis);
    // without three points nobody asked how sure the dates are
    if (!outcome.defined) return [];
    return [
      ...context.prose("schedule-risk", factsOf(context, outcome)),
      ...milestones(context, outcome),
      tasks(context, outcome),
    ];
  },
});
