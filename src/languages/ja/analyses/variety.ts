import type { Print } from "../../../diagnostics/speech.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const varietyJa = {
  reasons: {
    noStatistics: () => "地域統計が計画にありません",
    noValues: () => "統計に地域の値がありません",
    negative: () => "負の値があり、構成比を計算できません",
    noFamilies: () => "地域の産業が二つ以上ある上位分類がありません",
    alone: () => "統計に比較する地域がありません",
    incomplete: () => "基準の値に欠測があります",
  },
  lines: {
    bits: (
      { related, unrelated, year }: { related: number; unrelated: number; year: number },
      { number }: Print,
    ) =>
      `関連多様性は${number(related, 2)}ビット、非関連多様性は${number(unrelated, 2)}ビットです（${year}年）`,
  },
} satisfies AnalysisWords;
