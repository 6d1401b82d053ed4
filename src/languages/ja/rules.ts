import type { waiverTexts } from "../../check/waiver-texts.ts";
import type { Catalogue, Translation } from "../../diagnostics/speech.ts";
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

/** What is said of the waivers and thresholds a plan sets. */
export const waiverTextsJa = {
  threshold: {
    messages: {
      unknownRule: ({ rule }) => `しきい値の対象「${rule}」という規則はありません`,
      unknownLimit: ({ rule, limit }) => `「${rule}」に「${limit}」というしきい値はありません`,
    },
    help: ({ known }) =>
      known.length === 0
        ? "取り除いてください。規則の一覧は「rip rules」で確かめられます"
        : `次のいずれかを書きます: ${known.join("、")}`,
  },
  waiver: {
    messages: {
      unknownRule: ({ rule }) => `例外の対象「${rule}」という規則はありません`,
      expired: ({ rule, expires }) =>
        `「${rule}」の例外は${expires}に期限が切れ、何にも当てはまりません`,
      unused: ({ rule }) => `「${rule}」の例外に当たる指摘がありません`,
    },
    help: "例外を取り除くか、rule・place・expires を確かめてください",
  },
} satisfies Translation<typeof waiverTexts>;
