import type { Change } from "../analyse/roadmap/changes.ts";
import type { Statement } from "../analyse/roadmap/statement.ts";
import { text as plain, type Span } from "../document/span.ts";
import type { Task } from "../model/action.ts";
import type { SectionContext } from "./section.ts";
import { spansOf } from "./spans-of.ts";

type Context = Pick<SectionContext, "text" | "cell" | "prose">;

const kindsOf = ({ kind }: Statement) => ({
  isRoadmap: kind === "roadmap-start",
  isStart: kind === "start",
  isEnd: kind === "end",
  isDeadline: kind === "deadline",
  isGate: kind === "gate",
  isDuration: kind === "duration",
  isRest: kind === "rest",
  isLink: kind === "link",
});

const titled = ({ text, cell }: Context, task: Task): string =>
  cell.quoted([text.pick(task.title)]);

/** The date as the file states it. */
const statedDate = ({ text }: Context, statement: Statement): string => {
  if (!("by" in statement)) return "";
  const { task, kind, by } = statement;
  const period = kind === "gate" ? task.gate?.date : task[kind];
  return period ? text.period(period) : text.month(by - 1);
};

/** Names of months are cut out of a date, whose year is none of the plan. */
const someYear = 12 * 2000;

/** "July" and "7月": calendar months without their year. */
const calendarMonths = ({ text }: Context, months: readonly number[]): string =>
  text.list(
    months.map((month) =>
      text.month(someYear + month - 1).replace(text.language === "ja" ? /^.*年/ : / .*$/, ""),
    ),
  );

const linkFacts = ({ text }: Context, statement: Statement) => {
  const type = statement.kind === "link" ? statement.type : undefined;
  const lag = statement.kind === "link" ? statement.lag : 0;
  return {
    isFS: type === "FS",
    isSS: type === "SS",
    isFF: type === "FF",
    isSF: type === "SF",
    hasLag: lag !== 0,
    lag: text.duration(Math.abs(lag)),
    isLead: lag < 0,
  };
};

/** What the plan says, in a sentence. */
export const statementSpans = (context: Context, statement: Statement): readonly Span[] => {
  const { text } = context;
  return spansOf(
    context.prose("schedule-statement", {
      ...kindsOf(statement),
      ...linkFacts(context, statement),
      task: "task" in statement ? titled(context, statement.task) : "",
      waitsFor: statement.kind === "link" ? titled(context, statement.waitsFor) : "",
      month: "month" in statement ? text.month(statement.month) : "",
      date: statedDate(context, statement),
      months: statement.kind === "duration" ? text.duration(statement.months) : "",
      rest: statement.kind === "rest" ? calendarMonths(context, statement.resting) : "",
    }),
  );
};

const newValue = ({ text }: Context, { statement, to }: Change): string => {
  if (statement.kind === "duration") return text.duration(to);
  if ("by" in statement) return text.month(to - 1);
  return "month" in statement ? text.month(to) : "";
};

/** What would have to be said instead, in a sentence; `limit` is the date that cannot be kept. */
export const changeSpans = (
  context: Context,
  change: Change,
  limit: Statement,
): readonly Span[] => {
  const { statement, months } = change;
  return spansOf(
    context.prose("schedule-change", {
      ...kindsOf(statement),
      isOwn: statement === limit,
      task: "task" in statement ? titled(context, statement.task) : "",
      waitsFor: statement.kind === "link" ? titled(context, statement.waitsFor) : "",
      by: context.text.duration(months),
      to: newValue(context, change),
    }),
  );
};

type SentenceWish = {
  readonly most: number;
  readonly keep: "first" | "last";
  /** Stands for the sentences that a cell does not hold. */
  readonly more: string;
};

/** Sentences one under the other. */
export const sentences = (
  all: readonly (readonly Span[])[],
  { most, keep, more }: SentenceWish,
): readonly Span[] => {
  const hint: readonly Span[][] = all.length > most ? [[plain(more)]] : [];
  const shown = keep === "last" ? [...hint, ...all.slice(-most)] : [...all.slice(0, most), ...hint];
  return shown.flatMap((spans, place): readonly Span[] =>
    place === 0 ? spans : [{ kind: "break" }, ...spans],
  );
};
