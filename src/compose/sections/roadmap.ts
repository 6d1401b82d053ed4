import { type ScheduledTask, schedule } from "../../analyse/analyses/schedule.ts";
import type { Block, Row } from "../../document/block.ts";
import { aside, text as plain, type Span, tag } from "../../document/span.ts";
import type { Gate, Task } from "../../model/action.ts";
import { counted } from "../counted.ts";
import { makeTable } from "../make-table.ts";
import { defineSection, type SectionContext } from "../section.ts";

const words = {
  title: "Roadmap from R&D to the region",
  tasks: "Tasks with dates, owners, gates and hand-overs",
  task: "Task",
  phase: "Phase",
  start: "Start",
  end: "End",
  float: "Float",
  owner: "Owner",
  gate: "Gate",
  handover: "Hand-over",
  cost: "Cost",
  critical: "sets the end",
  lengthOpen: "length to be decided",
  otherwise: "if not: ",
  note: "Float is how long a task can slip without moving the end of the roadmap.",
  tasksHole: "the tasks from research to the regional economy",
} as const;

type Context = SectionContext<typeof words>;

/** More names than a sentence can hold. */
const namesInSentence = 4;

const opening = ({ use, text, cell, lead, why }: Context): readonly Block[] => {
  const road = use(schedule);
  if (!road.defined) return lead("roadmap", { hasSchedule: false, reason: why(road) });
  const path = road.tasks.filter(({ critical }) => critical);
  const named = path.slice(0, namesInSentence).map(({ task }) => text.pick(task.title));
  return lead("roadmap", {
    hasSchedule: true,
    start: text.month(road.start),
    end: text.month(Math.max(road.start, road.end - 1)),
    length: text.duration(road.length),
    hasPath: path.length > 0,
    path: cell.quoted(named),
    all: counted(path.length, text),
    more: counted(path.length - named.length, text),
    conflicts: counted(road.conflicts.length, text),
  });
};

const gateSpans = ({ cell, text, words: own }: Context, gate: Gate | undefined) => {
  if (!gate) return cell.none;
  const marks = [
    ...(gate.date ? [text.period(gate.date)] : []),
    ...(gate.decider ? [text.pick(gate.decider.name)] : []),
  ];
  return [
    ...cell.text(gate.test),
    ...(marks.length > 0 ? [aside(cell.joined(marks))] : []),
    ...(gate.ifNot === undefined
      ? []
      : [{ kind: "break" } as const, plain(`${own.otherwise}${text.pick(gate.ifNot)}`)]),
  ];
};

type Dates = readonly [start: readonly Span[], end: readonly Span[], float: readonly Span[]];

/** The computed dates; what the file states where none could be computed. */
const datesOf = ({ text, cell, words: own }: Context, task: Task, row?: ScheduledTask): Dates => {
  if (!row) return [cell.period(task.start), cell.period(task.end), cell.none];
  const end = text.month(Math.max(row.start, row.end - 1));
  const float = row.critical ? [tag("accent", own.critical)] : [plain(text.duration(row.float))];
  return [
    [plain(text.month(row.start))],
    row.open ? [...cell.hole, aside(own.lengthOpen)] : [plain(end)],
    float,
  ];
};

const rowOf = (context: Context, task: Task, scheduled: ScheduledTask | undefined): Row => {
  const { cell, text } = context;
  const deciders = task.gate?.decider ? [task.gate.decider.id] : [];
  return {
    cells: [
      [...cell.text(task.title), ...(task.target ? [aside(text.pick(task.target.title))] : [])],
      cell.term("phase", task.phase),
      ...datesOf(context, task, scheduled),
      cell.text(task.owner?.name),
      cell.optionalFigure(task.cost),
      gateSpans(context, task.gate),
      cell.optional(task.handover),
    ],
    institutions: [...new Set([...(task.owner ? [task.owner.id] : []), ...deciders])],
  };
};

const tasks = (context: Context): Block => {
  const { plan, use, hole, words: own } = context;
  if (plan.roadmap.tasks.length === 0) return hole(own.tasksHole, "roadmap.tasks");
  const road = use(schedule);
  const dates = new Map(road.defined ? road.tasks.map((one) => [one.task, one]) : []);
  return makeTable({
    number: "T11",
    caption: own.tasks,
    columns: [
      own.task,
      own.phase,
      own.start,
      own.end,
      own.float,
      own.owner,
      [own.cost, "end"],
      own.gate,
      own.handover,
    ],
    rows: plan.roadmap.tasks.map((task) => rowOf(context, task, dates.get(task))),
    note: [plain(own.note)],
  });
};

/** Who carries it from the laboratory to the region, by when: for the liaison officer. */
export const roadmap = defineSection({
  id: "roadmap",
  words,
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
  ],
});
