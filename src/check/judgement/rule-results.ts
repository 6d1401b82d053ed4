import type { Diagnostic, Severity } from "../../diagnostics/diagnostic.ts";
import type { Plan } from "../../model/plan.ts";
import type { Rule } from "../rule.ts";

/**
 * "holds": judged, and nothing found; "speaks": found something that counts; "waived": all it found is
 * waived; "nothing": the plan has nothing it could judge, so its silence proves nothing.
 */
export type RuleState = "holds" | "speaks" | "waived" | "nothing";

export type RuleResult = {
  readonly id: string;
  readonly title: Rule["title"];
  readonly number: number;
  /** 1..8 */
  readonly step: number;
  /** Of the rule itself, from its own status on. */
  readonly severity: Severity;
  readonly state: RuleState;
  /** Findings that count, and those that are waived. */
  readonly found: number;
  readonly waived: number;
};

const stateOf = (rule: Rule, plan: Plan, found: number, waived: number): RuleState => {
  if (found > 0) return "speaks";
  if (waived > 0) return "waived";
  return rule.applies(plan) ? "holds" : "nothing";
};

/** What each rule came to on a plan, in the order of their numbers. */
export const ruleResults = (
  rules: readonly Rule[],
  plan: Plan,
  findings: readonly Diagnostic[],
): readonly RuleResult[] => {
  const counts = new Map<string, { found: number; waived: number }>();
  for (const { code, waiver } of findings) {
    const count = counts.get(code) ?? { found: 0, waived: 0 };
    count[waiver ? "waived" : "found"] += 1;
    counts.set(code, count);
  }
  return rules
    .map((rule): RuleResult => {
      const { id, title, number, step, severity } = rule;
      const { found, waived } = counts.get(id) ?? { found: 0, waived: 0 };
      return {
        id,
        title,
        number,
        step,
        severity,
        state: stateOf(rule, plan, found, waived),
        found,
        waived,
      };
    })
    .toSorted((a, b) => a.number - b.number);
};

/**
 * Whether a rule's result speaks for the plan: a rule that only remarks never speaks against it, and one
 * that is waived is neither passed nor failed.
 */
export const supports = ({ state, severity }: RuleResult): boolean =>
  state === "holds" || (state === "speaks" && severity === "note");
