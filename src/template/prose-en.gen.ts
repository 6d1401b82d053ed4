// Written by `npm run generate`. Do not edit.
import proseEnAdditionality from "../../templates/prose/en/additionality.hbs";
import proseEnAdditionalityNone from "../../templates/prose/en/additionality-none.hbs";
import proseEnAdditionalityTotal from "../../templates/prose/en/additionality-total.hbs";
import proseEnAgreement from "../../templates/prose/en/agreement.hbs";
import proseEnAlignment from "../../templates/prose/en/alignment.hbs";
import proseEnAlignmentNone from "../../templates/prose/en/alignment-none.hbs";
import proseEnAppraisal from "../../templates/prose/en/appraisal.hbs";
import proseEnAppraisalOpen from "../../templates/prose/en/appraisal-open.hbs";
import proseEnAttribution from "../../templates/prose/en/attribution.hbs";
import proseEnBudget from "../../templates/prose/en/budget.hbs";
import proseEnBudgetBalance from "../../templates/prose/en/budget-balance.hbs";
import proseEnChain from "../../templates/prose/en/chain.hbs";
import proseEnChainBalance from "../../templates/prose/en/chain-balance.hbs";
import proseEnCheck from "../../templates/prose/en/check.hbs";
import proseEnCommitments from "../../templates/prose/en/commitments.hbs";
import proseEnCostPerOutcome from "../../templates/prose/en/cost-per-outcome.hbs";
import proseEnCrosswalk from "../../templates/prose/en/crosswalk.hbs";
import proseEnDiagnosis from "../../templates/prose/en/diagnosis.hbs";
import proseEnDiffusion from "../../templates/prose/en/diffusion.hbs";
import proseEnDiffusionForward from "../../templates/prose/en/diffusion-forward.hbs";
import proseEnDiffusionNone from "../../templates/prose/en/diffusion-none.hbs";
import proseEnFrame from "../../templates/prose/en/frame.hbs";
import proseEnFundingCoverage from "../../templates/prose/en/funding-coverage.hbs";
import proseEnGates from "../../templates/prose/en/gates.hbs";
import proseEnGlossary from "../../templates/prose/en/glossary.hbs";
import proseEnGoals from "../../templates/prose/en/goals.hbs";
import proseEnGrowth from "../../templates/prose/en/growth.hbs";
import proseEnInputOutput from "../../templates/prose/en/input-output.hbs";
import proseEnInputOutputOpen from "../../templates/prose/en/input-output-open.hbs";
import proseEnKpiLadder from "../../templates/prose/en/kpi-ladder.hbs";
import proseEnKpiLadderLimits from "../../templates/prose/en/kpi-ladder-limits.hbs";
import proseEnKpiLadderNone from "../../templates/prose/en/kpi-ladder-none.hbs";
import proseEnLinkages from "../../templates/prose/en/linkages.hbs";
import proseEnLiquidity from "../../templates/prose/en/liquidity.hbs";
import proseEnLocalMultiplier from "../../templates/prose/en/local-multiplier.hbs";
import proseEnMeasures from "../../templates/prose/en/measures.hbs";
import proseEnMethods from "../../templates/prose/en/methods.hbs";
import proseEnMonitoring from "../../templates/prose/en/monitoring.hbs";
import proseEnNeedGaps from "../../templates/prose/en/need-gaps.hbs";
import proseEnNetwork from "../../templates/prose/en/network.hbs";
import proseEnNetworkNone from "../../templates/prose/en/network-none.hbs";
import proseEnOverview from "../../templates/prose/en/overview.hbs";
import proseEnProduct from "../../templates/prose/en/product.hbs";
import proseEnProgress from "../../templates/prose/en/progress.hbs";
import proseEnReferenceClass from "../../templates/prose/en/reference-class.hbs";
import proseEnReferenceIndex from "../../templates/prose/en/reference-index.hbs";
import proseEnReferenceIndexNone from "../../templates/prose/en/reference-index-none.hbs";
import proseEnRegionalisation from "../../templates/prose/en/regionalisation.hbs";
import proseEnRegionalisationOpen from "../../templates/prose/en/regionalisation-open.hbs";
import proseEnRelatedness from "../../templates/prose/en/relatedness.hbs";
import proseEnRelatednessOpen from "../../templates/prose/en/relatedness-open.hbs";
import proseEnRequests from "../../templates/prose/en/requests.hbs";
import proseEnRequestsPayer from "../../templates/prose/en/requests-payer.hbs";
import proseEnReviewBasis from "../../templates/prose/en/review-basis.hbs";
import proseEnReviewBrief from "../../templates/prose/en/review-brief.hbs";
import proseEnReviewDates from "../../templates/prose/en/review-dates.hbs";
import proseEnReviewLayers from "../../templates/prose/en/review-layers.hbs";
import proseEnReviewOverdue from "../../templates/prose/en/review-overdue.hbs";
import proseEnReviewVariance from "../../templates/prose/en/review-variance.hbs";
import proseEnRipple from "../../templates/prose/en/ripple.hbs";
import proseEnRippleBasis from "../../templates/prose/en/ripple-basis.hbs";
import proseEnRippleOpen from "../../templates/prose/en/ripple-open.hbs";
import proseEnRisks from "../../templates/prose/en/risks.hbs";
import proseEnRoadmap from "../../templates/prose/en/roadmap.hbs";
import proseEnRoles from "../../templates/prose/en/roles.hbs";
import proseEnSchedule from "../../templates/prose/en/schedule.hbs";
import proseEnScheduleChange from "../../templates/prose/en/schedule-change.hbs";
import proseEnScheduleRisk from "../../templates/prose/en/schedule-risk.hbs";
import proseEnScheduleStatement from "../../templates/prose/en/schedule-statement.hbs";
import proseEnSeedMatch from "../../templates/prose/en/seed-match.hbs";
import proseEnSeedMatchNone from "../../templates/prose/en/seed-match-none.hbs";
import proseEnShiftShare from "../../templates/prose/en/shift-share.hbs";
import proseEnSources from "../../templates/prose/en/sources.hbs";
import proseEnSpecialisation from "../../templates/prose/en/specialisation.hbs";
import proseEnSpecialisationSpread from "../../templates/prose/en/specialisation-spread.hbs";
import proseEnSpillover from "../../templates/prose/en/spillover.hbs";
import proseEnStaffLoad from "../../templates/prose/en/staff-load.hbs";
import proseEnStaffLoadOpen from "../../templates/prose/en/staff-load-open.hbs";
import proseEnStageScores from "../../templates/prose/en/stage-scores.hbs";
import proseEnStageSuccess from "../../templates/prose/en/stage-success.hbs";
import proseEnStatisticsOpen from "../../templates/prose/en/statistics-open.hbs";
import proseEnSubstitution from "../../templates/prose/en/substitution.hbs";
import proseEnTargetPortfolio from "../../templates/prose/en/target-portfolio.hbs";
import proseEnTargetRanking from "../../templates/prose/en/target-ranking.hbs";
import proseEnTargetRankingNone from "../../templates/prose/en/target-ranking-none.hbs";
import proseEnTargets from "../../templates/prose/en/targets.hbs";
import proseEnTaskFunding from "../../templates/prose/en/task-funding.hbs";
import proseEnThreePowers from "../../templates/prose/en/three-powers.hbs";
import proseEnVariety from "../../templates/prose/en/variety.hbs";
import proseEnVarietyOpen from "../../templates/prose/en/variety-open.hbs";
import type { Specification } from "./specification.ts";

