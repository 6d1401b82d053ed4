import type { targetPortfolio } from "../../../compose/exhibits/target-portfolio.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const targetPortfolioJa: ExhibitWords<typeof targetPortfolio> = {
  title: "確保済みの財源でまかなえるターゲット",
  caption: "確保済みの財源とターゲット",
  target: "ターゲット",
  score: "評点",
  chance: "市場への到達率",
  cost: "取組の費用",
  taken: "財源の範囲",
  yes: "内",
  no: "外",
  shortage: "不足額",
  inBefore: "（単位：",
  inAfter: "）",
  note: "確保済みの財源は、同じ年度の中ではターゲットの間で動かせ、年度はまたげないものとし、どのターゲットにも属さない取組の費用を先に差し引いています。支援策や事業に結び付いた財源は動かせません。そのような財源がある場合、この表は提案ではなく、影響を受けるターゲットの目安です。",
};
