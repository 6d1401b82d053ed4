import type { targetRanking } from "../../../compose/exhibits/target-ranking.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const targetRankingJa: ExhibitWords<typeof targetRanking> = {
  title: "選択の確かさ",
  options: "案の評点と順位",
  option: "案",
  score: "評点（0〜1）",
  given: "1位の割合（計画の重み）",
  order: "1位の割合（重みの順序のみ合意）",
  none: "1位の割合（重みの合意なし）",
  flip: "首位と入れ替わる重み",
  dominated: "他の案に劣る",
  criteria: "評価項目の尺度と重み",
  criterion: "評価項目",
  worst: "最低（0）",
  best: "最高（1）",
  weight: "重み",
  corners: "途中の値 ",
  flipFrom: " ",
  flipTo: " → ",
  missing: "評価値に欠け",
  noteBefore: "「1位の割合」は、",
  noteDraws: "回の試行のうち評点が最も高かった割合です（95%の幅で誤差±",
  noteAfter: "、乱数の種",
  noteEnd:
    "）。右の列ほど、重みについて合意していることが少ない場合です。左で高く右で低い案は、重みの付け方に左右されます。最後の列は、ほかの重みを比例させるとき、どの重みがどこを超えて変われば首位と入れ替わるかを示します。一つの重みだけでは入れ替わらない場合は「–」とします。",
};
