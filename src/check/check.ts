import type { Use } from "../analyse/analysis.ts";
import type { Complain, Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import { type ValueOf, valuesOf } from "../model/enumerations.ts";
import type { Plan } from "../model/plan.ts";
import type { Rule } from "./rule.ts";
import { waive } from "./waive.ts";

export type CheckSettings = {
  readonly rules: readonly Rule[];
  /** Judge the plan as if it had this status: what would the next gate say? */
  readonly as?: ValueOf<"status">;
  /** The day the run counts as today, as `YYYY-MM-DD`; waivers expire by it. */
  readonly today: string;
};

const milder: Readonly<Record<Severity, Severity>> = {
  error: "warning",
  warning: "note",
  note: "note",
};

/** The severity of a rule at a status: as defined from its own status on, one level milder before. */
export const severityAt = (rule: Rule, status: ValueOf<"status">): Severity => {
  const order = valuesOf("status");
  return order.indexOf(status) >= order.indexOf(rule.from) ? rule.severity : milder[rule.severity];
};

const limitsOf = (rule: Rule, plan: Plan): Readonly<Record<string, number>> => {
  const set = plan.thresholds.find((threshold) => threshold.rule === rule.id);
  return set ? { ...rule.limits, ...set.limits } : rule.limits;
};

/** Runs the rules on the plan and says what they find; what a waiver covers is marked, not dropped. */
export const check = (plan: Plan, use: Use, settings: CheckSettings, complain: Complain): void => {
  const status = settings.as ?? plan.head.status;
  const found: Diagnostic[] = [];
  for (const rule of settings.rules) {
    const severity = severityAt(rule, status);
    rule.check({
      plan,
      use,
      limits: limitsOf(rule, plan),
      report: (key, place, facts, related = []) =>
        found.push({ code: rule.id, key, severity, place, facts, related }),
    });
  }
  for (const diagnostic of waive(found, plan, settings)) complain(diagnostic);
};