export const templates = {
  "prose/en/additionality": proseEnAdditionality,
  "prose/en/additionality-none": proseEnAdditionalityNone,
  "prose/en/additionality-total": proseEnAdditionalityTotal,
  "prose/en/agreement": proseEnAgreement,
  "prose/en/alignment": proseEnAlignment,
  "prose/en/alignment-none": proseEnAlignmentNone,
  "prose/en/appraisal": proseEnAppraisal,
  "prose/en/appraisal-open": proseEnAppraisalOpen,
  "prose/en/attribution": proseEnAttribution,
  "prose/en/budget": proseEnBudget,
  "prose/en/budget-balance": proseEnBudgetBalance,
  "prose/en/chain": proseEnChain,
  "prose/en/chain-balance": proseEnChainBalance,
  "prose/en/check": proseEnCheck,
  "prose/en/commitments": proseEnCommitments,
  "prose/en/cost-per-outcome": proseEnCostPerOutcome,
  "prose/en/crosswalk": proseEnCrosswalk,
  "prose/en/diagnosis": proseEnDiagnosis,
  "prose/en/diffusion": proseEnDiffusion,
  "prose/en/diffusion-forward": proseEnDiffusionForward,
  "prose/en/diffusion-none": proseEnDiffusionNone,
  "prose/en/frame": proseEnFrame,
  "prose/en/funding-coverage": proseEnFundingCoverage,
  "prose/en/gates": proseEnGates,
  "prose/en/glossary": proseEnGlossary,
  "prose/en/goals": proseEnGoals,
  "prose/en/growth": proseEnGrowth,
  "prose/en/input-output": proseEnInputOutput,
  "prose/en/input-output-open": proseEnInputOutputOpen,
  "prose/en/kpi-ladder": proseEnKpiLadder,
  "prose/en/kpi-ladder-limits": proseEnKpiLadderLimits,
  "prose/en/kpi-ladder-none": proseEnKpiLadderNone,
  "prose/en/linkages": proseEnLinkages,
  "prose/en/liquidity": proseEnLiquidity,
  "prose/en/local-multiplier": proseEnLocalMultiplier,
  "prose/en/measures": proseEnMeasures,
  "prose/en/methods": proseEnMethods,
  "prose/en/monitoring": proseEnMonitoring,
  "prose/en/need-gaps": proseEnNeedGaps,
  "prose/en/network": proseEnNetwork,
  "prose/en/network-none": proseEnNetworkNone,
  "prose/en/overview": proseEnOverview,
  "prose/en/product": proseEnProduct,
  "prose/en/progress": proseEnProgress,
  "prose/en/reference-class": proseEnReferenceClass,
  "prose/en/reference-index": proseEnReferenceIndex,
  "prose/en/reference-index-none": proseEnReferenceIndexNone,
  "prose/en/regionalisation": proseEnRegionalisation,
  "prose/en/regionalisation-open": proseEnRegionalisationOpen,
  "prose/en/relatedness": proseEnRelatedness,
  "prose/en/relatedness-open": proseEnRelatednessOpen,
  "prose/en/requests": proseEnRequests,
  "prose/en/requests-payer": proseEnRequestsPayer,
  "prose/en/review-basis": proseEnReviewBasis,
  "prose/en/review-brief": proseEnReviewBrief,
  "prose/en/review-dates": proseEnReviewDates,
  "prose/en/review-layers": proseEnReviewLayers,
  "prose/en/review-overdue": proseEnReviewOverdue,
  "prose/en/review-variance": proseEnReviewVariance,
  "prose/en/ripple": proseEnRipple,
  "prose/en/ripple-basis": proseEnRippleBasis,
  "prose/en/ripple-open": proseEnRippleOpen,
  "prose/en/risks": proseEnRisks,
  "prose/en/roadmap": proseEnRoadmap,
  "prose/en/roles": proseEnRoles,
  "prose/en/schedule": proseEnSchedule,
  "prose/en/schedule-change": proseEnScheduleChange,
  "prose/en/schedule-risk": proseEnScheduleRisk,
  "prose/en/schedule-statement": proseEnScheduleStatement,
  "prose/en/seed-match": proseEnSeedMatch,
  "prose/en/seed-match-none": proseEnSeedMatchNone,
  "prose/en/shift-share": proseEnShiftShare,
  "prose/en/sources": proseEnSources,
  "prose/en/specialisation": proseEnSpecialisation,
  "prose/en/specialisation-spread": proseEnSpecialisationSpread,
  "prose/en/spillover": proseEnSpillover,
  "prose/en/staff-load": proseEnStaffLoad,
  "prose/en/staff-load-open": proseEnStaffLoadOpen,
  "prose/en/stage-scores": proseEnStageScores,
  "prose/en/stage-success": proseEnStageSuccess,
  "prose/en/statistics-open": proseEnStatisticsOpen,
  "prose/en/substitution": proseEnSubstitution,
  "prose/en/target-portfolio": proseEnTargetPortfolio,
  "prose/en/target-ranking": proseEnTargetRanking,
  "prose/en/target-ranking-none": proseEnTargetRankingNone,
  "prose/en/targets": proseEnTargets,
  "prose/en/task-funding": proseEnTaskFunding,
  "prose/en/three-powers": proseEnThreePowers,
  "prose/en/variety": proseEnVariety,
  "prose/en/variety-open": proseEnVarietyOpen,
} satisfies Readonly<Record<string, Specification>>;
