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

/** The bindings by each algorithm that is asked for, worked out once. */
const bindingsBy = (plan: Plan): ((algorithm: string) => Bindings | undefined) => {
  const done = new Map<string, Bindings | undefined>();
  return (algorithm) => {
    if (!done.has(algorithm)) done.set(algorithm, algorithms.get(algorithm)?.bindings(plan));
    return done.get(algorithm);
  };
};

const stateOf = (
  institution: Institution,
  agreement: Agreement | undefined,
  by: (algorithm: string) => Bindings | undefined,
): AgreementState => {
  if (!agreement) return "missing";
  const algorithm = algorithms.get(agreement.algorithm);
  if (!algorithm) return "unknown";
  const own = by(algorithm.id)?.get(institution) ?? [];
  const now = algorithm.fingerprint(institution, own);
  return now === agreement.fingerprint.trim().toLowerCase() ? "agreed" : "stale";
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
    const by = bindingsBy(plan);
    const current = by(currentAlgorithm.id) ?? new Map();
    const latest = latestOf(plan);
    const carriers = new Set(plan.roles.flatMap((one) => [...one.accountable, ...one.responsible]));
    const institutions = plan.institutions.flatMap((institution): readonly Commitment[] => {
      const bindings = current.get(institution) ?? [];
      const agreement = latest.get(institution);
      if (bindings.length === 0 && !agreement) return [];
      return [
        {
          institution,
          bindings,
          fingerprint: currentAlgorithm.fingerprint(institution, bindings),
          carries: carriers.has(institution),
          state: stateOf(institution, agreement, by),
          ...(agreement ? { agreement } : {}),
        },
      ];
    });
    if (institutions.length === 0) return notDefined(id, "nobody");
    return { defined: true, algorithm: currentAlgorithm.id, institutions };
  },
});
