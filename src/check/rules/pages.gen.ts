// Written by `npm run generate`. Do not edit.
import agreementRecordJaPage from "./agreement-record.ja.md?raw";
import agreementRecordPage from "./agreement-record.md?raw";
import areaChainFitJaPage from "./area-chain-fit.ja.md?raw";
import areaChainFitPage from "./area-chain-fit.md?raw";
import barrierCoveredJaPage from "./barrier-covered.ja.md?raw";
import barrierCoveredPage from "./barrier-covered.md?raw";
import budgetBalancesJaPage from "./budget-balances.ja.md?raw";
import budgetBalancesPage from "./budget-balances.md?raw";
import capabilityMatchJaPage from "./capability-match.ja.md?raw";
import capabilityMatchPage from "./capability-match.md?raw";
import chainBothEndsJaPage from "./chain-both-ends.ja.md?raw";
import chainBothEndsPage from "./chain-both-ends.md?raw";
import chainClosureJaPage from "./chain-closure.ja.md?raw";
import chainClosurePage from "./chain-closure.md?raw";
import chainConnectedJaPage from "./chain-connected.ja.md?raw";
import chainConnectedPage from "./chain-connected.md?raw";
import chainCycleExplainedJaPage from "./chain-cycle-explained.ja.md?raw";
import chainCycleExplainedPage from "./chain-cycle-explained.md?raw";
import comparisonBasisJaPage from "./comparison-basis.ja.md?raw";
import comparisonBasisPage from "./comparison-basis.md?raw";
import contributionDeclaredJaPage from "./contribution-declared.ja.md?raw";
import contributionDeclaredPage from "./contribution-declared.md?raw";
import coordinatorStaffedJaPage from "./coordinator-staffed.ja.md?raw";
import coordinatorStaffedPage from "./coordinator-staffed.md?raw";
import deadlineHeapJaPage from "./deadline-heap.ja.md?raw";
import deadlineHeapPage from "./deadline-heap.md?raw";
import demandPullJaPage from "./demand-pull.ja.md?raw";
import demandPullPage from "./demand-pull.md?raw";
import diamondCompleteJaPage from "./diamond-complete.ja.md?raw";
import diamondCompletePage from "./diamond-complete.md?raw";
import figureSourcedJaPage from "./figure-sourced.ja.md?raw";
import figureSourcedPage from "./figure-sourced.md?raw";
import figuresAgreeJaPage from "./figures-agree.ja.md?raw";
import figuresAgreePage from "./figures-agree.md?raw";
import findingUsedJaPage from "./finding-used.ja.md?raw";
import findingUsedPage from "./finding-used.md?raw";
import fiveLayersJaPage from "./five-layers.ja.md?raw";
import fiveLayersPage from "./five-layers.md?raw";
import fundingStatusJaPage from "./funding-status.ja.md?raw";
import fundingStatusPage from "./funding-status.md?raw";
import gateDefinedJaPage from "./gate-defined.ja.md?raw";
import gateDefinedPage from "./gate-defined.md?raw";
import handoverJaPage from "./handover.ja.md?raw";
import handoverPage from "./handover.md?raw";
import hasResponsibleJaPage from "./has-responsible.ja.md?raw";
import hasResponsiblePage from "./has-responsible.md?raw";
import helixBreadthJaPage from "./helix-breadth.ja.md?raw";
import helixBreadthPage from "./helix-breadth.md?raw";
import idleInstitutionJaPage from "./idle-institution.ja.md?raw";
import idleInstitutionPage from "./idle-institution.md?raw";
import knowledgeMatchJaPage from "./knowledge-match.ja.md?raw";
import knowledgeMatchPage from "./knowledge-match.md?raw";
import kpiBaseRateJaPage from "./kpi-base-rate.ja.md?raw";
import kpiBaseRatePage from "./kpi-base-rate.md?raw";
import kpiBottomUpJaPage from "./kpi-bottom-up.ja.md?raw";
import kpiBottomUpPage from "./kpi-bottom-up.md?raw";
import kpiCompleteJaPage from "./kpi-complete.ja.md?raw";
import kpiCompletePage from "./kpi-complete.md?raw";
import kpiLagJaPage from "./kpi-lag.ja.md?raw";
import kpiLagPage from "./kpi-lag.md?raw";
import kpiLinkedJaPage from "./kpi-linked.ja.md?raw";
import kpiLinkedPage from "./kpi-linked.md?raw";
import kpiOutcomeLevelJaPage from "./kpi-outcome-level.ja.md?raw";
import kpiOutcomeLevelPage from "./kpi-outcome-level.md?raw";
import kpiRealismJaPage from "./kpi-realism.ja.md?raw";
import kpiRealismPage from "./kpi-realism.md?raw";
import layerLinkedJaPage from "./layer-linked.ja.md?raw";
import layerLinkedPage from "./layer-linked.md?raw";
import leakageJaPage from "./leakage.ja.md?raw";
import leakagePage from "./leakage.md?raw";
import logicNoGapJaPage from "./logic-no-gap.ja.md?raw";
import logicNoGapPage from "./logic-no-gap.md?raw";
import measureAddressesTargetJaPage from "./measure-addresses-target.ja.md?raw";
import measureAddressesTargetPage from "./measure-addresses-target.md?raw";
import measureCustomisedJaPage from "./measure-customised.ja.md?raw";
import measureCustomisedPage from "./measure-customised.md?raw";
import measureMixJaPage from "./measure-mix.ja.md?raw";
import measureMixPage from "./measure-mix.md?raw";
import milestoneOwnerJaPage from "./milestone-owner.ja.md?raw";
import milestoneOwnerPage from "./milestone-owner.md?raw";
import multiplierSourcedJaPage from "./multiplier-sourced.ja.md?raw";
import multiplierSourcedPage from "./multiplier-sourced.md?raw";
import oneAccountableJaPage from "./one-accountable.ja.md?raw";
import oneAccountablePage from "./one-accountable.md?raw";
import oppositionResolvedJaPage from "./opposition-resolved.ja.md?raw";
import oppositionResolvedPage from "./opposition-resolved.md?raw";
import orphanMemberJaPage from "./orphan-member.ja.md?raw";
import orphanMemberPage from "./orphan-member.md?raw";
import productMarketSizedJaPage from "./product-market-sized.ja.md?raw";
import productMarketSizedPage from "./product-market-sized.md?raw";
import programmeTermsJaPage from "./programme-terms.ja.md?raw";
import programmeTermsPage from "./programme-terms.md?raw";
import readinessMonotoneJaPage from "./readiness-monotone.ja.md?raw";
import readinessMonotonePage from "./readiness-monotone.md?raw";
import regionScaleJaPage from "./region-scale.ja.md?raw";
import regionScalePage from "./region-scale.md?raw";
import reviewCalendarJaPage from "./review-calendar.ja.md?raw";
import reviewCalendarPage from "./review-calendar.md?raw";
import riskResilienceJaPage from "./risk-resilience.ja.md?raw";
import riskResiliencePage from "./risk-resilience.md?raw";
import rivalBenchmarkJaPage from "./rival-benchmark.ja.md?raw";
import rivalBenchmarkPage from "./rival-benchmark.md?raw";
import roadmapOrderJaPage from "./roadmap-order.ja.md?raw";
import roadmapOrderPage from "./roadmap-order.md?raw";
import roadmapToRegionJaPage from "./roadmap-to-region.ja.md?raw";
import roadmapToRegionPage from "./roadmap-to-region.md?raw";
import roleOverloadJaPage from "./role-overload.ja.md?raw";
import roleOverloadPage from "./role-overload.md?raw";
import selfRelianceJaPage from "./self-reliance.ja.md?raw";
import selfReliancePage from "./self-reliance.md?raw";
import singleDependenceJaPage from "./single-dependence.ja.md?raw";
import singleDependencePage from "./single-dependence.md?raw";
import specialisationEvidenceJaPage from "./specialisation-evidence.ja.md?raw";
import specialisationEvidencePage from "./specialisation-evidence.md?raw";
import spilloverPathJaPage from "./spillover-path.ja.md?raw";
import spilloverPathPage from "./spillover-path.md?raw";
import stageLocalityKnownJaPage from "./stage-locality-known.ja.md?raw";
import stageLocalityKnownPage from "./stage-locality-known.md?raw";
import targetAbsorbableJaPage from "./target-absorbable.ja.md?raw";
import targetAbsorbablePage from "./target-absorbable.md?raw";
import targetAlternativesJaPage from "./target-alternatives.ja.md?raw";
import targetAlternativesPage from "./target-alternatives.md?raw";
import targetAnchoredJaPage from "./target-anchored.ja.md?raw";
import targetAnchoredPage from "./target-anchored.md?raw";
import targetMechanismJaPage from "./target-mechanism.ja.md?raw";
import targetMechanismPage from "./target-mechanism.md?raw";
import targetSelectiveJaPage from "./target-selective.ja.md?raw";
import targetSelectivePage from "./target-selective.md?raw";
import targetSpreadJaPage from "./target-spread.ja.md?raw";
import targetSpreadPage from "./target-spread.md?raw";
import tradedTestJaPage from "./traded-test.ja.md?raw";
import tradedTestPage from "./traded-test.md?raw";
import unitsTimeCodesJaPage from "./units-time-codes.ja.md?raw";
import unitsTimeCodesPage from "./units-time-codes.md?raw";
import upstreamCapacityJaPage from "./upstream-capacity.ja.md?raw";
import upstreamCapacityPage from "./upstream-capacity.md?raw";
import valleyOfDeathJaPage from "./valley-of-death.ja.md?raw";
import valleyOfDeathPage from "./valley-of-death.md?raw";
import vectorAlignmentJaPage from "./vector-alignment.ja.md?raw";
import vectorAlignmentPage from "./vector-alignment.md?raw";

