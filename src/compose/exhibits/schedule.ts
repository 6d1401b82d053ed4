import { schedule as analysis } from "../../analyse/analyses/schedule.ts";
import type { Clash } from "../../analyse/roadmap/clashes.ts";
import type { Block, Row } from "../../document/block.ts";
import { text as plain, type Span } from "../../document/span.ts";
import { counted } from "../counted.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import { changeSpans, sentences, statementSpans } from "../schedule-statements.ts";
import type { SectionContext } from "../section.ts";

const words = {
  title: "Dates that cannot be kept",
  caption: "Dates that cannot be kept, why, and what would free them",
  stated: "What is stated",
  reached: "Comes out as",
  late: "Late by",
  because: "Because",
  smallest: "Smallest change",
  others: "Or",
  followsBefore: "first mend the date of ",
  followsAfter: "",
  more: "…",
  note: "Each change stands alone. Other dates of the same cause may be freed by it as well.",
} as const;

type Context = SectionContext<typeof words>;
type Spans = readonly Span[];

/** Statements of a chain, and changes beside the smallest, that a cell shows. */
const mostShown = 8;
const mostRows = 30;

const reachedSpans = ({ text }: Context, { limit, reached }: Clash): Spans => [
  plain(text.month(limit.kind === "start" ? reached : reached - 1)),
];

const followsSpans = ({ words: own, text, cell }: Context, { follows }: Clash): Spans =>
  follows
    ? [plain(`${own.followsBefore}${cell.quoted([text.pick(follows.title)])}${own.followsAfter}`)]
    : cell.none;

const rowOf = (context: Context, clash: Clash): Row => {
  const { text, cell, words: own } = context;
  const { limit, chain, changes, late, task } = clash;
  const [smallest, ...others] = changes;
  const said = (one: (typeof changes)[number]): Spans => changeSpans(context, one, limit);
  return {
    cells: [
      statementSpans(context, limit),
      reachedSpans(context, clash),
      [plain(text.duration(late))],
      chain.length === 0
        ? cell.none
        : sentences(
            chain.map((one) => statementSpans(context, one)),
            { most: mostShown, keep: "last", more: own.more },
          ),
      smallest ? said(smallest) : followsSpans(context, clash),
      others.length === 0
        ? cell.none
        : sentences(others.map(said), {
            most: mostShown,
            keep: "first",
            more: own.more,
          }),
    ],
    institutions: task.owner ? [task.owner.id] : [],
  };
};

const table = (context: Context, clashes: readonly Clash[]): Block => {
  const { words: own } = context;
  return makeTable({
    number: "",
    id: "schedule-clashes",
    caption: own.caption,
    columns: [own.stated, own.reached, own.late, own.because, own.smallest, own.others],
    rows: clashes.slice(0, mostRows).map((clash) => rowOf(context, clash)),
    note: [plain(own.note)],
  });
};

/** What the plan says of dates that does not go together, for those who have to mend it. */
export const schedule = defineExhibit({
  id: "schedule",
  words,
  compose: (context) => {
    const { use, text, prose } = context;
    const outcome = use(analysis);
    if (!outcome.defined || outcome.clashes.length === 0) return [];
    const { clashes } = outcome;
    const followers = clashes.filter(({ follows }) => follows !== undefined);
    // causes before what follows from them
    const ordered = [...clashes.filter(({ follows }) => !follows), ...followers];
    return [
      ...prose("schedule", {
        all: counted(clashes.length, text),
        followers: counted(followers.length, text),
        best: counted(clashes.length - followers.length, text),
      }),
      table(context, ordered),
    ];
  },
});
