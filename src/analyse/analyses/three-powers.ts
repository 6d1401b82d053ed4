import { defineAnalysis, notDefined, type Outcome } from "../analysis.ts";
import { changeOf, type Evidence, knowledgeOf, leastStaff, linkageOf } from "../power-evidence.ts";
import { network } from "./network.ts";
import { seedMatch } from "./seed-match.ts";

export const powers = ["knowledge", "change", "linkage"] as const;
export type Power = (typeof powers)[number];

export type ThreePowers = {
  readonly evidence: Readonly<Record<Power, readonly Evidence[]>>;
  /** Coordinating bodies that state the least staff, and all of them: varied bodies need somebody to link them. */
  readonly coordinators: { readonly staffed: number; readonly all: number };
  /** Full-time equivalents asked of a coordinating body. */
  readonly leastStaff: number;
};

const id = "three-powers";

/**
 * What the plan documents of the three powers that make an agglomeration a cluster: knowledge, change and
 * linkage. Counts with what is missing, and no score: nothing says how much would be enough.
 */
export const threePowers = defineAnalysis({
  id,
  reasons: { noInstitutions: () => "the plan names no institutions" },
  compute: (plan, use): Outcome<ThreePowers> => {
    if (plan.institutions.length === 0) return notDefined(id, "noInstitutions");
    const joined = use(network);
    const matched = use(seedMatch);
    const linkage: readonly Evidence[] = [
      ...linkageOf(plan),
      ...(joined.defined
        ? [
            {
              key: "tiedInstitutions",
              value: joined.members.length - joined.isolated.length,
              of: joined.members.length,
              silent: 0,
            },
            {
              key: "crossSectorTies",
              value: joined.across.ties,
              of: joined.ties.length,
              silent: joined.ties.length - joined.across.of,
            },
          ]
        : []),
      ...(matched.defined
        ? [
            {
              key: "matchedSeeds",
              value: matched.proposals.length,
              of: plan.diagnosis.seeds.length,
              silent: plan.diagnosis.seeds.filter(({ technology }) => !technology).length,
            },
          ]
        : []),
    ];
    const countIn = (key: string): number => linkage.find((one) => one.key === key)?.value ?? 0;
    return {
      defined: true,
      evidence: { knowledge: knowledgeOf(plan), change: changeOf(plan), linkage },
      coordinators: { staffed: countIn("staffedCoordinators"), all: countIn("coordinators") },
      leastStaff,
    };
  },
});
