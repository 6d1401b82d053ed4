import { schedule } from "../../analyse/analyses/schedule.ts";
import type { Use } from "../../analyse/analysis.ts";
import { at, onKey, type Place } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Task } from "../../model/action.ts";
import type { Plan } from "../../model/plan.ts";
import type { Month, Period } from "../../notation/period.ts";
import type { LocalText } from "../../text/language.ts";
import { also, defineRule } from "../rule.ts";

type Milestone = { readonly task: Task; readonly month: Month; readonly place: Place };

/** The month in which a point of the roadmap is reached; a point falls on the eve of its month. */
const pointsIn = (use: Use): ReadonlyMap<Task, Month> => {
  const dates = use(schedule);
  if (!dates.defined) return new Map();
  return new Map(
    dates.tasks
      .filter(({ task }) => task.duration?.months === 0)
      // unless that month is where it was put
      .map(({ task, start, end }) => [task, (task.start ? Math.max(end, start + 1) : end) - 1]),
  );
};

/** What is known to be reached by the end of a stated time. */
const stated = (task: Task, date: Period | undefined, place: Place): readonly Milestone[] =>
  date ? [{ task, month: date.to - 1, place }] : [];

/** Points, gates and deadlines; those of one task in one month are one. */
const milestonesOf = ({ roadmap }: Plan, use: Use): readonly Milestone[] => {
  const points = pointsIn(use);
  return roadmap.tasks.flatMap((task) => {
    if (task.target?.decision === "rejected") return [];
    const point = points.get(task);
    const own: readonly Milestone[] = [
      ...(point === undefined ? [] : [{ task, month: point, place: onKey(at(task)) }]),
      ...stated(task, task.gate?.date, at(task, "gate", "date")),
      ...stated(task, task.deadline, at(task, "deadline")),
    ];
    return own.filter(
      ({ month }, place) => own.findIndex((other) => other.month === month) === place,
    );
  });
};

/** Months: what a division of the period may add. */
const rounding = 1e-9;

type Heap = {
  readonly late: number;
  readonly all: number;
  readonly lateShare: number;
  readonly share: number;
  readonly tail: number;
  readonly from: Month;
};

/** Where everything falls due at the end, nothing can be steered on the way. */
export const deadlineHeap = defineRule({
  id: "deadline-heap",
  title: { en: "milestones do not heap at the end", ja: "節目が終盤に集まっていないこと" },
  number: 44,
  step: 4,
  severity: "warning",
  from: "deliberation",
  limits: { share: 0.4, tail: 0.1, least: 5 },
  applies: ({ head, roadmap }) => head.period !== undefined && roadmap.tasks.length > 0,
  messages: {
    heap: ({ late, all, lateShare, share, tail, from }: Heap, print: Print) =>
      `${print.number(late)} of ${print.number(all)} milestones (${print.share(lateShare)}) fall into the last ${print.share(tail)} of the period, from ${print.month(from)} on: more than ${print.share(share)}`,
  },
  measures: { heap: ({ lateShare, share }) => ({ value: lateShare, limit: share, unit: "share" }) },
  notes: {
    late: (facts: { task: LocalText; month: Month }, print) =>
      `\`${print.pick(facts.task)}\`: ${print.month(facts.month)}`,
  },
  help: "set gates on the way, at the ends of the phases, or write in the plan why the results come together at its end",
  principle: {
    en: "practice of reviewers: where the milestones all stand in March of the last year, neither delay nor failure is seen in time",
    ja: "審査・評価の実務：節目が最終年度の3月に集まると、遅れも失敗も間に合ううちには分からない",
  },
  check: ({ plan, use, limits, report }) => {
    const { period } = plan.head;
    const milestones = milestonesOf(plan, use);
    if (!period || milestones.length < limits.least) return;
    const from = period.to - (period.to - period.from) * limits.tail - rounding;
    const late = milestones.filter(({ month }) => month >= from);
    const lateShare = late.length / milestones.length;
    if (lateShare <= limits.share) return;
    report(
      "heap",
      onKey(at(plan.roadmap, "tasks")),
      {
        late: late.length,
        all: milestones.length,
        lateShare,
        share: limits.share,
        tail: limits.tail,
        from: Math.ceil(from),
      },
      late.map(({ task, month, place }) => also(place, "late", { task: task.title, month })),
    );
  },
});
