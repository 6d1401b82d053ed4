import type { AnalysisWords } from "../../analysis-words.ts";

export const growthJa = {
  reasons: {
    noTime: () => "後の値の時点が前の値より後ではありません",
    fromZero: () => "基準値が0のため計算できません",
    notPositive: () => "0以下の値があるため計算できません",
    unlike: () => "二つの値の単位が異なります",
    noDates: () => "基準値または目標値に時点がありません",
  },
  lines: {},
} satisfies AnalysisWords;
