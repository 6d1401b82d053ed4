import { describe, expect, test } from "vitest";
import type { Account } from "../../../src/analyse/account.ts";
import { diffusionAccount } from "../../../src/analyse/accounts/diffusion.ts";
import { needGapsAccount } from "../../../src/analyse/accounts/need-gaps.ts";
import { referenceClassAccount } from "../../../src/analyse/accounts/reference-class.ts";
import { stageScoresAccount } from "../../../src/analyse/accounts/stage-scores.ts";
import { stageSuccessAccount } from "../../../src/analyse/accounts/stage-success.ts";
import { targetPortfolioAccount } from "../../../src/analyse/accounts/target-portfolio.ts";
import { targetRankingAccount } from "../../../src/analyse/accounts/target-ranking.ts";
import { planOf } from "../../kit/plan-of.ts";

const accounts = [
  diffusionAccount,
  needGapsAccount,
  referenceClassAccount,
  stageScoresAccount,
  stageSuccessAccount,
  targetPortfolioAccount,
  targetRankingAccount,
] as readonly Account<unknown>[];

const told = <T>(account: Account<T>, yaml: string) => {
  const { plan, use } = planOf(yaml);
  const outcome = use(account.analysis);
  return {
    readings: account.readings(outcome, plan),
    basis: account.basis(outcome, plan),
    brief: account.brief(outcome, plan),
  };
};

const choice = `criteria: { worth: { name: Worth, worst: 0, best: 10, weight: 1 }, ease: { name: Ease, worst: 0, best: 10, weight: 1 } }
targets:
  a: { title: A, scores: { worth: 9, ease: 2 } }
  b: { title: B, scores: { worth: 4, ease: { low: 2, likely: 6, high: 8 } } }
`;

describe("accounts of targets and goals", () => {
  test.each(accounts)("$id has nothing to say of an empty plan", (account) => {
    const { readings, basis, brief } = told(account, "format: 1");
    expect(brief).toBeUndefined();
    expect(basis.figures).toEqual([]);
    expect(basis.parts ?? []).toEqual([]);
    expect(readings.every(({ why, value }) => why !== undefined && value === undefined)).toBe(true);
  });

  test("of the ranking give scores, chances, weights and what turns them", () => {
    const { readings, basis, brief } = told(targetRankingAccount, choice);
    const of = (quantity: string) => readings.filter((one) => one.quantity === quantity);
    expect(of("score").map(({ value }) => value)).toEqual([0.55, 0.5]);
    expect(of("score")[1]).toMatchObject({ interval: "bounds" });
    expect(of("score")[1]?.low).toBeCloseTo(0.3, 12);
    expect(of("score")[1]?.high).toBeCloseTo(0.6, 12);
    // two options, two ranks, three things known of the weights
    expect(of("acceptability")).toHaveLength(12);
    expect(of("flip-weight")[0]?.of?.[0]).toBe("targets.b");
    expect(basis.drawn).toEqual({ seed: 1, draws: 10_000 });
    expect(brief).toMatchObject({ key: "first", facts: { target: "A", score: 0.55 } });
  });

  test("of the stages leave a number that is not known open, between its ends", () => {
    const { readings, brief } = told(
      stageScoresAccount,
      "chain: { stages: { a: { name: A, location: in-region, level: 3 } } }",
    );
    expect(readings.find(({ quantity }) => quantity === "gap")).toEqual({
      quantity: "gap",
      of: ["chain.stages.a"],
      low: -2,
      high: 2,
      interval: "bounds",
    });
    expect(brief).toMatchObject({ key: "targeted", facts: { targeted: 0, stages: 1 } });
  });

  test("of the way to the market say how many arrive, or where they are lost", () => {
    const whole = told(
      stageSuccessAccount,
      `roadmap: { success: { commercialisation: { trials: 9, successes: 4, projects: 3 } } }`,
    );
    expect(whole.brief).toMatchObject({ key: "arrivals", facts: { projects: 3, mean: 1.35 } });
    const open = told(
      stageSuccessAccount,
      `roadmap: { success: { research: { trials: 9, successes: 4, projects: 3 }, demonstration: { trials: 9, successes: 2 } } }`,
    );
    expect(open.brief).toMatchObject({ key: "valley", facts: { phase: "demonstration" } });
  });

  test("of a carried case give amounts in the plan's unit", () => {
    const { readings, brief } = told(
      diffusionAccount,
      `plan: { period: FY2026-FY2027 }
product: { diffusion: { potential: 1000 t, p: 0.03, q: 0.38, source: s } }
sources: { s: { title: S } }
`,
    );
    const carried = readings.filter(({ quantity }) => quantity === "carried");
    expect(carried).toHaveLength(2);
    expect(carried[0]).toMatchObject({ in: "t", of: ["forward", "2026-04"] });
    expect(brief).toMatchObject({ key: "forward" });
  });
});
