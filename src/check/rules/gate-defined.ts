import { schedule } from "../../analyse/analyses/schedule.ts";
import type { Use } from "../../analyse/analysis.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Gate, Target, Task } from "../../model/action.ts";
import { type ValueOf, valuesOf } from "../../model/enumerations.ts";
import type { Plan } from "../../model/plan.ts";
import type { LocalText } from "../../text/language.ts";
import { also, defineRule, type Report } from "../rule.ts";

type Phase = ValueOf<"phase">;
type Part = "test" | "date" | "decider" | "ifNot";

const parts: Readonly<Record<Part, string>> = {
  test: "a test",
  date: "a date",
  decider: "who decides",
  ifNot: "what happens if it fails",
};
const order = ["test", "date", "decider", "ifNot"] as const;

const lacking = (gate: Gate): readonly Part[] => order.filter((part) => gate[part] === undefined);

/** A phase of a target's roadmap and the one that follows it there. */
type Change = {
  readonly phase: Phase;
  readonly next: Phase;
  readonly hasGate: boolean;
  /** The task that ends the phase, and one that begins the next. */
  readonly last: Task;
  readonly follower: Task;
};

type Stretch = { readonly phase: Phase; readonly tasks: readonly Task[] };

const phasesOf = (tasks: readonly Task[]): readonly Stretch[] =>
  valuesOf("phase")
    .map((phase) => ({ phase, tasks: tasks.filter((task) => task.phase === phase) }))
    .filter((one) => one.tasks.length > 0);

type EndOf = (task: Task) => number;

const endsIn = (use: Use): EndOf => {
  const dates = use(schedule);
  const ends = new Map(dates.defined ? dates.tasks.map(({ task, end }) => [task, end]) : []);
  return (task) => ends.get(task) ?? 0;
};

/** The last of a phase is what the next phase waits for; among several the latest. */
const changeOf = (now: Stretch, later: readonly Stretch[], endOf: EndOf): Change | undefined => {
  const [next] = later;
  const [first] = next?.tasks ?? [];
  if (!next || !first) return undefined;
  const own = new Map(now.tasks.map((task) => [task.id, task]));
  const pairs = later
    .flatMap(({ tasks }) => tasks)
    .flatMap((follower) =>
      follower.after.flatMap(({ task }) => {
        const last = own.get(task);
        return last ? [{ last, follower }] : [];
      }),
    );
  const all = pairs.length > 0 ? pairs : now.tasks.map((last) => ({ last, follower: first }));
  const ending = all.reduce((best, one) => (endOf(one.last) >= endOf(best.last) ? one : best));
  const hasGate = now.tasks.some(({ gate }) => gate !== undefined);
  return { phase: now.phase, next: next.phase, hasGate, ...ending };
};

const messages = {
  none: (facts: { target: LocalText; phase: Phase; next: Phase }, print: Print) =>
    `\`${print.pick(facts.target)}\` passes from ${print.enumerated("phase", facts.phase)} to ${print.enumerated("phase", facts.next)} without a gate`,
  nowhere: (
    facts: { target: LocalText; phase: Phase; next: Phase; changes: number },
    print: Print,
  ) =>
    `\`${print.pick(facts.target)}\` passes from ${print.enumerated("phase", facts.phase)} to ${print.enumerated("phase", facts.next)}, ${print.number(facts.changes)} changes of phase, without a gate`,
  lacks: (facts: { task: LocalText; lacks: readonly Part[] }, print: Print) =>
    `the gate of \`${print.pick(facts.task)}\` does not say ${print.list(facts.lacks.map((part) => parts[part]))}`,
};

const ends = ({ last, phase }: Change) =>
  also(onKey(at(last)), "ends", { task: last.title, phase });
const begins = ({ follower }: Change) =>
  also(onKey(at(follower)), "begins", { task: follower.title, phase: follower.phase });

const sayChanges = (
  target: Target,
  changes: readonly Change[],
  report: Report<typeof messages>,
): void => {
  const open = changes.filter(({ hasGate }) => !hasGate);
  const [first, ...rest] = open;
  const end = open.at(-1);
  if (!first || !end) return;
  const { title } = target;
  // a roadmap without any gate is one hole
  if (open.length === changes.length && open.length > 1) {
    const facts = { target: title, phase: first.phase, next: end.next, changes: open.length };
    report("nowhere", onKey(at(first.last)), facts, [...rest.map(ends), begins(end)]);
    return;
  }
  for (const change of open) {
    const { phase, next, last } = change;
    report("none", onKey(at(last)), { target: title, phase, next }, [begins(change)]);
  }
};

const byTarget = ({ roadmap }: Plan): ReadonlyMap<Target, readonly Task[]> => {
  const found = new Map<Target, Task[]>();
  for (const task of roadmap.tasks) {
    const { target } = task;
    if (!target || target.decision === "rejected") continue;
    const tasks = found.get(target);
    if (tasks) tasks.push(task);
    else found.set(target, [task]);
  }
  return found;
};

/** Going on is a decision: somebody takes it, on a day, by a test, and knows what follows if it fails. */
export const gateDefined = defineRule({
  id: "gate-defined",
  title: { en: "changes of phase have a gate", ja: "段階の移行に関門があること" },
  number: 41,
  step: 4,
  severity: "warning",
  from: "agreed",
  limits: {},
  applies: ({ roadmap }) => roadmap.tasks.some(({ phase, gate }) => phase ?? gate),
  messages,
  writes: {
    none: () => order.map((part) => `gate.${part}`),
    nowhere: () => order.map((part) => `gate.${part}`),
    lacks: ({ lacks }) => lacks,
  },
  notes: {
    ends: (facts: { task: LocalText; phase: Phase }, print) =>
      `\`${print.pick(facts.task)}\` ends the phase ${print.enumerated("phase", facts.phase)}`,
    begins: (facts: { task: LocalText; phase: Phase }, print) =>
      `\`${print.pick(facts.task)}\` goes on in the phase ${print.enumerated("phase", facts.phase)}`,
  },
  help: "write the `gate` of the last task of the phase: the `test` it has to meet, the `date`, the institution that decides (`decider`) and what happens otherwise (`ifNot`)",
  principle: {
    en: "stage-gate (Cooper 1990): between two stages somebody decides by set criteria whether to go on or stop",
    ja: "ステージゲート法（Cooper 1990）: 段階と段階の間で、定めた基準により進むか止まるかを判断する",
  },
  check: ({ plan, use, report }) => {
    const endOf = endsIn(use);
    for (const [target, tasks] of byTarget(plan)) {
      const phases = phasesOf(tasks);
      const changes = phases.flatMap(
        (now, place) => changeOf(now, phases.slice(place + 1), endOf) ?? [],
      );
      sayChanges(target, changes, report);
    }
    for (const { title, gate, target } of plan.roadmap.tasks) {
      if (!gate || target?.decision === "rejected") continue;
      const lacks = lacking(gate);
      if (lacks.length > 0) report("lacks", onKey(at(gate)), { task: title, lacks });
    }
  },
});
