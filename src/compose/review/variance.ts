import { planReview } from "../../analyse/review/plan-review.ts";
import type { Outlook, Variance } from "../../analyse/review/variances.ts";
import type { Block, Row } from "../../document/block.ts";
import { aside, text as plain, type Span, type Tone, tag } from "../../document/span.ts";
import type { Review } from "../../model/agreement.ts";
import { makeTable } from "../make-table.ts";
import { part } from "../part.ts";
import type { SectionContext } from "../section.ts";
import { briefFacts } from "./brief-facts.ts";
import { lastMonth } from "./dated-month.ts";
import { defineReviewSection } from "./review-section.ts";
import { trackAmounts } from "./track-amounts.ts";

const words = {
  title: "What is behind, why, and what follows",
  table: "Indicators behind their planned path",
  indicator: "Indicator",
  state: "State",
  gap: "Short of the path by",
  planned: "planned ",
  seen: "observed ",
  forecast: "At the target’s date, going on as lately",
  target: "target ",
  misses: "would miss",
  reaches: "would reach",
  open: "open",
  cause: "Cause",
  decision: "Decision",
  amber: "slightly behind",
  red: "behind",
  write: "to be written",
  writeBefore: "by ",
  writeMiddle: " by ",
  writeAfter: "",
  writeUndated: "",
  nobody: "the lead of the plan",
  rule: "What the plan says for this case",
  record: "What earlier reviews found and decided",
  recordTable: "Earlier reviews",
  recordDate: "Date",
  recordKind: "Review",
  findings: "Findings",
  decisions: "Decisions",
} as const;

type Context = SectionContext<typeof words>;
type Spans = readonly Span[];

const tones = { red: "bad", amber: "caution" } as const;

const outlookTones: Readonly<Record<Outlook, Tone>> = {
  misses: "bad",
  reaches: "good",
  open: "plain",
};

/** When the next review is to have what is still open. */
const deadlineOf = ({ use, text }: Context): string | undefined => {
  const [next] = use(planReview).dates.coming;
  return next && text.month(lastMonth(next));
};

/** "to be written", and in small by whom and by when. */
const toWrite = (context: Context, who: string, key: string): Spans => {
  const { words: own } = context;
  const until = deadlineOf(context);
  const by =
    until === undefined
      ? `${own.writeBefore}${who}${own.writeUndated}`
      : `${own.writeBefore}${who}${own.writeMiddle}${until}${own.writeAfter}`;
  return [{ kind: "missing", text: own.write, key }, aside(by)];
};

const deciderOf = ({ plan, use, cell, text, words: own }: Context): string => {
  const [next] = use(planReview).dates.coming;
  const names = (next?.review.reviewers ?? []).map((who) => cell.party(who));
  if (names.length > 0) return cell.listed(names);
  return plan.head.lead ? text.pick(plan.head.lead.name) : own.nobody;
};

const decisionSpans = (context: Context, { decided }: Variance): Spans => {
  const { cell } = context;
  if (!decided) return toWrite(context, deciderOf(context), "reviews");
  const when = decided.date ? [aside(context.text.period(decided.date))] : [];
  return [...cell.text(decided.decisions), ...when];
};

const forecastSpans = ({ text, cell, words: own }: Context, variance: Variance): Spans => {
  const { track, outlook } = variance;
  if (!track.forecast || !outlook) return cell.none;
  const amount = trackAmounts(track, text, 3);
  const { value, low, high } = track.forecast;
  const range =
    low === undefined || high === undefined ? [] : [aside(cell.range(amount(low), amount(high)))];
  return [
    plain(amount(value)),
    ...range,
    aside(`${own.target}${trackAmounts(track, text)(track.target)}`),
    tag(outlookTones[outlook], own[outlook]),
  ];
};

const rowOf = (context: Context, variance: Variance): Row => {
  const { text, cell, plan, words: own } = context;
  const { track, light, gap, cause } = variance;
  const { indicator, observation } = track;
  const amount = trackAmounts(track, text);
  const owner = indicator.owner ?? plan.head.lead;
  const who = owner ? text.pick(owner.name) : own.nobody;
  const tone = light === "red" ? "red" : "amber";
  return {
    cells: [
      [...cell.text(indicator.name), ...(indicator.owner ? [aside(who)] : [])],
      [tag(tones[tone], own[tone]), aside(text.share(track.achievement))],
      [
        plain(amount(Math.abs(gap))),
        aside(
          cell.joined([
            `${own.seen}${cell.dated(text.quantity(observation.value), text.period(observation.period))}`,
            `${own.planned}${amount(track.planned)}`,
          ]),
        ),
      ],
      forecastSpans(context, variance),
      cause === undefined ? toWrite(context, who, "observations") : cell.text(cause),
      decisionSpans(context, variance),
    ],
    institutions: indicator.owner ? [indicator.owner.id] : [],
  };
};

const table = (context: Context, variances: readonly Variance[]): readonly Block[] => {
  const { words: own } = context;
  if (variances.length === 0) return [];
  return [
    makeTable({
      number: "",
      id: "review-variance-table",
      caption: own.table,
      columns: [
        own.indicator,
        own.state,
        [own.gap, "end"],
        [own.forecast, "end"],
        own.cause,
        own.decision,
      ],
      rows: variances.map((one) => rowOf(context, one)),
    }),
  ];
};

/** The plan's own rule for what is off its path. */
const rulePart = (context: Context): readonly Block[] => {
  const { use, words: own, long, cell, text } = context;
  const { governing, isOff } = use(planReview);
  if (!isOff || governing?.ifOffTrack === undefined) return [];
  const kind = governing.kind ? text.enumerated("reviewKind", governing.kind) : "";
  const when = governing.date ? text.period(governing.date) : "";
  const name = kind === "" ? when : when === "" ? kind : cell.dated(kind, when);
  return [
    part("review-rule", own.rule, [
      ...(name === "" ? [] : [{ kind: "paragraph" as const, spans: [plain(name)] }]),
      { kind: "quote", blocks: long(governing.ifOffTrack) },
    ]),
  ];
};

const recordRow = ({ cell }: Context, review: Review): Row => ({
  cells: [
    cell.period(review.date),
    cell.term("reviewKind", review.kind),
    cell.optional(review.findings),
    cell.optional(review.decisions),
  ],
});

const recordPart = (context: Context): readonly Block[] => {
  const { plan, use, words: own } = context;
  const { at } = use(planReview);
  const held = plan.reviews.filter(
    ({ date, findings, decisions }) =>
      (findings !== undefined || decisions !== undefined) && (date?.from ?? 0) <= at,
  );
  if (held.length === 0) return [];
  return [
    part("review-record", own.record, [
      makeTable({
        number: "",
        id: "review-record-table",
        caption: own.recordTable,
        columns: [own.recordDate, own.recordKind, own.findings, own.decisions],
        rows: held.map((review) => recordRow(context, review)),
      }),
    ]),
  ];
};

/** What is off its path, with cause and decision, or who writes them by when. */
export const variance = defineReviewSection({
  id: "review-variance",
  words,
  compose: (context) => [
    ...context.lead("review-variance", briefFacts(context)),
    ...table(context, context.use(planReview).variances),
    ...rulePart(context),
    ...recordPart(context),
  ],
});
