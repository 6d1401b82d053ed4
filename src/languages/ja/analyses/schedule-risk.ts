import type { Print } from "../../../diagnostics/speech.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const scheduleRiskJa = {
  reasons: {
    noSpread: () =>
      "どの取組にも期間の三点見積り（low・likely・high）がなく、日付の確かさを計算できません",
  },
  lines: {
    finishes: ({ p50, p80 }: { p50: number; p80: number }, { month }: Print) =>
      p50 === p80
        ? `ロードマップは80%の確率で${month(p80)}までに終わります`
        : `ロードマップは50%の確率で${month(p50)}まで、80%の確率で${month(p80)}までに終わります`,
  },
} satisfies AnalysisWords;
