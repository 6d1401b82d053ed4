import type { Print } from "../../../diagnostics/speech.ts";
import type { LocalText } from "../../../text/language.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const extractionJa = {
  reasons: {
    noValue: () => "売上を支える域内の工程に、付加価値の書かれたものがありません",
    circle: () => "大きすぎる、またはほとんど閉じた取引の循環に属するため、分けて計算できません",
  },
  lines: {
    most: ({ stage, most }: { stage: LocalText; most: number }, { pick, share }: Print) =>
      `域内に残る付加価値のうち、最大で${share(most)}が「${pick(stage)}」を通ります`,
  },
} satisfies AnalysisWords;
