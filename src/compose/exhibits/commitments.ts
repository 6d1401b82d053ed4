import {
  type AgreementState,
  commitments as analysis,
  type Commitment,
} from "../../analyse/analyses/commitments.ts";
import type { BindingKind } from "../../analyse/commitments/binding.ts";
import type { Row } from "../../document/block.ts";
import { text as plain, type Span } from "../../document/span.ts";
import { counted } from "../counted.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";

const words = {
  title: "What binds whom",
  parts: "Parts of the plan that bind each institution",
  institution: "Institution",
  work: "Tasks and measures",
  money: "Money",
  people: "People and contributions",
  results: "Indicators and gates",
  others: "Other",
  fingerprint: "Fingerprint",
  agreement: "Agreement",
  agreed: "agreed",
  stale: "to an earlier text",
  unknown: "cannot be compared",
  missing: "none yet",
  notNeeded: "–",
  note: "Money: who pays for tasks and measures, in which years, and what pays for the institution afterwards. Other: being consulted, risks, reviews, settled objections and the lead. A fingerprint is shown by its first twelve characters; it changes with what binds the institution and with nothing else.",
} as const;

type Context = SectionContext<typeof words>;

type Group = "work" | "money" | "people" | "results" | "others";

const groups: Readonly<Record<BindingKind, Group>> = {
  task: "work",
  measure: "work",
  funding: "money",
  budget: "money",
  afterwards: "money",
  staff: "people",
  effort: "people",
  contribution: "people",
  indicator: "results",
  gate: "results",
  lead: "others",
  consulted: "others",
  resolution: "others",
  risk: "others",
  review: "others",
};

const columns = ["work", "money", "people", "results", "others"] as const;

const stateIn = ({ words: own }: Context, { state, carries }: Commitment): string =>
  state === "missing" && !carries ? own.notNeeded : own[state];

const rowOf = (context: Context, commitment: Commitment): Row => {
  const { text, cell } = context;
  const { institution, bindings, fingerprint } = commitment;
  const number = (group: Group): readonly Span[] => {
    const count = bindings.filter(({ kind }) => groups[kind] === group).length;
    return count === 0 ? cell.none : [plain(text.number(count))];
  };
  return {
    cells: [
      cell.text(institution.name),
      ...columns.map(number),
      [{ kind: "code", text: fingerprint.slice(0, 12) }],
      [plain(stateIn(context, commitment))],
    ],
    institutions: [institution.id],
  };
};

/** Which parts of the plan each institution answers for with its agreement: for the institutions. */
export const commitments = defineExhibit({
  id: "commitments",
  words,
  compose: (context) => {
    const { use, text, prose, words: own } = context;
    const found = use(analysis);
    if (!found.defined) return [];
    const carriers = found.institutions.filter(({ carries }) => carries);
    const count = (state: AgreementState) =>
      counted(carriers.filter((one) => one.state === state).length, text);
    return [
      ...prose("commitments", {
        bound: counted(found.institutions.length, text),
        carriers: counted(carriers.length, text),
        agreed: count("agreed"),
        stale: count("stale"),
        unknown: count("unknown"),
      }),
      makeTable({
        number: "",
        id: "commitments-table",
        caption: own.parts,
        columns: [
          own.institution,
          ...columns.map((group) => [own[group], "end"] as const),
          own.fingerprint,
          own.agreement,
        ],
        rows: found.institutions.map((one) => rowOf(context, one)),
        note: [plain(own.note)],
      }),
    ];
  },
});
