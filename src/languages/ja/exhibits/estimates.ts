import type { estimates } from "../../../compose/exhibits/estimates.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const estimatesJa: ExhibitWords<typeof estimates> = {
  title: "方法の比較",
  caption: "地域に生まれる付加価値（方法別）",
  method: "方法",
  per: "分母",
  share: "割合",
  chain: "チェーンの勘定（3章）",
  chainPer: "チェーンの売上",
  multiplier: "産業連関表のタイプI",
  multiplierPer: "部門の生産物への最終需要",
  ripple: "経済波及効果（総合効果）",
  ripplePer: "需要の直接効果",
  note: "チェーンの勘定は計画自身の数値を、ほかの二つは全産業の表をたどったものです。それぞれ別の推計であり、合計しません。",
};
