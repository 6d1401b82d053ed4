import type { DueGate } from "../../analyse/review/gates-due.ts";
import { planReview } from "../../analyse/review/plan-review.ts";
import type { ReviewDate } from "../../analyse/review/review-dates.ts";
import type { Block, Row } from "../../document/block.ts";
import { aside, text as plain, type Span } from "../../document/span.ts";
import { groupRow, makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";
import { briefFacts } from "./brief-facts.ts";
import { defineReviewSection } from "./review-section.ts";

const words = {
  title: "Next reviews and gates",
  reviews: "Reviews from here on",
  date: "Date",
  kind: "Review",
  reviewers: "Reviewers",
  ifOffTrack: "If off track",
  coming: "To come",
  unrecorded: "Date passed, nothing written",
  missing: "Not in the plan",
  by: "by ",
  byAfter: "",
  gates: "Gates around this review",
  month: "Month",
  task: "Task",
  test: "Test",
  decider: "Decided by",
  ifNot: "If not passed",
  past: "Due by now: the result belongs in the record of this review",
  next: "In the next twelve months",
  ofTask: "end of the task",
  yearlyBefore: "yearly until ",
  yearlyAfter: "",
} as const;

type Context = SectionContext<typeof words>;

/** The dates of one review, of which those held every year have several. */
type OneReview = { readonly first: ReviewDate; readonly others: readonly ReviewDate[] };

const byReview = (dates: readonly ReviewDate[]): readonly OneReview[] =>
  dates.flatMap((first, place) =>
    dates.findIndex(({ review }) => review === first.review) === place
      ? [{ first, others: dates.filter((one) => one !== first && one.review === first.review) }]
      : [],
  );

/** "FY2030, yearly until FY2033" of what is to come, "FY2027; FY2028" of what has passed. */
const whenSpans = (
  { text, cell, words: own }: Context,
  { first, others }: OneReview,
  isPast: boolean,
): readonly Span[] => {
  const last = others.at(-1);
  if (!last) return cell.period(first.period);
  if (isPast)
    return [plain(cell.listed([first, ...others].map(({ period }) => text.period(period))))];
  return [
    ...cell.period(first.period),
    aside(`${own.yearlyBefore}${text.period(last.period)}${own.yearlyAfter}`),
  ];
};

const reviewRow = (context: Context, one: OneReview, isPast: boolean): Row => {
  const { cell } = context;
  const { review } = one.first;
  const names = review.reviewers.map((who) => cell.party(who));
  const at = (key: string): string => `reviews.${review.id}.${key}`;
  return {
    cells: [
      whenSpans(context, one, isPast),
      cell.orIn(cell.term("reviewKind", review.kind), at("kind")),
      names.length === 0 ? cell.holeIn(at("reviewer")) : cell.plain(cell.listed(names)),
      cell.orIn(cell.text(review.ifOffTrack), at("ifOffTrack")),
    ],
  };
};

const group = ({ cell }: Context, title: string, rows: readonly Row[], columns: number) =>
  rows.length === 0 ? [] : [groupRow(cell.plain(title), columns), ...rows];

const reviewsTable = (context: Context): readonly Block[] => {
  const { use, text, cell, words: own } = context;
  const { coming, unrecorded, missing } = use(planReview).dates;
  const wanted = missing.map(
    ({ kind, by }): Row => ({
      cells: [
        [plain(`${own.by}${text.month(by)}${own.byAfter}`)],
        cell.term("reviewKind", kind),
        cell.holeIn("reviews"),
        cell.holeIn("reviews"),
      ],
    }),
  );
  const rows = [
    ...group(
      context,
      own.unrecorded,
      byReview(unrecorded).map((one) => reviewRow(context, one, true)),
      4,
    ),
    ...group(
      context,
      own.coming,
      byReview(coming).map((one) => reviewRow(context, one, false)),
      4,
    ),
    ...group(context, own.missing, wanted, 4),
  ];
  if (rows.length === 0) return [];
  return [
    makeTable({
      number: "",
      id: "review-dates-table",
      caption: own.reviews,
      columns: [own.date, own.kind, own.reviewers, own.ifOffTrack],
      rows,
    }),
  ];
};

const gateRow = ({ text, cell, words: own }: Context, due: DueGate): Row => {
  const { task, gate, month, isStated } = due;
  const at = (key: string): string => `roadmap.tasks.${task.id}.gate.${key}`;
  return {
    cells: [
      [plain(text.month(month)), ...(isStated ? [] : [aside(own.ofTask)])],
      cell.text(task.title),
      cell.orIn(cell.text(gate.test), at("test")),
      cell.orIn(cell.text(gate.decider?.name), at("decider")),
      cell.orIn(cell.text(gate.ifNot), at("ifNot")),
    ],
    institutions: gate.decider ? [gate.decider.id] : [],
  };
};

const gatesTable = (context: Context): readonly Block[] => {
  const { use, words: own } = context;
  const { past, next } = use(planReview).gates;
  const rows = [
    ...group(
      context,
      own.past,
      past.map((one) => gateRow(context, one)),
      5,
    ),
    ...group(
      context,
      own.next,
      next.map((one) => gateRow(context, one)),
      5,
    ),
  ];
  if (rows.length === 0) return [];
  return [
    makeTable({
      number: "",
      id: "review-gates-table",
      caption: own.gates,
      columns: [own.month, own.task, own.test, own.decider, own.ifNot],
      rows,
    }),
  ];
};

/** When it is looked at again, by whom, and which gates lie on the way. */
export const dates = defineReviewSection({
  id: "review-dates",
  words,
  compose: (context) => [
    ...context.lead("review-dates", briefFacts(context)),
    ...reviewsTable(context),
    ...gatesTable(context),
  ],
});
