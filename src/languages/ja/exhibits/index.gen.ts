// Written by `npm run generate`. Do not edit.
import { additionalityJa } from "./additionality.ts";
import { alignmentJa } from "./alignment.ts";
import { appraisalJa } from "./appraisal.ts";
import { basisJa } from "./basis.ts";
import { budgetBalanceJa } from "./budget-balance.ts";
import { budgetJa } from "./budget.ts";
import { commitmentsJa } from "./commitments.ts";
import { costPerOutcomeJa } from "./cost-per-outcome.ts";
import { diffusionJa } from "./diffusion.ts";
import { estimatesJa } from "./estimates.ts";
import { everyFigureJa } from "./every-figure.ts";
import { fundingCoverageJa } from "./funding-coverage.ts";
import { growthJa } from "./growth.ts";
import { inputOutputJa } from "./input-output.ts";
import { kpiLadderJa } from "./kpi-ladder.ts";
import { linkagesJa } from "./linkages.ts";
import { liquidityJa } from "./liquidity.ts";
import { localMultiplierJa } from "./local-multiplier.ts";
import { methodsJa } from "./methods.ts";
import { needGapsJa } from "./need-gaps.ts";
import { networkJa } from "./network.ts";
import { progressJa } from "./progress.ts";
import { referenceClassJa } from "./reference-class.ts";
import { referenceIndexJa } from "./reference-index.ts";
import { regionalisationJa } from "./regionalisation.ts";
import { relatednessJa } from "./relatedness.ts";
import { requestsJa } from "./requests.ts";
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
import { targetPortfolioJa } from "./target-portfolio.ts";
import { targetRankingJa } from "./target-ranking.ts";
import { taskFundingJa } from "./task-funding.ts";
import { termsJa } from "./terms.ts";
import { threePowersJa } from "./three-powers.ts";

export const exhibitsJa = {
  additionality: additionalityJa,
  alignment: alignmentJa,
  appraisal: appraisalJa,
  basis: basisJa,
  "budget-balance": budgetBalanceJa,
  budget: budgetJa,
  commitments: commitmentsJa,
  "cost-per-outcome": costPerOutcomeJa,
  diffusion: diffusionJa,
  estimates: estimatesJa,
  "every-figure": everyFigureJa,
  "funding-coverage": fundingCoverageJa,
  growth: growthJa,
  "input-output": inputOutputJa,
  "kpi-ladder": kpiLadderJa,
  linkages: linkagesJa,
  liquidity: liquidityJa,
  "local-multiplier": localMultiplierJa,
  methods: methodsJa,
  "need-gaps": needGapsJa,
  network: networkJa,
  progress: progressJa,
  "reference-class": referenceClassJa,
  "reference-index": referenceIndexJa,
  regionalisation: regionalisationJa,
  relatedness: relatednessJa,
  requests: requestsJa,
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
  "target-portfolio": targetPortfolioJa,
  "target-ranking": targetRankingJa,
  "task-funding": taskFundingJa,
  terms: termsJa,
  "three-powers": threePowersJa,
} as const;
