// Written by `npm run generate`. Do not edit.
import { additionalityJa } from "./additionality.ts";
import { alignmentJa } from "./alignment.ts";
import { appraisalJa } from "./appraisal.ts";
import { attributionJa } from "./attribution.ts";
import { budgetBalanceJa } from "./budget-balance.ts";
import { budgetJa } from "./budget.ts";
import { chainClosureJa } from "./chain-closure.ts";
import { chainGraphJa } from "./chain-graph.ts";
import { commitmentsJa } from "./commitments.ts";
import { costPerOutcomeJa } from "./cost-per-outcome.ts";
import { diffusionJa } from "./diffusion.ts";
import { extractionJa } from "./extraction.ts";
import { fundingCoverageJa } from "./funding-coverage.ts";
import { growthJa } from "./growth.ts";
import { inputOutputJa } from "./input-output.ts";
import { kpiLadderJa } from "./kpi-ladder.ts";
import { linkagesJa } from "./linkages.ts";
import { liquidityJa } from "./liquidity.ts";
import { localMultiplierJa } from "./local-multiplier.ts";
import { materialBalanceJa } from "./material-balance.ts";
import { needGapsJa } from "./need-gaps.ts";
import { networkJa } from "./network.ts";
import { progressJa } from "./progress.ts";
import { referenceClassJa } from "./reference-class.ts";
import { referenceIndexJa } from "./reference-index.ts";
import { regionScaleJa } from "./region-scale.ts";
import { regionalisationJa } from "./regionalisation.ts";
import { relatednessJa } from "./relatedness.ts";
import { rippleJa } from "./ripple.ts";
import { scheduleRiskJa } from "./schedule-risk.ts";
import { scheduleJa } from "./schedule.ts";
import { seedMatchJa } from "./seed-match.ts";
import { shiftShareJa } from "./shift-share.ts";
import { specialisationJa } from "./specialisation.ts";
import { staffLoadJa } from "./staff-load.ts";
import { stageScoresJa } from "./stage-scores.ts";
import { stageSuccessJa } from "./stage-success.ts";
import { substitutionJa } from "./substitution.ts";
import { supplyRiskJa } from "./supply-risk.ts";
import { targetPortfolioJa } from "./target-portfolio.ts";
import { targetRankingJa } from "./target-ranking.ts";
import { taskFundingJa } from "./task-funding.ts";
import { threePowersJa } from "./three-powers.ts";
import { varietyJa } from "./variety.ts";

export const analysesJa = {
  additionality: additionalityJa,
  alignment: alignmentJa,
  appraisal: appraisalJa,
  attribution: attributionJa,
  "budget-balance": budgetBalanceJa,
  budget: budgetJa,
  "chain-closure": chainClosureJa,
  "chain-graph": chainGraphJa,
  commitments: commitmentsJa,
  "cost-per-outcome": costPerOutcomeJa,
  diffusion: diffusionJa,
  extraction: extractionJa,
  "funding-coverage": fundingCoverageJa,
  growth: growthJa,
  "input-output": inputOutputJa,
  "kpi-ladder": kpiLadderJa,
  linkages: linkagesJa,
  liquidity: liquidityJa,
  "local-multiplier": localMultiplierJa,
  "material-balance": materialBalanceJa,
  "need-gaps": needGapsJa,
  network: networkJa,
  progress: progressJa,
  "reference-class": referenceClassJa,
  "reference-index": referenceIndexJa,
  "region-scale": regionScaleJa,
  regionalisation: regionalisationJa,
  relatedness: relatednessJa,
  ripple: rippleJa,
  "schedule-risk": scheduleRiskJa,
  schedule: scheduleJa,
  "seed-match": seedMatchJa,
  "shift-share": shiftShareJa,
  specialisation: specialisationJa,
  "staff-load": staffLoadJa,
  "stage-scores": stageScoresJa,
  "stage-success": stageSuccessJa,
  substitution: substitutionJa,
  "supply-risk": supplyRiskJa,
  "target-portfolio": targetPortfolioJa,
  "target-ranking": targetRankingJa,
  "task-funding": taskFundingJa,
  "three-powers": threePowersJa,
  variety: varietyJa,
} as const;
