import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Plan } from "../../model/plan.ts";
import type { Rule } from "../rule.ts";
import { type Answer, crosswalkOf } from "./crosswalk.ts";
import { type RuleResult, ruleResults } from "./rule-results.ts";
import { type Spoke, wheelOf } from "./wheel.ts";

/** All that the findings of a plan add up to: for the report at the end of the document. */
export type Judgement = {
  readonly results: readonly RuleResult[];
  readonly wheel: readonly Spoke[];
  readonly crosswalk: readonly Answer[];
};

export const judgementOf = (
  rules: readonly Rule[],
  plan: Plan,
  findings: readonly Diagnostic[],
): Judgement => {
  const results = ruleResults(rules, plan, findings);
  return { results, wheel: wheelOf(plan, results), crosswalk: crosswalkOf(plan, results) };
};
