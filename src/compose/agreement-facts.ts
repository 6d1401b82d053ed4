import { commitments } from "../analyse/analyses/commitments.ts";
import type { Agreement } from "../model/agreement.ts";
import type { Institution } from "../model/cluster.ts";
import type { Plan } from "../model/plan.ts";
import type { Period } from "../notation/period.ts";
import { counted } from "./counted.ts";
import { inSentence, namesInSentence } from "./in-sentence.ts";
import type { SectionContext } from "./section.ts";
import { unpromisedFacts } from "./unpromised-facts.ts";

/** Where an institution's part of the plan is listed, in the annex. */
export const boundId = ({ id }: Institution): string => `binds-${id}`;

/** Where what it pays is listed by measure and year, after its part. */
export const paysId = ({ id }: Institution): string => `pays-${id}`;

/** Whether the plan has come so far that who agreed to what is printed. */
export const hasAgreementRecord = ({ agreements, changes }: Plan): boolean =>
  agreements.length > 0 || changes.length > 0;

const dayOf = ({ from, day }: Period): number => 32 * from + (day ?? 0);

/** The version that was the latest on the day of the agreement. */
export const versionAgreed = ({ changes }: Plan, { date }: Agreement): string | undefined =>
  changes
    .filter((one) => one.version !== undefined && dayOf(one.date) <= dayOf(date))
    .toSorted((a, b) => dayOf(a.date) - dayOf(b.date))
    .at(-1)?.version;

/** Who takes part, who is asked for something, who carries the work, and who of them has agreed. */
export const agreementFacts = ({
  plan,
  use,
  text,
  cell,
}: Pick<SectionContext, "plan" | "use" | "text" | "cell">) => {
  const found = use(commitments);
  const asked = found.defined ? found.institutions : [];
  const carriers = asked.filter(({ carries }) => carries);
  const upToDate = carriers.filter(({ state }) => state === "agreed").length;
  const pending = carriers.filter(({ state }) => state === "missing").length;
  const signed = new Set(plan.agreements.map(({ institution }) => institution));
  const unsigned = plan.institutions.filter((one) => !signed.has(one));
  const held = (part: "conditions" | "dissent") =>
    new Set(plan.agreements.flatMap((one) => (one[part] === undefined ? [] : [one.institution])));
  return {
    parties: counted(plan.institutions.length, text),
    asked: counted(asked.filter(({ bindings }) => bindings.length > 0).length, text),
    carriers: counted(carriers.length, text),
    agreed: counted(upToDate, text),
    agreedAll: upToDate === carriers.length,
    pending: counted(pending, text),
    pendingAll: pending === carriers.length,
    signed: counted(signed.size, text),
    unsigned: counted(unsigned.length, text),
    unsignedNames: text.list(
      unsigned.slice(0, namesInSentence).map(({ name }) => inSentence(text.pick(name))),
    ),
    areObservers: unsigned.every(({ commitment }) => commitment === "observer"),
    unsignedMore: counted(Math.max(0, unsigned.length - namesInSentence), text),
    conditional: counted(held("conditions").size, text),
    dissenting: counted(held("dissent").size, text),
    ...unpromisedFacts({ plan, use, text, cell }),
  };
};
