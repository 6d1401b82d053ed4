import type { Print } from "../../../diagnostics/speech.ts";
import type { Quantity } from "../../../notation/quantity.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const appraisalJa = {
  reasons: {
    none: () => "費用便益の記入がありません",
    noKind: () => "便益が何であるか（benefitKind）が書かれていません",
    output: () => "生産額は便益ではありません。費用である中間投入を含んでいるためです",
    noCosts: () => "費用が書かれていません",
    noBenefits: () => "便益が書かれていません",
    noMoney: () => "金額でない値があります",
    currencies: ({ currencies }: { currencies: readonly string[] }, { list }: Print) =>
      `通貨が混在しています（${list(currencies)}）`,
    prices: ({ bases }: { bases: readonly string[] }, { list }: Print) =>
      `価格の基準が混在しています（${list(bases)}）`,
    noRate: () =>
      "割引率が書かれていません（spillover.appraisal.discountRateまたはmethods.discountRate）",
    noInternalRate: () =>
      "年ごとの収支の符号がちょうど1回変わる流れでないか、1,000%までの率では釣り合わないため、内部収益率は求められません",
  },
  lines: {
    worth: ({ rate, ratio }: { rate: number; ratio: number }, { share, number }: Print) =>
      `便益は費用の${number(ratio, 2)}倍です（割引率${share(rate, 1)}）`,
    net: ({ rate, net }: { rate: number; net: Quantity }, { share, quantity }: Print) =>
      `純現在価値は${quantity(net)}です（割引率${share(rate, 1)}）`,
  },
} satisfies AnalysisWords;
