import type { Print } from "../../../diagnostics/speech.ts";
import type { LocalText } from "../../../text/language.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const supplyRiskJa = {
  reasons: {
    noOutlet: () => "サプライチェーンに販売額も市場への取引もありません",
    noSupply: () => "工程間の供給が書かれていません",
  },
  lines: {
    single: (
      { count, stage, blocked }: { count: number; stage: LocalText; blocked: number },
      { number, pick, share }: Print,
    ) =>
      count === 1
        ? `代わりのない工程は「${pick(stage)}」で、止まると最終販売の${share(blocked)}が止まります`
        : `代わりのない工程が${number(count)}あり、「${pick(stage)}」が止まると最終販売の${share(blocked)}が止まります`,
    none: () => "不可欠な供給には、いずれも他の売り手があります",
  },
} satisfies AnalysisWords;
