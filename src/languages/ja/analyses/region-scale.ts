import type { Print } from "../../../diagnostics/speech.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const regionScaleJa = {
  reasons: {
    noEffect: () => "年間の効果が書かれていません",
    noBase: () => "地域の産業規模も経済規模も書かれていません",
    unlike: () => "効果の単位が地域の産業規模の単位と異なります",
  },
  lines: {
    shares: (
      { least, most, count }: { least: number; most: number; count: number },
      { share, number }: Print,
    ) =>
      count === 1
        ? `ターゲットの効果は地域の産業規模の${share(most, 1)}です`
        : `${number(count)}件のターゲットの効果は、それぞれ地域の産業規模の${share(least, 1)}〜${share(most, 1)}です`,
  },
} satisfies AnalysisWords;
