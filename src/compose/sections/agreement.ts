import type { Block, Row } from "../../document/block.ts";
import { link, text as plain, type Span } from "../../document/span.ts";
import type { Agreement } from "../../model/agreement.ts";
import { agreementFacts, boundId, hasAgreementRecord, versionAgreed } from "../agreement-facts.ts";
import { changeLog, changeLogWords } from "../change-log.ts";
import { makeTable } from "../make-table.ts";
import { defineSection, type SectionContext } from "../section.ts";

const words = {
  title: "Agreement and sharing",
  agreements: "Agreement by institution",
  institution: "Institution",
  person: "Signed by",
  fingerprint: "Fingerprint",
  fingerprintBefore:
    "The fingerprint (its first twelve characters) stands for all that the plan asks of the institution, as listed in the annex, “",
  fingerprintList: "What the plan asks of each institution",
  fingerprintAfter: "”, and changes when any of it does.",
  versionBefore: " All agreed to version ",
  versionAfter: ".",
  conditionsTable: "Conditions and dissent",
  noDissent: "No institution recorded dissent when it agreed.",
  conditions: "Conditions",
  dissent: "Dissent",
  ...changeLogWords,
} as const;

type Context = SectionContext<typeof words>;

/** What the fingerprints stand for, and the version where it is the same for all. */
const noteOn = ({ words: own }: Context, versions: ReadonlySet<string | undefined>) => {
  const [version] = versions.size === 1 ? versions : [];
  const said = version === undefined ? "" : own.versionBefore + version + own.versionAfter;
  return [
    plain(own.fingerprintBefore),
    link("#annex-commitments", own.fingerprintList),
    plain(own.fingerprintAfter + said),
  ];
};

const agreements = (context: Context): readonly Block[] => {
  const { plan, text, cell, words: own } = context;
  if (plan.agreements.length === 0) return [];
  const versions = new Map(plan.agreements.map((one) => [one, versionAgreed(plan, one)]));
  const distinct = new Set(versions.values());
  const office = ({ office: of }: Agreement): readonly Span[] =>
    of === undefined ? [] : [{ kind: "aside", text: text.pick(of) }];
  const code = (value: string): Span => ({ kind: "code", text: value.slice(0, 12) });
  return [
    makeTable({
      number: "T22",
      caption: own.agreements,
      columns: [own.institution, own.date, own.person, own.number, own.fingerprint],
      rows: plan.agreements.map((one): Row => {
        const { institution, date, person, fingerprint } = one;
        const version = versions.get(one);
        return {
          cells: [
            [link(`#me-${institution.id}`, text.pick(institution.name))],
            cell.period(date),
            [...cell.text(person), ...office(one)],
            distinct.size > 1 && version !== undefined ? cell.plain(version) : cell.none,
            [{ kind: "link", href: `#${boundId(institution)}`, spans: [code(fingerprint)] }],
          ],
          institutions: [institution.id],
        };
      }),
      note: noteOn(context, distinct),
    }),
  ];
};

const conditions = ({ plan, cell, words: own }: Context): readonly Block[] => {
  const held = plan.agreements.filter(
    (one) => one.conditions !== undefined || one.dissent !== undefined,
  );
  if (held.length === 0) return [];
  const hasDissent = held.some(({ dissent }) => dissent !== undefined);
  return [
    makeTable({
      number: "T23",
      caption: hasDissent ? own.conditionsTable : own.conditions,
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
      note: hasDissent ? [] : [plain(own.noDissent)],
    }),
  ];
};

/** Who agreed to which text, and how the text has changed: for the institutions. */
export const agreement = defineSection({
  id: "agreement",
  words,
  rules: ["agreement-record"],
  isPresent: hasAgreementRecord,
  compose: (context) => [
    ...context.lead("agreement", agreementFacts(context)),
    ...agreements(context),
    ...conditions(context),
    ...changeLog(context),
  ],
});
