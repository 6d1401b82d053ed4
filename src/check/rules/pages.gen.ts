// Written by `npm run generate`. Do not edit.
import areaChainFitJaPage from "./area-chain-fit.ja.md?raw";
import areaChainFitPage from "./area-chain-fit.md?raw";
import chainBothEndsJaPage from "./chain-both-ends.ja.md?raw";
import chainBothEndsPage from "./chain-both-ends.md?raw";
import chainClosureJaPage from "./chain-closure.ja.md?raw";
import chainClosurePage from "./chain-closure.md?raw";
import chainConnectedJaPage from "./chain-connected.ja.md?raw";
import chainConnectedPage from "./chain-connected.md?raw";
import chainCycleExplainedJaPage from "./chain-cycle-explained.ja.md?raw";
import chainCycleExplainedPage from "./chain-cycle-explained.md?raw";
import contributionDeclaredJaPage from "./contribution-declared.ja.md?raw";
import contributionDeclaredPage from "./contribution-declared.md?raw";
import coordinatorStaffedJaPage from "./coordinator-staffed.ja.md?raw";
import coordinatorStaffedPage from "./coordinator-staffed.md?raw";
import diamondCompleteJaPage from "./diamond-complete.ja.md?raw";
import diamondCompletePage from "./diamond-complete.md?raw";
import figureSourcedJaPage from "./figure-sourced.ja.md?raw";
import figureSourcedPage from "./figure-sourced.md?raw";
import findingUsedJaPage from "./finding-used.ja.md?raw";
import findingUsedPage from "./finding-used.md?raw";
import fundingStatusJaPage from "./funding-status.ja.md?raw";
import fundingStatusPage from "./funding-status.md?raw";
import hasResponsibleJaPage from "./has-responsible.ja.md?raw";
import hasResponsiblePage from "./has-responsible.md?raw";
import helixBreadthJaPage from "./helix-breadth.ja.md?raw";
import helixBreadthPage from "./helix-breadth.md?raw";
import idleInstitutionJaPage from "./idle-institution.ja.md?raw";
import idleInstitutionPage from "./idle-institution.md?raw";
import knowledgeMatchJaPage from "./knowledge-match.ja.md?raw";
import knowledgeMatchPage from "./knowledge-match.md?raw";
import layerLinkedJaPage from "./layer-linked.ja.md?raw";
import layerLinkedPage from "./layer-linked.md?raw";
import milestoneOwnerJaPage from "./milestone-owner.ja.md?raw";
import milestoneOwnerPage from "./milestone-owner.md?raw";
import oneAccountableJaPage from "./one-accountable.ja.md?raw";
import oneAccountablePage from "./one-accountable.md?raw";
import orphanMemberJaPage from "./orphan-member.ja.md?raw";
import orphanMemberPage from "./orphan-member.md?raw";
import productMarketSizedJaPage from "./product-market-sized.ja.md?raw";
import productMarketSizedPage from "./product-market-sized.md?raw";
import readinessMonotoneJaPage from "./readiness-monotone.ja.md?raw";
import readinessMonotonePage from "./readiness-monotone.md?raw";
import regionScaleJaPage from "./region-scale.ja.md?raw";
import regionScalePage from "./region-scale.md?raw";
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
import stageLocalityKnownJaPage from "./stage-locality-known.ja.md?raw";
import stageLocalityKnownPage from "./stage-locality-known.md?raw";
import targetAnchoredJaPage from "./target-anchored.ja.md?raw";
import targetAnchoredPage from "./target-anchored.md?raw";
import targetMechanismJaPage from "./target-mechanism.ja.md?raw";
import targetMechanismPage from "./target-mechanism.md?raw";
import targetSelectiveJaPage from "./target-selective.ja.md?raw";
import targetSelectivePage from "./target-selective.md?raw";
import tradedTestJaPage from "./traded-test.ja.md?raw";
import tradedTestPage from "./traded-test.md?raw";
import unitsTimeCodesJaPage from "./units-time-codes.ja.md?raw";
import unitsTimeCodesPage from "./units-time-codes.md?raw";
import upstreamCapacityJaPage from "./upstream-capacity.ja.md?raw";
import upstreamCapacityPage from "./upstream-capacity.md?raw";

/** The pages by id; the Japanese one of `id` is `id.ja`. */
export const pages: Readonly<Record<string, string>> = {
  "area-chain-fit.ja": areaChainFitJaPage,
  "area-chain-fit": areaChainFitPage,
  "chain-both-ends.ja": chainBothEndsJaPage,
  "chain-both-ends": chainBothEndsPage,
  "chain-closure.ja": chainClosureJaPage,
  "chain-closure": chainClosurePage,
  "chain-connected.ja": chainConnectedJaPage,
  "chain-connected": chainConnectedPage,
  "chain-cycle-explained.ja": chainCycleExplainedJaPage,
  "chain-cycle-explained": chainCycleExplainedPage,
  "contribution-declared.ja": contributionDeclaredJaPage,
  "contribution-declared": contributionDeclaredPage,
  "coordinator-staffed.ja": coordinatorStaffedJaPage,
  "coordinator-staffed": coordinatorStaffedPage,
  "diamond-complete.ja": diamondCompleteJaPage,
  "diamond-complete": diamondCompletePage,
  "figure-sourced.ja": figureSourcedJaPage,
  "figure-sourced": figureSourcedPage,
  "finding-used.ja": findingUsedJaPage,
  "finding-used": findingUsedPage,
  "funding-status.ja": fundingStatusJaPage,
  "funding-status": fundingStatusPage,
  "has-responsible.ja": hasResponsibleJaPage,
  "has-responsible": hasResponsiblePage,
  "helix-breadth.ja": helixBreadthJaPage,
  "helix-breadth": helixBreadthPage,
  "idle-institution.ja": idleInstitutionJaPage,
  "idle-institution": idleInstitutionPage,
  "knowledge-match.ja": knowledgeMatchJaPage,
  "knowledge-match": knowledgeMatchPage,
  "layer-linked.ja": layerLinkedJaPage,
  "layer-linked": layerLinkedPage,
  "milestone-owner.ja": milestoneOwnerJaPage,
  "milestone-owner": milestoneOwnerPage,
  "one-accountable.ja": oneAccountableJaPage,
  "one-accountable": oneAccountablePage,
  "orphan-member.ja": orphanMemberJaPage,
  "orphan-member": orphanMemberPage,
  "product-market-sized.ja": productMarketSizedJaPage,
  "product-market-sized": productMarketSizedPage,
  "readiness-monotone.ja": readinessMonotoneJaPage,
  "readiness-monotone": readinessMonotonePage,
  "region-scale.ja": regionScaleJaPage,
  "region-scale": regionScalePage,
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
  "stage-locality-known.ja": stageLocalityKnownJaPage,
  "stage-locality-known": stageLocalityKnownPage,
  "target-anchored.ja": targetAnchoredJaPage,
  "target-anchored": targetAnchoredPage,
  "target-mechanism.ja": targetMechanismJaPage,
  "target-mechanism": targetMechanismPage,
  "target-selective.ja": targetSelectiveJaPage,
  "target-selective": targetSelectivePage,
  "traded-test.ja": tradedTestJaPage,
  "traded-test": tradedTestPage,
  "units-time-codes.ja": unitsTimeCodesJaPage,
  "units-time-codes": unitsTimeCodesPage,
  "upstream-capacity.ja": upstreamCapacityJaPage,
  "upstream-capacity": upstreamCapacityPage,
};
