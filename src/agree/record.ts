import type { Commitment } from "../analyse/analyses/commitments.ts";
import { currentAlgorithm } from "../analyse/commitments/algorithms.ts";
import type { Agreement } from "../model/agreement.ts";
import type { LocalText } from "../text/language.ts";
import { compact } from "../util/compact.ts";

/** What a person says when an institution agrees. */
export type Signing = {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly person: string;
  readonly office?: string | undefined;
  readonly scope?: readonly string[] | undefined;
  readonly conditions?: string | undefined;
  readonly dissent?: string | undefined;
};

/** An entry of `agreements` as it stands in the file. */
export type AgreementRecord = {
  readonly institution: string;
  readonly date: string;
  readonly person: string;
  readonly office?: string;
  readonly scope?: readonly string[];
  readonly conditions?: string;
  readonly dissent?: string;
  readonly fingerprint: string;
  readonly algorithm: string;
  readonly revision?: string;
};

export const recordOf = (
  { institution, fingerprint }: Commitment,
  signing: Signing,
  revision: string | undefined,
): AgreementRecord =>
  compact({
    institution: institution.id,
    date: signing.date,
    person: signing.person,
    office: signing.office,
    scope: signing.scope,
    conditions: signing.conditions,
    dissent: signing.dissent,
    fingerprint,
    algorithm: currentAlgorithm.id,
    revision,
  });

const says = (text: LocalText | undefined, words: string | undefined): boolean =>
  text === undefined || words === undefined
    ? text === words
    : (typeof text === "string" ? [text] : Object.values(text)).includes(words);

/** Whether the agreement on record says the same of the same text; only its date may be another. */
export const isOnRecord = (
  { state, agreement }: Commitment,
  { person, office, scope = [], conditions, dissent }: Signing,
): boolean => {
  if (state !== "agreed" || !agreement) return false;
  const same = (one: Agreement): boolean =>
    says(one.person, person) &&
    says(one.office, office) &&
    says(one.conditions, conditions) &&
    says(one.dissent, dissent) &&
    one.scope.length === scope.length &&
    one.scope.every((text, place) => says(text, scope[place]));
  return same(agreement);
};
