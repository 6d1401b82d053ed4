import type { Print } from "../../../diagnostics/speech.ts";
import type { LocalText } from "../../../text/language.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const substitutionJa = {
  reasons: {
    nothing: () => "域外からの仕入れに金額が書かれていません",
    noCapture: () => "価値を残す域内の工程がなく、域内の売り手の目安が得られません",
  },
  lines: {
    first: (
      { from, to, gain }: { from: LocalText; to: LocalText; gain: number },
      { pick, number }: Print,
    ) =>
      `域内調達に替えた場合の効果が最も大きいのは、「${pick(to)}」が「${pick(from)}」から買う分です（域内に残る割合＋${number(100 * gain, 1)}ポイント）`,
  },
} satisfies AnalysisWords;
