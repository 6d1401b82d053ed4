import {
  type AgreementState,
  commitments as analysis,
  type Commitment,
} from "../../analyse/analyses/commitments.ts";
import type { Table } from "../../document/block.ts";
import { text as plain, type Span } from "../../document/span.ts";
import { agreementFacts, boundId, paysId } from "../agreement-facts.ts";
import { boundParts } from "../bound-parts.ts";
import { type WorkDesk, workDeskOf } from "../bound-work.ts";
import { counted } from "../counted.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import { payerYears } from "../payer-years.ts";
import type { SectionContext } from "../section.ts";
import { underEachOther } from "../under-each-other.ts";

const words = {
  title: "What the plan asks of each institution",
  part: "Part of the plan",
  asked: "What is asked",
  lead: "Lead",
  tasks: "Tasks",
  measures: "Measures",
  gates: "Gates it decides, with latest dates",
  indicators: "Indicators",
  efforts: "Effort by target",
  contribution: "Contribution",
  afterwards: "After public money",
  consulted: "Consulted on",
  settled: "Objection settled",
  risks: "Risks it watches",
  reviews: "Reviews",
  owner: "owner",
  provider: "provider",
  pays: "pays ",
  onlyPays: "its payments, in the table below",
  fullTime: " FTE",
  fingerprint: "Fingerprint ",
  fingerprintEnd: "",
  measure: "Measure",
  total: "Total",
  status: "How sure",
  noStatus: "state not stated",
  payments: "What it pays by measure and year",
  rounded: "Rounded, so that the rows may not add up to the total in the last digit.",
  inBefore: " (",
  inAfter: ")",
  agreed: "agreed",
  stale: "agreed to an earlier text",
  unknown: "cannot be compared",
  missing: "not agreed",
} as const;

type Context = SectionContext<typeof words>;

const tableOf = (context: Context, commitment: Commitment, desk: WorkDesk): Table => {
  const { text, cell, words: own } = context;
  const { institution, fingerprint, state } = commitment;
  const parts = boundParts(commitment, desk);
  return makeTable({
    number: "",
    id: boundId(institution),
    caption: cell.dated(text.pick(institution.name), own[state]),
    columns: [own.part, own.asked],
    rows:
      parts.size === 0
        ? [[cell.plain(own.measures), cell.plain(own.onlyPays)]]
        : [...parts].map(([group, lines]): readonly (readonly Span[])[] => [
            [plain(own[group])],
            underEachOther(lines),
          ]),
    // by which an agreement to it can be told
    note: [plain(`${own.fingerprint}${fingerprint.slice(0, 12)}${own.fingerprintEnd}`)],
  });
};

/** What exactly each institution answers for with its agreement: for the institutions. */
export const commitments = defineExhibit({
  id: "commitments",
  words,
  compose: (context) => {
    const { use, text, prose } = context;
    const found = use(analysis);
    if (!found.defined) return [];
    const carriers = found.institutions.filter(({ carries }) => carries);
    const count = (state: AgreementState) =>
      counted(carriers.filter((one) => one.state === state).length, text);
    const desk = workDeskOf(context);
    return [
      ...prose("commitments", {
        ...agreementFacts(context),
        stale: count("stale"),
        unknown: count("unknown"),
      }),
      ...found.institutions.flatMap((one) => [
        tableOf(context, one, desk),
        ...payerYears(context, one.institution, paysId(one.institution)),
      ]),
    ];
  },
});
