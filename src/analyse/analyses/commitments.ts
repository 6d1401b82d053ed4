import type { Agreement } from "../../model/agreement.ts";
import type { Institution } from "../../model/cluster.ts";
import type { Plan } from "../../model/plan.ts";
import { defineAnalysis, notDefined, type Outcome } from "../analysis.ts";
import { algorithms, currentAlgorithm } from "../commitments/algorithms.ts";
import type { Binding, Bindings } from "../commitments/binding.ts";

/**
 * How an institution stands to what binds it: agreed to exactly that; agreed to something else since
 * changed; agreed by an algorithm this version does not know; or not agreed.
 */
export type AgreementState = "agreed" | "stale" | "unknown" | "missing";

export type Commitment = {
  readonly institution: Institution;
  /** In the order of the plan. */
  readonly bindings: readonly Binding[];
  /** By the current algorithm; 64 hexadecimal digits. */
  readonly fingerprint: string;
  /** Whether it is accountable or responsible for anything. */
  readonly carries: boolean;
  readonly state: AgreementState;
  /** Its latest agreement. */
  readonly agreement?: Agreement;
};

export type Commitments = {
  /** The current one. */
  readonly algorithm: string;
  readonly institutions: readonly Commitment[];
};

const id = "commitments";

/** Of several the one of the latest date; of the same date the last one written. */
const latestOf = ({ agreements }: Plan): ReadonlyMap<Institution, Agreement> => {
  const found = new Map<Institution, Agreement>();
  const dayOf = ({ date }: Agreement): number => 32 * date.from + (date.day ?? 0);
  for (const one of agreements) {
    const before = found.get(one.institution);
    if (!before || dayOf(one) >= dayOf(before)) found.set(one.institution, one);
  }
  return found;
};

/** The fingerprint of an institution by an algorithm that is known; its bindings are collected once. */
type FingerprintBy = (algorithm: string, institution: Institution) => string | undefined;

const fingerprintsOf = (plan: Plan, current: Bindings): FingerprintBy => {
  const collected = new Map([[currentAlgorithm.id, current]]);
  return (id, institution) => {
    const algorithm = algorithms.get(id);
    if (!algorithm) return undefined;
    const bindings = collected.get(id) ?? algorithm.bindings(plan);
    collected.set(id, bindings);
    return algorithm.fingerprint(institution, bindings.get(institution) ?? []);
  };
};

/** `now` is the fingerprint by the current algorithm. */
const stateOf = (
  agreement: Agreement | undefined,
  now: string,
  by: FingerprintBy,
): AgreementState => {
  if (!agreement) return "missing";
  const { algorithm, institution } = agreement;
  const own = algorithm === currentAlgorithm.id ? now : by(algorithm, institution);
  if (own === undefined) return "unknown";
  return own === agreement.fingerprint.trim().toLowerCase() ? "agreed" : "stale";
};

/**
 * What binds each institution, summed up in a fingerprint, and whether its agreement is to that. A
 * fingerprint changes with what binds and with nothing else.
 */
export const commitments = defineAnalysis({
  id,
  reasons: {
    nobody: () => "the plan binds no institution to anything",
  },
  compute: (plan): Outcome<Commitments> => {
    const current = currentAlgorithm.bindings(plan);
    const by = fingerprintsOf(plan, current);
    const latest = latestOf(plan);
    const carriers = new Set(plan.roles.flatMap((one) => [...one.accountable, ...one.responsible]));
    const institutions = plan.institutions.flatMap((institution): readonly Commitment[] => {
      const bindings = current.get(institution) ?? [];
      const agreement = latest.get(institution);
      if (bindings.length === 0 && !agreement) return [];
      const fingerprint = currentAlgorithm.fingerprint(institution, bindings);
      return [
        {
          institution,
          bindings,
          fingerprint,
          carries: carriers.has(institution),
          state: stateOf(agreement, fingerprint, by),
          ...(agreement ? { agreement } : {}),
        },
      ];
    });
    if (institutions.length === 0) return notDefined(id, "nobody");
    return { defined: true, algorithm: currentAlgorithm.id, institutions };
  },
});
