import type { AgreementState, Commitment, Commitments } from "../analyse/analyses/commitments.ts";
import type { ToldChange } from "../diff/tell.ts";
import type { Plan } from "../model/plan.ts";
import type { Text } from "../text/text.ts";
import { compact } from "../util/compact.ts";

/** A change since an agreement, in words, with where it stands now. */
export type SinceChange = Pick<ToldChange, "id" | "class" | "sentence"> & {
  readonly place?: { readonly file: string; readonly line: number };
};

/** What became of the text an institution agreed to; the revision is absent where history does not hold that text. */
export type Since = {
  readonly revision?: string;
  readonly changes: readonly SinceChange[];
};

/** How an institution stands to what binds it, ready to be shown; dates as the plan prints them. */
export type Standing = {
  readonly institution: string;
  readonly name: string;
  readonly state: AgreementState;
  /** Whether it answers for anything: without its agreement the plan is not agreed. */
  readonly carries: boolean;
  /** Parts of the plan that bind it. */
  readonly binds: number;
  readonly fingerprint: string;
  readonly date?: string;
  readonly person?: string;
  readonly office?: string;
  readonly conditions?: string;
  readonly dissent?: string;
  readonly revision?: string;
  /** Agreements before its last. */
  readonly earlier: number;
  readonly since?: Since;
};

/** Whether its agreement is neither there nor asked for. */
export const isNotNeeded = ({ state, carries }: Standing): boolean =>
  state === "missing" && !carries;

export type SinceOf = (commitment: Commitment) => Promise<Since>;

const standing = (
  { institution, state, carries, bindings, fingerprint, agreement }: Commitment,
  { agreements }: Plan,
  text: Text,
): Omit<Standing, "since"> => {
  const own = agreements.filter((one) => one.institution === institution);
  return compact({
    institution: institution.id,
    name: text.pick(institution.name),
    state,
    carries,
    binds: bindings.length,
    fingerprint,
    date: agreement && text.period(agreement.date),
    person: agreement && text.pick(agreement.person),
    office: agreement?.office && text.pick(agreement.office),
    conditions: agreement?.conditions && text.pick(agreement.conditions),
    dissent: agreement?.dissent && text.pick(agreement.dissent),
    revision: agreement?.revision,
    earlier: Math.max(0, own.length - 1),
  });
};

/** Every institution the plan binds or that has agreed, in the order of the plan. */
export const standings = async (
  { institutions }: Commitments,
  { plan, text, sinceOf }: { readonly plan: Plan; readonly text: Text; readonly sinceOf: SinceOf },
): Promise<readonly Standing[]> => {
  const found: Standing[] = [];
  for (const commitment of institutions) {
    const own = standing(commitment, plan, text);
    const since = own.state === "stale" ? await sinceOf(commitment) : undefined;
    found.push(since ? { ...own, since } : own);
  }
  return found;
};

export type StandingCounts = Readonly<Record<AgreementState, number>>;

/** Of those that answer for part of the plan. */
export const countsOf = (list: readonly Standing[]): StandingCounts => {
  const counts = { agreed: 0, stale: 0, unknown: 0, missing: 0 };
  for (const { state, carries } of list) if (carries) counts[state] += 1;
  return counts;
};

/** Whether each institution that answers for part of the plan has agreed to what binds it now. */
export const isAgreed = (counts: StandingCounts): boolean =>
  counts.stale + counts.unknown + counts.missing === 0 && counts.agreed > 0;
