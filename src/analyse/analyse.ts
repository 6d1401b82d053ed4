import { Bug } from "../diagnostics/bug.ts";
import type { Plan } from "../model/plan.ts";
import type { Analysis, Use } from "./analysis.ts";

/** Opens the analyses of a plan: each is computed when first asked for, and once. */
export const analyse = (plan: Plan): Use => {
  const outcomes = new Map<Analysis<unknown>, unknown>();
  const under = new Set<Analysis<unknown>>();
  const use: Use = <T>(analysis: Analysis<T>): T => {
    if (outcomes.has(analysis)) return outcomes.get(analysis) as T;
    if (under.has(analysis)) throw new Bug(`analysis ${analysis.id} asks for itself`);
    under.add(analysis);
    const outcome = analysis.compute(plan, use);
    under.delete(analysis);
    outcomes.set(analysis, outcome);
    return outcome;
  };
  return use;
};
