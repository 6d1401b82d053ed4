// Written by `npm run generate`. Do not edit.
import { agreementRecordJa } from "./agreement-record.ts";
import { areaChainFitJa } from "./area-chain-fit.ts";
import { barrierCoveredJa } from "./barrier-covered.ts";
import { budgetBalancesJa } from "./budget-balances.ts";
import { capabilityMatchJa } from "./capability-match.ts";
import { chainBothEndsJa } from "./chain-both-ends.ts";
import { chainClosureJa } from "./chain-closure.ts";
import { chainConnectedJa } from "./chain-connected.ts";
import { chainCycleExplainedJa } from "./chain-cycle-explained.ts";
import { comparisonBasisJa } from "./comparison-basis.ts";
import { contributionDeclaredJa } from "./contribution-declared.ts";
import { coordinatorStaffedJa } from "./coordinator-staffed.ts";
import { deadlineHeapJa } from "./deadline-heap.ts";
import { demandPullJa } from "./demand-pull.ts";
import { diamondCompleteJa } from "./diamond-complete.ts";
import { figureSourcedJa } from "./figure-sourced.ts";
import { figuresAgreeJa } from "./figures-agree.ts";
import { findingUsedJa } from "./finding-used.ts";
import { fiveLayersJa } from "./five-layers.ts";
import { fundingStatusJa } from "./funding-status.ts";
import { gateDefinedJa } from "./gate-defined.ts";
import { handoverJa } from "./handover.ts";
import { hasResponsibleJa } from "./has-responsible.ts";
import { helixBreadthJa } from "./helix-breadth.ts";
import { idleInstitutionJa } from "./idle-institution.ts";
import { knowledgeMatchJa } from "./knowledge-match.ts";
import { kpiBaseRateJa } from "./kpi-base-rate.ts";
import { kpiBottomUpJa } from "./kpi-bottom-up.ts";
import { kpiCompleteJa } from "./kpi-complete.ts";
import { kpiLagJa } from "./kpi-lag.ts";
import { kpiLinkedJa } from "./kpi-linked.ts";
import { kpiOutcomeLevelJa } from "./kpi-outcome-level.ts";
import { kpiRealismJa } from "./kpi-realism.ts";
import { layerLinkedJa } from "./layer-linked.ts";
import { leakageJa } from "./leakage.ts";
import { logicNoGapJa } from "./logic-no-gap.ts";
import { measureAddressesTargetJa } from "./measure-addresses-target.ts";
import { measureCustomisedJa } from "./measure-customised.ts";
import { measureMixJa } from "./measure-mix.ts";
import { milestoneOwnerJa } from "./milestone-owner.ts";
import { multiplierSourcedJa } from "./multiplier-sourced.ts";
import { oneAccountableJa } from "./one-accountable.ts";
import { oppositionResolvedJa } from "./opposition-resolved.ts";
import { orphanMemberJa } from "./orphan-member.ts";
import { productMarketSizedJa } from "./product-market-sized.ts";
import { programmeTermsJa } from "./programme-terms.ts";
import { readinessMonotoneJa } from "./readiness-monotone.ts";
import { regionScaleJa } from "./region-scale.ts";
import { reviewCalendarJa } from "./review-calendar.ts";
import { riskResilienceJa } from "./risk-resilience.ts";
import { rivalBenchmarkJa } from "./rival-benchmark.ts";
import { roadmapOrderJa } from "./roadmap-order.ts";
import { roadmapToRegionJa } from "./roadmap-to-region.ts";
import { roleOverloadJa } from "./role-overload.ts";
import { selfRelianceJa } from "./self-reliance.ts";
import { singleDependenceJa } from "./single-dependence.ts";
import { specialisationEvidenceJa } from "./specialisation-evidence.ts";
import { spilloverPathJa } from "./spillover-path.ts";
import { stageLocalityKnownJa } from "./stage-locality-known.ts";
import { targetAbsorbableJa } from "./target-absorbable.ts";
import { targetAlternativesJa } from "./target-alternatives.ts";
import { targetAnchoredJa } from "./target-anchored.ts";
import { targetMechanismJa } from "./target-mechanism.ts";
import { targetSelectiveJa } from "./target-selective.ts";
import { targetSpreadJa } from "./target-spread.ts";
import { tradedTestJa } from "./traded-test.ts";
import { unitsTimeCodesJa } from "./units-time-codes.ts";
import { upstreamCapacityJa } from "./upstream-capacity.ts";
import { valleyOfDeathJa } from "./valley-of-death.ts";
import { vectorAlignmentJa } from "./vector-alignment.ts";

