import type { productMarketSized } from "../../../check/rules/product-market-sized.ts";
import type { RuleTexts } from "../rule-texts.ts";

const parts = {
  market: "市場の説明",
  buyers: "買い手",
  competitors: "競合",
  codes: "品目・産業分類のコード",
} as const;

export const productMarketSizedJa: RuleTexts<typeof productMarketSized> = {
  messages: {
    unnamed: () => "計画に製品の名前がありません",
    sector: ({ name }) => `「${name}」は産業分野の名前で、製品ではありません`,
    lacks: ({ name, lacks }, print) =>
      `「${print.pick(name)}」に${print.list(lacks.map((part) => parts[part]))}が書かれていません`,
    coarse: ({ scheme, code, found, least }) =>
      `${scheme.toUpperCase()}コード「${code}」は${found}桁です（製品には${least}桁以上が必要です）`,
  },
  help: "買い手が注文するときの名前で製品を書き、market（市場）、buyers（買い手）、competitors（競合）、codes（コード）を加えてください",
};
