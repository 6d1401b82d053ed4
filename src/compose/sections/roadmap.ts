import { type ScheduledTask, schedule } from "../../analyse/analyses/schedule.ts";
import { shownMonths } from "../../analyse/shown-months.ts";
import type { Block, Row } from "../../document/block.ts";
import { aside, text as plain, type Span, tag } from "../../document/span.ts";
import type { Gate, Task } from "../../model/action.ts";
import { counted } from "../counted.ts";
import { gateWaits } from "../gate-waits.ts";
import { handoversOf, takersOf } from "../handovers.ts";
import { groupRow, makeTable } from "../make-table.ts";
import { roadmapWords } from "../roadmap-words.ts";
import { defineSection, type SectionContext } from "../section.ts";
import { taskCosts } from "../task-cost.ts";

type Context = SectionContext<typeof roadmapWords>;

/** More names than a sentence can hold. */
const namesInSentence = 2;

const opening = ({ plan, use, text, lead, why }: Context): readonly Block[] => {
  const road = use(schedule);
  if (!road.defined) return lead("roadmap", { hasSchedule: false, reason: why(road) });
  const path = road.tasks.filter(({ critical }) => critical);
  const named = path.slice(0, namesInSentence).map(({ task }) => text.pick(task.title));
  const changes = handoversOf(plan);
  return lead("roadmap", {
    hasSchedule: true,
    start: text.month(road.start),
    end: text.month(Math.max(road.start, road.end - 1)),
    length: text.duration(road.length),
    tasks: counted(road.tasks.length, text),
    changes: counted(changes.length, text),
    takers: counted(changes.flatMap(takersOf).length, text),
    written: counted(changes.filter(({ from }) => from.handover !== undefined).length, text),
    writtenAll: changes.every(({ from }) => from.handover !== undefined),
    hasPath: path.length > 0,
    path: named,
    all: counted(path.length, text),
    more: counted(path.length - named.length, text),
    conflicts: counted(road.conflicts.length, text),
  });
};

type Dates = readonly [start: readonly Span[], end: readonly Span[], float: readonly Span[]];

/** What stands for the float: a missed deadline before all else. */
const floatSpans = ({ text, words: own }: Context, row: ScheduledTask): readonly Span[] => {
  const { late, float, critical } = row;
  const tags = [
    ...(late === undefined
      ? []
      : [tag("bad", `${own.lateBefore}${text.duration(late)}${own.lateAfter}`)]),
    ...(late === undefined && float < 0 ? [tag("bad", own.pressed)] : []),
    ...(critical ? [tag("accent", own.critical)] : []),
  ];
  const spaced = tags.flatMap((one, place) => (place === 0 ? [one] : [plain(" "), one]));
  return tags.length > 0 ? spaced : [plain(text.duration(float))];
};

/** The computed dates; what the file states where none could be computed. */
const datesOf = (context: Context, task: Task, row?: ScheduledTask): Dates => {
  const { text, cell, words: own } = context;
  const at = (key: string): string => `roadmap.tasks.${task.id}.${key}`;
  if (!row)
    return [
      cell.orIn(cell.period(task.start), at("start")),
      cell.orIn(cell.period(task.end), at("end")),
      cell.none,
    ];
  const { first, last } = shownMonths(row);
  const end = row.open
    ? [...cell.holeIn(at("duration")), aside(own.lengthOpen)]
    : [plain(text.month(last))];
  return [[plain(text.month(first))], end, floatSpans(context, row)];
};

const titleSpans = ({ cell, text }: Context, { title, note }: Task): readonly Span[] =>
  note === undefined ? cell.text(title) : [...cell.text(title), aside(text.pick(note))];

/** Work for all targets, such as a coordination desk, runs through every phase. */
const phaseSpans = ({ cell, words: own }: Context, task: Task): readonly Span[] => {
  const { id, phase, target, readiness } = task;
  if (phase === undefined && target === undefined) return cell.none;
  const { trl } = readiness;
  const rise = trl && (trl.from === trl.to ? `${trl.from}` : `${trl.from}→${trl.to}`);
  return [
    ...cell.orIn(cell.term("phase", phase), `roadmap.tasks.${id}.phase`),
    ...(rise ? [aside(own.readiness + rise)] : []),
  ];
};

type Costs = ReturnType<typeof taskCosts>;

