import type { regionalisation } from "../../../compose/exhibits/regionalisation.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const regionalisationJa: ExhibitWords<typeof regionalisation> = {
  title: "全国表の地域化",
  table: "全国の産業連関表",
  caption: "立地係数の方法別にみたタイプIの生産の乗数",
  sector: "部門",
  quotient: "従業者の立地係数",
  flq: "FLQ（幅）",
  aflq: "AFLQ",
  cilq: "CILQ",
  slq: "SLQ",
  regional: "地域の表",
  noteCompared:
    "参照する値は地域の表の乗数です。立地係数の方法は、地域の表がない場合の推計値を示します。",
  note: "参照する値はFLQです。CILQとSLQは移輸入を少なくみるため、過大になります。",
};
