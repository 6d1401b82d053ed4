import type { kpiLadder } from "../../../compose/exhibits/kpi-ladder.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const kpiLadderJa: ExhibitWords<typeof kpiLadder> = {
  title: "目標値の積み上げ",
  caption: "1件当たりの効果から目標値までの積み上げ",
  step: "項目",
  effect: "1件当たりの効果",
  count: "件数",
  together: "小計",
  sum: "項目の合計",
  multiplier: "乗数",
  total: "積み上げた値",
  target: "目標値",
  change: "基準値から目標値までの変化",
  difference: "目標との差",
  implied: "一致に必要な乗数",
  rounding: "端数の範囲内",
};
