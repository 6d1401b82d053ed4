import type { additionality } from "../../../compose/exhibits/additionality.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const additionalityJa: ExhibitWords<typeof additionality> = {
  title: "成果の純増分と帰属",
  table: "総効果から純増分まで",
  indicator: "指標",
  case: "場合",
  with: "計画がある場合",
  without: "計画がない場合",
  gross: "総効果",
  leakage: "漏出",
  displacement: "置き換え",
  substitution: "代替",
  multiplier: "乗数",
  net: "純効果",
  additional: "純増分",
  note: "計画がない場合の率は、記載がなければ計画がある場合と同じとしています。",
  noteApart: "異なる指標の結果は合計しません。",
  noteSum: "合計するのは、代表指標を構成する指標だけです。",
  together: "代表指標を構成する指標の合計",
  claims: "支援策が計上する成果",
  claimed: "支援策ごとの割合",
  sum: "合計",
  ratio: "重複計上率",
  claimsNote:
    "1なら重複はありません。計上の重なりを示すもので、支援策がもたらしたものの大きさではありません。",
};
