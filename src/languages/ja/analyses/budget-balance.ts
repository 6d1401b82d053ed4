import type { Print } from "../../../diagnostics/speech.ts";
import type { Quantity } from "../../../notation/quantity.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const budgetBalanceJa = {
  reasons: {
    noCost: () => "事業費の書かれた取組がありません",
    currencies: () => "予算と事業費に複数の通貨があります",
    uncosted: () => "事業費の書かれていない取組があります",
    noBudget: () => "予算の書かれていない支援策があります",
  },
  lines: {
    balanced: ({ uses }: { uses: Quantity }, { quantity }: Print) =>
      `支援策の予算は、対象の取組に要する${quantity(uses)}と一致しています`,
    apart: ({ sources, uses }: { sources: Quantity; uses: Quantity }, { quantity }: Print) =>
      `支援策の予算は${quantity(sources)}、対象の取組に要する額は${quantity(uses)}です`,
  },
} satisfies AnalysisWords;
