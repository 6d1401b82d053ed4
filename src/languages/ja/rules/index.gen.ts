// Written by `npm run generate`. Do not edit.
import { chainBothEndsJa } from "./chain-both-ends.ts";
import { chainClosureJa } from "./chain-closure.ts";
import { chainConnectedJa } from "./chain-connected.ts";
import { chainCycleExplainedJa } from "./chain-cycle-explained.ts";
import { figureSourcedJa } from "./figure-sourced.ts";
import { milestoneOwnerJa } from "./milestone-owner.ts";
import { oneAccountableJa } from "./one-accountable.ts";
import { orphanMemberJa } from "./orphan-member.ts";
import { productMarketSizedJa } from "./product-market-sized.ts";
import { regionScaleJa } from "./region-scale.ts";
import { roadmapOrderJa } from "./roadmap-order.ts";
import { stageLocalityKnownJa } from "./stage-locality-known.ts";
import { targetAnchoredJa } from "./target-anchored.ts";
import { targetMechanismJa } from "./target-mechanism.ts";
import { targetSelectiveJa } from "./target-selective.ts";
import { unitsTimeCodesJa } from "./units-time-codes.ts";
import { upstreamCapacityJa } from "./upstream-capacity.ts";

export const rulesJa = {
  "chain-both-ends": chainBothEndsJa,
  "chain-closure": chainClosureJa,
  "chain-connected": chainConnectedJa,
  "chain-cycle-explained": chainCycleExplainedJa,
  "figure-sourced": figureSourcedJa,
  "milestone-owner": milestoneOwnerJa,
  "one-accountable": oneAccountableJa,
  "orphan-member": orphanMemberJa,
  "product-market-sized": productMarketSizedJa,
  "region-scale": regionScaleJa,
  "roadmap-order": roadmapOrderJa,
  "stage-locality-known": stageLocalityKnownJa,
  "target-anchored": targetAnchoredJa,
  "target-mechanism": targetMechanismJa,
  "target-selective": targetSelectiveJa,
  "units-time-codes": unitsTimeCodesJa,
  "upstream-capacity": upstreamCapacityJa,
} as const;
