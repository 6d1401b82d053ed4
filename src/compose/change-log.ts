import {
  isTime,
  type KeptId,
  type KeptMove,
  type KeptTrack,
  type KeptValue,
  moveBetween,
  versionResults,
} from "../analyse/version-results.ts";
import type { Block } from "../document/block.ts";
import { aside, text as plain, type Span } from "../document/span.ts";
import type { Change } from "../model/plan.ts";
import { makeTable } from "./make-table.ts";
import type { SectionContext } from "./section.ts";

export const changeLogWords = {
  changes: "Change log",
  number: "Version",
  date: "Date",
  author: "By",
  what: "What changed",
  why: "Why",
  classes: "Changes",
  classesNote:
    "Changes are counted since the version before: promises worse or gone / duties new or changed / for information.",
  results: "Results by version",
  headlineTarget: "Headline target",
  closure: "Stays in the region",
  fundingGap: "Not secured",
  likelyFinish: "Likely finish (80%)",
  plus: "+",
  minus: "−",
  points: " points",
  later: " later",
  earlier: " earlier",
  same: "unchanged",
  better: "better",
  worse: "worse",
  resultsNote:
    "Under each value, the change against the version before. The headline target is a decision: another one is neither better nor worse.",
} as const;

type Context = SectionContext<Readonly<Record<keyof typeof changeLogWords, string>>>;
type Spans = readonly Span[];

const classOrder = ["commitment", "needsAgreement", "informational"] as const;

const classCell = ({ classes }: Change, { text, cell }: Context): Spans =>
  classes === undefined
    ? cell.none
    : [
        plain(
          classOrder
            .map((one) => {
              const count = classes[one];
              return count === undefined ? "–" : text.number(count.amount);
            })
            .join(" / "),
        ),
      ];

const logTable = (context: Context): Block => {
  const { plan, text, cell, words: own } = context;
  const { changes } = plan;
  const isCounted = changes.some(({ classes }) => classes !== undefined);
  return makeTable({
    number: "T24",
    caption: own.changes,
    columns: [own.number, own.date, own.author, own.what, own.why, own.classes],
    rows: changes.map((one) => [
      [
        ...cell.plain(one.version),
        ...(one.status === undefined ? [] : [aside(text.enumerated("status", one.status))]),
      ],
      cell.period(one.date),
      cell.optional(one.author),
      cell.text(one.what),
      cell.optional(one.why),
      classCell(one, context),
    ]),
    note: isCounted ? [plain(own.classesNote)] : [],
  });
};

const amountOf = (move: KeptMove & { kind: "moved" }, { text, words: own }: Context): string => {
  const { by, isMore } = move;
  if ("months" in by) return text.duration(by.months) + (isMore ? own.later : own.earlier);
  const sign = isMore ? own.plus : own.minus;
  if (by.unit.kind === "share") return `${sign}${text.number(100 * by.amount, 1)}${own.points}`;
  return `${sign}${text.quantity(by)}`;
};

/** The change in words; nothing where the values do not compare. */
const moveSpans = (move: KeptMove, context: Context): Spans => {
  const { words: own, cell } = context;
  if (move.kind === "unlike") return [];
  if (move.kind === "same") return [aside(own.same)];
  const news = move.news === "neither" ? "" : own[move.news];
  return [aside(cell.joined([amountOf(move, context), news]))];
};

const valueSpans = (value: KeptValue, { text }: Context): Spans => [
  plain(isTime(value) ? text.period(value) : text.quantity(value)),
];

const resultCell = ({ id, values }: KeptTrack, place: number, context: Context): Spans => {
  const value = values[place];
  if (value === undefined) return context.cell.none;
  const before = values.slice(0, place).findLast((one) => one !== undefined);
  const move = before === undefined ? [] : moveSpans(moveBetween(id, before, value), context);
  return [...valueSpans(value, context), ...move];
};

const resultsTable = (context: Context): readonly Block[] => {
  const { plan, cell, words: own } = context;
  const found = versionResults(plan);
  if (!found) return [];
  const { versions, tracks } = found;
  const titleOf = (id: KeptId): readonly [string, "end"] => [own[id], "end"];
  return [
    makeTable({
      number: "T29",
      caption: own.results,
      columns: [own.number, own.date, ...tracks.map(({ id }) => titleOf(id))],
      rows: versions.map(({ version, date }, place) => [
        cell.plain(version),
        cell.period(date),
        ...tracks.map((track) => resultCell(track, place, context)),
      ]),
      note: [plain(own.resultsNote)],
    }),
  ];
};

/** How the text has changed, and what became of its results from version to version. */
export const changeLog = (context: Context): readonly Block[] =>
  context.plan.changes.length === 0
    ? []
    : [logTable(context), ...context.figure("F17"), ...resultsTable(context)];