export const rulesJa = {
  "agreement-record": agreementRecordJa,
  "area-chain-fit": areaChainFitJa,
  "barrier-covered": barrierCoveredJa,
  "budget-balances": budgetBalancesJa,
  "capability-match": capabilityMatchJa,
  "chain-both-ends": chainBothEndsJa,
  "chain-closure": chainClosureJa,
  "chain-connected": chainConnectedJa,
  "chain-cycle-explained": chainCycleExplainedJa,
  "comparison-basis": comparisonBasisJa,
  "contribution-declared": contributionDeclaredJa,
  "coordinator-staffed": coordinatorStaffedJa,
  "deadline-heap": deadlineHeapJa,
  "demand-pull": demandPullJa,
  "diamond-complete": diamondCompleteJa,
  "figure-sourced": figureSourcedJa,
  "figures-agree": figuresAgreeJa,
  "finding-used": findingUsedJa,
  "five-layers": fiveLayersJa,
  "funding-status": fundingStatusJa,
  "gate-defined": gateDefinedJa,
  handover: handoverJa,
  "has-responsible": hasResponsibleJa,
  "helix-breadth": helixBreadthJa,
  "idle-institution": idleInstitutionJa,
  "knowledge-match": knowledgeMatchJa,
  "kpi-base-rate": kpiBaseRateJa,
  "kpi-bottom-up": kpiBottomUpJa,
  "kpi-complete": kpiCompleteJa,
  "kpi-lag": kpiLagJa,
  "kpi-linked": kpiLinkedJa,
  "kpi-outcome-level": kpiOutcomeLevelJa,
  "kpi-realism": kpiRealismJa,
  "layer-linked": layerLinkedJa,
  leakage: leakageJa,
  "logic-no-gap": logicNoGapJa,
  "measure-addresses-target": measureAddressesTargetJa,
  "measure-customised": measureCustomisedJa,
  "measure-mix": measureMixJa,
  "milestone-owner": milestoneOwnerJa,
  "multiplier-sourced": multiplierSourcedJa,
  "one-accountable": oneAccountableJa,
  "opposition-resolved": oppositionResolvedJa,
  "orphan-member": orphanMemberJa,
  "product-market-sized": productMarketSizedJa,
  "programme-terms": programmeTermsJa,
  "readiness-monotone": readinessMonotoneJa,
  "region-scale": regionScaleJa,
  "review-calendar": reviewCalendarJa,
  "risk-resilience": riskResilienceJa,
  "rival-benchmark": rivalBenchmarkJa,
  "roadmap-order": roadmapOrderJa,
  "roadmap-to-region": roadmapToRegionJa,
  "role-overload": roleOverloadJa,
  "self-reliance": selfRelianceJa,
  "single-dependence": singleDependenceJa,
  "specialisation-evidence": specialisationEvidenceJa,
  "spillover-path": spilloverPathJa,
  "stage-locality-known": stageLocalityKnownJa,
  "target-absorbable": targetAbsorbableJa,
  "target-alternatives": targetAlternativesJa,
  "target-anchored": targetAnchoredJa,
  "target-mechanism": targetMechanismJa,
  "target-selective": targetSelectiveJa,
  "target-spread": targetSpreadJa,
  "traded-test": tradedTestJa,
  "units-time-codes": unitsTimeCodesJa,
  "upstream-capacity": upstreamCapacityJa,
  "valley-of-death": valleyOfDeathJa,
  "vector-alignment": vectorAlignmentJa,
} as const;
