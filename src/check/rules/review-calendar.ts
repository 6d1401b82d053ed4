import { isInstitution } from "../../analyse/finance/sector-of.ts";
import { fiscalYearsOf } from "../../analyse/finance/year-shares.ts";
import type { Related } from "../../diagnostics/diagnostic.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Review } from "../../model/agreement.ts";
import type { Institution } from "../../model/cluster.ts";
import type { Plan } from "../../model/plan.ts";
import type { Period } from "../../notation/period.ts";
import type { LocalText } from "../../text/language.ts";
import { partOf } from "../part-of.ts";
import { also, defineRule } from "../rule.ts";
import { yearsInARow } from "../years-in-a-row.ts";

type Lacking = {
  /** Years of the plan without any check, in stretches. */
  readonly unchecked: readonly Period[];
  /** Set where an interim review is missing: the year of the plan by whose end it is due. */
  readonly interim?: number;
  readonly final: boolean;
  readonly outside: boolean;
  readonly action: boolean;
};

const parts = (facts: Lacking, print: Print): readonly string[] => [
  ...(facts.unchecked.length > 0
    ? [`a check in ${print.list(facts.unchecked.map(print.period))}`]
    : []),
  ...(facts.interim === undefined
    ? []
    : [`an interim review by the end of year ${print.number(facts.interim)}`]),
  ...(facts.final ? ["a final evaluation in the last year or later"] : []),
  ...(facts.outside ? ["a reviewer from outside the plan"] : []),
  ...(facts.action ? ["what is done when the plan is off track"] : []),
];

/** The years of the plan's period. */
const yearsOf = ({ head }: Plan): readonly Period[] =>
  head.period === undefined ? [] : fiscalYearsOf(head.period, head.fiscalYearStart);

/** The first year ends before it can be checked; an annual check over a span is held in each of its years. */
const uncheckedIn = ({ head, reviews }: Plan, years: readonly Period[]): readonly Period[] => {
  const checked = new Set(
    reviews.flatMap(({ kind, date }) => {
      if (date === undefined || kind === "after-end") return [];
      const held = fiscalYearsOf(date, head.fiscalYearStart);
      return (kind === "annual" ? held : held.slice(0, 1)).map(({ from }) => from);
    }),
  );
  return yearsInARow(years.slice(1).filter(({ from }) => !checked.has(from)));
};

/** Whoever carries a part of the plan is no outsider to it. */
const insidersOf = (plan: Plan): ReadonlySet<Institution | LocalText | undefined> =>
  new Set<Institution | LocalText | undefined>([
    plan.head.lead,
    ...plan.roles.flatMap((one) => [...one.accountable, ...one.responsible]),
    ...plan.roadmap.tasks.map(({ owner }) => owner),
    ...plan.measures.map(({ provider }) => provider),
    ...[...plan.indicators, ...plan.risks].map(({ owner }) => owner),
  ]);

const namesOf = (text: LocalText): readonly string[] =>
  typeof text === "string" ? [text] : Object.values(text).filter((one) => one !== undefined);

const hasOutsider = (plan: Plan): boolean => {
  const insiders = insidersOf(plan);
  // written in words, an insider is still one
  const names = new Set(
    [...insiders].flatMap((one) => (isInstitution(one) ? namesOf(one.name) : [])),
  );
  const isOutside = (one: Institution | LocalText): boolean =>
    isInstitution(one) ? !insiders.has(one) : !namesOf(one).some((name) => names.has(name));
  return plan.reviews.some(({ reviewers }) => reviewers.some(isOutside));
};

const ofKind = (reviews: readonly Review[], kind: Review["kind"]): readonly Review[] =>
  reviews.filter((review) => review.kind === kind);

type Due = { readonly review: Review; readonly note: string; readonly fits: boolean };

/** The interim reviews with whether they come in time. */
const interimsIn = (plan: Plan, latest: number): readonly Due[] =>
  ofKind(plan.reviews, "interim").map((review) => ({
    review,
    note: review.date ? "late" : "undated",
    fits: review.date !== undefined && review.date.from < latest,
  }));

const finalsIn = (plan: Plan, lastYear: Period | undefined): readonly Due[] =>
  ofKind(plan.reviews, "final").map((review) => ({
    review,
    note: review.date ? "early" : "undated",
    fits: review.date !== undefined && review.date.to > (lastYear?.from ?? 0),
  }));

const noted = (dues: readonly Due[]): readonly Related[] =>
  dues.map(({ review, note }) =>
    note === "undated" ? also(onKey(at(review)), note) : also(at(review, "date"), note),
  );

const lackingIn = (plan: Plan, by: number): readonly [Lacking, readonly Related[]] => {
  const years = yearsOf(plan);
  const latest = years[by - 1]?.to;
  const interims = latest === undefined ? [] : interimsIn(plan, latest);
  // a plan no longer than that has its final evaluation then
  const wantsInterim = years.length > by && !interims.some(({ fits }) => fits);
  const finals = finalsIn(plan, years.at(-1));
  const wantsFinal = !finals.some(({ fits }) => fits);
  const facts = {
    unchecked: uncheckedIn(plan, years),
    ...(wantsInterim ? { interim: by } : {}),
    final: wantsFinal,
    outside: !hasOutsider(plan),
    action: !plan.reviews.some(({ ifOffTrack }) => ifOffTrack !== undefined),
  };
  return [facts, [...(wantsInterim ? noted(interims) : []), ...(wantsFinal ? noted(finals) : [])]];
};

/** A plan nobody looks at again is a declaration. */
export const reviewCalendar = defineRule({
  id: "review-calendar",
  title: { en: "reviews are in the calendar", ja: "見直しの予定があること" },
  number: 65,
  step: 8,
  severity: "error",
  from: "agreed",
  limits: { interimBy: 3 },
  applies: () => true,
  messages: {
    none: () => "the plan has no reviews",
    lacks: (facts: Lacking, print: Print) => `the reviews lack ${print.list(parts(facts, print))}`,
  },
  notes: {
    late: () => "it comes later",
    early: () => "it comes before the last year",
    undated: () => "its date is not stated",
  },
  help: "write under `reviews` a check for every year, an interim review, the final evaluation and who from outside takes part, and say as `ifOffTrack` what is done when the plan falls behind; a check held every year can be one entry, such as `date: FY2028-FY2032`",
  principle: {
    en: "METI, industrial cluster plan, second term: interim review in the third of five years; EU enabling condition for smart specialisation, criterion 3: monitoring and evaluation",
    ja: "経済産業省 産業クラスター計画 第II期：5年の計画の3年目に中間評価。EUスマート専門化の要件3：モニタリングと評価",
  },
  check: ({ plan, limits, report }) => {
    const place = partOf(plan, "reviews");
    if (plan.reviews.length === 0) {
      report("none", place, {});
      return;
    }
    const [facts, related] = lackingIn(plan, limits.interimBy);
    const { unchecked, interim, final, outside, action } = facts;
    if (unchecked.length === 0 && interim === undefined && !final && !outside && !action) return;
    report("lacks", place, facts, related);
  },
});
