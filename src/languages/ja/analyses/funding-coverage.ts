import type { Print } from "../../../diagnostics/speech.ts";
import type { Quantity } from "../../../notation/quantity.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const fundingCoverageJa = {
  reasons: {
    noCost: () => "事業費の書かれた取組がありません",
    currencies: () => "事業費に複数の通貨があります",
    uncosted: () => "事業費が書かれていません",
    fewPhases: () => "事業費のある段階が二つ未満です",
    level: ({ coverage }: { coverage: number }, { share }: Print) =>
      coverage === 0
        ? "財源を確保した段階がありません"
        : `どの段階も財源の確保率が同じ${share(coverage)}です`,
  },
  lines: {
    covered: (
      { need, coverage, none }: { need: Quantity; coverage: number; none: number },
      { quantity, share }: Print,
    ) =>
      none > 0
        ? `取組の事業費${quantity(need)}のうち${share(coverage)}は確保済みで、${share(none)}には財源がありません`
        : `取組の事業費${quantity(need)}のうち${share(coverage)}は確保済みで、全額に財源の予定があります`,
  },
} satisfies AnalysisWords;
