import type { Print } from "../../../diagnostics/speech.ts";
import type { LocalText } from "../../../text/language.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const referenceIndexJa = {
  reasons: {
    noBase: () => "時点の付いた基準値がありません",
    notPositive: () => "指数の計算には0を超える値が必要です",
    noCommonDate: () => "基準時点と、その後の実績の時点の両方に値のある比較対象がありません",
    fewYears: ({ fewest }: { fewest: number }, print: Print) =>
      `計画前の傾向の計算には、地域と比較対象の全てに値のある年が${print.number(fewest)}年以上必要です`,
    placeboYears: ({ fewest }: { fewest: number }, print: Print) =>
      `計画前の値が${print.number(fewest)}年分に足りません`,
    fewDonors: ({ fewest }: { fewest: number }, print: Print) =>
      `値のそろった比較対象が${print.number(fewest)}に足りません`,
  },
  lines: {
    index: ({ name, index }: { name: LocalText; index: number }, { pick, number }: Print) =>
      `比較対象に対する「${pick(name)}」の指数は${number(index, 2)}です（基準時点=1）`,
  },
} satisfies AnalysisWords;
