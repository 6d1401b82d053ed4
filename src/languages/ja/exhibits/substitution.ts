import type { substitution } from "../../../compose/exhibits/substitution.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const substitutionJa: ExhibitWords<typeof substitution> = {
  title: "欠けている工程：域内調達に替えた場合の効果",
  purchases: "域外からの仕入れと、域内調達に替えた場合の効果",
  bought: "仕入れ",
  by: "買い手：",
  amount: "域外からの仕入額（年）",
  kept: "域内の売り手が残す割合",
  gain: "域内に残る割合の増（ポイント）",
  value: "域内に残る額の増（年）",
  after: "替えた後に域内に残る割合",
  "same-stage": "この工程の域内部分と同じとした場合",
  "same-good": "同じ品目を売る域内の工程と同じとした場合",
  "same-position": "同じ種類の域内の工程と同じとした場合",
  average: "域内の工程の平均とした場合",
  note: "1件ずつ、全量を替えた場合の値です。「域内の売り手が残す割合」は、地域が損をせずに域内の価格が現在を上回ってよい限度でもあります。域内に供給できる企業があるかどうかは考えていません。",
  shown: "上位",
  shownAfter: "件を示しています。",
};
