import { staffLoad as analysis, type StaffLoad } from "../../analyse/analyses/staff-load.ts";
import type { InstitutionLoad } from "../../analyse/roadmap/institution-load.ts";
import type { Levelling } from "../../analyse/roadmap/level-loads.ts";
import type { Block, Row } from "../../document/block.ts";
import { aside, text as plain, type Span } from "../../document/span.ts";
import type { Institution } from "../../model/cluster.ts";
import { counted } from "../counted.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";

const words = {
  title: "People the roadmap asks for",
  caption: "Person-months by institution and fiscal year, and load against capacity",
  institution: "Institution",
  total: "Total",
  all: "All institutions",
  peak: "Peak (FTE)",
  capacity: "Capacity (FTE)",
  overload: "Months above it",
  moves: "Tasks that could start later",
  task: "Task",
  from: "Starts in",
  to: "Could start in",
  note: "Person-months in full-time equivalents (FTE). The peak is the highest load of one month.",
  movesNote:
    "A suggestion within float (Burgess–Killebrew): the end of the roadmap, deadlines and gates stay as they are.",
  fallBefore: " The sum of the squares of the monthly loads falls by ",
  fallAfter: ".",
} as const;

type Context = SectionContext<typeof words>;
type Spans = readonly Span[];

/** Institutions that sentences name; the table has them all. */
const mostNamed = 3;
const mostMoves = 20;

const amount = ({ text }: Context, value: number): string => text.number(value, 1);

/** Person-months of a whole roadmap; tenths matter only where there are few. */
const whole = ({ text }: Context, value: number): string => text.number(value, value < 10 ? 1 : 0);

const nameOf = ({ text, cell }: Context, { name }: Institution): string =>
  text.language === "ja" ? cell.quoted([text.pick(name)]) : text.pick(name);

const overloadSpans = (context: Context, { overload }: InstitutionLoad): Spans => {
  const { text, cell } = context;
  const first = overload?.months[0];
  if (!overload) return cell.none;
  if (first === undefined) return [plain(text.number(0))];
  const last = overload.months.at(-1) ?? first;
  const when = cell.range(text.month(first), text.month(last));
  return [plain(text.number(overload.months.length)), aside(when)];
};

const rowOf = (context: Context, one: InstitutionLoad): Row => {
  const { text, cell } = context;
  return {
    cells: [
      cell.text(one.institution.name),
      ...one.years.map(({ personMonths }) => [plain(amount(context, personMonths))]),
      [plain(amount(context, one.personMonths))],
      [plain(amount(context, one.peak)), aside(text.month(one.peakMonth))],
      one.capacity === undefined
        ? cell.holeIn(`institutions.${one.institution.id}.capacity`)
        : [plain(amount(context, one.capacity))],
      overloadSpans(context, one),
    ],
    institutions: [one.institution.id],
  };
};

const totalRow = (context: Context, { institutions, fiscalYears }: StaffLoad): Row => {
  const { cell, words: own } = context;
  const sums = fiscalYears.map((_, place) =>
    institutions.reduce((sum, { years }) => sum + (years[place]?.personMonths ?? 0), 0),
  );
  const all = sums.reduce((sum, one) => sum + one, 0);
  return {
    cells: [
      [plain(own.all)],
      ...[...sums, all].map((one) => [plain(amount(context, one))]),
      cell.none,
      cell.none,
      cell.none,
    ],
    look: "total",
  };
};

const table = (context: Context, load: StaffLoad): Block => {
  const { plan, text, words: own } = context;
  const start = plan.head.fiscalYearStart;
  return makeTable({
    number: "",
    id: "staff-load-table",
    caption: own.caption,
    columns: [
      own.institution,
      ...load.fiscalYears.map(
        (year) => [text.fiscalYear(12 * year + start - 1, start), "end"] as const,
      ),
      [own.total, "end"],
      [own.peak, "end"],
      [own.capacity, "end"],
      [own.overload, "end"],
    ],
    rows: [
      ...load.institutions.map((one) => rowOf(context, one)),
      ...(load.institutions.length > 1 ? [totalRow(context, load)] : []),
    ],
    note: [plain(own.note)],
  });
};

