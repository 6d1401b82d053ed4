import type { Block, Row } from "../../document/block.ts";
import type { Span } from "../../document/span.ts";
import { counted } from "../counted.ts";
import { makeTable } from "../make-table.ts";
import { defineSection, type SectionContext } from "../section.ts";

const words = {
  title: "Agreement and sharing",
  agreements: "Agreement by institution",
  institution: "Institution",
  date: "Date",
  person: "Signed by",
  version: "Text agreed to",
  conditionsTable: "Conditions and dissent",
  conditions: "Conditions",
  dissent: "Dissent",
  changes: "Change log",
  number: "Version",
  author: "By",
  what: "What changed",
  why: "Why",
} as const;

type Context = SectionContext<typeof words>;

const opening = ({ plan, text, lead }: Context): readonly Block[] => {
  const agreed = new Set(plan.agreements.map(({ institution }) => institution));
  const bound = new Set(plan.roles.flatMap((role) => [...role.accountable, ...role.responsible]));
  const pending = [...bound].filter((institution) => !agreed.has(institution));
  return lead("agreement", {
    agreements: counted(agreed.size, text),
    bound: counted(bound.size, text),
    pending: counted(pending.length, text),
    pendingAll: pending.length === bound.size,
    conditional: counted(
      plan.agreements.filter(({ conditions }) => conditions !== undefined).length,
      text,
    ),
    dissenting: counted(
      plan.agreements.filter(({ dissent }) => dissent !== undefined).length,
      text,
    ),
  });
};

const agreements = ({ plan, text, cell, words: own }: Context): readonly Block[] => {
  if (plan.agreements.length === 0) return [];
  const code = (value: string): readonly Span[] => [{ kind: "code", text: value.slice(0, 12) }];
  return [
    makeTable({
      number: "T22",
      caption: own.agreements,
      columns: [own.institution, own.date, own.person, own.version],
      rows: plan.agreements.map(
        (one): Row => ({
          cells: [
            cell.text(one.institution.name),
            cell.period(one.date),
            [
              ...cell.text(one.person),
              ...(one.office === undefined
                ? []
                : [{ kind: "aside", text: text.pick(one.office) } as const]),
            ],
            code(one.fingerprint),
          ],
          institutions: [one.institution.id],
        }),
      ),
    }),
  ];
};

const conditions = ({ plan, cell, words: own }: Context): readonly Block[] => {
  const held = plan.agreements.filter(
    (one) => one.conditions !== undefined || one.dissent !== undefined,
  );
  if (held.length === 0) return [];
  return [
    makeTable({
      number: "T23",
      caption: own.conditionsTable,
      columns: [own.institution, own.conditions, own.dissent],
      rows: held.map(
        (one): Row => ({
          cells: [
            cell.text(one.institution.name),
            cell.optional(one.conditions),
            cell.optional(one.dissent),
          ],
          institutions: [one.institution.id],
        }),
      ),
    }),
  ];
};

const changes = ({ plan, cell, words: own }: Context): readonly Block[] => {
  if (plan.changes.length === 0) return [];
  return [
    makeTable({
      number: "T24",
      caption: own.changes,
      columns: [own.number, own.date, own.author, own.what, own.why],
      rows: plan.changes.map((one) => [
        cell.plain(one.version),
        cell.period(one.date),
        cell.optional(one.author),
        cell.text(one.what),
        cell.optional(one.why),
      ]),
    }),
  ];
};

/** Who agreed to which text, and how the text has changed: for the institutions. */
export const agreement = defineSection({
  id: "agreement",
  words,
  rules: ["agreement-record"],
  isPresent: (plan) => plan.agreements.length > 0 || plan.changes.length > 0,
  compose: (context) => [
    ...opening(context),
    ...agreements(context),
    ...conditions(context),
    ...changes(context),
  ],
});
