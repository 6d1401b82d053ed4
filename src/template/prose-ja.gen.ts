// Written by `npm run generate`. Do not edit.
import proseJaAdditionality from "../../templates/prose/ja/additionality.hbs";
import proseJaAdditionalityNone from "../../templates/prose/ja/additionality-none.hbs";
import proseJaAdditionalityTotal from "../../templates/prose/ja/additionality-total.hbs";
import proseJaAgreement from "../../templates/prose/ja/agreement.hbs";
import proseJaAlignment from "../../templates/prose/ja/alignment.hbs";
import proseJaAlignmentNone from "../../templates/prose/ja/alignment-none.hbs";
import proseJaAppraisal from "../../templates/prose/ja/appraisal.hbs";
import proseJaAppraisalOpen from "../../templates/prose/ja/appraisal-open.hbs";
import proseJaAttribution from "../../templates/prose/ja/attribution.hbs";
import proseJaBudget from "../../templates/prose/ja/budget.hbs";
import proseJaBudgetBalance from "../../templates/prose/ja/budget-balance.hbs";
import proseJaChain from "../../templates/prose/ja/chain.hbs";
import proseJaChainBalance from "../../templates/prose/ja/chain-balance.hbs";
import proseJaCheck from "../../templates/prose/ja/check.hbs";
import proseJaCommitments from "../../templates/prose/ja/commitments.hbs";
import proseJaCostPerOutcome from "../../templates/prose/ja/cost-per-outcome.hbs";
import proseJaCrosswalk from "../../templates/prose/ja/crosswalk.hbs";
import proseJaDiagnosis from "../../templates/prose/ja/diagnosis.hbs";
import proseJaDiffusion from "../../templates/prose/ja/diffusion.hbs";
import proseJaDiffusionForward from "../../templates/prose/ja/diffusion-forward.hbs";
import proseJaDiffusionNone from "../../templates/prose/ja/diffusion-none.hbs";
import proseJaFrame from "../../templates/prose/ja/frame.hbs";
import proseJaFundingCoverage from "../../templates/prose/ja/funding-coverage.hbs";
import proseJaGates from "../../templates/prose/ja/gates.hbs";
import proseJaGlossary from "../../templates/prose/ja/glossary.hbs";
import proseJaGoals from "../../templates/prose/ja/goals.hbs";
import proseJaGrowth from "../../templates/prose/ja/growth.hbs";
import proseJaInputOutput from "../../templates/prose/ja/input-output.hbs";
import proseJaInputOutputOpen from "../../templates/prose/ja/input-output-open.hbs";
import proseJaKpiLadder from "../../templates/prose/ja/kpi-ladder.hbs";
import proseJaKpiLadderLimits from "../../templates/prose/ja/kpi-ladder-limits.hbs";
import proseJaKpiLadderNone from "../../templates/prose/ja/kpi-ladder-none.hbs";
import proseJaLinkages from "../../templates/prose/ja/linkages.hbs";
import proseJaLiquidity from "../../templates/prose/ja/liquidity.hbs";
import proseJaLocalMultiplier from "../../templates/prose/ja/local-multiplier.hbs";
import proseJaMeasures from "../../templates/prose/ja/measures.hbs";
import proseJaMethods from "../../templates/prose/ja/methods.hbs";
import proseJaMonitoring from "../../templates/prose/ja/monitoring.hbs";
import proseJaNeedGaps from "../../templates/prose/ja/need-gaps.hbs";
import proseJaNetwork from "../../templates/prose/ja/network.hbs";
import proseJaNetworkNone from "../../templates/prose/ja/network-none.hbs";
import proseJaOverview from "../../templates/prose/ja/overview.hbs";
import proseJaProduct from "../../templates/prose/ja/product.hbs";
import proseJaProgress from "../../templates/prose/ja/progress.hbs";
import proseJaReferenceClass from "../../templates/prose/ja/reference-class.hbs";
import proseJaReferenceIndex from "../../templates/prose/ja/reference-index.hbs";
import proseJaReferenceIndexNone from "../../templates/prose/ja/reference-index-none.hbs";
import proseJaRegionalisation from "../../templates/prose/ja/regionalisation.hbs";
import proseJaRegionalisationOpen from "../../templates/prose/ja/regionalisation-open.hbs";
import proseJaRelatedness from "../../templates/prose/ja/relatedness.hbs";
import proseJaRelatednessOpen from "../../templates/prose/ja/relatedness-open.hbs";
import proseJaRequests from "../../templates/prose/ja/requests.hbs";
import proseJaRequestsPayer from "../../templates/prose/ja/requests-payer.hbs";
import proseJaReviewBasis from "../../templates/prose/ja/review-basis.hbs";
import proseJaReviewBrief from "../../templates/prose/ja/review-brief.hbs";
import proseJaReviewDates from "../../templates/prose/ja/review-dates.hbs";
import proseJaReviewLayers from "../../templates/prose/ja/review-layers.hbs";
import proseJaReviewOverdue from "../../templates/prose/ja/review-overdue.hbs";
import proseJaReviewVariance from "../../templates/prose/ja/review-variance.hbs";
import proseJaRipple from "../../templates/prose/ja/ripple.hbs";
import proseJaRippleBasis from "../../templates/prose/ja/ripple-basis.hbs";
import proseJaRippleOpen from "../../templates/prose/ja/ripple-open.hbs";
import proseJaRisks from "../../templates/prose/ja/risks.hbs";
import proseJaRoadmap from "../../templates/prose/ja/roadmap.hbs";
import proseJaRoles from "../../templates/prose/ja/roles.hbs";
import proseJaSchedule from "../../templates/prose/ja/schedule.hbs";
import proseJaScheduleChange from "../../templates/prose/ja/schedule-change.hbs";
import proseJaScheduleRisk from "../../templates/prose/ja/schedule-risk.hbs";
import proseJaScheduleStatement from "../../templates/prose/ja/schedule-statement.hbs";
import proseJaSeedMatch from "../../templates/prose/ja/seed-match.hbs";
import proseJaSeedMatchNone from "../../templates/prose/ja/seed-match-none.hbs";
import proseJaShiftShare from "../../templates/prose/ja/shift-share.hbs";
import proseJaSources from "../../templates/prose/ja/sources.hbs";
import proseJaSpecialisation from "../../templates/prose/ja/specialisation.hbs";
import proseJaSpecialisationSpread from "../../templates/prose/ja/specialisation-spread.hbs";
import proseJaSpillover from "../../templates/prose/ja/spillover.hbs";
import proseJaStaffLoad from "../../templates/prose/ja/staff-load.hbs";
import proseJaStaffLoadOpen from "../../templates/prose/ja/staff-load-open.hbs";
import proseJaStageScores from "../../templates/prose/ja/stage-scores.hbs";
import proseJaStageSuccess from "../../templates/prose/ja/stage-success.hbs";
import proseJaStatisticsOpen from "../../templates/prose/ja/statistics-open.hbs";
import proseJaSubstitution from "../../templates/prose/ja/substitution.hbs";
import proseJaTargetPortfolio from "../../templates/prose/ja/target-portfolio.hbs";
import proseJaTargetRanking from "../../templates/prose/ja/target-ranking.hbs";
import proseJaTargetRankingNone from "../../templates/prose/ja/target-ranking-none.hbs";
import proseJaTargets from "../../templates/prose/ja/targets.hbs";
import proseJaTaskFunding from "../../templates/prose/ja/task-funding.hbs";
import proseJaThreePowers from "../../templates/prose/ja/three-powers.hbs";
import proseJaVariety from "../../templates/prose/ja/variety.hbs";
import proseJaVarietyOpen from "../../templates/prose/ja/variety-open.hbs";
import type { Specification } from "./specification.ts";

