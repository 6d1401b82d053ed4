import type { Print } from "../../../diagnostics/speech.ts";
import type { Quantity } from "../../../notation/quantity.ts";
import type { LocalText } from "../../../text/language.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const additionalityJa = {
  reasons: {
    noGross: () => "総効果が書かれていません",
    noReference: () => "計画がない場合の効果が書かれていません",
    leakage: () => "域外への漏出が0%から100%の範囲にありません",
    displacement: () => "域内の他者からの置き換えが0%から100%の範囲にありません",
    substitution: () => "代替が0%から100%の範囲にありません",
    multiplier: () => "乗数が0を下回っています",
    unlike: () => "計画がある場合とない場合の単位が異なります",
  },
  lines: {
    additional: (
      { name, gross, additional }: { name: LocalText; gross: Quantity; additional: Quantity },
      { pick, quantity }: Print,
    ) => `「${pick(name)}」の総効果${quantity(gross)}のうち、純増分は${quantity(additional)}です`,
  },
} satisfies AnalysisWords;
