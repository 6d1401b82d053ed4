import type { Plan } from "../../model/plan.ts";
import { factors } from "./factors.ts";
import { type Ground, groundsOf } from "./proof.ts";
import type { RuleResult } from "./rule-results.ts";

type Both = { readonly en: string; readonly ja: string };

/** One of the 18 spokes of the plan wheel. */
export type Spoke = {
  /** 1..6 */
  readonly step: number;
  readonly stepName: Both;
  readonly name: Both;
  /** 0..5, whole; 0 where the plan has nothing that could be judged. */
  readonly score: number;
  readonly grounds: readonly Ground[];
};

const sum = (grounds: readonly Ground[]): number =>
  grounds.reduce((total, { weight }) => total + weight, 0);

/** Share of the grounds that stand, by weight, times five, rounded down; what is waived counts for nothing. */
const scoreOf = (grounds: readonly Ground[]): number => {
  const counted = grounds.filter(({ waived }) => !waived);
  const standing = counted.filter(({ stands }) => stands);
  return Math.floor((5 * sum(standing)) / Math.max(1, sum(counted)));
};

/**
 * The plan wheel: six steps of three factors, each scored from evidence in the plan and not by opinion.
 * Modelled on the assessment wheel of the RIS3 guide (2012).
 */
export const wheelOf = (plan: Plan, results: readonly RuleResult[]): readonly Spoke[] => {
  const byId = new Map(results.map((result) => [result.id, result]));
  return factors.flatMap(({ step, name: stepName, factors: own }) =>
    own.map((factor): Spoke => {
      const grounds = groundsOf(factor, plan, byId);
      return { step, stepName, name: factor.name, score: scoreOf(grounds), grounds };
    }),
  );
};
