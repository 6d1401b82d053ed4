import type { Print } from "../../../diagnostics/speech.ts";
import type { LocalText } from "../../../text/language.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

type Named = { name: LocalText; value: number; year: number };

export const specialisationJa = {
  reasons: {
    noStatistics: () => "地域統計が計画にありません",
    noValues: () => "統計に地域の値がありません",
    negative: () => "負の値があり、構成比を計算できません",
    oneIndustry: () => "産業が一つしかありません",
    alone: () => "統計に比較する地域がありません",
    noCommon: () => "地域と基準の両方で値の分かる産業がありません",
    missing: () => "地域または基準の値が欠測か秘匿です",
    noneInReference: () => "基準にこの産業がないか、値が負です",
  },
  lines: {
    own: ({ name, value, year }: Named, print: Print) =>
      `「${print.pick(name)}」の特化係数は${print.number(value, 2)}です（${year}年）`,
    strongest: ({ name, value, year }: Named, print: Print) =>
      `特化係数が最も高い産業は「${print.pick(name)}」で、${print.number(value, 2)}です（${year}年）`,
  },
} satisfies AnalysisWords;