const movesTable = (context: Context, { levelling }: StaffLoad): readonly Block[] => {
  const { text, cell, words: own } = context;
  if (!levelling) return [];
  const fall = text.share(1 - levelling.after / levelling.before);
  return [
    makeTable({
      number: "",
      id: "staff-load-moves",
      caption: own.moves,
      columns: [own.task, own.from, own.to],
      rows: levelling.moves.slice(0, mostMoves).map(
        ({ task, from, to }): Row => ({
          cells: [cell.text(task.title), [plain(text.month(from))], [plain(text.month(to))]],
          institutions: task.owner ? [task.owner.id] : [],
        }),
      ),
      note: [plain(own.movesNote + own.fallBefore + fall + own.fallAfter)],
    }),
  ];
};

const levellingFacts = (context: Context, levelling: Levelling | undefined) => {
  const eased = levelling?.peaks.find(({ before, after }) => after < before);
  return {
    hasMoves: levelling !== undefined,
    hasPeak: eased !== undefined,
    peakName: eased ? nameOf(context, eased.institution) : "",
    peakBefore: eased ? amount(context, eased.before) : "",
    peakAfter: eased ? amount(context, eased.after) : "",
  };
};

const boundFacts = (context: Context, { bound }: StaffLoad) => {
  const { text, cell } = context;
  const later = bound?.possible ? bound.later : 0;
  return {
    isLater: later > 0,
    isInTime: bound?.possible === true && later === 0,
    end: bound?.possible ? text.month(bound.end - 1) : "",
    later: text.duration(later),
    tooMuch:
      bound && !bound.possible
        ? bound.tooMuch.slice(0, mostNamed).map(({ task, institution, staff, capacity }) => ({
            task: cell.quoted([text.pick(task.title)]),
            institution: nameOf(context, institution),
            staff: amount(context, staff),
            capacity: amount(context, capacity),
          }))
        : [],
  };
};

const overloadFacts = (context: Context, { institutions }: StaffLoad) => {
  const { text } = context;
  const short = institutions.flatMap(({ institution, overload }) => {
    const first = overload?.months[0];
    if (!overload || first === undefined) return [];
    return [
      {
        name: nameOf(context, institution),
        isOneMonth: overload.months.length === 1,
        months: text.duration(overload.months.length),
        first: text.month(first),
        most: amount(context, overload.most),
      },
    ];
  });
  return {
    overloads: short.slice(0, mostNamed),
    more: counted(Math.max(0, short.length - mostNamed), text),
  };
};

const factsOf = (context: Context, load: StaffLoad) => {
  const { text, cell } = context;
  const total = load.institutions.reduce((sum, { personMonths }) => sum + personMonths, 0);
  return {
    institutions: counted(load.institutions.length, text),
    total: whole(context, total),
    ...overloadFacts(context, load),
    ...boundFacts(context, load),
    ...levellingFacts(context, load.levelling),
    unstaffed: counted(load.unstaffed.length, text),
    open: counted(load.open.length, text),
    unlike: {
      some: load.unlike.length > 0,
      titles: cell.quoted(load.unlike.map(({ name }) => text.pick(name))),
    },
  };
};

/** How many people the roadmap needs of whom, and whether they are there: for those who send them. */
export const staffLoad = defineExhibit({
  id: "staff-load",
  words,
  compose: (context) => {
    const { plan, use, prose, why } = context;
    if (plan.roadmap.tasks.every(({ staff }) => staff.length === 0)) return [];
    const outcome = use(analysis);
    if (!outcome.defined) return prose("staff-load-open", { why: why(outcome) });
    return [
      ...prose("staff-load", factsOf(context, outcome)),
      table(context, outcome),
      ...movesTable(context, outcome),
    ];
  },
});
