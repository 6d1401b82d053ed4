import type { Use } from "../analyse/analysis.ts";
import type { Fading } from "../analyse/review/fading.ts";
import { type PlanReview, planReview } from "../analyse/review/plan-review.ts";
import type { ReviewDate } from "../analyse/review/review-dates.ts";
import type { Institution } from "../model/cluster.ts";
import type { Plan } from "../model/plan.ts";
import type { Month } from "../notation/period.ts";
import type { Amendment, Writable } from "../read/amend/amendment.ts";
import type { Language, LocalText } from "../text/language.ts";
import { makeText, type Text } from "../text/text.ts";
import { monthName } from "./review-json.ts";
import type { ReviewRecordWords } from "./review-record-words.ts";

type Spoken = { readonly text: Text; readonly words: ReviewRecordWords };

/** A language of the plan with the words of the record in it. */
export type RecordTongue = Readonly<Record<Language, ReviewRecordWords>>;

/** Months in which findings and decisions are to be written. */
const monthsToWrite = 2;

/** The same sentence in each language of the plan; a single one stands without its language. */
const inEach = (plan: Plan, words: RecordTongue, say: (spoken: Spoken) => string): Writable => {
  const said = plan.head.languages.map(
    (language) => [language, say({ text: makeText(language), words: words[language] })] as const,
  );
  const [only] = said;
  return said.length === 1 && only ? only[1] : Object.fromEntries(said);
};

/** What was agreed is under review now; what was reviewed is deliberated anew. */
const nextStatus: Readonly<Partial<Record<Plan["head"]["status"], string>>> = {
  agreed: "under-review",
  shared: "under-review",
  "under-review": "deliberation",
};

/** `1.4.2` → `1.5.0`, `0.3` → `0.4`; of another kind of version nothing is known. */
export const nextVersion = (version: string): string | undefined => {
  const [, major, minor = "", patch] = /^(\d+)\.(\d+)(\.\d+)?$/.exec(version) ?? [];
  if (major === undefined) return undefined;
  return `${major}.${Number(minor) + 1}${patch === undefined ? "" : ".0"}`;
};

type RecordPlace = { readonly id: string; readonly isNew: boolean; readonly date?: ReviewDate };

/** The entry of `reviews` that the review belongs into: the one that is due, or one of its own. */
const placeOf = ({ reviews }: Plan, { dates, at }: PlanReview): RecordPlace => {
  const due = [...dates.unrecorded, ...dates.coming]
    .filter(({ period }) => period.from <= at)
    .at(-1);
  const isTaken = (id: string) => reviews.some((one) => one.id === id);
  // one entry for every year has no room for what one of them found
  const isWhole =
    due && due.review.date?.to === due.period.to && due.review.date.from === due.period.from;
  if (due && isWhole) return { id: due.review.id, isNew: false, date: due };
  const wanted = `${due ? due.review.id : "review"}-${monthName(at)}`;
  const id = isTaken(wanted) ? `${wanted}-again` : wanted;
  return { id, isNew: true, ...(due ? { date: due } : {}) };
};

type Party = Institution | LocalText;

const isBody = (party: Party): party is Institution => typeof party === "object" && "id" in party;

/** By name and not by id: who looked at the plan is a record, and promises nothing that must be agreed. */
const reviewersOf = (
  plan: Plan,
  { date }: RecordPlace,
  words: RecordTongue,
): readonly Writable[] => {
  const given = date?.review.reviewers ?? [];
  const all = given.length > 0 || !plan.head.lead ? given : [plan.head.lead];
  return all.map((who) =>
    inEach(plan, words, ({ text }) => text.pick(isBody(who) ? who.name : who)),
  );
};

/** The body that fills the record: a reviewer of the plan, or its lead. */
const writerOf = (plan: Plan, { date }: RecordPlace): string | undefined =>
  (date?.review.reviewers ?? []).find(isBody)?.id ?? plan.head.lead?.id;

const recordAmendments = (plan: Plan, review: PlanReview, words: RecordTongue) => {
  const place = placeOf(plan, review);
  const by = writerOf(plan, place);
  const until = monthName((review.at + monthsToWrite) as Month);
  const behind = (text: Text) =>
    review.variances.map(({ track }) => text.pick(track.indicator.name));
  const notes = {
    findings: inEach(plan, words, ({ text, words: own }) => own.findings(behind(text))),
    decisions: inEach(plan, words, ({ words: own }) => own.decisions),
  };
  const open = (["findings", "decisions"] as const).filter(
    (field) => !plan.holes.some(({ path }) => path === `reviews.${place.id}.${field}`),
  );
  const reviewer = reviewersOf(plan, place, words);
  const entry: Writable = {
    date: monthName(review.at),
    kind: place.date?.review.kind ?? "annual",
    ...(reviewer.length > 0 ? { reviewer } : {}),
  };
  return [
    ...(place.isNew ? [{ set: ["reviews", place.id], to: entry } as const] : []),
    ...(by === undefined
      ? []
      : open.map(
          (field) =>
            ({
              set: ["holes", `reviews.${place.id}.${field}`],
              to: { by, until, note: notes[field] },
            }) as const,
        )),
  ] satisfies readonly Amendment[];
};

const fadingName = (plan: Plan, { indicator }: Fading, text: Text): string =>
  text.pick(indicator?.name ?? plan.product.name ?? "");

const changeOf = (
  plan: Plan,
  review: PlanReview,
  words: RecordTongue,
  version: string,
): Writable => {
  const { at, counts, fading, variances, isOff } = review;
  const isJudged = counts.green + counts.amber + counts.red > 0;
  const what = inEach(plan, words, ({ text, words: own }) =>
    own.what(text.month(at), counts, isJudged),
  );
  const why = inEach(plan, words, ({ text, words: own }) =>
    own.why(
      fading.map((one) => fadingName(plan, one, text)),
      variances.map(({ track }) => text.pick(track.indicator.name)),
    ),
  );
  return { version, date: monthName(at), what, ...(isOff ? { why } : {}) };
};

/** What the next revision of a plan writes into its file: status, version, change log, and a record to fill in. */
export const reviewAmendments = (
  plan: Plan,
  use: Use,
  words: RecordTongue,
): readonly Amendment[] => {
  const review = use(planReview);
  const status = nextStatus[plan.head.status];
  const { version } = plan.head;
  const next = version === undefined ? undefined : nextVersion(version);
  return [
    ...(status === undefined ? [] : [{ set: ["plan", "status"], to: status } as const]),
    ...(next === undefined ? [] : [{ set: ["plan", "version"], to: next } as const]),
    ...recordAmendments(plan, review, words),
    ...(next === undefined
      ? []
      : [{ add: changeOf(plan, review, words, next), to: ["changes"] } as const]),
  ];
};
