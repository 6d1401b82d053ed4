import type { Print } from "../../../diagnostics/speech.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const stageScoresJa = {
  reasons: {
    noStages: () => "サプライチェーンに工程がありません",
    market: () => "市場は買い手であり、製品を売りません",
    unvalued: () => "その工程への支払いに金額がありません",
    beyond: () => "域内の工程は、その工程から買っていません",
  },
  lines: {
    targeted: (
      { targeted, stages, overlooked }: { targeted: number; stages: number; overlooked: number },
      { number }: Print,
    ) =>
      `製品をつくり売る${number(stages)}工程のうち${number(targeted)}工程にターゲットがあります` +
      (overlooked === 0
        ? ""
        : `（重要度が高く競合に遅れているのにターゲットのない工程が${number(overlooked)}）`),
  },
} satisfies AnalysisWords;
