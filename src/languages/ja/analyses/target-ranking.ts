import type { Print } from "../../../diagnostics/speech.ts";
import type { LocalText } from "../../../text/language.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const targetRankingJa = {
  reasons: {
    noCriteria: () => "評価項目が書かれていません",
    noScale: () => "worst と best のある評価項目がありません",
    noScores: () => "尺度のある評価項目に評価値のあるターゲットがありません",
    oneOption: () => "評価値のあるターゲットが2件に満たず、比べられません",
    tooMany: ({ options, most }: { options: number; most: number }, { number }: Print) =>
      `評価値のある案が${number(options)}件あり、順位を求める上限の${number(most)}件を超えています`,
  },
  lines: {
    first: (
      {
        target,
        score,
        given,
        share,
      }: { target: LocalText; score: number; given?: number | undefined; share: number },
      print: Print,
    ) =>
      `評点が最も高いのは「${print.pick(target)}」（1点満点で${print.number(score, 2)}）で、1位になる割合は${given === undefined ? "" : `計画の重みで${print.share(given)}、`}重みの合意がない場合で${print.share(share)}です`,
    open: ({ options }: { options: number }, { number }: Print) =>
      `${number(options)}案のいずれも、評価値がそろっていません`,
  },
} satisfies AnalysisWords;