const rowOf = (
  context: Context,
  task: Task,
  scheduled: ScheduledTask | undefined,
  costs: Costs,
): Row => {
  const { cell } = context;
  return {
    cells: [
      titleSpans(context, task),
      phaseSpans(context, task),
      ...datesOf(context, task, scheduled),
      cell.orIn(cell.text(task.owner?.name), `roadmap.tasks.${task.id}.owner`),
      costs.spans(task),
      cell.optional(task.handover),
    ],
    institutions: task.owner ? [task.owner.id] : [],
  };
};

const datesIn = ({ use }: Context): ReadonlyMap<Task, ScheduledTask> => {
  const road = use(schedule);
  return new Map(road.defined ? road.tasks.map((one) => [one.task, one]) : []);
};

/** What is for all targets, then each target, its tasks by their beginning. */
const groupedRows = (context: Context, columns: number, costs: Costs): readonly Row[] => {
  const { plan, cell, words: own } = context;
  const dates = datesIn(context);
  const { tasks } = plan.roadmap;
  const startOf = (task: Task): number => dates.get(task)?.start ?? Number.MAX_SAFE_INTEGER;
  const hasTargets = tasks.some(({ target }) => target !== undefined);
  return [undefined, ...plan.targets].flatMap((target) => {
    const rows = tasks
      .filter((task) => task.target === target)
      .toSorted((a, b) => startOf(a) - startOf(b))
      .map((task) => rowOf(context, task, dates.get(task), costs));
    const heading = target ? cell.text(target.title) : cell.plain(own.everyTarget);
    return hasTargets && rows.length > 0 ? [groupRow(heading, columns), ...rows] : rows;
  });
};

const tasks = (context: Context): Block => {
  const { plan, hole, words: own } = context;
  if (plan.roadmap.tasks.length === 0) return hole(own.tasksHole, "roadmap.tasks");
  const costs = taskCosts(context);
  const columns = [
    own.task,
    own.phase,
    own.start,
    own.end,
    own.float,
    own.owner,
    [costs.heading, "end"],
    own.handover,
  ] as const;
  return makeTable({
    number: "T11",
    caption: own.tasks,
    columns,
    rows: groupedRows(context, columns.length, costs),
    note: [
      plain(plan.roadmap.tasks.some(({ deadline }) => deadline) ? own.noteDeadlines : own.note),
    ],
  });
};

/** When it is decided as planned, and by when at the latest. */
const gateDate = (
  { cell, text, words: own }: Context,
  scheduled: ScheduledTask | undefined,
  { date }: Gate,
): readonly Span[] => {
  if (!scheduled || scheduled.open) return cell.period(date);
  const { last } = shownMonths(scheduled);
  const isLater = date !== undefined && date.to - 1 !== last;
  return [plain(text.month(last)), ...(isLater ? [aside(own.limit + text.period(date))] : [])];
};

const gates = (context: Context): readonly Block[] => {
  const { plan, cell, words: own } = context;
  const dates = datesIn(context);
  const rows = plan.roadmap.tasks.flatMap((task) => (task.gate ? [{ task, gate: task.gate }] : []));
  if (rows.length === 0) return [];
  const waits = gateWaits(context);
  return [
    makeTable({
      number: "",
      id: "gates",
      caption: own.gates,
      columns: [own.task, own.test, own.date, own.decider, own.ifNot],
      rows: rows.map(({ task, gate }): Row => {
        const at = (key: string): string => `roadmap.tasks.${task.id}.gate.${key}`;
        return {
          cells: [
            cell.text(task.title),
            cell.orIn(cell.text(gate.test), at("test")),
            cell.orIn(gateDate(context, dates.get(task), gate), at("date")),
            cell.orIn(cell.text(gate.decider?.name), at("decider")),
            cell.orIn(cell.text(gate.ifNot), at("ifNot")),
          ],
          institutions: gate.decider ? [gate.decider.id] : [],
        };
      }),
    }),
    ...(waits.late.some ? context.prose("gates", waits) : []),
  ];
};

/** Who carries it from the laboratory to the region, by when: for the liaison officer. */
export const roadmap = defineSection({
  id: "roadmap",
  words: roadmapWords,
  rules: [
    "roadmap-to-region",
    "roadmap-order",
    "layer-linked",
    "readiness-monotone",
    "valley-of-death",
    "gate-defined",
    "milestone-owner",
    "handover",
    "deadline-heap",
  ],
  compose: (context) => [
    ...opening(context),
    ...context.long(context.plan.roadmap.description),
    ...context.figure("F9"),
    tasks(context),
    ...gates(context),
  ],
});
