import type { Print } from "../../../diagnostics/speech.ts";
import type { LocalText } from "../../../text/language.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const alignmentJa = {
  reasons: {
    noEfforts: () => "取組量を書いた機関がありません",
    noneNow: () => "現在の取組量（0を超えるもの）を書いた機関がありません",
    nonePlanned: () => "計画後の取組量（0を超えるもの）を書いた機関がありません",
    noTargets: () => "採用したターゲットがありません",
    oneTheme: () => "取組の対象が一つのターゲットだけで、向きは一通りしかありません",
    somePriorities: (facts: { without: readonly LocalText[] }, print: Print) =>
      `優先度が一部のターゲットにしか書かれていません（書かれていないのは${print.list(facts.without.map(print.pick))}）`,
    unlikePriorities: () => "ターゲットの優先度の単位がそろっていません",
    noPriority: () => "0を超える優先度をもつターゲットがないか、0を下回る優先度があります",
    mixedUnits: (facts: { units: readonly string[] }, print: Print) =>
      `取組量の単位がそろっていません（${print.list(facts.units.map((unit) => unit || "単位なし"))}）`,
    notEffort: (facts: { units: readonly string[] }, print: Print) =>
      `単位が${print.list(facts.units)}の取組量は機関どうしで合計できません（金額か従事量で書いてください）`,
    negative: (facts: { institution: LocalText }, print: Print) =>
      `${print.pick(facts.institution)}の取組量に0を下回るものがあります`,
    oneInstitution: () => "機関が一つでは、向きのそろい方を測れません",
    noRoom: () => "取組をどう並べ替えても一致度が変わりません",
  },
  lines: {
    both: ({ now, planned }: { now: number; planned: number }, { number }: Print) =>
      `取組の向きとターゲットとの一致度は、現在${number(now, 2)}、計画後${number(planned, 2)}です（1が完全な一致）`,
    one: ({ value }: { value: number }, { number }: Print) =>
      `取組の向きとターゲットとの一致度は${number(value, 2)}です（1が完全な一致）`,
  },
} satisfies AnalysisWords;
