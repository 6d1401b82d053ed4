import type { Use } from "../analyse/analysis.ts";
import type { Found } from "../diff/result.ts";
import { closure } from "../diff/results/closure.ts";
import { fundingGap } from "../diff/results/funding-gap.ts";
import { headlineTarget } from "../diff/results/headline-target.ts";
import { likelyFinish } from "../diff/results/likely-finish.ts";
import type { Plan } from "../model/plan.ts";

/** The results that are kept of every version, in the order they are shown. */
export const keptResults = { headlineTarget, closure, fundingGap, likelyFinish } as const;

export type KeptResult = keyof typeof keptResults;

export const keptOf = (plan: Plan, use: Use): Readonly<Partial<Record<KeptResult, Found>>> =>
  Object.fromEntries(
    Object.entries(keptResults).flatMap(([id, result]) => {
      const found = result.of(plan, use);
      return found ? [[id, found]] : [];
    }),
  );
