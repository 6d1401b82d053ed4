import type { estimates } from "../../../compose/exhibits/estimates.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const estimatesJa: ExhibitWords<typeof estimates> = {
  title: "方法の比較",
  caption: "方法別にみた地域の付加価値",
  method: "方法",
  per: "分母",
  share: "割合",
  chain: "サプライチェーンの勘定",
  chainPer: "チェーンの売上",
  multiplier: "産業連関表のタイプI",
  demandBefore: "",
  demandAfter: "への最終需要",
  ripple: "経済波及効果（総合効果）",
  directBefore: "",
  directAfter: "の直接効果",
  note: "サプライチェーンの勘定は計画自身の数値を、ほかの二つは全産業の表をたどったものです。それぞれ別の推計であり、合計しません。",
};
