import type { Print } from "../../../diagnostics/speech.ts";
import type { Quantity } from "../../../notation/quantity.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const taskFundingJa = {
  reasons: {
    noCost: () => "事業費が書かれていません",
    notMoney: () => "事業費が金額ではありません",
    negative: () => "事業費が負の額です",
    notWhole: ({ currency }: { currency: string }) =>
      `事業費に${currency}の最小単位より小さい端数があります`,
    tooLarge: () => "事業費が大きすぎて、最小単位まで計算できません",
    noLines: () => "事業費と財源の両方が書かれた取組がありません",
    currencies: () => "事業費に複数の通貨があります",
  },
  lines: {
    paid: ({ cost }: { cost: Quantity }, { quantity }: Print) =>
      `財源を示した取組の事業費${quantity(cost)}は、全額に財源があります`,
    open: ({ cost, gap }: { cost: Quantity; gap: Quantity }, { quantity }: Print) =>
      `財源を示した取組の事業費${quantity(cost)}のうち、${quantity(gap)}に財源がありません`,
  },
} satisfies AnalysisWords;
