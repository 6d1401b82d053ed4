// Written by `npm run generate`. Do not edit.
import additionalityJaPage from "./additionality.ja.md?raw";
import additionalityPage from "./additionality.md?raw";
import alignmentJaPage from "./alignment.ja.md?raw";
import alignmentPage from "./alignment.md?raw";
import appraisalJaPage from "./appraisal.ja.md?raw";
import appraisalPage from "./appraisal.md?raw";
import attributionJaPage from "./attribution.ja.md?raw";
import attributionPage from "./attribution.md?raw";
import budgetBalanceJaPage from "./budget-balance.ja.md?raw";
import budgetBalancePage from "./budget-balance.md?raw";
import budgetJaPage from "./budget.ja.md?raw";
import budgetPage from "./budget.md?raw";
import chainClosureJaPage from "./chain-closure.ja.md?raw";
import chainClosurePage from "./chain-closure.md?raw";
import chainGraphJaPage from "./chain-graph.ja.md?raw";
import chainGraphPage from "./chain-graph.md?raw";
import commitmentsJaPage from "./commitments.ja.md?raw";
import commitmentsPage from "./commitments.md?raw";
import costPerOutcomeJaPage from "./cost-per-outcome.ja.md?raw";
import costPerOutcomePage from "./cost-per-outcome.md?raw";
import diffusionJaPage from "./diffusion.ja.md?raw";
import diffusionPage from "./diffusion.md?raw";
import extractionJaPage from "./extraction.ja.md?raw";
import extractionPage from "./extraction.md?raw";
import fundingCoverageJaPage from "./funding-coverage.ja.md?raw";
import fundingCoveragePage from "./funding-coverage.md?raw";
import growthJaPage from "./growth.ja.md?raw";
import growthPage from "./growth.md?raw";
import inputOutputJaPage from "./input-output.ja.md?raw";
import inputOutputPage from "./input-output.md?raw";
import kpiLadderJaPage from "./kpi-ladder.ja.md?raw";
import kpiLadderPage from "./kpi-ladder.md?raw";
import linkagesJaPage from "./linkages.ja.md?raw";
import linkagesPage from "./linkages.md?raw";
import liquidityJaPage from "./liquidity.ja.md?raw";
import liquidityPage from "./liquidity.md?raw";
import localMultiplierJaPage from "./local-multiplier.ja.md?raw";
import localMultiplierPage from "./local-multiplier.md?raw";
import materialBalanceJaPage from "./material-balance.ja.md?raw";
import materialBalancePage from "./material-balance.md?raw";
import needGapsJaPage from "./need-gaps.ja.md?raw";
import needGapsPage from "./need-gaps.md?raw";
import networkJaPage from "./network.ja.md?raw";
import networkPage from "./network.md?raw";
import progressJaPage from "./progress.ja.md?raw";
import progressPage from "./progress.md?raw";
import referenceClassJaPage from "./reference-class.ja.md?raw";
import referenceClassPage from "./reference-class.md?raw";
import referenceIndexJaPage from "./reference-index.ja.md?raw";
import referenceIndexPage from "./reference-index.md?raw";
import regionScaleJaPage from "./region-scale.ja.md?raw";
import regionScalePage from "./region-scale.md?raw";
import regionalisationJaPage from "./regionalisation.ja.md?raw";
import regionalisationPage from "./regionalisation.md?raw";
import relatednessJaPage from "./relatedness.ja.md?raw";
import relatednessPage from "./relatedness.md?raw";
import rippleJaPage from "./ripple.ja.md?raw";
import ripplePage from "./ripple.md?raw";
import scheduleRiskJaPage from "./schedule-risk.ja.md?raw";
import scheduleRiskPage from "./schedule-risk.md?raw";
import scheduleJaPage from "./schedule.ja.md?raw";
import schedulePage from "./schedule.md?raw";
import seedMatchJaPage from "./seed-match.ja.md?raw";
import seedMatchPage from "./seed-match.md?raw";
import shiftShareJaPage from "./shift-share.ja.md?raw";
import shiftSharePage from "./shift-share.md?raw";
import specialisationJaPage from "./specialisation.ja.md?raw";
import specialisationPage from "./specialisation.md?raw";
import staffLoadJaPage from "./staff-load.ja.md?raw";
import staffLoadPage from "./staff-load.md?raw";
import stageScoresJaPage from "./stage-scores.ja.md?raw";
import stageScoresPage from "./stage-scores.md?raw";
import stageSuccessJaPage from "./stage-success.ja.md?raw";
import stageSuccessPage from "./stage-success.md?raw";
import substitutionJaPage from "./substitution.ja.md?raw";
import substitutionPage from "./substitution.md?raw";
import supplyRiskJaPage from "./supply-risk.ja.md?raw";
import supplyRiskPage from "./supply-risk.md?raw";
import targetPortfolioJaPage from "./target-portfolio.ja.md?raw";
import targetPortfolioPage from "./target-portfolio.md?raw";
import targetRankingJaPage from "./target-ranking.ja.md?raw";
import targetRankingPage from "./target-ranking.md?raw";
import taskFundingJaPage from "./task-funding.ja.md?raw";
import taskFundingPage from "./task-funding.md?raw";
import threePowersJaPage from "./three-powers.ja.md?raw";
import threePowersPage from "./three-powers.md?raw";
import varietyJaPage from "./variety.ja.md?raw";
import varietyPage from "./variety.md?raw";

