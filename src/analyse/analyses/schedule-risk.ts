import type { Roadmap, Task } from "../../model/action.ts";
import type { Plan } from "../../model/plan.ts";
import type { Month } from "../../notation/period.ts";
import { defineAnalysis, notDefined, type Outcome, type Use } from "../analysis.ts";
import { randomOf } from "../random.ts";
import { type ActivityNetwork, activityNetwork } from "../roadmap/activity-network.ts";
import { isOrdered, pertMoments, type ThreePoint } from "../roadmap/beta-pert.ts";
import { type DatedMilestone, datedMilestones } from "../roadmap/dated-milestones.ts";
import { durationVariate, sharedDriver, type Variate } from "../roadmap/draw-durations.ts";
import { forwardPass, lengthOf, passTimes } from "../roadmap/forward-pass.ts";
import { percentile, percentileError, selectPercentile } from "../roadmap/percentile.ts";
import { type RoadmapNetwork, roadmapNetwork } from "../roadmap/roadmap-network.ts";
import { drawLengths, type Simulated, simulate } from "../roadmap/simulate.ts";
import { drawsOf } from "../settings.ts";
import { type Schedule, schedule } from "./schedule.ts";

/** Months from the start of the roadmap that half, 80 % and 95 % of the draws do not exceed. */
export type Percentiles = { readonly p50: number; readonly p80: number; readonly p95: number };

export type TaskRisk = Percentiles & {
  readonly task: Task;
  /** Share of the draws in which it is on a path that sets the end, 0..1. */
  readonly criticality: number;
  /** Its own duration is drawn. */
  readonly varies: boolean;
};

export type MilestoneRisk = DatedMilestone & {
  /** Share of the draws in which the task is finished by then, 0..1. */
  readonly probability: number;
};

export type ScheduleRisk = Percentiles & {
  readonly start: Month;
  readonly seed: number;
  readonly draws: number;
  /** Correlation by a driver common to all durations, 0..1; absent where durations are drawn each by itself. */
  readonly shared?: number;
  /** Months with every task at its likely duration. */
  readonly length: number;
  readonly meanLength: number;
  /** Months by which the mean of the draws is later than the likely durations make it. */
  readonly bias: number;
  /** The part of it that comes of parallel paths of which the slowest counts. */
  readonly mergeBias: number;
  /** Standard error of `p80`, months. */
  readonly p80Error: number;
  readonly tasks: readonly TaskRisk[];
  readonly milestones: readonly MilestoneRisk[];
  /** Tasks whose gate looks at work in progress: no date to be finished by, and no probability. */
  readonly reviewed: readonly Task[];
  /** Tasks with a length but without three points: their length is taken as certain. */
  readonly fixed: readonly Task[];
  /** Tasks whose three points are not in order: taken at the likely one. */
  readonly disordered: readonly Task[];
};

const id = "schedule-risk";

/** Draws of all activities together: what takes a few seconds and tens of megabytes. */
const mostDrawn = { usual: 5_000_000, stated: 10_000_000 } as const;
const fewestDraws = 200;

const drawsFor = (plan: Plan, size: number): number => {
  const most = plan.methods.draws === undefined ? mostDrawn.usual : mostDrawn.stated;
  const affordable = Math.max(fewestDraws, Math.floor(most / size));
  return Math.max(1, Math.min(drawsOf(plan).draws, affordable));
};

const pointOf = ({ estimate }: Task): ThreePoint | undefined =>
  estimate && {
    low: estimate.low.months,
    likely: estimate.likely.months,
    high: estimate.high.months,
  };

const drawnPoint = (task: Task): ThreePoint | undefined => {
  const point = pointOf(task);
  return point && isOrdered(point) && point.high > point.low ? point : undefined;
};

/** One stream of random numbers for each task, so that a task more moves no other. */
const variatesOf = (tasks: readonly Task[], { seed, draws, shared }: Setting) => {
  const streamOf = (name: string): (() => number) => randomOf(seed, `${id} ${name}`);
  const driver = shared > 0 ? sharedDriver(shared, draws, streamOf) : undefined;
  return tasks.map((task): Variate | undefined => {
    const point = drawnPoint(task);
    return point && durationVariate(point, streamOf(`tasks.${task.id}`), driver);
  });
};

type Setting = { readonly seed: number; readonly draws: number; readonly shared: number };

