import { type Commitment, commitments } from "../../analyse/analyses/commitments.ts";
import { aside, text as plain, type Span, type Tone, tag } from "../../document/span.ts";
import type { Review } from "../../model/agreement.ts";
import type { Institution } from "../../model/cluster.ts";
import type { Desk } from "../compose.ts";
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

/** The gates each institution decides on. */
export const gatesOf = ({ plan, text }: Desk): Entries =>
  byInstitution(
    plan.roadmap.tasks.flatMap(({ title, gate }) => {
      if (!gate?.decider) return [];
      const name = text.pick(title);
      const dated = gate.date ? [aside(text.period(gate.date))] : [];
      const spans = [plain(name), ...dated];
      return [[gate.decider, { spans, when: gate.date?.from, title: name }] as const];
    }),
  );

const reviewEntry = ({ kind, date }: Review, { text, cell }: Desk): Entry => {
  const name = kind ? text.enumerated("reviewKind", kind) : "";
  const when = date ? text.period(date) : "";
  const spans: readonly Span[] =
    when === "" ? cell.plain(name) : [plain(when), ...(name === "" ? [] : [aside(name)])];
  return { spans, when: date?.from, title: name };
};

/** The reviews each institution takes part in. */
export const reviewsOf = (desk: Desk): Entries => {
  const known = new Set<unknown>(desk.plan.institutions);
  return byInstitution(
    desk.plan.reviews.flatMap((review) =>
      review.reviewers
        .filter((who) => known.has(who))
        .map((who) => [who as Institution, reviewEntry(review, desk)] as const),
    ),
  );
};
