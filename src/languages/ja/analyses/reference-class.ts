import type { Print } from "../../../diagnostics/speech.ts";
import type { LocalText } from "../../../text/language.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const referenceClassJa = {
  reasons: {
    noGrowth: () => "目標は伸びを求めていません",
    short: ({ years }: { years: number }, { number }: Print) =>
      `系列が${number(years, 0)}年より短いため比べられません`,
    tooLong: ({ years }: { years: number }, { number }: Print) =>
      `${number(years, 0)}年に及ぶ事例がありません`,
  },
  lines: {
    place: (
      { name, above, of }: { name: LocalText; above: number; of: number },
      { pick, number }: Print,
    ) =>
      `「${pick(name)}」に必要な伸びは、事例${number(of)}件のうち${number(above)}件の最も伸びた時期を上回ります`,
  },
} satisfies AnalysisWords;
