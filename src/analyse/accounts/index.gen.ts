// Written by `npm run generate`. Do not edit.
import { appraisalAccount } from "./appraisal.ts";
import { budgetAccount } from "./budget.ts";
import { inputOutputAccount } from "./input-output.ts";
import { needGapsAccount } from "./need-gaps.ts";
import { regionScaleAccount } from "./region-scale.ts";
import { regionalisationAccount } from "./regionalisation.ts";
import { rippleAccount } from "./ripple.ts";
import { stageScoresAccount } from "./stage-scores.ts";
import { targetRankingAccount } from "./target-ranking.ts";
import { taskFundingAccount } from "./task-funding.ts";

export const accounts = [
  appraisalAccount,
  budgetAccount,
  inputOutputAccount,
  needGapsAccount,
  regionScaleAccount,
  regionalisationAccount,
  rippleAccount,
  stageScoresAccount,
  targetRankingAccount,
  taskFundingAccount,
] as const;
