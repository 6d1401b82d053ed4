// Written by `npm run generate`. Do not edit.
import { areaChainFitJa } from "./area-chain-fit.ts";
import { chainBothEndsJa } from "./chain-both-ends.ts";
import { chainClosureJa } from "./chain-closure.ts";
import { chainConnectedJa } from "./chain-connected.ts";
import { chainCycleExplainedJa } from "./chain-cycle-explained.ts";
import { contributionDeclaredJa } from "./contribution-declared.ts";
import { coordinatorStaffedJa } from "./coordinator-staffed.ts";
import { diamondCompleteJa } from "./diamond-complete.ts";
import { figureSourcedJa } from "./figure-sourced.ts";
import { findingUsedJa } from "./finding-used.ts";
import { fundingStatusJa } from "./funding-status.ts";
import { hasResponsibleJa } from "./has-responsible.ts";
import { helixBreadthJa } from "./helix-breadth.ts";
import { idleInstitutionJa } from "./idle-institution.ts";
import { knowledgeMatchJa } from "./knowledge-match.ts";
import { layerLinkedJa } from "./layer-linked.ts";
import { milestoneOwnerJa } from "./milestone-owner.ts";
import { oneAccountableJa } from "./one-accountable.ts";
import { orphanMemberJa } from "./orphan-member.ts";
import { productMarketSizedJa } from "./product-market-sized.ts";
import { readinessMonotoneJa } from "./readiness-monotone.ts";
import { regionScaleJa } from "./region-scale.ts";
import { rivalBenchmarkJa } from "./rival-benchmark.ts";
import { roadmapOrderJa } from "./roadmap-order.ts";
import { roadmapToRegionJa } from "./roadmap-to-region.ts";
import { roleOverloadJa } from "./role-overload.ts";
import { selfRelianceJa } from "./self-reliance.ts";
import { singleDependenceJa } from "./single-dependence.ts";
import { specialisationEvidenceJa } from "./specialisation-evidence.ts";
import { stageLocalityKnownJa } from "./stage-locality-known.ts";
import { targetAnchoredJa } from "./target-anchored.ts";
import { targetMechanismJa } from "./target-mechanism.ts";
import { targetSelectiveJa } from "./target-selective.ts";
import { tradedTestJa } from "./traded-test.ts";
import { unitsTimeCodesJa } from "./units-time-codes.ts";
import { upstreamCapacityJa } from "./upstream-capacity.ts";

export const rulesJa = {
  "area-chain-fit": areaChainFitJa,
  "chain-both-ends": chainBothEndsJa,
  "chain-closure": chainClosureJa,
  "chain-connected": chainConnectedJa,
  "chain-cycle-explained": chainCycleExplainedJa,
  "contribution-declared": contributionDeclaredJa,
  "coordinator-staffed": coordinatorStaffedJa,
  "diamond-complete": diamondCompleteJa,
  "figure-sourced": figureSourcedJa,
  "finding-used": findingUsedJa,
  "funding-status": fundingStatusJa,
  "has-responsible": hasResponsibleJa,
  "helix-breadth": helixBreadthJa,
  "idle-institution": idleInstitutionJa,
  "knowledge-match": knowledgeMatchJa,
  "layer-linked": layerLinkedJa,
  "milestone-owner": milestoneOwnerJa,
  "one-accountable": oneAccountableJa,
  "orphan-member": orphanMemberJa,
  "product-market-sized": productMarketSizedJa,
  "readiness-monotone": readinessMonotoneJa,
  "region-scale": regionScaleJa,
  "rival-benchmark": rivalBenchmarkJa,
  "roadmap-order": roadmapOrderJa,
  "roadmap-to-region": roadmapToRegionJa,
  "role-overload": roleOverloadJa,
  "self-reliance": selfRelianceJa,
  "single-dependence": singleDependenceJa,
  "specialisation-evidence": specialisationEvidenceJa,
  "stage-locality-known": stageLocalityKnownJa,
  "target-anchored": targetAnchoredJa,
  "target-mechanism": targetMechanismJa,
  "target-selective": targetSelectiveJa,
  "traded-test": tradedTestJa,
  "units-time-codes": unitsTimeCodesJa,
  "upstream-capacity": upstreamCapacityJa,
} as const;