/** The pages by id; the Japanese one of `id` is `id.ja`. */
export const pages: Readonly<Record<string, string>> = {
  "additionality.ja": additionalityJaPage,
  "additionality": additionalityPage,
  "alignment.ja": alignmentJaPage,
  "alignment": alignmentPage,
  "appraisal.ja": appraisalJaPage,
  "appraisal": appraisalPage,
  "attribution.ja": attributionJaPage,
  "attribution": attributionPage,
  "budget-balance.ja": budgetBalanceJaPage,
  "budget-balance": budgetBalancePage,
  "budget.ja": budgetJaPage,
  "budget": budgetPage,
  "chain-closure.ja": chainClosureJaPage,
  "chain-closure": chainClosurePage,
  "chain-graph.ja": chainGraphJaPage,
  "chain-graph": chainGraphPage,
  "commitments.ja": commitmentsJaPage,
  "commitments": commitmentsPage,
  "cost-per-outcome.ja": costPerOutcomeJaPage,
  "cost-per-outcome": costPerOutcomePage,
  "diffusion.ja": diffusionJaPage,
  "diffusion": diffusionPage,
  "extraction.ja": extractionJaPage,
  "extraction": extractionPage,
  "funding-coverage.ja": fundingCoverageJaPage,
  "funding-coverage": fundingCoveragePage,
  "growth.ja": growthJaPage,
  "growth": growthPage,
  "input-output.ja": inputOutputJaPage,
  "input-output": inputOutputPage,
  "kpi-ladder.ja": kpiLadderJaPage,
  "kpi-ladder": kpiLadderPage,
  "linkages.ja": linkagesJaPage,
  "linkages": linkagesPage,
  "liquidity.ja": liquidityJaPage,
  "liquidity": liquidityPage,
  "local-multiplier.ja": localMultiplierJaPage,
  "local-multiplier": localMultiplierPage,
  "material-balance.ja": materialBalanceJaPage,
  "material-balance": materialBalancePage,
  "need-gaps.ja": needGapsJaPage,
  "need-gaps": needGapsPage,
  "network.ja": networkJaPage,
  "network": networkPage,
  "progress.ja": progressJaPage,
  "progress": progressPage,
  "reference-class.ja": referenceClassJaPage,
  "reference-class": referenceClassPage,
  "reference-index.ja": referenceIndexJaPage,
  "reference-index": referenceIndexPage,
  "region-scale.ja": regionScaleJaPage,
  "region-scale": regionScalePage,
  "regionalisation.ja": regionalisationJaPage,
  "regionalisation": regionalisationPage,
  "relatedness.ja": relatednessJaPage,
  "relatedness": relatednessPage,
  "ripple.ja": rippleJaPage,
  "ripple": ripplePage,
  "schedule-risk.ja": scheduleRiskJaPage,
  "schedule-risk": scheduleRiskPage,
  "schedule.ja": scheduleJaPage,
  "schedule": schedulePage,
  "seed-match.ja": seedMatchJaPage,
  "seed-match": seedMatchPage,
  "shift-share.ja": shiftShareJaPage,
  "shift-share": shiftSharePage,
  "specialisation.ja": specialisationJaPage,
  "specialisation": specialisationPage,
  "staff-load.ja": staffLoadJaPage,
  "staff-load": staffLoadPage,
  "stage-scores.ja": stageScoresJaPage,
  "stage-scores": stageScoresPage,
  "stage-success.ja": stageSuccessJaPage,
  "stage-success": stageSuccessPage,
  "substitution.ja": substitutionJaPage,
  "substitution": substitutionPage,
  "supply-risk.ja": supplyRiskJaPage,
  "supply-risk": supplyRiskPage,
  "target-portfolio.ja": targetPortfolioJaPage,
  "target-portfolio": targetPortfolioPage,
  "target-ranking.ja": targetRankingJaPage,
  "target-ranking": targetRankingPage,
  "task-funding.ja": taskFundingJaPage,
  "task-funding": taskFundingPage,
  "three-powers.ja": threePowersJaPage,
  "three-powers": threePowersPage,
  "variety.ja": varietyJaPage,
  "variety": varietyPage,
};
