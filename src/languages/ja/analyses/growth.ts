import type { Print } from "../../../diagnostics/speech.ts";
import type { LocalText } from "../../../text/language.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const growthJa = {
  reasons: {
    noTime: () => "後の値の時点が前の値より後ではありません",
    fromZero: () => "基準値が0のため計算できません",
    notPositive: () => "0以下の値があるため計算できません",
    unlike: () => "二つの値の単位が異なります",
    mixedPrices: () => "二つの値の価格の基準が異なります",
    noDates: () => "基準値または目標値に時点がありません",
    noIndex: () => "物価指数が二つの時点に及んでいません",
    onePoint: () => "系列の値が二つに満たないため計算できません",
    noPoint: ({ years }: { years: number }, { number }: Print) =>
      `系列に、最後の値の${number(years)}年前の値がありません`,
  },
  lines: {
    headline: (
      { name, rate, past }: { name: LocalText; rate: number; past?: number | undefined },
      { pick, share }: Print,
    ) =>
      (Math.abs(rate) < 0.0005
        ? `「${pick(name)}」の目標は現状の維持です`
        : `「${pick(name)}」に必要な伸びは年${share(rate, 1)}です`) +
      (past === undefined ? "" : `（これまでは年${share(past, 1)}）`),
    product: ({ rate }: { rate: number }, { share }: Print) =>
      `製品はこれまで年${share(rate, 1)}で推移しています`,
  },
} satisfies AnalysisWords;
