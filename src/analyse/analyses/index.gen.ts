// Written by `npm run generate`. Do not edit.
import { additionality } from "./additionality.ts";
import { alignment } from "./alignment.ts";
import { appraisal } from "./appraisal.ts";
import { attribution } from "./attribution.ts";
import { budgetBalance } from "./budget-balance.ts";
import { budget } from "./budget.ts";
import { chainClosure } from "./chain-closure.ts";
import { chainGraph } from "./chain-graph.ts";
import { commitments } from "./commitments.ts";
import { costPerOutcome } from "./cost-per-outcome.ts";
import { diffusion } from "./diffusion.ts";
import { extraction } from "./extraction.ts";
import { fundingCoverage } from "./funding-coverage.ts";
import { growth } from "./growth.ts";
import { inputOutput } from "./input-output.ts";
import { kpiLadder } from "./kpi-ladder.ts";
import { linkages } from "./linkages.ts";
import { liquidity } from "./liquidity.ts";
import { localMultiplier } from "./local-multiplier.ts";
import { materialBalance } from "./material-balance.ts";
import { needGaps } from "./need-gaps.ts";
import { network } from "./network.ts";
import { progress } from "./progress.ts";
import { referenceClass } from "./reference-class.ts";
import { referenceIndex } from "./reference-index.ts";
import { regionScale } from "./region-scale.ts";
import { regionalisation } from "./regionalisation.ts";
import { relatedness } from "./relatedness.ts";
import { ripple } from "./ripple.ts";
import { scheduleRisk } from "./schedule-risk.ts";
import { schedule } from "./schedule.ts";
import { seedMatch } from "./seed-match.ts";
import { shiftShare } from "./shift-share.ts";
import { specialisation } from "./specialisation.ts";
import { staffLoad } from "./staff-load.ts";
import { stageScores } from "./stage-scores.ts";
import { stageSuccess } from "./stage-success.ts";
import { substitution } from "./substitution.ts";
import { supplyRisk } from "./supply-risk.ts";
import { targetPortfolio } from "./target-portfolio.ts";
import { targetRanking } from "./target-ranking.ts";
import { taskFunding } from "./task-funding.ts";
import { threePowers } from "./three-powers.ts";
import { variety } from "./variety.ts";

export const analyses = [
  additionality,
  alignment,
  appraisal,
  attribution,
  budgetBalance,
  budget,
  chainClosure,
  chainGraph,
  commitments,
  costPerOutcome,
  diffusion,
  extraction,
  fundingCoverage,
  growth,
  inputOutput,
  kpiLadder,
  linkages,
  liquidity,
  localMultiplier,
  materialBalance,
  needGaps,
  network,
  progress,
  referenceClass,
  referenceIndex,
  regionScale,
  regionalisation,
  relatedness,
  ripple,
  scheduleRisk,
  schedule,
  seedMatch,
  shiftShare,
  specialisation,
  staffLoad,
  stageScores,
  stageSuccess,
  substitution,
  supplyRisk,
  targetPortfolio,
  targetRanking,
  taskFunding,
  threePowers,
  variety,
] as const;
