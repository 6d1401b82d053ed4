import type { Print } from "../../../diagnostics/speech.ts";
import type { Quantity } from "../../../notation/quantity.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const budgetJa = {
  reasons: {
    noBudget: () => "支援策の予算が書かれていません",
    currencies: () => "予算に複数の通貨があります",
    payersUnknown: () => "計画の機関として種類とともに示された負担者がいません",
    noPublic: () => "公的と分かる負担者がいません",
  },
  lines: {
    secured: ({ total }: { total: Quantity }, { quantity }: Print) =>
      `支援策の事業費は${quantity(total)}で、全額の財源を確保しています`,
    unsecured: ({ total, open }: { total: Quantity; open: number }, { quantity, share }: Print) =>
      `支援策の事業費は${quantity(total)}で、うち${share(open)}は財源が未確保です`,
  },
} satisfies AnalysisWords;
