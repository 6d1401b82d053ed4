import type { Print } from "../../../diagnostics/speech.ts";
import type { LocalText } from "../../../text/language.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const materialBalanceJa = {
  reasons: {
    perNothing: () => "原単位の分母が0です",
    noVolume: ({ stage }: { stage: LocalText }, print: Print) =>
      `「${print.pick(stage)}」に、原単位と同じ単位の数量がありません`,
    unlike: ({ of }: { of: LocalText }, print: Print) =>
      `「${print.pick(of)}」の能力と原単位の単位が異なります`,
  },
  lines: {
    enough: ({ count }: { count: number }, { number }: Print) =>
      `計画に必要な原材料${number(count)}件は、能力の範囲内です`,
    short: ({ stage, ratio }: { stage: LocalText; ratio: number }, { pick, share }: Print) =>
      `計画の必要量は「${pick(stage)}」の能力の${share(ratio)}です`,
  },
} satisfies AnalysisWords;