/** The pages by id; the Japanese one of `id` is `id.ja`. */
export const pages: Readonly<Record<string, string>> = {
  "agreement-record.ja": agreementRecordJaPage,
  "agreement-record": agreementRecordPage,
  "area-chain-fit.ja": areaChainFitJaPage,
  "area-chain-fit": areaChainFitPage,
  "barrier-covered.ja": barrierCoveredJaPage,
  "barrier-covered": barrierCoveredPage,
  "budget-balances.ja": budgetBalancesJaPage,
  "budget-balances": budgetBalancesPage,
  "capability-match.ja": capabilityMatchJaPage,
  "capability-match": capabilityMatchPage,
  "chain-both-ends.ja": chainBothEndsJaPage,
  "chain-both-ends": chainBothEndsPage,
  "chain-closure.ja": chainClosureJaPage,
  "chain-closure": chainClosurePage,
  "chain-connected.ja": chainConnectedJaPage,
  "chain-connected": chainConnectedPage,
  "chain-cycle-explained.ja": chainCycleExplainedJaPage,
  "chain-cycle-explained": chainCycleExplainedPage,
  "comparison-basis.ja": comparisonBasisJaPage,
  "comparison-basis": comparisonBasisPage,
  "contribution-declared.ja": contributionDeclaredJaPage,
  "contribution-declared": contributionDeclaredPage,
  "coordinator-staffed.ja": coordinatorStaffedJaPage,
  "coordinator-staffed": coordinatorStaffedPage,
  "deadline-heap.ja": deadlineHeapJaPage,
  "deadline-heap": deadlineHeapPage,
  "demand-pull.ja": demandPullJaPage,
  "demand-pull": demandPullPage,
  "diamond-complete.ja": diamondCompleteJaPage,
  "diamond-complete": diamondCompletePage,
  "figure-sourced.ja": figureSourcedJaPage,
  "figure-sourced": figureSourcedPage,
  "figures-agree.ja": figuresAgreeJaPage,
  "figures-agree": figuresAgreePage,
  "finding-used.ja": findingUsedJaPage,
  "finding-used": findingUsedPage,
  "five-layers.ja": fiveLayersJaPage,
  "five-layers": fiveLayersPage,
  "funding-status.ja": fundingStatusJaPage,
  "funding-status": fundingStatusPage,
  "gate-defined.ja": gateDefinedJaPage,
  "gate-defined": gateDefinedPage,
  "handover.ja": handoverJaPage,
  "handover": handoverPage,
  "has-responsible.ja": hasResponsibleJaPage,
  "has-responsible": hasResponsiblePage,
  "helix-breadth.ja": helixBreadthJaPage,
  "helix-breadth": helixBreadthPage,
  "idle-institution.ja": idleInstitutionJaPage,
  "idle-institution": idleInstitutionPage,
  "knowledge-match.ja": knowledgeMatchJaPage,
  "knowledge-match": knowledgeMatchPage,
  "kpi-base-rate.ja": kpiBaseRateJaPage,
  "kpi-base-rate": kpiBaseRatePage,
  "kpi-bottom-up.ja": kpiBottomUpJaPage,
  "kpi-bottom-up": kpiBottomUpPage,
  "kpi-complete.ja": kpiCompleteJaPage,
  "kpi-complete": kpiCompletePage,
  "kpi-lag.ja": kpiLagJaPage,
  "kpi-lag": kpiLagPage,
  "kpi-linked.ja": kpiLinkedJaPage,
  "kpi-linked": kpiLinkedPage,
  "kpi-outcome-level.ja": kpiOutcomeLevelJaPage,
  "kpi-outcome-level": kpiOutcomeLevelPage,
  "kpi-realism.ja": kpiRealismJaPage,
  "kpi-realism": kpiRealismPage,
  "layer-linked.ja": layerLinkedJaPage,
  "layer-linked": layerLinkedPage,
  "leakage.ja": leakageJaPage,
  "leakage": leakagePage,
  "logic-no-gap.ja": logicNoGapJaPage,
  "logic-no-gap": logicNoGapPage,
  "measure-addresses-target.ja": measureAddressesTargetJaPage,
  "measure-addresses-target": measureAddressesTargetPage,
  "measure-customised.ja": measureCustomisedJaPage,
  "measure-customised": measureCustomisedPage,
  "measure-mix.ja": measureMixJaPage,
  "measure-mix": measureMixPage,
  "milestone-owner.ja": milestoneOwnerJaPage,
  "milestone-owner": milestoneOwnerPage,
  "multiplier-sourced.ja": multiplierSourcedJaPage,
  "multiplier-sourced": multiplierSourcedPage,
  "one-accountable.ja": oneAccountableJaPage,
  "one-accountable": oneAccountablePage,
  "opposition-resolved.ja": oppositionResolvedJaPage,
  "opposition-resolved": oppositionResolvedPage,
  "orphan-member.ja": orphanMemberJaPage,
  "orphan-member": orphanMemberPage,
  "product-market-sized.ja": productMarketSizedJaPage,
  "product-market-sized": productMarketSizedPage,
  "programme-terms.ja": programmeTermsJaPage,
  "programme-terms": programmeTermsPage,
  "readiness-monotone.ja": readinessMonotoneJaPage,
  "readiness-monotone": readinessMonotonePage,
  "region-scale.ja": regionScaleJaPage,
  "region-scale": regionScalePage,
  "review-calendar.ja": reviewCalendarJaPage,
  "review-calendar": reviewCalendarPage,
  "risk-resilience.ja": riskResilienceJaPage,
  "risk-resilience": riskResiliencePage,
  "rival-benchmark.ja": rivalBenchmarkJaPage,
  "rival-benchmark": rivalBenchmarkPage,
  "roadmap-order.ja": roadmapOrderJaPage,
  "roadmap-order": roadmapOrderPage,
  "roadmap-to-region.ja": roadmapToRegionJaPage,
  "roadmap-to-region": roadmapToRegionPage,
  "role-overload.ja": roleOverloadJaPage,
  "role-overload": roleOverloadPage,
  "self-reliance.ja": selfRelianceJaPage,
  "self-reliance": selfReliancePage,
  "single-dependence.ja": singleDependenceJaPage,
  "single-dependence": singleDependencePage,
  "specialisation-evidence.ja": specialisationEvidenceJaPage,
  "specialisation-evidence": specialisationEvidencePage,
  "spillover-path.ja": spilloverPathJaPage,
  "spillover-path": spilloverPathPage,
  "stage-locality-known.ja": stageLocalityKnownJaPage,
  "stage-locality-known": stageLocalityKnownPage,
  "target-absorbable.ja": targetAbsorbableJaPage,
  "target-absorbable": targetAbsorbablePage,
  "target-alternatives.ja": targetAlternativesJaPage,
  "target-alternatives": targetAlternativesPage,
  "target-anchored.ja": targetAnchoredJaPage,
  "target-anchored": targetAnchoredPage,
  "target-mechanism.ja": targetMechanismJaPage,
  "target-mechanism": targetMechanismPage,
  "target-selective.ja": targetSelectiveJaPage,
  "target-selective": targetSelectivePage,
  "target-spread.ja": targetSpreadJaPage,
  "target-spread": targetSpreadPage,
  "traded-test.ja": tradedTestJaPage,
  "traded-test": tradedTestPage,
  "units-time-codes.ja": unitsTimeCodesJaPage,
  "units-time-codes": unitsTimeCodesPage,
  "upstream-capacity.ja": upstreamCapacityJaPage,
  "upstream-capacity": upstreamCapacityPage,
  "valley-of-death.ja": valleyOfDeathJaPage,
  "valley-of-death": valleyOfDeathPage,
  "vector-alignment.ja": vectorAlignmentJaPage,
  "vector-alignment": vectorAlignmentPage,
};
