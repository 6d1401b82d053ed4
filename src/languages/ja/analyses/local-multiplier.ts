import type { Print } from "../../../diagnostics/speech.ts";
import type { LocalText } from "../../../text/language.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const localMultiplierJa = {
  reasons: {
    noWages: () => "売上を支える工程の賃金が書かれていません",
    noSpending: () => "家計が域内で使う割合が書かれていません",
    wages: (
      { stage, share, most }: { stage: LocalText; share: number; most: number },
      print: Print,
    ) =>
      `「${print.pick(stage)}」の賃金が出荷額の${print.share(share, 1)}で、上限の${print.share(most, 1)}を超えています`,
  },
  lines: {
    three: ({ low, high }: { low: number; high: number }, { number }: Print) =>
      number(low, 2) === number(high, 2)
        ? `売上1に対し、3巡までに域内に生まれる収入は${number(low, 2)}です（LM3）`
        : `売上1に対し、3巡までに域内に生まれる収入は${number(low, 2)}〜${number(high, 2)}です（LM3）`,
  },
} satisfies AnalysisWords;
