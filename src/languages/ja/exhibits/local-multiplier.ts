import type { localMultiplier } from "../../../compose/exhibits/local-multiplier.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const localMultiplierJa: ExhibitWords<typeof localMultiplier> = {
  title: "売上の域内での循環（地域内乗数）",
  rounds: "売上1に対し域内に生まれる収入",
  round: "巡",
  income: "域内の収入",
  first: "1：サプライチェーンの売上",
  second: "2：域内の仕入れ先と働く人への支払い",
  third: "3：その人や企業による域内での支払い",
  three: "3巡の合計（LM3）",
  all: "すべての巡の合計",
  note: "取引額の合計であり、付加価値ではありません。域内に残る割合と比べたり、他の効果に足したりすることはできません。四捨五入のため、内訳と合計が一致しないことがあります。",
};
