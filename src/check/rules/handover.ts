import type { Use } from "../../analyse/analysis.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Task } from "../../model/action.ts";
import type { Institution } from "../../model/cluster.ts";
import type { Plan } from "../../model/plan.ts";
import type { LocalText } from "../../text/language.ts";
import { type Dates, datesIn, phaseChanges } from "../action/phase-changes.ts";
import { also, defineRule } from "../rule.ts";

type Owned = Task & { readonly owner: Institution };

/** A task that is meant to be done, and by whom. */
const isOwned = (task: Task | undefined): task is Owned =>
  task?.owner !== undefined && task.target?.decision !== "rejected";

/** What the work of a task waits for; from start to finish, nothing passes on from the one named. */
const beforeOf = (next: Owned, tasks: ReadonlyMap<string, Task>): readonly Owned[] =>
  next.after
    .filter(({ type }) => type !== "SF")
    .map(({ task }) => tasks.get(task))
    .filter(isOwned)
    .filter(({ owner }) => owner !== next.owner);

type Passes = Map<Owned, Owned[]>;

const add = (passes: Passes, task: Owned, next: Owned): void => {
  const followers = passes.get(task);
  if (followers) followers.push(next);
  else passes.set(task, [next]);
};

/** Those that wait for nothing stated, start when the other has ended, and have another owner. */
const nextOf = (last: Owned, tasks: readonly Task[], dates: Dates): readonly Owned[] => {
  const end = dates.get(last)?.end ?? Number.POSITIVE_INFINITY;
  return tasks
    .filter(isOwned)
    .filter(({ owner, after }) => owner !== last.owner && after.length === 0)
    .filter((next) => (dates.get(next)?.start ?? end - 1) >= end);
};

/** From phase to phase of a target where no `after` says who goes on: by the dates. */
const addByPhase = (plan: Plan, use: Use, passes: Passes): void => {
  const dates = datesIn(use);
  for (const { linked, tasks, last, nextTasks } of [...phaseChanges(plan, dates).values()].flat()) {
    const isSaid = linked || tasks.some(({ handover: text }) => text !== undefined);
    if (isSaid || !isOwned(last)) continue;
    for (const next of nextOf(last, nextTasks, dates)) add(passes, last, next);
  }
};

/** Tasks with those that go on from them under another owner. */
const passesIn = (plan: Plan, use: Use): Passes => {
  const { tasks: all } = plan.roadmap;
  const tasks = new Map(all.map((task) => [task.id, task]));
  const passes: Passes = new Map();
  for (const next of all.filter(isOwned))
    for (const task of new Set(beforeOf(next, tasks))) add(passes, task, next);
  addByPhase(plan, use, passes);
  return passes;
};

/** What one institution has worked out gets lost on the way to the next. */
export const handover = defineRule({
  id: "handover",
  title: { en: "hand-overs are written down", ja: "機関の間の引継ぎが書かれていること" },
  number: 43,
  step: 6,
  severity: "warning",
  from: "agreed",
  limits: {},
  applies: ({ roadmap }) => roadmap.tasks.length > 1,
  messages: {
    none: (facts: { task: LocalText; from: LocalText; to: readonly LocalText[] }, print: Print) =>
      `the work of \`${print.pick(facts.task)}\` passes from \`${print.pick(facts.from)}\` to ${print.list(facts.to.map((one) => `\`${print.pick(one)}\``))}, and no hand-over is written`,
  },
  writes: { none: () => ["handover"] },
  notes: {
    next: (facts: { task: LocalText; owner: LocalText }, print) =>
      `\`${print.pick(facts.owner)}\` goes on here with \`${print.pick(facts.task)}\``,
  },
  help: "write under `handover` of the earlier task what passes to whom: people, papers, samples, rights",
  principle: {
    en: "Sawaki, “Industrial clusters and the regional innovation plan”, section 3 and figure 1, on the regional platform: seamless support along the firm’s chain of value",
    ja: "佐脇「産業クラスターと地域イノベーションプラン」 第3節と図1（地域プラットフォーム）：企業のバリューチェーンに即したシームレスな支援",
  },
  check: ({ plan, use, report }) => {
    for (const [task, followers] of passesIn(plan, use)) {
      if (task.handover) continue;
      const to = [...new Set(followers.map(({ owner }) => owner.name))];
      const related = followers.map((next) =>
        also(onKey(at(next)), "next", { task: next.title, owner: next.owner.name }),
      );
      const facts = { task: task.title, from: task.owner.name, to };
      report("none", onKey(at(task)), facts, related);
    }
  },
});
