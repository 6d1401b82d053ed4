import type { Print } from "../../../diagnostics/speech.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const diffusionJa = {
  reasons: {
    notAsked: () => "製品が新しい買い手に広がりつつあるとは、計画に書かれていません",
    fewPoints: ({ points, least }: { points: number; least: number }, { number }: Print) =>
      `生産・出荷の値が${number(points)}個しかなく、曲線の当てはめには${number(least)}個が必要です`,
    unlike: () => "生産・出荷の値の単位が異なります",
    negative: () => "生産・出荷に0を下回る値があります",
    noFit: () => "この形の曲線は当てはまりません",
    notIdentified: () =>
      "変化が最も急な時点を過ぎていないか、水準が2.7倍以内の幅で分からないため、伸びがどこで止まるかは求まりません",
    noPotential: () => "潜在需要が書かれていません",
    noCoefficients: ({ most }: { most: number }, { number }: Print) =>
      `係数 p と q（年当たり、0を超え${number(most)}以下）がそろっていません`,
    manyPoints: ({ points, most }: { points: number; most: number }, { number }: Print) =>
      `生産・出荷の値が${number(points)}個あり、曲線を当てはめる上限の${number(most)}個を超えています`,
    noSource: () => "係数のもとになった事例の出典がありません",
    noStart: () => "計画の期間がないため、起点が決まりません",
  },
  lines: {
    forward: ({ reached, peak }: { reached: number; peak: number }, print: Print) =>
      `事例の係数によれば、計画の終わりに潜在需要の${print.share(reached)}に達し、販売の最大は${print.month(peak)}です`,
    turn: ({ month }: { month: number }, print: Print) =>
      `当てはめた曲線では、販売は${print.month(month)}に最大となりました`,
  },
} satisfies AnalysisWords;
