import type { Schedule, ScheduledTask } from "../../analyse/analyses/schedule.ts";
import { shownMonths } from "../../analyse/shown-months.ts";
import type { Column, Row, Table } from "../../document/block.ts";
import { text as plain } from "../../document/span.ts";
import type { FigureContext } from "../figure.ts";

type Numbers = ReadonlyMap<string, number>;

const rowOf = (one: ScheduledTask, numbers: Numbers, { text, say }: FigureContext): Row => {
  const { task, float, critical, open } = one;
  const { first, last } = shownMonths(one);
  const { trl } = task.readiness;
  const after = task.after.flatMap((before) => numbers.get(before.task) ?? []);
  const words = [
    text.number(numbers.get(task.id) ?? 0),
    text.pick(task.title),
    task.phase === undefined ? "" : text.enumerated("phase", task.phase),
    text.month(first),
    open ? say("open") : text.month(last),
    float < 0 ? `−${text.duration(-float)}` : text.duration(float),
    critical ? say("yes") : "",
    after.map((number) => text.number(number)).join(", "),
    task.owner ? text.pick(task.owner.name) : "",
    trl ? (trl.from === trl.to ? `${trl.from}` : `${trl.from}→${trl.to}`) : "",
  ];
  return {
    cells: words.map((word) => (word === "" ? [] : [plain(word)])),
    ...(task.owner ? { institutions: [task.owner.id] } : {}),
  };
};

const column = (title: string, align: Column["align"] = "start"): Column => ({ title, align });

/** Every task with its dates, also where the picture summarises. */
export const roadmapTable = (
  { tasks }: Schedule,
  context: FigureContext,
): Pick<Table, "caption" | "columns" | "rows"> => {
  const { say } = context;
  const numbers = new Map(tasks.map(({ task }, place) => [task.id, place + 1]));
  return {
    caption: say("tableCaption"),
    columns: [
      column(say("columnNumber"), "end"),
      column(say("columnTask")),
      column(say("columnPhase")),
      column(say("columnStart"), "end"),
      column(say("columnEnd"), "end"),
      column(say("columnFloat"), "end"),
      column(say("columnCritical"), "centre"),
      column(say("columnAfter")),
      column(say("columnOwner")),
      column(say("columnTrl"), "centre"),
    ],
    rows: tasks.map((one) => rowOf(one, numbers, context)),
  };
};