export const templates = {
  "prose/ja/additionality": proseJaAdditionality,
  "prose/ja/additionality-none": proseJaAdditionalityNone,
  "prose/ja/additionality-total": proseJaAdditionalityTotal,
  "prose/ja/agreement": proseJaAgreement,
  "prose/ja/alignment": proseJaAlignment,
  "prose/ja/alignment-none": proseJaAlignmentNone,
  "prose/ja/appraisal": proseJaAppraisal,
  "prose/ja/appraisal-open": proseJaAppraisalOpen,
  "prose/ja/attribution": proseJaAttribution,
  "prose/ja/budget": proseJaBudget,
  "prose/ja/budget-balance": proseJaBudgetBalance,
  "prose/ja/chain": proseJaChain,
  "prose/ja/chain-balance": proseJaChainBalance,
  "prose/ja/check": proseJaCheck,
  "prose/ja/commitments": proseJaCommitments,
  "prose/ja/cost-per-outcome": proseJaCostPerOutcome,
  "prose/ja/crosswalk": proseJaCrosswalk,
  "prose/ja/diagnosis": proseJaDiagnosis,
  "prose/ja/diffusion": proseJaDiffusion,
  "prose/ja/diffusion-forward": proseJaDiffusionForward,
  "prose/ja/diffusion-none": proseJaDiffusionNone,
  "prose/ja/frame": proseJaFrame,
  "prose/ja/funding-coverage": proseJaFundingCoverage,
  "prose/ja/gates": proseJaGates,
  "prose/ja/glossary": proseJaGlossary,
  "prose/ja/goals": proseJaGoals,
  "prose/ja/growth": proseJaGrowth,
  "prose/ja/input-output": proseJaInputOutput,
  "prose/ja/input-output-open": proseJaInputOutputOpen,
  "prose/ja/kpi-ladder": proseJaKpiLadder,
  "prose/ja/kpi-ladder-limits": proseJaKpiLadderLimits,
  "prose/ja/kpi-ladder-none": proseJaKpiLadderNone,
  "prose/ja/linkages": proseJaLinkages,
  "prose/ja/liquidity": proseJaLiquidity,
  "prose/ja/local-multiplier": proseJaLocalMultiplier,
  "prose/ja/measures": proseJaMeasures,
  "prose/ja/methods": proseJaMethods,
  "prose/ja/monitoring": proseJaMonitoring,
  "prose/ja/need-gaps": proseJaNeedGaps,
  "prose/ja/network": proseJaNetwork,
  "prose/ja/network-none": proseJaNetworkNone,
  "prose/ja/overview": proseJaOverview,
  "prose/ja/product": proseJaProduct,
  "prose/ja/progress": proseJaProgress,
  "prose/ja/reference-class": proseJaReferenceClass,
  "prose/ja/reference-index": proseJaReferenceIndex,
  "prose/ja/reference-index-none": proseJaReferenceIndexNone,
  "prose/ja/regionalisation": proseJaRegionalisation,
  "prose/ja/regionalisation-open": proseJaRegionalisationOpen,
  "prose/ja/relatedness": proseJaRelatedness,
  "prose/ja/relatedness-open": proseJaRelatednessOpen,
  "prose/ja/requests": proseJaRequests,
  "prose/ja/requests-payer": proseJaRequestsPayer,
  "prose/ja/review-basis": proseJaReviewBasis,
  "prose/ja/review-brief": proseJaReviewBrief,
  "prose/ja/review-dates": proseJaReviewDates,
  "prose/ja/review-layers": proseJaReviewLayers,
  "prose/ja/review-overdue": proseJaReviewOverdue,
  "prose/ja/review-variance": proseJaReviewVariance,
  "prose/ja/ripple": proseJaRipple,
  "prose/ja/ripple-basis": proseJaRippleBasis,
  "prose/ja/ripple-open": proseJaRippleOpen,
  "prose/ja/risks": proseJaRisks,
  "prose/ja/roadmap": proseJaRoadmap,
  "prose/ja/roles": proseJaRoles,
  "prose/ja/schedule": proseJaSchedule,
  "prose/ja/schedule-change": proseJaScheduleChange,
  "prose/ja/schedule-risk": proseJaScheduleRisk,
  "prose/ja/schedule-statement": proseJaScheduleStatement,
  "prose/ja/seed-match": proseJaSeedMatch,
  "prose/ja/seed-match-none": proseJaSeedMatchNone,
  "prose/ja/shift-share": proseJaShiftShare,
  "prose/ja/sources": proseJaSources,
  "prose/ja/specialisation": proseJaSpecialisation,
  "prose/ja/specialisation-spread": proseJaSpecialisationSpread,
  "prose/ja/spillover": proseJaSpillover,
  "prose/ja/staff-load": proseJaStaffLoad,
  "prose/ja/staff-load-open": proseJaStaffLoadOpen,
  "prose/ja/stage-scores": proseJaStageScores,
  "prose/ja/stage-success": proseJaStageSuccess,
  "prose/ja/statistics-open": proseJaStatisticsOpen,
  "prose/ja/substitution": proseJaSubstitution,
  "prose/ja/target-portfolio": proseJaTargetPortfolio,
  "prose/ja/target-ranking": proseJaTargetRanking,
  "prose/ja/target-ranking-none": proseJaTargetRankingNone,
  "prose/ja/targets": proseJaTargets,
  "prose/ja/task-funding": proseJaTaskFunding,
  "prose/ja/three-powers": proseJaThreePowers,
  "prose/ja/variety": proseJaVariety,
  "prose/ja/variety-open": proseJaVarietyOpen,
} satisfies Readonly<Record<string, Specification>>;
