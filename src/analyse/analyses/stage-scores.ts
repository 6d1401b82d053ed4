import type { Target } from "../../model/action.ts";
import type { Stage } from "../../model/cluster.ts";
import type { Plan } from "../../model/plan.ts";
import { defineAnalysis, notDefined, type Outcome, type Use } from "../analysis.ts";
import { isGoods } from "../chain-nodes.ts";
import { countDownstream } from "../count-downstream.ts";
import { chainClosure } from "./chain-closure.ts";
import { graphOf, stageLinks } from "./chain-graph.ts";

/** A score as far as the plan gives it: its value, or only between what it lies. */
export type Score = {
  /** Absent where the plan does not give it. */
  readonly value?: number;
  readonly low: number;
  readonly high: number;
};

export type StageScore = {
  readonly stage: Stage;
  /** What it matters to the buyer, 1..5 as stated. */
  readonly importance: Score;
  /** Level of the rivals less its own, -4..4: above 0 it is behind. */
  readonly gap: Score;
  /** Its sales, in and outside the region, per yen of the chain's final sales: the share that passes through it. */
  readonly passing: Outcome<{ readonly share: number }>;
  /** In-region stages that what it makes reaches, directly or through others. */
  readonly feeds: number;
  /** Levels that its firms lack to take up what is needed: 0 where they can already. */
  readonly shortfall: Score;
  /** The level needed, and whether targets ask for it or rivals have it. */
  readonly needed?: { readonly level: number; readonly by: "targets" | "rivals" };
  /** Targets on the stage that are not rejected. */
  readonly targets: readonly Target[];
};

export type StageScores = {
  /** Every stage, in the order of the chain. */
  readonly stages: readonly StageScore[];
  /** In the region and without a target although they matter (4 and more) and lie behind the rivals. */
  readonly overlooked: readonly Stage[];
  /** With a target although they are level with the rivals or ahead. */
  readonly ahead: readonly Stage[];
};

const id = "stage-scores";
/** Levels and importance are stated from 1 to 5. */
const [least, most] = [1, 5];
/** From here on a stage counts as one that matters. */
const important = 4;

const stated = (value: number | undefined): Score =>
  value === undefined ? { low: least, high: most } : { value, low: value, high: value };

const minus = (a: Score, b: Score): Score => ({
  ...(a.value === undefined || b.value === undefined ? {} : { value: a.value - b.value }),
  low: a.low - b.high,
  high: a.high - b.low,
});

const notBelowZero = ({ value, low, high }: Score): Score => ({
  ...(value === undefined ? {} : { value: Math.max(0, value) }),
  low: Math.max(0, low),
  high: Math.max(0, high),
});

const neededOn = (stage: Stage, targets: readonly Target[]): StageScore["needed"] => {
  const levels = targets.flatMap(({ requiredLevel }) => requiredLevel ?? []);
  if (levels.length > 0) return { level: Math.max(...levels), by: "targets" };
  return stage.rivalLevel === undefined ? undefined : { level: stage.rivalLevel, by: "rivals" };
};

const targetsByStage = (targets: readonly Target[]): ReadonlyMap<string, readonly Target[]> => {
  const found = new Map<string, Target[]>();
  for (const target of targets) {
    if (target.decision === "rejected") continue;
    for (const stage of new Set(target.stages.map((one) => one.id)))
      found.set(stage, [...(found.get(stage) ?? []), target]);
  }
  return found;
};

/** The share of the final sales that passes through each stage, as far as payments have values. */
const passingShares = ({ chain }: Plan, use: Use): readonly StageScore["passing"][] => {
  const closure = use(chainClosure);
  if (!closure.defined) return chain.stages.map(() => closure);
  const outside = new Map<string, number>();
  for (const { from, share } of closure.leaks)
    outside.set(from.id, (outside.get(from.id) ?? 0) + share);
  const paid = new Set(
    chain.links.flatMap(({ from, value }) =>
      from.kind === "stage" && value ? [from.stage.id] : [],
    ),
  );
  return closure.stages.map(({ stage, activity }) => {
    if (stage.position === "market") return notDefined(id, "market");
    const share = activity + (outside.get(stage.id) ?? 0);
    if (share > 0) return { defined: true, share };
    // nothing known to be paid is not the same as nothing paid
    return notDefined(id, paid.has(stage.id) ? "beyond" : "unvalued");
  });
};

const feedsOf = ({ chain }: Plan): Int32Array => {
  const goods = stageLinks(chain).filter(isGoods);
  const inside = Uint8Array.from(chain.stages, ({ locality, position }) =>
    (locality?.share ?? 0) > 0 && position !== "market" ? 1 : 0,
  );
  return countDownstream(graphOf(chain.stages.length, goods), inside);
};

/**
 * Every stage of the chain by what it matters, how far it lies behind, how far what it does reaches, and
 * whether its firms can take up what is needed: innovation anywhere in the chain counts, not at its core
 * alone (Sawaki, section 4).
 */
export const stageScores = defineAnalysis({
  id,
  reasons: {
    noStages: () => "the chain has no stages",
    market: () => "a market is sold to, and sells nothing of the product",
    unvalued: () => "no payment to the stage has a value",
    beyond: () => "nothing of what the stage sells is bought by the stages in the region",
  },
  compute: (plan: Plan, use: Use): Outcome<StageScores> => {
    if (plan.chain.stages.length === 0) return notDefined(id, "noStages");
    const byStage = targetsByStage(plan.targets);
    const passing = passingShares(plan, use);
    const feeds = feedsOf(plan);
    const stages = plan.chain.stages.map((stage, position): StageScore => {
      const targets = byStage.get(stage.id) ?? [];
      const needed = neededOn(stage, targets);
      const level = stated(stage.level);
      return {
        stage,
        importance: stated(stage.importance),
        gap: minus(stated(stage.rivalLevel), level),
        passing: passing[position] as StageScore["passing"],
        feeds: feeds[position] as number,
        shortfall: notBelowZero(minus(stated(needed?.level), level)),
        ...(needed ? { needed } : {}),
        targets,
      };
    });
    const which = (test: (score: StageScore) => boolean): readonly Stage[] =>
      stages.filter(test).map(({ stage }) => stage);
    return {
      defined: true,
      stages,
      overlooked: which(
        ({ stage, targets, importance, gap }) =>
          (stage.locality?.share ?? 1) > 0 &&
          targets.length === 0 &&
          (importance.value ?? 0) >= important &&
          (gap.value ?? 0) > 0,
      ),
      ahead: which(({ targets, gap }) => targets.length > 0 && (gap.value ?? 1) <= 0),
    };
  },
});
