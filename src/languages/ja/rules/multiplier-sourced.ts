import type { multiplierSourced } from "../../../check/rules/multiplier-sourced.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

const names: Readonly<Record<string, string>> = {
  table: "産業連関表（table）",
  year: "年次（year）",
  sector: "部門（sector）",
};

export const multiplierSourcedJa: RuleTexts<typeof multiplierSourced> = {
  messages: {
    unsourced: ({ id, value, missing }, print) =>
      `乗数「${id}」（${print.quantity(value)}）に${print.list(missing.map((key) => names[key] ?? key))}が書かれていません`,
    bare: ({ value }, print) =>
      `spillover.multipliers にない乗数${print.quantity(value)}が使われています`,
    low: ({ id, value, limit }, print) =>
      `乗数「${id}」が${print.quantity(value)}で、${print.number(limit)}を下回ります（もとの効果より小さくなります）`,
    high: ({ id, value, limit, region }, print) =>
      `乗数「${id}」が${print.quantity(value)}で、${print.enumerated("regionKind", region)}の目安の上限${print.number(limit)}を上回ります`,
    summed: ({ seller, buyer }, print) =>
      `「${print.pick(seller)}」と、そこから買う「${print.pick(buyer)}」の生産額が足し合わされ、同じ価値が二重に数えられています`,
  },
  notes: {
    again: () => "同じ指標の別の乗数です",
    seller: () => "売る側の工程です",
    buyer: () => "買う側の工程です",
  },
  help: ({ seller, limit }: { readonly seller?: LocalText; readonly limit?: number }) => {
    if (seller !== undefined)
      return "生産額ではなく付加価値を足すか、最後の工程の生産額だけを使ってください。内訳が重ならないときは、その理由を overlap に書いてください";
    return limit === undefined
      ? "乗数を、産業連関表、年次、部門とともに spillover.multipliers に書き、使うところではそのIDを書いてください"
      : "地域の産業連関表から、その部門の乗数を取ってください。国内で認められた計画の例は1.27〜1.3です";
  },
};
