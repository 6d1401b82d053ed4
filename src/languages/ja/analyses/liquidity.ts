import type { Print } from "../../../diagnostics/speech.ts";
import type { Quantity } from "../../../notation/quantity.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const liquidityJa = {
  reasons: {
    noCost: () => "事業費の書かれた取組がありません",
    currencies: () => "事業費に複数の通貨があります",
    noSubsidies: () => "補助金等を財源とする取組がありません",
    tooLong: ({ years }: { years: number }) => `ロードマップが${years}年を超えています`,
  },
  lines: {
    bridge: (
      { need, month, length }: { need: Quantity; month: number; length: number },
      { quantity, month: print, number }: Print,
    ) =>
      `補助金等が入るまで、最大${quantity(need)}のつなぎ資金が要ります（${print(month)}末。立替えは連続${number(length)}か月）`,
    none: () => "補助金等は、対象の経費より先に入ります",
  },
} satisfies AnalysisWords;
