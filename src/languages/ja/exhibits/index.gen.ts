// Written by `npm run generate`. Do not edit.
import { appraisalJa } from "./appraisal.ts";
import { basisJa } from "./basis.ts";
import { estimatesJa } from "./estimates.ts";
import { inputOutputJa } from "./input-output.ts";
import { needGapsJa } from "./need-gaps.ts";
import { regionalisationJa } from "./regionalisation.ts";
import { rippleJa } from "./ripple.ts";
import { stageScoresJa } from "./stage-scores.ts";
import { targetRankingJa } from "./target-ranking.ts";

export const exhibitsJa = {
  appraisal: appraisalJa,
  basis: basisJa,
  estimates: estimatesJa,
  "input-output": inputOutputJa,
  "need-gaps": needGapsJa,
  regionalisation: regionalisationJa,
  ripple: rippleJa,
  "stage-scores": stageScoresJa,
  "target-ranking": targetRankingJa,
} as const;
