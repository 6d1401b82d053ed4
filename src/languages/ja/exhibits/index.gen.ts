// Written by `npm run generate`. Do not edit.
import { basisJa } from "./basis.ts";
import { needGapsJa } from "./need-gaps.ts";
import { stageScoresJa } from "./stage-scores.ts";
import { targetRankingJa } from "./target-ranking.ts";

export const exhibitsJa = {
  basis: basisJa,
  "need-gaps": needGapsJa,
  "stage-scores": stageScoresJa,
  "target-ranking": targetRankingJa,
} as const;
