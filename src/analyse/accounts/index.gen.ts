// Written by `npm run generate`. Do not edit.
import { additionalityAccount } from "./additionality.ts";
import { alignmentAccount } from "./alignment.ts";
import { appraisalAccount } from "./appraisal.ts";
import { attributionAccount } from "./attribution.ts";
import { budgetBalanceAccount } from "./budget-balance.ts";
import { budgetAccount } from "./budget.ts";
import { chainClosureAccount } from "./chain-closure.ts";
import { chainGraphAccount } from "./chain-graph.ts";
import { commitmentsAccount } from "./commitments.ts";
import { costPerOutcomeAccount } from "./cost-per-outcome.ts";
import { diffusionAccount } from "./diffusion.ts";
import { extractionAccount } from "./extraction.ts";
import { fundingCoverageAccount } from "./funding-coverage.ts";
import { growthAccount } from "./growth.ts";
import { inputOutputAccount } from "./input-output.ts";
import { kpiLadderAccount } from "./kpi-ladder.ts";
import { linkagesAccount } from "./linkages.ts";
import { liquidityAccount } from "./liquidity.ts";
import { localMultiplierAccount } from "./local-multiplier.ts";
import { materialBalanceAccount } from "./material-balance.ts";
import { needGapsAccount } from "./need-gaps.ts";
import { networkAccount } from "./network.ts";
import { progressAccount } from "./progress.ts";
import { referenceClassAccount } from "./reference-class.ts";
import { referenceIndexAccount } from "./reference-index.ts";
import { regionScaleAccount } from "./region-scale.ts";
import { regionalisationAccount } from "./regionalisation.ts";
import { relatednessAccount } from "./relatedness.ts";
import { rippleAccount } from "./ripple.ts";
import { scheduleRiskAccount } from "./schedule-risk.ts";
import { scheduleAccount } from "./schedule.ts";
import { seedMatchAccount } from "./seed-match.ts";
import { shiftShareAccount } from "./shift-share.ts";
import { specialisationAccount } from "./specialisation.ts";
import { staffLoadAccount } from "./staff-load.ts";
import { stageScoresAccount } from "./stage-scores.ts";
import { stageSuccessAccount } from "./stage-success.ts";
import { substitutionAccount } from "./substitution.ts";
import { supplyRiskAccount } from "./supply-risk.ts";
import { targetPortfolioAccount } from "./target-portfolio.ts";
import { targetRankingAccount } from "./target-ranking.ts";
import { taskFundingAccount } from "./task-funding.ts";
import { threePowersAccount } from "./three-powers.ts";
import { varietyAccount } from "./variety.ts";

export const accounts = [
  additionalityAccount,
  alignmentAccount,
  appraisalAccount,
  attributionAccount,
  budgetBalanceAccount,
  budgetAccount,
  chainClosureAccount,
  chainGraphAccount,
  commitmentsAccount,
  costPerOutcomeAccount,
  diffusionAccount,
  extractionAccount,
  fundingCoverageAccount,
  growthAccount,
  inputOutputAccount,
  kpiLadderAccount,
  linkagesAccount,
  liquidityAccount,
  localMultiplierAccount,
  materialBalanceAccount,
  needGapsAccount,
  networkAccount,
  progressAccount,
  referenceClassAccount,
  referenceIndexAccount,
  regionScaleAccount,
  regionalisationAccount,
  relatednessAccount,
  rippleAccount,
  scheduleRiskAccount,
  scheduleAccount,
  seedMatchAccount,
  shiftShareAccount,
  specialisationAccount,
  staffLoadAccount,
  stageScoresAccount,
  stageSuccessAccount,
  substitutionAccount,
  supplyRiskAccount,
  targetPortfolioAccount,
  targetRankingAccount,
  taskFundingAccount,
  threePowersAccount,
  varietyAccount,
] as const;
