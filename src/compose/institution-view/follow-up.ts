import { type Commitment, commitments } from "../../analyse/analyses/commitments.ts";
import { aside, text as plain, type Span, type Tone, tag } from "../../document/span.ts";
import type { Task } from "../../model/action.ts";
import type { Review } from "../../model/agreement.ts";
import type { Institution } from "../../model/cluster.ts";
import type { Desk } from "../compose.ts";
import type { DatesOf } from "./duties.ts";
import { byInstitution, type Entries, type Entry } from "./entry.ts";

const tones = { agreed: "good", stale: "caution", unknown: "plain", missing: "caution" } as const;
const states = {
  agreed: "viewAgreed",
  stale: "viewStale",
  unknown: "viewUnknown",
  missing: "viewMissing",
} as const;

const agreementSpans = ({ state, agreement }: Commitment, { text, common }: Desk) => {
  const tone: Tone = tones[state];
  const signed = agreement ? [plain(text.period(agreement.date))] : [];
  const spans: readonly Span[] = [
    tag(tone, common[states[state]]),
    ...signed.flatMap((span) => [plain(" "), span]),
  ];
  return spans;
};

/** How each institution stands to what it is asked for; nothing where it is asked for nothing. */
export const agreementsOf = (desk: Desk): Entries => {
  const found = desk.use(commitments);
  if (!found.defined) return new Map();
  return byInstitution(
    found.institutions.map((one) => [one.institution, { spans: agreementSpans(one, desk) }]),
  );
};

/** The indicators each institution answers for, with their targets. */
export const indicatorsOf = ({ plan, text, cell, common }: Desk): Entries =>
  byInstitution(
    plan.indicators.flatMap(({ owner, name, target }) => {
      if (!owner) return [];
      const value = target ? [plain(common.viewJoin), ...cell.figure(target)] : [];
      return [[owner, { spans: [plain(text.pick(name)), ...value] }] as const];
    }),
  );

/** In the month in which the work it judges ends; the limit stands in the table of gates. */
const gateEntry = (task: Task, datesOf: DatesOf, { text, common }: Desk): Entry => {
  const limit = task.gate?.date;
  const name = text.pick(task.title);
  const planned = datesOf(task)?.to;
  const month = planned === undefined ? limit && text.period(limit) : text.month(planned);
  const spans = [plain(name), ...(month ? [aside(month)] : [])];
  return { spans, when: planned ?? limit?.from, title: name + common.viewJudged };
};

/** The gates each institution decides on. */
export const gatesOf = (desk: Desk, datesOf: DatesOf): Entries =>
  byInstitution(
    desk.plan.roadmap.tasks.flatMap((task) =>
      task.gate?.decider ? [[task.gate.decider, gateEntry(task, datesOf, desk)] as const] : [],
    ),
  );

const reviewEntry = ({ kind, date }: Review, { text, cell }: Desk): Entry => {
  const name = kind ? text.enumerated("reviewKind", kind) : "";
  const when = date ? text.period(date) : "";
  const spans: readonly Span[] =
    when === "" ? cell.plain(name) : [plain(when), ...(name === "" ? [] : [aside(name)])];
  // a review in each of some years has no month of its own
  const isDated = date !== undefined && date.to - date.from === 1;
  return { spans, when: date?.from, ...(isDated ? { title: name } : {}) };
};

/** The reviews each institution takes part in, those before the plan left out. */
export const reviewsOf = (desk: Desk): Entries => {
  const { plan } = desk;
  const known = new Set<unknown>(plan.institutions);
  const start = plan.head.period?.from ?? 0;
  return byInstitution(
    plan.reviews
      .filter(({ date }) => date === undefined || date.to > start)
      .flatMap((review) =>
        review.reviewers
          .filter((who) => known.has(who))
          .map((who) => [who as Institution, reviewEntry(review, desk)] as const),
      ),
  );
};
