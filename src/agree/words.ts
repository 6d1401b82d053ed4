import type { AgreementState } from "../analyse/analyses/commitments.ts";
import type { BindingKind } from "../analyse/commitments/binding.ts";
import type { StandingCounts } from "./standing.ts";

/** How agreements are spoken of in one language; every value handed in is printed already. */
export type AgreeWords = {
  readonly states: Readonly<Record<AgreementState, string>>;
  /** Of one that answers for nothing: the plan is agreed without it. */
  readonly notNeeded: string;
  readonly kinds: Readonly<Record<BindingKind, string>>;
  /** Between the kinds of one line. */
  readonly and: string;
  readonly summary: (counts: StandingCounts) => string;
  readonly nobody: string;
  readonly columns: Readonly<
    Record<"state" | "institution" | "date" | "person" | "conditions" | "dissent", string>
  >;
  readonly person: (person: string, office: string) => string;
  readonly parts: (count: number) => string;
  readonly onCondition: (text: string) => string;
  readonly dissents: (text: string) => string;
  readonly since: (revision: string) => string;
  /** What it agreed to is in no revision that is known here. */
  readonly sinceUnknown: (date: string) => string;
  /** Nothing of what it agreed to reads differently, and yet the fingerprint does. */
  readonly sinceNothing: string;
  readonly notKnown: string;
  readonly listed: (name: string, id: string, parts: number) => string;
  readonly bindsNothing: (name: string) => string;
  readonly recorded: (name: string, date: string, person: string) => string;
  readonly wouldRecord: (name: string, date: string, person: string) => string;
  readonly already: (name: string, date: string) => string;
  readonly title: (plan: string) => string;
  /** Comments at the head of a new file, a line each. */
  readonly fileHead: readonly string[];
};

export const agreeWords: AgreeWords = {
  states: {
    agreed: "agreed",
    stale: "stale",
    unknown: "cannot be compared",
    missing: "missing",
  },
  notNeeded: "not needed",
  kinds: {
    lead: "leads the plan",
    task: "carries it out or answers for it",
    gate: "decides its gate",
    staff: "gives staff",
    funding: "pays",
    measure: "provides it or answers for it",
    budget: "pays",
    consulted: "is consulted",
    indicator: "reports it",
    effort: "effort",
    contribution: "what it contributes",
    afterwards: "what pays for it after public money",
    resolution: "how its objection was settled",
    risk: "watches it",
    review: "carries it out",
  },
  and: ", ",
  summary: ({ agreed, stale, unknown, missing }) => {
    const all = agreed + stale + unknown + missing;
    const rest = [
      ...(stale > 0 ? [`${stale} stale`] : []),
      ...(unknown > 0 ? [`${unknown} that cannot be compared`] : []),
      ...(missing > 0 ? [`${missing} missing`] : []),
    ];
    const head = `${agreed} of the ${all} institution${all === 1 ? "" : "s"} that answer${all === 1 ? "s" : ""} for part of the plan ${agreed === 1 ? "has" : "have"} agreed to it as it stands`;
    return rest.length === 0 ? head : `${head}; ${rest.join(", ")}`;
  },
  nobody:
    "The plan binds no institution yet: give tasks an owner, measures a provider, or write roles.",
  columns: {
    state: "State",
    institution: "Institution",
    date: "Date",
    person: "Agreed by",
    conditions: "Conditions",
    dissent: "Dissent",
  },
  person: (person, office) => (office === "" ? person : `${person}, ${office}`),
  parts: (count) => `bound by ${count} part${count === 1 ? "" : "s"} of the plan`,
  onCondition: (text) => `on condition: ${text}`,
  dissents: (text) => `does not agree with: ${text}`,
  since: (revision) => `changed since ${revision}:`,
  sinceUnknown: (date) =>
    `what it agreed to on ${date} is in no revision found here, so what changed cannot be told`,
  sinceNothing:
    "who the institution is or what it stands for has changed, no part of the plan by itself",
  notKnown: "its record was made by a way of summing up that this version of rip does not know",
  listed: (name, id, parts) =>
    `${name} (${id}) agrees to ${parts} part${parts === 1 ? "" : "s"} of the plan:`,
  bindsNothing: (name) =>
    `nothing in the plan binds ${name} yet; the record says that it agrees to that`,
  recorded: (name, date, person) => `${name} agreed on ${date}, by ${person}`,
  wouldRecord: (name, date, person) =>
    `${name} would agree on ${date}, by ${person}; nothing is written`,
  already: (name, date) =>
    `${name} agreed to exactly this on ${date}, in the same words; nothing is written`,
  title: (plan) => `Agreements: ${plan}`,
  fileHead: [
    "Agreements on record, written by `rip agree`. An entry stays when a later one takes its place.",
    "Every institution has its own line, so that two of them can agree at the same time and git joins both.",
  ],
};
