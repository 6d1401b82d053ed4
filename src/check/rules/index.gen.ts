// Written by `npm run generate`. Do not edit.
import { agreementRecord } from "./agreement-record.ts";
import { areaChainFit } from "./area-chain-fit.ts";
import { barrierCovered } from "./barrier-covered.ts";
import { budgetBalances } from "./budget-balances.ts";
import { capabilityMatch } from "./capability-match.ts";
import { chainBothEnds } from "./chain-both-ends.ts";
import { chainClosureRule } from "./chain-closure.ts";
import { chainConnected } from "./chain-connected.ts";
import { chainCycleExplained } from "./chain-cycle-explained.ts";
import { comparisonBasis } from "./comparison-basis.ts";
import { contributionDeclared } from "./contribution-declared.ts";
import { coordinatorStaffed } from "./coordinator-staffed.ts";
import { deadlineHeap } from "./deadline-heap.ts";
import { demandPull } from "./demand-pull.ts";
import { diamondComplete } from "./diamond-complete.ts";
import { figureSourced } from "./figure-sourced.ts";
import { figuresAgree } from "./figures-agree.ts";
import { findingUsed } from "./finding-used.ts";
import { fiveLayers } from "./five-layers.ts";
import { fundingStatus } from "./funding-status.ts";
import { gateDefined } from "./gate-defined.ts";
import { handover } from "./handover.ts";
import { hasResponsible } from "./has-responsible.ts";
import { helixBreadth } from "./helix-breadth.ts";
import { idleInstitution } from "./idle-institution.ts";
import { knowledgeMatch } from "./knowledge-match.ts";
import { kpiBaseRate } from "./kpi-base-rate.ts";
import { kpiBottomUp } from "./kpi-bottom-up.ts";
import { kpiComplete } from "./kpi-complete.ts";
import { kpiLag } from "./kpi-lag.ts";
import { kpiLinked } from "./kpi-linked.ts";
import { kpiOutcomeLevel } from "./kpi-outcome-level.ts";
import { kpiRealism } from "./kpi-realism.ts";
import { layerLinked } from "./layer-linked.ts";
import { leakage } from "./leakage.ts";
import { logicNoGap } from "./logic-no-gap.ts";
import { measureAddressesTarget } from "./measure-addresses-target.ts";
import { measureCustomised } from "./measure-customised.ts";
import { measureMix } from "./measure-mix.ts";
import { milestoneOwner } from "./milestone-owner.ts";
import { multiplierSourced } from "./multiplier-sourced.ts";
import { oneAccountable } from "./one-accountable.ts";
import { oppositionResolved } from "./opposition-resolved.ts";
import { orphanMember } from "./orphan-member.ts";
import { productMarketSized } from "./product-market-sized.ts";
import { programmeTerms } from "./programme-terms.ts";
import { readinessMonotone } from "./readiness-monotone.ts";
import { regionScaleRule } from "./region-scale.ts";
import { reviewCalendar } from "./review-calendar.ts";
import { riskResilience } from "./risk-resilience.ts";
import { rivalBenchmark } from "./rival-benchmark.ts";
import { roadmapOrder } from "./roadmap-order.ts";
import { roadmapToRegion } from "./roadmap-to-region.ts";
import { roleOverload } from "./role-overload.ts";
import { selfReliance } from "./self-reliance.ts";
import { singleDependence } from "./single-dependence.ts";
import { specialisationEvidence } from "./specialisation-evidence.ts";
import { spilloverPath } from "./spillover-path.ts";
import { stageLocalityKnown } from "./stage-locality-known.ts";
import { targetAbsorbable } from "./target-absorbable.ts";
import { targetAlternatives } from "./target-alternatives.ts";
import { targetAnchored } from "./target-anchored.ts";
import { targetMechanism } from "./target-mechanism.ts";
import { targetSelective } from "./target-selective.ts";
import { targetSpread } from "./target-spread.ts";
import { tradedTest } from "./traded-test.ts";
import { unitsTimeCodes } from "./units-time-codes.ts";
import { upstreamCapacity } from "./upstream-capacity.ts";
import { valleyOfDeath } from "./valley-of-death.ts";
import { vectorAlignment } from "./vector-alignment.ts";

export const rules = [
  agreementRecord,
  areaChainFit,
  barrierCovered,
  budgetBalances,
  capabilityMatch,
  chainBothEnds,
  chainClosureRule,
  chainConnected,
  chainCycleExplained,
  comparisonBasis,
  contributionDeclared,
  coordinatorStaffed,
  deadlineHeap,
  demandPull,
  diamondComplete,
  figureSourced,
  figuresAgree,
  findingUsed,
  fiveLayers,
  fundingStatus,
  gateDefined,
  handover,
  hasResponsible,
  helixBreadth,
  idleInstitution,
  knowledgeMatch,
  kpiBaseRate,
  kpiBottomUp,
  kpiComplete,
  kpiLag,
  kpiLinked,
  kpiOutcomeLevel,
  kpiRealism,
  layerLinked,
  leakage,
  logicNoGap,
  measureAddressesTarget,
  measureCustomised,
  measureMix,
  milestoneOwner,
  multiplierSourced,
  oneAccountable,
  oppositionResolved,
  orphanMember,
  productMarketSized,
  programmeTerms,
  readinessMonotone,
  regionScaleRule,
  reviewCalendar,
  riskResilience,
  rivalBenchmark,
  roadmapOrder,
  roadmapToRegion,
  roleOverload,
  selfReliance,
  singleDependence,
  specialisationEvidence,
  spilloverPath,
  stageLocalityKnown,
  targetAbsorbable,
  targetAlternatives,
  targetAnchored,
  targetMechanism,
  targetSelective,
  targetSpread,
  tradedTest,
  unitsTimeCodes,
  upstreamCapacity,
  valleyOfDeath,
  vectorAlignment,
] as const;
