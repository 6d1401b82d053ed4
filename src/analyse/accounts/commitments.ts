import { defineAccount, type Reading } from "../account.ts";
import { type Commitment, commitments } from "../analyses/commitments.ts";
import type { BindingKind } from "../commitments/binding.ts";

/** The part of the file that bindings of a kind stand in. */
const parts: Readonly<Record<BindingKind, string>> = {
  lead: "plan.lead",
  task: "roadmap.tasks",
  gate: "roadmap.tasks",
  staff: "roadmap.tasks",
  funding: "roadmap.tasks",
  measure: "measures",
  budget: "measures",
  consulted: "roles",
  indicator: "indicators",
  effort: "efforts",
  contribution: "institutions",
  afterwards: "institutions",
  resolution: "positions",
  risk: "risks",
  review: "reviews",
};

const readingsOf = ({ institution, bindings, fingerprint, state }: Commitment) => {
  const of = [`institutions.${institution.id}`];
  return [
    { quantity: "bindings", of, value: bindings.length },
    { quantity: "fingerprint", of, value: fingerprint },
    { quantity: "agreement", of, value: state },
    ...bindings.map(({ kind, place }) => ({
      quantity: "binds",
      of: [...of, place.path.join(".")],
      value: kind,
    })),
  ];
};

/** What binds each institution, and whether it has agreed to that. */
export const commitmentsAccount = defineAccount({
  analysis: commitments,
  step: 8,
  quantities: {
    algorithm: { unit: "name", says: "how the fingerprints are made" },
    bindings: { unit: "count", says: "parts of the plan that bind an institution" },
    fingerprint: { unit: "name", says: "SHA-256 of what binds an institution, by the algorithm" },
    agreement: {
      unit: "name",
      says: "agreed, stale (to something else since changed), unknown (algorithm) or missing",
    },
    binds: { unit: "name", says: "what kind of promise a part of the plan is for an institution" },
  },
  readings: (outcome): readonly Reading[] => {
    if (!outcome.defined) return [{ quantity: "bindings", why: outcome }];
    return [
      { quantity: "algorithm", value: outcome.algorithm },
      ...outcome.institutions.flatMap(readingsOf),
    ];
  },
  basis: (outcome, plan) => {
    if (!outcome.defined) return { figures: [] };
    const kinds = outcome.institutions.flatMap(({ bindings }) => bindings.map(({ kind }) => kind));
    const used = new Set(kinds.map((kind) => parts[kind]));
    // who is accountable and responsible stands there, whatever the work is
    if (plan.roles.length > 0) used.add("roles");
    if (plan.agreements.length > 0) used.add("agreements");
    return { figures: [], parts: [...used].sort() };
  },
  lines: {
    agreed: ({ agreed, carry, stale }: { agreed: number; carry: number; stale: number }, print) =>
      `${print.number(agreed)} of the ${print.number(carry)} institutions that carry the plan ${agreed === 1 ? "has" : "have"} agreed to what binds ${agreed === 1 ? "it" : "them"} now${stale > 0 ? `; ${print.number(stale)} agreed to a text that has changed since` : ""}`,
  },
  brief: (outcome) => {
    if (!outcome.defined) return undefined;
    const carriers = outcome.institutions.filter(({ carries }) => carries);
    if (carriers.length === 0) return undefined;
    const count = (state: Commitment["state"]) =>
      carriers.filter((one) => one.state === state).length;
    return {
      key: "agreed",
      facts: { agreed: count("agreed"), carry: carriers.length, stale: count("stale") },
    };
  },
});
