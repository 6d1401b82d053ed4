import { type ScheduledTask, schedule } from "../../analyse/analyses/schedule.ts";
import type { Use } from "../../analyse/analysis.ts";
import { datedSales } from "../../analyse/dated-sales.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Target, Task } from "../../model/action.ts";
import { type ValueOf, valuesOf } from "../../model/enumerations.ts";
import type { Plan } from "../../model/plan.ts";
import type { Month } from "../../notation/period.ts";
import type { LocalText } from "../../text/language.ts";
import { type Graph, reversed } from "../../util/graph.ts";
import { marksBeyond } from "../../util/marks-beyond.ts";
import { also, defineRule, type Report } from "../rule.ts";

type Phase = ValueOf<"phase">;

const phases = valuesOf("phase");

/** The stretches of the road, each covered by any of its phases. */
const stretches: readonly (readonly Phase[])[] = [
  ["research", "development"],
  ["demonstration"],
  ["commercialisation"],
  ["market-growth"],
  ["spillover"],
];

const bit = (phase: Phase | undefined): number => (phase ? 1 << phases.indexOf(phase) : 0);

/** Sales that grow, and a region that comes to feel it, take time: a milestone marks their end at most. */
const takesTime: ReadonlySet<Phase | undefined> = new Set(["market-growth", "spillover"]);

const isPoint = ({ phase, duration }: Task): boolean =>
  takesTime.has(phase) && duration?.months === 0;

const markOf = (task: Task): number => (isPoint(task) ? 0 : bit(task.phase));

/** From each task to those that come after it. */
const nextOf = (tasks: readonly Task[]): Graph => {
  const places = new Map(tasks.map((task, place) => [task.id, place]));
  const next: number[][] = tasks.map(() => []);
  for (const [place, { after }] of tasks.entries()) {
    for (const { task } of after) next[places.get(task) ?? place]?.push(place);
  }
  return next;
};

/** The phases of each task with those of the shared work that leads to it or follows from it. */
const phasesAround = (tasks: readonly Task[]): readonly number[] => {
  const own = tasks.map(markOf);
  const isShared = tasks.map(({ target }) => target === undefined);
  const next = nextOf(tasks);
  const through = (graph: Graph): readonly number[] =>
    marksBeyond(
      graph.map((to) => to.filter((place) => isShared[place])),
      own,
    );
  const after = through(next);
  const before = through(reversed(next));
  return own.map((mark, place) => mark | (after[place] as number) | (before[place] as number));
};

type Road = {
  readonly reached: number;
  /** The task of the furthest phase. */
  readonly furthest: Task;
};

const roadsOf = (tasks: readonly Task[]): ReadonlyMap<Target, Road> => {
  const roads = new Map<Target, Road>();
  const around = phasesAround(tasks);
  for (const [place, task] of tasks.entries()) {
    if (!task.target) continue;
    const road = roads.get(task.target);
    const isFurther = !road || markOf(task) > markOf(road.furthest);
    roads.set(task.target, {
      reached: (road?.reached ?? 0) | (around[place] as number),
      furthest: isFurther ? task : road.furthest,
    });
  }
  return roads;
};

const missingFrom = (reached: number): readonly (readonly Phase[])[] =>
  stretches.filter((stretch) => stretch.every((phase) => (reached & bit(phase)) === 0));

const messages = {
  gap: (facts: { target: LocalText; missing: readonly (readonly Phase[])[] }, print: Print) =>
    `the road of \`${print.pick(facts.target)}\` to the region lacks ${print.list(facts.missing.map((stretch) => stretch.map((phase) => print.enumerated("phase", phase)).join(" or ")))}`,
  noTask: (facts: { target: LocalText }, print: Print) =>
    `no task of the roadmap belongs to \`${print.pick(facts.target)}\``,
  noRoadmap: (facts: { targets: readonly LocalText[] }, print: Print) =>
    `the roadmap has no tasks, so no road leads from ${print.list(facts.targets.map((one) => `\`${print.pick(one)}\``))} to the region`,
  early: (
    facts: { target: LocalText; task: LocalText; end: Month; sale: LocalText; month: Month },
    print: Print,
  ) =>
    `\`${print.pick(facts.task)}\`, by which the region is to feel \`${print.pick(facts.target)}\`, ends in ${print.month(facts.end)}, no later than the first sale in ${print.month(facts.month)} with \`${print.pick(facts.sale)}\``,
};

