import type { Print } from "../../../diagnostics/speech.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const shiftShareJa = {
  reasons: {
    noStatistics: () => "地域統計が計画にありません",
    alone: () => "統計に比較する地域がありません",
    oneYear: () => "比較できる年が統計に二つ以上ありません",
    noCommon: () => "始めと終わりの両方の年に、地域と基準の値がそろう産業がありません",
    noSteps: () => "始めと終わりの間に、すべての値がそろう年がありません",
  },
  lines: {
    growth: (
      facts: { first: number; last: number; region: number; reference: number; ahead: boolean },
      { share }: Print,
    ) =>
      `${facts.first}年から${facts.last}年までの増減率は、地域が${share(facts.region, 1)}、基準が${share(facts.reference, 1)}で、地域特殊要因は${facts.ahead ? "プラスです" : "プラスではありません"}`,
  },
} satisfies AnalysisWords;
