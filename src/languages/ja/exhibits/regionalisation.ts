import type { regionalisation } from "../../../compose/exhibits/regionalisation.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const regionalisationJa: ExhibitWords<typeof regionalisation> = {
  title: "全国表の地域化",
  caption: "立地係数の方法別の生産の乗数（タイプI）",
  sector: "部門",
  quotient: "従業者のSLQ",
  flq: "FLQ（幅）",
  aflq: "AFLQ",
  cilq: "CILQ",
  slq: "SLQ",
  regional: "地域の表",
  note: "読むのはFLQです。CILQとSLQは移輸入を少なくみるため、過大になります。",
};