/** Length with every varying duration at its mean. */
const lengthAtMeans = (network: ActivityNetwork, tasks: readonly Task[]): number => {
  const durations = network.duration.map((months, node) => {
    const point = drawnPoint(tasks[node] as Task);
    return point ? pertMoments(point).mean : months;
  });
  const times = passTimes(network.size);
  forwardPass(network, { ...times, durations });
  return lengthOf(times);
};

const taskRisks = (tasks: readonly Task[], { finishesOf, criticality }: Simulated) =>
  tasks.map((task, node): TaskRisk => {
    const finishes = finishesOf(node);
    return {
      task,
      p50: selectPercentile(finishes, 0.5),
      p80: selectPercentile(finishes, 0.8),
      p95: selectPercentile(finishes, 0.95),
      criticality: criticality[node] as number,
      varies: drawnPoint(task) !== undefined,
    };
  });

/** What the draws of a plan are made with; nothing where no task has three points. */
const settingOf = (plan: Plan): Setting | undefined => {
  const { roadmap, methods } = plan;
  if (!roadmap.tasks.some(pointOf)) return undefined;
  return {
    seed: drawsOf(plan).seed,
    // every draw would be the same
    draws: roadmap.tasks.some(drawnPoint) ? drawsFor(plan, roadmap.tasks.length) : 1,
    shared: Math.min(1, Math.max(0, methods.sharedSpread?.amount ?? 0)),
  };
};

const networkOf = ({ activities, dependencies }: RoadmapNetwork): ActivityNetwork =>
  activityNetwork(activities, dependencies) as ActivityNetwork;

/** The month by which four draws of five are finished, as `scheduleRisk` finds it, and nothing else. */
export const likelyEnd = (plan: Plan, use: Use): Month | undefined => {
  const setting = use(schedule).defined ? settingOf(plan) : undefined;
  if (!setting) return undefined;
  const found = roadmapNetwork(plan.roadmap) as RoadmapNetwork;
  const variates = variatesOf(plan.roadmap.tasks, setting);
  const lengths = drawLengths({ network: networkOf(found), variates, draws: setting.draws });
  return found.start + Math.ceil(percentile(lengths, 0.8)) - 1;
};

const riskOf = (
  roadmap: Roadmap,
  found: RoadmapNetwork,
  planned: Schedule,
  setting: Setting,
): ScheduleRisk => {
  const { start, activities } = found;
  const { tasks } = roadmap;
  const { length } = planned;
  const network = networkOf(found);
  const nodes = new Map(tasks.map((task, node) => [task, node]));
  const starts = planned.tasks.map((one) => one.start);
  const { dated, reviewed } = datedMilestones(roadmap, starts);
  const { seed, draws, shared } = setting;
  const simulated = simulate({
    network,
    variates: variatesOf(tasks, setting),
    draws,
    limits: dated.map(({ task, by }) => ({ node: nodes.get(task) as number, by: by - start })),
  });
  const { lengths, meanLength, met } = simulated;
  return {
    start,
    seed,
    draws,
    ...(shared > 0 ? { shared } : {}),
    length,
    meanLength,
    bias: meanLength - length,
    mergeBias: meanLength - lengthAtMeans(network, tasks),
    p50: percentile(lengths, 0.5),
    p80: percentile(lengths, 0.8),
    p95: percentile(lengths, 0.95),
    p80Error: percentileError(lengths, 0.8),
    tasks: taskRisks(tasks, simulated),
    milestones: dated.map((one, place) => ({ ...one, probability: met[place] as number })),
    reviewed: [...reviewed],
    fixed: tasks.filter((task, node) => !pointOf(task) && (activities[node]?.duration ?? 0) > 0),
    disordered: tasks.filter((task) => {
      const point = pointOf(task);
      return point !== undefined && !isOrdered(point);
    }),
  };
};

/**
 * How sure the dates of the roadmap are: beta-PERT durations from the three points of the tasks, drawn many
 * times, with the dates worked out anew for each draw.
 */
export const scheduleRisk = defineAnalysis({
  id,
  reasons: {
    noSpread: () =>
      "no task gives a low, a likely and a high duration, so that nothing can be said about how sure the dates are",
  },
  compute: (plan: Plan, use): Outcome<ScheduleRisk> => {
    const { roadmap } = plan;
    const planned = use(schedule);
    if (!planned.defined) return planned;
    const setting = settingOf(plan);
    if (!setting) return notDefined(id, "noSpread");
    const network = roadmapNetwork(roadmap) as RoadmapNetwork;
    return { defined: true, ...riskOf(roadmap, network, planned, setting) };
  },
});
