import type { Use } from "../analyse/analysis.ts";
import { type Complain, type Diagnostic, fault, type Severity } from "../diagnostics/diagnostic.ts";
import { at, onKey } from "../diagnostics/place.ts";
import { type ValueOf, valuesOf } from "../model/enumerations.ts";
import type { Plan } from "../model/plan.ts";
import { compact } from "../util/compact.ts";
import { resolverIn } from "./resolver-in.ts";
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

/**
 * The severity of a rule at a status: as defined from its own status on, one level milder before; and one
 * level less again for a message that the rule counts as milder.
 */
export const severityAt = (rule: Rule, status: ValueOf<"status">, key?: string): Severity => {
  const order = valuesOf("status");
  const own =
    key !== undefined && rule.milder?.includes(key) ? milder[rule.severity] : rule.severity;
  return order.indexOf(status) >= order.indexOf(rule.from) ? own : milder[own];
};

const limitsOf = (rule: Rule, plan: Plan): Readonly<Record<string, number>> => {
  const set = plan.thresholds.find((threshold) => threshold.rule === rule.id);
  return set ? { ...rule.limits, ...set.limits } : rule.limits;
};

/** Thresholds that change nothing, because no rule or no limit has that name. */
const strayThresholds = (rules: readonly Rule[], plan: Plan): readonly Diagnostic[] =>
  plan.thresholds.flatMap((threshold) => {
    const rule = rules.find(({ id }) => id === threshold.rule);
    const known = Object.keys(rule?.limits ?? {});
    const facts = { rule: threshold.rule, known };
    if (!rule) return [fault("threshold", "unknownRule", threshold.origin, facts)];
    return Object.keys(threshold.limits)
      .filter((limit) => !known.includes(limit))
      .map((limit) =>
        fault("threshold", "unknownLimit", onKey(at(threshold, limit)), { ...facts, limit }),
      );
  });

/** A key below a place; one that begins with a slash is counted from the top of the plan. */
const below = (base: string, key: string): string => {
  if (key.startsWith("/")) return key.slice(1);
  return base === "" ? key : `${base}.${key}`;
};

/** The finding with what the rule knows of it besides its sentence. */
const complete = (
  diagnostic: Diagnostic,
  rule: Rule,
  resolverOf: ReturnType<typeof resolverIn>,
): Diagnostic => {
  const { key, facts, place } = diagnostic;
  const base = place.path.join(".");
  const keys = rule.writes?.[key]?.(facts, place) ?? [];
  const edits = rule.fixes?.[key]?.(facts, place) ?? [];
  const resolver = resolverOf(place);
  return compact({
    ...diagnostic,
    measured: rule.measures?.[key]?.(facts, place),
    writes: keys.length === 0 ? [base] : keys.map((one) => below(base, one)),
    resolvers: resolver === undefined ? [] : [resolver],
    edits: edits.length === 0 ? undefined : edits,
  });
};

/** Runs the rules on the plan and says what they find; what a waiver covers is marked, not dropped. */
export const check = (plan: Plan, use: Use, settings: CheckSettings, complain: Complain): void => {
  const status = settings.as ?? plan.head.status;
  const found: Diagnostic[] = [];
  const resolverOf = resolverIn(plan);
  for (const rule of settings.rules) {
    rule.check({
      plan,
      use,
      limits: limitsOf(rule, plan),
      report: (key, place, facts, related = []) => {
        const severity = severityAt(rule, status, key);
        found.push(
          complete({ code: rule.id, key, severity, place, facts, related }, rule, resolverOf),
        );
      },
    });
  }
  for (const diagnostic of waive(found, plan, settings)) complain(diagnostic);
  for (const diagnostic of strayThresholds(settings.rules, plan)) complain(diagnostic);
};
