import type { Print } from "../../../diagnostics/speech.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const targetPortfolioJa = {
  reasons: {
    noCost: () => "費用の書かれた取組がありません",
    currencies: () => "費用の通貨が混在しています",
    oneCandidate: () => "評点と費用のそろったターゲットが2件に満たないため、組合せを選べません",
    tooMany: ({ candidates, most }: { candidates: number; most: number }, { number }: Print) =>
      `評点と費用のあるターゲットが${number(candidates)}件あり、上限の${number(most)}件を超えています`,
    tooHard: () => "最もよい組合せの探索が終わりません",
  },
  lines: {
    taken: ({ taken, candidates }: { taken: number; candidates: number }, { number }: Print) =>
      taken === candidates
        ? "確保済みの財源で、すべてのターゲットをまかなえます"
        : taken === 0
          ? `確保済みの財源だけでは、ターゲット${number(candidates)}件のいずれも全額はまかなえません`
          : `確保済みの財源だけでまかなえるのは、ターゲット${number(candidates)}件のうち${number(taken)}件です`,
  },
} satisfies AnalysisWords;
