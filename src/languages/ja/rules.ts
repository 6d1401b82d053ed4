import type { waiverTexts } from "../../check/waiver-texts.ts";
import type { Catalogue } from "../../diagnostics/speech.ts";
import * as action from "./rules/action.ts";
import * as agreement from "./rules/agreement.ts";
import * as cluster from "./rules/cluster.ts";

/** What the rules say in Japanese, by the id of the rule. */
export const rulesJa = {
  "product-market-sized": cluster.productMarketSizedJa,
  "chain-connected": cluster.chainConnectedJa,
  "chain-both-ends": cluster.chainBothEndsJa,
  "chain-cycle-explained": cluster.chainCycleExplainedJa,
  "stage-locality-known": cluster.stageLocalityKnownJa,
  "chain-closure": cluster.chainClosureJa,
  "orphan-member": agreement.orphanMemberJa,
  "upstream-capacity": cluster.upstreamCapacityJa,
  "target-anchored": action.targetAnchoredJa,
  "target-mechanism": action.targetMechanismJa,
  "target-selective": action.targetSelectiveJa,
  "region-scale": action.regionScaleJa,
  "roadmap-order": action.roadmapOrderJa,
  "milestone-owner": action.milestoneOwnerJa,
  "one-accountable": agreement.oneAccountableJa,
  "figure-sourced": agreement.figureSourcedJa,
  "units-time-codes": agreement.unitsTimeCodesJa,
} satisfies Catalogue;

/** What is said of the waivers themselves. */
export const waiverTextsJa = {
  waiver: {
    messages: {
      unknownRule: ({ rule }) => `猶予の対象「${rule}」という規則はありません`,
      expired: ({ rule, expires }) =>
        `「${rule}」の猶予は${expires}に期限が切れ、何も対象としていません`,
      unused: ({ rule }) => `「${rule}」の猶予に当たる指摘がありません`,
    },
    help: "猶予を取り除くか、rule・place・expires を確かめてください",
  },
} satisfies {
  readonly waiver: Pick<(typeof waiverTexts)["waiver"], "messages"> & { readonly help: string };
};
