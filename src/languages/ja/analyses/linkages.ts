import type { Print } from "../../../diagnostics/speech.ts";
import type { LocalText } from "../../../text/language.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const linkagesJa = {
  reasons: {
    noTrade: () => "域内の工程どうしの取引に金額が書かれていません",
  },
  lines: {
    key: ({ stages }: { stages: readonly LocalText[] }, { pick }: Print) =>
      `鍵となる工程は${stages.map((stage) => `「${pick(stage)}」`).join("")}です`,
    strongest: (
      { stage, influence }: { stage: LocalText; influence: number },
      { pick, number }: Print,
    ) =>
      `鍵となる工程はなく、仕入れ先を最も強く引っ張るのは「${pick(stage)}」です（影響力係数${number(influence, 2)}）`,
  },
} satisfies AnalysisWords;
