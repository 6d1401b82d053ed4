import type { Block } from "../../document/block.ts";
import { aside, link, text as plain, type Span } from "../../document/span.ts";
import { valuesOf } from "../../model/enumerations.ts";
import type { FrameEntry } from "../../model/plan.ts";
import { counted } from "../counted.ts";
import { makeTable } from "../make-table.ts";
import { part } from "../part.ts";
import { publicPayers } from "../public-payers.ts";
import { defineSection, type SectionContext } from "../section.ts";

const words = {
  title: "Why this plan: frame, parties, process",
  purpose: "Purpose",
  partiesPart: "Parties",
  processPart: "Process",
  context: "Background",
  frame: "Frame and higher plans",
  frameColumn: "Frame",
  date: "Date",
  note: "Source and note",
  requests: "How the plan serves these, in words for a budget request (annex)",
  parties: "Parties by type",
  type: "Type",
  count: "Number",
  institutions: "Institutions",
  untyped: "Type not stated",
  process: "How the plan came about",
  event: "Event",
  source: "Source",
  eventKind: "Kind",
  elsewhereBefore: "other sources: ",
  purposeHole: "what the plan is for",
  partiesHole: "the institutions that take part",
  processHole: "the dates of the process",
} as const;

type Context = SectionContext<typeof words>;

const kindsOf = ({ plan }: Context) =>
  [...valuesOf("institutionType"), undefined].flatMap((type) => {
    const members = plan.institutions.filter((institution) => institution.type === type);
    return members.length === 0 ? [] : [{ type, members }];
  });

const opening = (context: Context): readonly Block[] => {
  const { plan, text, lead } = context;
  const { frame, higherPlans, events, lead: head } = plan.head;
  const dates = events.map(({ date }) => date).toSorted((a, b) => a.from - b.from);
  const [first, last] = [dates[0], dates.at(-1)];
  return lead("frame", {
    parties: counted(plan.institutions.length, text),
    others: counted(plan.institutions.length - 1, text),
    hasLead: head !== undefined,
    lead: head ? text.pick(head.name) : "",
    steps: counted(dates.length, text),
    first: first ? text.period(first) : "",
    last: last ? text.period(last) : "",
    hasHigher: higherPlans.length > 0,
    higher: context.cell.quoted(higherPlans.map(({ name }) => text.pick(name))),
    hasFrame: frame.length > 0,
    frame: context.cell.quoted(frame.map(({ name }) => text.pick(name))),
  });
};

const longPart = ({ long }: Context, id: string, title: string, value: FrameEntry["name"]) =>
  part(`frame-${id}`, title, long(value));

type Dated = Pick<FrameEntry, "elsewhere">;

/** Dates of the same event in other sources, one under the other below the source. */
const withElsewhere = (
  { text, cell, words: own }: Context,
  spans: readonly Span[],
  { elsewhere }: Dated,
): readonly Span[] => {
  if (elsewhere.length === 0) return spans;
  const others = elsewhere.map(({ date, source, note }) => {
    const grounds = [source && (source.title ?? source.id), note].flatMap((one) =>
      one === undefined ? [] : [text.pick(one)],
    );
    return `${text.period(date)}${grounds.length === 0 ? "" : cell.dated("", cell.joined(grounds))}`;
  });
  const said = plain(own.elsewhereBefore + cell.listed(others));
  return spans === cell.none ? [said] : [...spans, { kind: "break" }, said];
};

/** The way to the text in which a public body tells its budget office of them. */
const way = (context: Context): readonly Block[] =>
  publicPayers(context).length === 0
    ? []
    : [{ kind: "paragraph", spans: [link("#annex-requests", context.words.requests)] }];

const frames = (context: Context): readonly Block[] => {
  const { plan, text, cell, words: own } = context;
  const all = [...plan.head.frame, ...plan.head.higherPlans];
  if (all.length === 0) return [];
  return [
    part("frame-frame", own.frame, [
      makeTable({
        number: "",
        id: "frames",
        caption: "",
        columns: [own.frameColumn, own.date, own.note],
        rows: all.map((entry) => [
          cell.text(entry.name),
          entry.date
            ? [
                ...cell.period(entry.date),
                ...(entry.event ? [aside(text.enumerated("eventKind", entry.event))] : []),
              ]
            : cell.none,
          withElsewhere(context, cell.source(entry.source, entry.note), entry),
        ]),
      }),
      ...way(context),
    ]),
  ];
};

const parties = (context: Context): Block => {
  const { plan, text, cell, hole, words: own } = context;
  if (plan.institutions.length === 0) return hole(own.partiesHole, "institutions");
  return makeTable({
    number: "T1",
    caption: own.parties,
    columns: [own.type, [own.count, "end"], own.institutions],
    rows: kindsOf(context).map(({ type, members }) => ({
      cells: [
        type ? cell.term("institutionType", type) : cell.plain(own.untyped),
        cell.plain(text.number(members.length)),
        cell.names(members),
      ],
      institutions: members.map(({ id }) => id),
    })),
  });
};

const events = (context: Context): Block => {
  const { plan, cell, hole, words: own } = context;
  if (plan.head.events.length === 0) return hole(own.processHole, "plan.process");
  return makeTable({
    number: "T2",
    caption: own.process,
    columns: [own.date, own.eventKind, own.event, own.source],
    rows: plan.head.events.map(({ event, ...one }) => [
      cell.period(one.date),
      event ? cell.term("eventKind", event) : cell.none,
      cell.text(one.text),
      withElsewhere(context, cell.source(one.source), one),
    ]),
  });
};

/** Why the plan is made, on what ground, by whom and how: for the ministry. */
export const frame = defineSection({
  id: "frame",
  words,
  rules: ["helix-breadth", "orphan-member", "coordinator-staffed", "idle-institution"],
  compose: (context) => {
    const { plan, hole, words: own } = context;
    const { purpose, context: background } = plan.head;
    return [
      ...opening(context),
      purpose === undefined
        ? hole(own.purposeHole, "plan.purpose")
        : longPart(context, "purpose", own.purpose, purpose),
      ...(background === undefined ? [] : [longPart(context, "context", own.context, background)]),
      ...frames(context),
      part("frame-parties", own.partiesPart, [parties(context)]),
      part("frame-process", own.processPart, [events(context), ...context.figure("F1")]),
    ];
  },
});
