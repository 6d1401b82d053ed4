import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Gate, Target, Task } from "../../model/action.ts";
import type { ValueOf } from "../../model/enumerations.ts";
import type { Month, Period } from "../../notation/period.ts";
import type { LocalText } from "../../text/language.ts";
import { type Dates, datesIn, type PhaseChange, phaseChanges } from "../action/phase-changes.ts";
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

const isOpen = ({ tasks }: PhaseChange): boolean => tasks.every(({ gate }) => gate === undefined);

const messages = {
  none: (facts: { target: LocalText; phase: Phase; next: Phase }, print: Print) =>
    `\`${print.pick(facts.target)}\` passes from ${print.enumerated("phase", facts.phase)} to ${print.enumerated("phase", facts.next)} without a gate`,
  nowhere: (
    facts: { target: LocalText; phase: Phase; next: Phase; changes: number },
    print: Print,
  ) =>
    `\`${print.pick(facts.target)}\` passes from ${print.enumerated("phase", facts.phase)} to ${print.enumerated("phase", facts.next)}, ${print.number(facts.changes)} changes of phase, without a gate`,
  late: (facts: { task: LocalText; date: Period; next: LocalText; over: Month }, print: Print) =>
    `the gate of \`${print.pick(facts.task)}\` is dated ${print.period(facts.date)}, while \`${print.pick(facts.next)}\`, which follows it, ends in ${print.month(facts.over)}`,
  lacks: (facts: { task: LocalText; lacks: readonly Part[] }, print: Print) =>
    `the gate of \`${print.pick(facts.task)}\` does not say ${print.list(facts.lacks.map((part) => parts[part]))}`,
};

const ends = ({ last, phase }: PhaseChange) =>
  also(onKey(at(last)), "ends", { task: last.title, phase });
const begins = ({ follower }: PhaseChange) =>
  also(onKey(at(follower)), "begins", { task: follower.title, phase: follower.phase });

const sayChanges = (
  target: Target,
  changes: readonly PhaseChange[],
  report: Report<typeof messages>,
): void => {
  const open = changes.filter(isOpen);
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

/** The task of the next phase that waits for each, by id; for the others, the first to end of those that wait for nothing. */
const waitingIn = ({ nextTasks }: PhaseChange, endOf: (task: Task) => Month) => {
  const waiting = new Map(
    nextTasks.flatMap((next) =>
      next.after.filter(({ type }) => type === "FS").map(({ task }) => [task, next] as const),
    ),
  );
  const free = nextTasks.filter(({ after }) => after.length === 0);
  const first = free.reduce<Task | undefined>(
    (best, one) => (best && endOf(best) <= endOf(one) ? best : one),
    undefined,
  );
  return ({ id }: Task): Task | undefined => waiting.get(id) ?? first;
};

/** A gate that comes when what waits for it is over stops nothing. */
const sayLate = (change: PhaseChange, dates: Dates, report: Report<typeof messages>): void => {
  const endOf = (task: Task): Month => dates.get(task)?.end ?? Number.POSITIVE_INFINITY;
  const waiting = waitingIn(change, endOf);
  for (const task of change.tasks) {
    const { title, gate } = task;
    const next = waiting(task);
    if (!gate?.date || !next || endOf(next) > gate.date.from) continue;
    // what ran before it has not waited for it
    if ((dates.get(next)?.start ?? 0) < endOf(task)) continue;
    const facts = { task: title, date: gate.date, next: next.title, over: endOf(next) - 1 };
    const passed = also(onKey(at(next)), "over", { task: next.title });
    report("late", at(gate, "date"), facts, [passed]);
  }
};

/** Going on is a decision: somebody takes it, on a day, by a test, and knows what follows if it fails. */
export const gateDefined = defineRule({
  id: "gate-defined",
  title: { en: "changes of phase have a gate", ja: "段階の移行にゲートがあること" },
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
    over: (facts: { task: LocalText }, print) =>
      `\`${print.pick(facts.task)}\` does not wait for the decision`,
    begins: (facts: { task: LocalText; phase: Phase }, print) =>
      `\`${print.pick(facts.task)}\` goes on in the phase ${print.enumerated("phase", facts.phase)}`,
  },
  help: ({ over }: { readonly over?: Month }) =>
    over === undefined
      ? "write the `gate` of the last task of the phase: the `test` it has to meet, the `date`, the institution that decides (`decider`) and what happens otherwise (`ifNot`)"
      : "decide before the next phase begins: bring the `date` of the gate forward, or let the next task start after it",
  principle: {
    en: "stage-gate (Cooper 1990): between two stages somebody decides by set criteria whether to go on or stop",
    ja: "ステージゲート法（Cooper 1990）：段階と段階の間で、定めた基準により進むか止まるかを判断する",
  },
  check: ({ plan, use, report }) => {
    const dates = datesIn(use);
    for (const [target, changes] of phaseChanges(plan, dates)) {
      sayChanges(target, changes, report);
      for (const change of changes) sayLate(change, dates, report);
    }
    for (const { title, gate, target } of plan.roadmap.tasks) {
      if (!gate || target?.decision === "rejected") continue;
      const lacks = lacking(gate);
      if (lacks.length > 0) report("lacks", onKey(at(gate)), { task: title, lacks });
    }
  },
});
