import { type ScheduledTask, schedule } from "../../analyse/analyses/schedule.ts";
import { shownMonths } from "../../analyse/shown-months.ts";
import type { Block, Row } from "../../document/block.ts";
import { aside, text as plain, type Span, tag } from "../../document/span.ts";
import type { Task } from "../../model/action.ts";
import { counted } from "../counted.ts";
import { handoversOf, takersOf } from "../handovers.ts";
import { groupRow, makeTable } from "../make-table.ts";
import { defineSection, type SectionContext } from "../section.ts";

const words = {
  title: "Roadmap from R&D to the region",
  tasks: "Tasks with dates, owners and hand-overs",
  task: "Task",
  phase: "Phase",
  start: "Start",
  end: "End",
  float: "Float",
  owner: "Owner",
  handover: "Hand-over",
  cost: "Cost",
  critical: "sets the end",
  lateBefore: "",
  lateAfter: " after its deadline",
  pressed: "delays a deadline",
  lengthOpen: "length to be decided",
  everyTarget: "For all targets",
  gates: "Gates",
  test: "Test",
  date: "Date",
  decider: "Decided by",
  ifNot: "If not met",
  note: "Float is how long a task can slip without moving the end of the roadmap.",
  noteDeadlines:
    "Float is how long a task can slip without moving the end of the roadmap or missing a deadline.",
  tasksHole: "the tasks from research to the regional economy",
} as const;

type Context = SectionContext<typeof words>;

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
  return [
    [plain(text.month(first))],
    row.open ? [...cell.holeIn(at("duration")), aside(own.lengthOpen)] : [plain(text.month(last))],
    floatSpans(context, row),
  ];
};

const titleSpans = ({ cell }: Context, { title, note }: Task): readonly Span[] =>
  note === undefined
    ? cell.text(title)
    : [...cell.text(title), { kind: "break" }, ...cell.text(note)];

/** Work for all targets, such as a coordination desk, runs through every phase. */
const phaseSpans = ({ cell }: Context, { id, phase, target }: Task): readonly Span[] =>
  phase === undefined && target === undefined
    ? cell.none
    : cell.orIn(cell.term("phase", phase), `roadmap.tasks.${id}.phase`);

const rowOf = (context: Context, task: Task, scheduled: ScheduledTask | undefined): Row => {
  const { cell } = context;
  return {
    cells: [
      titleSpans(context, task),
      phaseSpans(context, task),
      ...datesOf(context, task, scheduled),
      cell.orIn(cell.text(task.owner?.name), `roadmap.tasks.${task.id}.owner`),
      cell.optionalFigure(task.cost),
      cell.optional(task.handover),
    ],
    institutions: task.owner ? [task.owner.id] : [],
  };
};

/** Tasks in the order of the plan, with a heading wherever the target changes. */
const groupedRows = (context: Context, columns: number): readonly Row[] => {
  const { plan, use, cell, words: own } = context;
  const road = use(schedule);
  const dates = new Map(road.defined ? road.tasks.map((one) => [one.task, one]) : []);
  const { tasks } = plan.roadmap;
  const hasTargets = tasks.some(({ target }) => target !== undefined);
  return tasks.flatMap((task, place) => {
    const isNew = place === 0 || tasks[place - 1]?.target !== task.target;
    const heading = task.target ? cell.text(task.target.title) : cell.plain(own.everyTarget);
    const row = rowOf(context, task, dates.get(task));
    return hasTargets && isNew ? [groupRow(heading, columns), row] : [row];
  });
};

const tasks = (context: Context): Block => {
  const { plan, hole, words: own } = context;
  if (plan.roadmap.tasks.length === 0) return hole(own.tasksHole, "roadmap.tasks");
  const columns = [
    own.task,
    own.phase,
    own.start,
    own.end,
    own.float,
    own.owner,
    [own.cost, "end"],
    own.handover,
  ] as const;
  return makeTable({
    number: "T11",
    caption: own.tasks,
    columns,
    rows: groupedRows(context, columns.length),
    note: [
      plain(plan.roadmap.tasks.some(({ deadline }) => deadline) ? own.noteDeadlines : own.note),
    ],
  });
};

const gates = ({ plan, cell, words: own }: Context): readonly Block[] => {
  const rows = plan.roadmap.tasks.flatMap(({ id, title, gate }) =>
    gate ? [{ title, gate, at: (key: string) => `roadmap.tasks.${id}.gate.${key}` }] : [],
  );
  if (rows.length === 0) return [];
  return [
    makeTable({
      number: "",
      id: "gates",
      caption: own.gates,
      columns: [own.task, own.test, own.date, own.decider, own.ifNot],
      rows: rows.map(
        ({ title, gate, at }): Row => ({
          cells: [
            cell.text(title),
            cell.orIn(cell.text(gate.test), at("test")),
            cell.orIn(cell.period(gate.date), at("date")),
            cell.orIn(cell.text(gate.decider?.name), at("decider")),
            cell.orIn(cell.text(gate.ifNot), at("ifNot")),
          ],
          institutions: gate.decider ? [gate.decider.id] : [],
        }),
      ),
    }),
  ];
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
    ...gates(context),
  ],
});
