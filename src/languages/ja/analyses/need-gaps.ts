import type { Print } from "../../../diagnostics/speech.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const needGapsJa = {
  reasons: {
    unrated: () => "ニーズに重要度も充足度もありません",
    noImportance: () => "ニーズに重要度がありません",
    noPerformance: () => "ニーズに充足度がありません",
  },
  lines: {
    concentrate: (
      { concentrate, rated }: { concentrate: number; rated: number },
      { number }: Print,
    ) =>
      `評価のあるニーズ${number(rated)}件${concentrate === rated ? "は、いずれも" : `のうち${number(concentrate)}件は、`}重要度の割に充足度が低くなっています`,
  },
} satisfies AnalysisWords;
