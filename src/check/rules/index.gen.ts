// Written by `npm run generate`. Do not edit.
import { chainBothEnds } from "./chain-both-ends.ts";
import { chainClosureRule } from "./chain-closure.ts";
import { chainConnected } from "./chain-connected.ts";
import { chainCycleExplained } from "./chain-cycle-explained.ts";
import { figureSourced } from "./figure-sourced.ts";
import { milestoneOwner } from "./milestone-owner.ts";
import { oneAccountable } from "./one-accountable.ts";
import { orphanMember } from "./orphan-member.ts";
import { productMarketSized } from "./product-market-sized.ts";
import { regionScaleRule } from "./region-scale.ts";
import { roadmapOrder } from "./roadmap-order.ts";
import { stageLocalityKnown } from "./stage-locality-known.ts";
import { targetAnchored } from "./target-anchored.ts";
import { targetMechanism } from "./target-mechanism.ts";
import { targetSelective } from "./target-selective.ts";
import { unitsTimeCodes } from "./units-time-codes.ts";
import { upstreamCapacity } from "./upstream-capacity.ts";

export const rules = [
  chainBothEnds,
  chainClosureRule,
  chainConnected,
  chainCycleExplained,
  figureSourced,
  milestoneOwner,
  oneAccountable,
  orphanMember,
  productMarketSized,
  regionScaleRule,
  roadmapOrder,
  stageLocalityKnown,
  targetAnchored,
  targetMechanism,
  targetSelective,
  unitsTimeCodes,
  upstreamCapacity,
] as const;
