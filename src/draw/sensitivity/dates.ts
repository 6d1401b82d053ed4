import { schedule } from "../../analyse/analyses/schedule.ts";
import {
  type MilestoneRisk,
  type ScheduleRisk,
  scheduleRisk,
  type TaskRisk,
} from "../../analyse/analyses/schedule-risk.ts";
import { finishMonth } from "../../analyse/roadmap/finish-month.ts";
import type { Task } from "../../model/action.ts";
import type { FigureContext } from "../figure.ts";
import type { SensitivityFacts } from "./sensitivity-messages.ts";

/** A task with the date the plan sets for it, of several the one least likely to be kept. */
export type DatedTask = { readonly risk: TaskRisk; readonly milestone?: MilestoneRisk };

const mostSetters = 5;
const mostShown = 8;

export const riskOf = ({ use }: FigureContext): ScheduleRisk | undefined => {
  const outcome = use(scheduleRisk);
  return outcome.defined ? outcome : undefined;
};

export const datedTasks = ({ tasks, milestones }: ScheduleRisk): readonly DatedTask[] => {
  const dates = new Map<Task, MilestoneRisk>();
  for (const one of milestones) {
    const known = dates.get(one.task);
    if (!known || one.probability < known.probability) dates.set(one.task, one);
  }
  return tasks.map((risk) => {
    const milestone = dates.get(risk.task);
    return milestone ? { risk, milestone } : { risk };
  });
};

const byCriticality = (a: DatedTask, b: DatedTask): number =>
  b.risk.criticality - a.risk.criticality;

/** Tasks that set the end, the most frequent first; those of a single length that run along are not asked. */
const settersOf = (all: readonly DatedTask[]): readonly DatedTask[] =>
  all
    .filter(({ risk }) => risk.criticality > 0 && risk.varies)
    .toSorted(byCriticality)
    .slice(0, mostSetters);

/** What sets the end, and the dates in most danger, in order of time. */
export const shownTasks = (all: readonly DatedTask[]): readonly DatedTask[] => {
  const setters = settersOf(all);
  const dated = all
    .filter((one) => one.milestone && !setters.includes(one))
    .toSorted((a, b) => (a.milestone?.probability ?? 1) - (b.milestone?.probability ?? 1))
    .slice(0, mostShown - setters.length);
  return [...setters, ...dated].toSorted((a, b) => a.risk.p50 - b.risk.p50);
};

export const monthOf = ({ text }: FigureContext, { start }: ScheduleRisk, months: number): string =>
  text.month(finishMonth(start, months));

/** Of the roadmap at the likely durations. */
export const likelyLength = ({ use }: FigureContext, risk: ScheduleRisk): number => {
  const planned = use(schedule);
  return planned.defined ? planned.length : risk.length;
};

export const dateFacts = (
  risk: ScheduleRisk,
  context: FigureContext,
): SensitivityFacts["dates"] => {
  const month = (months: number) => monthOf(context, risk, months);
  const { milestones } = risk;
  return {
    planned: month(likelyLength(context, risk)),
    half: month(risk.p50),
    most: month(risk.p80),
    nearly: month(risk.p95),
    isCertain: risk.draws === 1,
    draws: risk.draws,
    dated: milestones.length,
    tight: milestones.filter(({ probability }) => probability < 0.5).length,
  };
};
