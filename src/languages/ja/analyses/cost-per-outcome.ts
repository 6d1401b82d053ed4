import type { Print } from "../../../diagnostics/speech.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const costPerOutcomeJa = {
  reasons: {
    noChange: () => "基準値か目標値が書かれていません",
    kept: () => "現状を維持する指標です",
    average: () => "平均や1単位当たりの値で、予算を割る対象になりません",
    unlike: () => "基準値と目標値の単位が異なります",
    notPositive: () => "成果が0以下です",
    notNet: () => "純増分がありません",
    noEffect: () => "年間の効果が書かれていません",
    noMeasures: () => "対応する支援策がありません",
    noBudget: () => "対応する支援策の予算が書かれていません",
    currencies: () => "対応する支援策の予算に複数の通貨があります",
  },
  lines: {
    counted: ({ count }: { count: number }, { number }: Print) =>
      `${number(count)}件の成果について、1単位当たりの費用を計算できます`,
  },
} satisfies AnalysisWords;
