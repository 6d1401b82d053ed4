import { defineAccount, type Reading } from "../account.ts";
import { type Score, type StageScore, stageScores } from "../analyses/stage-scores.ts";

const scoreReading = (quantity: string, of: readonly string[], score: Score): Reading =>
  score.value === undefined
    ? { quantity, of, low: score.low, high: score.high, interval: "bounds" }
    : { quantity, of, value: score.value };

const stageReadings = (score: StageScore): readonly Reading[] => {
  const of = [`chain.stages.${score.stage.id}`];
  const { passing } = score;
  return [
    scoreReading("importance", of, score.importance),
    scoreReading("gap", of, score.gap),
    passing.defined
      ? { quantity: "passing", of, value: passing.share }
      : { quantity: "passing", of, why: passing },
    { quantity: "feeds", of, value: score.feeds },
    scoreReading("shortfall", of, score.shortfall),
    { quantity: "targets", of, value: score.targets.length },
  ];
};

const sellersOf = (stages: readonly StageScore[]): readonly StageScore[] =>
  stages.filter(({ stage }) => stage.position !== "market");

/** Every stage by importance, gap, reach and absorption. */
export const stageScoresAccount = defineAccount({
  analysis: stageScores,
  step: 2,
  quantities: {
    importance: { unit: "pure", says: "what a stage matters to the buyer, 1 to 5, as stated" },
    gap: {
      unit: "pure",
      says: "levels by which a stage lies behind its rivals; below 0 it is ahead",
    },
    passing: {
      unit: "pure",
      says: "share of the chain’s final sales that passes through a stage, as far as payments are known; above 1 where goods go in circles",
    },
    feeds: { unit: "count", says: "in-region stages that what a stage makes reaches" },
    shortfall: {
      unit: "pure",
      says: "levels that the firms of a stage lack to take up what targets ask for, or rivals have",
    },
    targets: { unit: "count", says: "targets on a stage that are not rejected" },
  },
  readings: (outcome) =>
    outcome.defined
      ? outcome.stages.flatMap(stageReadings)
      : [{ quantity: "importance", why: outcome }],
  basis: (outcome, { chain }) => ({
    figures: [
      ...chain.stages.flatMap(({ output }) => output ?? []),
      ...chain.links.flatMap(({ value }) => value ?? []),
    ],
    parts: outcome.defined ? ["chain", "targets"] : [],
  }),
  lines: {
    targeted: (
      { targeted, stages, overlooked }: { targeted: number; stages: number; overlooked: number },
      { number },
    ) =>
      `${number(targeted)} of ${number(stages)} stages that sell ${targeted === 1 ? "has" : "have"} a target` +
      (overlooked === 0
        ? ""
        : `; ${number(overlooked)} that ${overlooked === 1 ? "matters and lies" : "matter and lie"} behind ${overlooked === 1 ? "has" : "have"} none`),
  },
  brief: (outcome) =>
    outcome.defined
      ? {
          key: "targeted",
          facts: {
            targeted: sellersOf(outcome.stages).filter(({ targets }) => targets.length > 0).length,
            stages: sellersOf(outcome.stages).length,
            overlooked: outcome.overlooked.length,
          },
        }
      : undefined,
});
