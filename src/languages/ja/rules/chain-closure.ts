import { sayReason } from "../../../analyse/say-reason.ts";
import type { chainClosureRule } from "../../../check/rules/chain-closure.ts";
import type { LocalText } from "../../../text/language.ts";
import { analysesJa } from "../analyses/index.gen.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const chainClosureJa: RuleTexts<typeof chainClosureRule> = {
  messages: {
    low: ({ closure, upper, minimum }, print) =>
      `サプライチェーンの売上のうち域内に残るのは${upper > closure ? "多くても" : ""}${print.share(upper)}で、${print.share(minimum)}を下回ります`,
    embedded: ({ core, closure, upper, minimum }, print) =>
      `地域は域外のサプライチェーンの一部に組み込まれています（域内にあるのは中核の${print.share(core)}、域内に残る売上は${upper > closure ? "多くても" : ""}${print.share(upper)}で${print.share(minimum)}を下回ります）`,
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
      return "流出している仕入れを域内に移すか、地域が一部の工程を担えばよい理由を書いて例外としてください";
    return stage === undefined
      ? "工程の output（出荷額）と valueAdded（付加価値）、つながりの value（取引額）を書いてください"
      : "工程の output（出荷額）か valueAdded（付加価値）、または仕入れの value（取引額）を改めてください";
  },
};