type Say = Report<typeof messages>;

const sayGap = (target: Target, road: Road, points: readonly Task[], say: Say): void => {
  const missing = missingFrom(road.reached);
  if (missing.length === 0) return;
  const { furthest } = road;
  const alone = points.filter(
    ({ target: of, phase }) =>
      (of === undefined || of === target) && missing.some(([one]) => one === phase),
  );
  const { phase } = furthest;
  const isOnTheWay = phase !== undefined && !alone.includes(furthest);
  say("gap", onKey(at(target)), { target: target.title, missing }, [
    ...(isOnTheWay ? [also(onKey(at(furthest)), "furthest", { phase })] : []),
    ...(phase === undefined ? [also(onKey(at(furthest)), "unphased")] : []),
    ...alone.map((task) => also(onKey(at(task)), "milestone")),
  ]);
};

/** The spillover task of each target that ends last; one whose length is not known may end at any time. */
const lastSpillover = (scheduled: readonly ScheduledTask[]): ReadonlyMap<Target, ScheduledTask> => {
  const last = new Map<Target, ScheduledTask>();
  for (const one of scheduled) {
    const { target, phase } = one.task;
    if (!target || phase !== "spillover" || isPoint(one.task)) continue;
    const known = last.get(target);
    if (!known || one.open || (!known.open && one.end > known.end)) last.set(target, one);
  }
  return last;
};

/** Where all by which the region is to feel a target is over by the time anything of it is sold. */
const sayEarly = (plan: Plan, use: Use, chosen: ReadonlySet<Target>, say: Say): void => {
  const outcome = use(schedule);
  if (!outcome.defined) return;
  const sales = datedSales(plan, use);
  for (const [target, { task, end, open }] of lastSpillover(outcome.tasks)) {
    const sale = sales.get(target);
    if (!chosen.has(target) || open || !sale || end - 1 > sale.month) continue;
    const facts = { target: target.title, task: task.title, end: end - 1 };
    const related = [also(onKey(at(sale.task)), "sale")];
    say("early", onKey(at(task)), { ...facts, sale: sale.task.title, month: sale.month }, related);
  }
};

/** Each target has a road from research to the regional economy without a stretch left out. */
export const roadmapToRegion = defineRule({
  id: "roadmap-to-region",
  title: { en: "the roadmap reaches the region", ja: "研究開発から地域経済まで道筋が通ること" },
  number: 36,
  step: 4,
  severity: "error",
  from: "agreed",
  limits: {},
  applies: ({ targets }) => targets.some(({ decision }) => decision === "chosen"),
  messages,
  notes: {
    furthest: (facts: { phase: Phase }, print) =>
      `as far as it goes: ${print.enumerated("phase", facts.phase)}`,
    target: () => "a target without a road",
    milestone: () => "a milestone alone: this takes time",
    sale: () => "the first sale",
    unphased: () => "a task of this target without a `phase`",
  },
  help: "add the tasks that are missing with their `target` and `phase`: who demonstrates it, who sells it first, how sales grow, and how the region feels it",
  principle: {
    en: "Sawaki, “Industrial clusters and the regional innovation plan”, sections 1 and 6: no road from the R&D result to industry could be seen, and the roadmap is to show it",
    ja: "佐脇「産業クラスターと地域イノベーションプラン」 第1節・第6節：研究開発の成果から産業振興への道筋が見えないという不満に、ロードマップで答える",
  },
  check: ({ plan, use, report }) => {
    const chosen = plan.targets.filter(({ decision }) => decision === "chosen");
    const { tasks } = plan.roadmap;
    if (chosen.length === 0) return;
    if (tasks.length === 0) {
      const facts = { targets: chosen.map(({ title }) => title) };
      report(
        "noRoadmap",
        onKey(at(plan.roadmap)),
        facts,
        chosen.map((target) => also(onKey(at(target)), "target")),
      );
      return;
    }
    const roads = roadsOf(tasks);
    const points = tasks.filter(isPoint);
    for (const target of chosen) {
      const road = roads.get(target);
      const place = onKey(at(target));
      if (!road) {
        report("noTask", place, { target: target.title });
        continue;
      }
      sayGap(target, road, points, report);
    }
    sayEarly(plan, use, new Set(chosen), report);
  },
});
