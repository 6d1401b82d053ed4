// Written by `npm run generate`. Do not edit.
import chainBothEndsJaPage from "./chain-both-ends.ja.md?raw";
import chainBothEndsPage from "./chain-both-ends.md?raw";
import chainClosureJaPage from "./chain-closure.ja.md?raw";
import chainClosurePage from "./chain-closure.md?raw";
import chainConnectedJaPage from "./chain-connected.ja.md?raw";
import chainConnectedPage from "./chain-connected.md?raw";
import chainCycleExplainedJaPage from "./chain-cycle-explained.ja.md?raw";
import chainCycleExplainedPage from "./chain-cycle-explained.md?raw";
import figureSourcedJaPage from "./figure-sourced.ja.md?raw";
import figureSourcedPage from "./figure-sourced.md?raw";
import milestoneOwnerJaPage from "./milestone-owner.ja.md?raw";
import milestoneOwnerPage from "./milestone-owner.md?raw";
import oneAccountableJaPage from "./one-accountable.ja.md?raw";
import oneAccountablePage from "./one-accountable.md?raw";
import orphanMemberJaPage from "./orphan-member.ja.md?raw";
import orphanMemberPage from "./orphan-member.md?raw";
import productMarketSizedJaPage from "./product-market-sized.ja.md?raw";
import productMarketSizedPage from "./product-market-sized.md?raw";
import regionScaleJaPage from "./region-scale.ja.md?raw";
import regionScalePage from "./region-scale.md?raw";
import roadmapOrderJaPage from "./roadmap-order.ja.md?raw";
import roadmapOrderPage from "./roadmap-order.md?raw";
import stageLocalityKnownJaPage from "./stage-locality-known.ja.md?raw";
import stageLocalityKnownPage from "./stage-locality-known.md?raw";
import targetAnchoredJaPage from "./target-anchored.ja.md?raw";
import targetAnchoredPage from "./target-anchored.md?raw";
import targetMechanismJaPage from "./target-mechanism.ja.md?raw";
import targetMechanismPage from "./target-mechanism.md?raw";
import targetSelectiveJaPage from "./target-selective.ja.md?raw";
import targetSelectivePage from "./target-selective.md?raw";
import unitsTimeCodesJaPage from "./units-time-codes.ja.md?raw";
import unitsTimeCodesPage from "./units-time-codes.md?raw";
import upstreamCapacityJaPage from "./upstream-capacity.ja.md?raw";
import upstreamCapacityPage from "./upstream-capacity.md?raw";

/** The pages by id; the Japanese one of `id` is `id.ja`. */
export const pages: Readonly<Record<string, string>> = {
  "chain-both-ends.ja": chainBothEndsJaPage,
  "chain-both-ends": chainBothEndsPage,
  "chain-closure.ja": chainClosureJaPage,
  "chain-closure": chainClosurePage,
  "chain-connected.ja": chainConnectedJaPage,
  "chain-connected": chainConnectedPage,
  "chain-cycle-explained.ja": chainCycleExplainedJaPage,
  "chain-cycle-explained": chainCycleExplainedPage,
  "figure-sourced.ja": figureSourcedJaPage,
  "figure-sourced": figureSourcedPage,
  "milestone-owner.ja": milestoneOwnerJaPage,
  "milestone-owner": milestoneOwnerPage,
  "one-accountable.ja": oneAccountableJaPage,
  "one-accountable": oneAccountablePage,
  "orphan-member.ja": orphanMemberJaPage,
  "orphan-member": orphanMemberPage,
  "product-market-sized.ja": productMarketSizedJaPage,
  "product-market-sized": productMarketSizedPage,
  "region-scale.ja": regionScaleJaPage,
  "region-scale": regionScalePage,
  "roadmap-order.ja": roadmapOrderJaPage,
  "roadmap-order": roadmapOrderPage,
  "stage-locality-known.ja": stageLocalityKnownJaPage,
  "stage-locality-known": stageLocalityKnownPage,
  "target-anchored.ja": targetAnchoredJaPage,
  "target-anchored": targetAnchoredPage,
  "target-mechanism.ja": targetMechanismJaPage,
  "target-mechanism": targetMechanismPage,
  "target-selective.ja": targetSelectiveJaPage,
  "target-selective": targetSelectivePage,
  "units-time-codes.ja": unitsTimeCodesJaPage,
  "units-time-codes": unitsTimeCodesPage,
  "upstream-capacity.ja": upstreamCapacityJaPage,
  "upstream-capacity": upstreamCapacityPage,
};
