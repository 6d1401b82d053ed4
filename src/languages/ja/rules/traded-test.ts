import type { tradedTest } from "../../../check/rules/traded-test.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const tradedTestJa: RuleTexts<typeof tradedTest> = {
  messages: {
    local: ({ most, minimum }, print) =>
      `サプライチェーンの売上のうち域外に売られるのは${print.share(most)}で、${print.share(minimum)}を超えていません`,
    open: ({ least, most, minimum }, print) =>
      `サプライチェーンの売上のうち域外に売られるのは${print.share(least)}から${print.share(most)}の間で、${print.share(minimum)}を超えるかどうか分かりません`,
  },
  notes: {
    market: ({ stage }: { stage: LocalText }, print) =>
      `「${print.pick(stage)}」への販売は域内の販売として数えました`,
    unplaced: ({ stage }: { stage: LocalText }, print) =>
      `「${print.pick(stage)}」の所在が書かれていません`,
  },
  help: ({ least, most }: { readonly least: number; readonly most: number }) =>
    least === most
      ? "主に域内で売る理由を product.market.inRegion に書くか、域外の売り先をサプライチェーンに示してください"
      : "市場の location（所在）を書くか、主に域内で売る理由を product.market.inRegion に書いてください",
};
