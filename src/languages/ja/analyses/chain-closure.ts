import type { Print } from "../../../diagnostics/speech.ts";
import type { LocalText } from "../../../text/language.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const chainClosureJa = {
  reasons: {
    noStages: () => "サプライチェーンに工程がありません",
    noMoney: () => "どの工程の出荷額も、どの取引の金額も書かれていません",
    currencies: ({ currencies }: { currencies: readonly string[] }, print: Print) =>
      `金額に${print.list(currencies)}が混在しています`,
    noSales: () => "域内の工程から市場または域外への販売額が書かれていません",
    endless: ({ stages }: { stages: readonly LocalText[] }, print: Print) =>
      `工程どうしが循環して、売った分をすべて互いから仕入れています（${print.list(stages.map((stage) => print.pick(stage)))}）`,
    overfull: ({ stage, share }: { stage: LocalText; share: number }, print: Print) =>
      `「${print.pick(stage)}」の仕入れと付加価値の合計が出荷額の${print.share(share, 1)}になります`,
  },
  lines: {
    range: ({ low, high }: { low: number; high: number }, { share }: Print) =>
      share(low) === share(high)
        ? `サプライチェーンの売上の${share(low)}が域内に残ります`
        : `サプライチェーンの売上の${share(low)}〜${share(high)}が域内に残ります`,
  },
} satisfies AnalysisWords;
