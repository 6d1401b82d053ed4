import type { Plan } from "../../model/plan.ts";
import { type Framework, frameworks } from "./frameworks.ts";
import { jurisdictionOf } from "./jurisdiction.ts";
import { type Ground, groundsOf } from "./proof.ts";
import type { RuleResult } from "./rule-results.ts";

/**
 * "proven": every ground stands; "partly": some do; "open": none does; "waived": none does, and nothing
 * counts against it; "nothing": the plan has nothing that could be judged.
 */
export type ProofState = "proven" | "partly" | "open" | "waived" | "nothing";

/** One line of the crosswalk: an outside requirement, where the plan answers it, and whether it is proven. */
export type Answer = {
  readonly framework: Framework["name"];
  readonly requirement: Framework["name"];
  /** Numbers of the sections of the document. */
  readonly sections: readonly string[];
  readonly state: ProofState;
  readonly grounds: readonly Ground[];
};

const stateOf = (grounds: readonly Ground[]): ProofState => {
  if (grounds.every(({ judged }) => !judged)) return "nothing";
  if (grounds.every(({ stands }) => stands)) return "proven";
  if (grounds.some(({ stands }) => stands)) return "partly";
  return grounds.every(({ waived, judged }) => waived || !judged) ? "waived" : "open";
};

/**
 * What others ask of such a plan, line by line, with what in the plan proves it. That a line is proven
 * says that the rules named found nothing, not that the authority would approve.
 */
export const crosswalkOf = (plan: Plan, results: readonly RuleResult[]): readonly Answer[] => {
  const byId = new Map(results.map((result) => [result.id, result]));
  const own = jurisdictionOf(plan);
  const asked = frameworks.filter(({ only = own }) => own === undefined || only === own);
  return asked.flatMap(({ name, requirements }) =>
    requirements.map((requirement): Answer => {
      const grounds = groundsOf(requirement, plan, byId);
      const { name: wanted, sections } = requirement;
      return { framework: name, requirement: wanted, sections, state: stateOf(grounds), grounds };
    }),
  );
};
