import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Task } from "../../model/action.ts";
import type { Institution } from "../../model/cluster.ts";
import type { Plan } from "../../model/plan.ts";
import type { LocalText } from "../../text/language.ts";
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

/** Tasks with those that go on from them under another owner. */
const passes = ({ roadmap }: Plan): ReadonlyMap<Owned, readonly Owned[]> => {
  const tasks = new Map(roadmap.tasks.map((task) => [task.id, task]));
  const found = new Map<Owned, Owned[]>();
  for (const next of roadmap.tasks.filter(isOwned))
    for (const task of new Set(beforeOf(next, tasks))) {
      const followers = found.get(task);
      if (followers) followers.push(next);
      else found.set(task, [next]);
    }
  return found;
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
  applies: ({ roadmap }) => roadmap.tasks.some(({ after }) => after.length > 0),
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
    en: "Sawaki, “Industrial clusters and the regional innovation plan”, section 3 and figure 1, on the regional platform: seamless support along the firm's chain of value",
    ja: "佐脇「産業クラスターと地域イノベーションプラン」 第3節と図1（地域プラットフォーム）: 企業のバリューチェーンに即したシームレスな支援",
  },
  check: ({ plan, report }) => {
    for (const [task, followers] of passes(plan)) {
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
