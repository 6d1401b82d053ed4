import { sayReason } from "../../../analyse/say-reason.ts";
import type { chainBothEnds } from "../../../check/rules/chain-both-ends.ts";
import type { chainClosureRule } from "../../../check/rules/chain-closure.ts";
import type { chainConnected } from "../../../check/rules/chain-connected.ts";
import type { chainCycleExplained } from "../../../check/rules/chain-cycle-explained.ts";
import type { productMarketSized } from "../../../check/rules/product-market-sized.ts";
import type { stageLocalityKnown } from "../../../check/rules/stage-locality-known.ts";
import type { upstreamCapacity } from "../../../check/rules/upstream-capacity.ts";
import type { Print } from "../../../diagnostics/speech.ts";
import type { Quantity } from "../../../notation/quantity.ts";
import type { LocalText } from "../../../text/language.ts";
import { analysesJa } from "../analyses/index.gen.ts";
import type { RuleTexts } from "./rule-texts.ts";

const parts = {
  market: "市場の説明",
  buyers: "買い手",
  competitors: "競合",
  codes: "品目・産業分類のコード",
} as const;

const sides = {
  upstream: "川上",
  core: "中核",
  downstream: "川下",
  supporting: "支援",
} as const;

const quoted = (names: readonly LocalText[], print: Print): string =>
  names.map((name) => `「${print.pick(name)}」`).join("");

export const productMarketSizedJa: RuleTexts<typeof productMarketSized> = {
  messages: {
    unnamed: () => "計画に製品の名前がありません",
    sector: ({ name }) => `「${name}」は産業分野の名前で、製品ではありません`,
    lacks: ({ name, lacks }, print) =>
      `「${print.pick(name)}」に${print.list(lacks.map((part) => parts[part]))}が書かれていません`,
    coarse: ({ scheme, code, found, least }) =>
      `${scheme.toUpperCase()}コード「${code}」は${found}桁です（製品には${least}桁以上が必要です）`,
  },
  help: "買い手が注文するときの名前で製品を書き、market（市場）、buyers（買い手）、competitors（競合）、codes（コード）を加えてください",
};

export const chainConnectedJa: RuleTexts<typeof chainConnected> = {
  messages: {
    none: () => "サプライチェーンがありません（工程が一つも書かれていません）",
    noMarket: () => "サプライチェーンに市場となる工程がありません",
    noLinks: ({ count }) => `工程は${count}件ありますが、それらを結ぶつながりがありません`,
    island: ({ stages }, print) =>
      `${quoted(stages, print)}がサプライチェーンの他の工程とつながっていません`,
    deadEnd: ({ stage }, print) => `「${print.pick(stage)}」から市場へ至るつながりがありません`,
  },
  notes: { same: () => "同じ孤立したまとまりの工程です" },
  help: "chain.stages に工程を書き、少なくとも一つを position: market とし、chain.links で結んでください",
};

export const chainBothEndsJa: RuleTexts<typeof chainBothEnds> = {
  messages: {
    missing: (facts, print) =>
      `サプライチェーンに${print.list(facts.sides.map((side) => sides[side]))}に当たる工程がありません`,
  },
  notes: { noPosition: () => "この工程には position がありません" },
  help: "足りない工程を加えるか、今ある工程に position を書いてください",
};

export const chainCycleExplainedJa: RuleTexts<typeof chainCycleExplained> = {
  messages: {
    circle: ({ stages }, print) =>
      stages.length === 1
        ? `${quoted(stages, print)}が自分自身に供給しています`
        : `${quoted(stages, print)}の供給が循環しています`,
  },
  notes: {
    link: ({ from, to }: { from: LocalText; to: LocalText }, print) =>
      `ここで「${print.pick(from)}」が「${print.pick(to)}」に供給しています`,
  },
  help: "逆向きのつながりを直すか、戻ってくる流れに kind: return を書いてください",
};

export const stageLocalityKnownJa: RuleTexts<typeof stageLocalityKnown> = {
  messages: {
    unknown: ({ stage }, print) => `「${print.pick(stage)}」が域内にあるかどうか書かれていません`,
    unsourced: ({ stage, share }, print) =>
      `「${print.pick(stage)}」の域内の割合${print.share(share)}に出典がありません`,
  },
  help: "location に in-region（域内）、outside（域外）、または { share: 60%, source: … } のように割合と出典を書いてください",
};

export const chainClosureJa: RuleTexts<typeof chainClosureRule> = {
  messages: {
    low: ({ upper, minimum }, print) =>
      `サプライチェーンの売上のうち域内に残るのは多くても${print.share(upper)}で、${print.share(minimum)}を下回ります`,
    embedded: ({ core, closure, minimum }, print) =>
      `域外のサプライチェーンに組み込まれています（中核の${print.share(core)}が域内、域内に残る売上は${print.share(closure)}で${print.share(minimum)}を下回ります）`,
    open: ({ closure, upper, minimum }, print) =>
      `サプライチェーンの売上のうち域内に残るのは${print.share(closure)}から${print.share(upper)}の間で、${print.share(minimum)}に達するかどうか分かりません`,
    overfull: ({ stage, share }, print) =>
      `「${print.pick(stage)}」の仕入れと付加価値の合計が出荷額の${print.share(share, 1)}になります`,
    unknown: (why, print) =>
      `サプライチェーンの売上がどれだけ域内に残るか分かりません（${sayReason(analysesJa["chain-closure"].reasons, why, print)}）`,
  },
  notes: {
    leak: ({ from, to, share }: { from: LocalText; to: LocalText; share: number }, print) =>
      `「${print.pick(to)}」が「${print.pick(from)}」の域外の部分から買い、売上の${print.share(share)}が流出しています`,
    kept: () => "付加価値として残る額です",
    bought: () => "仕入れの額です",
  },
  help: ({ minimum, stage }: { readonly minimum?: number; readonly stage?: LocalText }) => {
    if (minimum !== undefined)
      return "流出している仕入れを域内に移すか、地域が一部の工程を担えばよい理由を計画に書いてください";
    return stage === undefined
      ? "工程の output（出荷額）と valueAdded（付加価値）、つながりの value（取引額）を書いてください"
      : "工程の output（出荷額）か valueAdded（付加価値）、または仕入れの value（取引額）を改めてください";
  },
};

export const upstreamCapacityJa: RuleTexts<typeof upstreamCapacity> = {
  messages: {
    short: ({ stage, need, capacity, ratio }, print) =>
      ratio === undefined
        ? `計画には「${print.pick(stage)}」が${print.quantity(need)}必要ですが、能力は${print.quantity(capacity)}です`
        : `計画には「${print.pick(stage)}」が${print.quantity(need)}必要で、能力${print.quantity(capacity)}の${print.share(ratio)}です`,
    unknown: (why, print) =>
      `「${print.pick(why.of)}」が計画に足りるかどうか分かりません（${sayReason(analysesJa["material-balance"].reasons, why, print)}）`,
  },
  notes: {
    need: ({ buyer, quantity }: { buyer: LocalText; quantity: Quantity }, print) =>
      `この原単位により「${print.pick(buyer)}」に${print.quantity(quantity)}が必要です`,
  },
  help: "不足する工程への支援策を加えるか、計画の量を減らすか、原単位と能力を確かめてください",
};
