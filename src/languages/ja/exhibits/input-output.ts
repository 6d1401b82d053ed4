import type { inputOutput } from "../../../compose/exhibits/input-output.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const inputOutputJa: ExhibitWords<typeof inputOutput> = {
  title: "産業連関表の乗数",
  table: "地域の産業連関表",
  caption: "部門別にみた最終需要1単位の効果",
  sector: "部門",
  names: "この計画では",
  output: "生産（タイプI）",
  outputTwo: "生産（タイプII）",
  valueAdded: "付加価値（タイプI）",
  income: "雇用者所得（タイプI）",
  personsBefore: "就業者（",
  personsAfter: "当たり人、タイプI）",
  note: "部門の域内生産物に対する最終需要1単位当たりの値です。2つ目の数字は、タイプIIでは家計の行を含めた合計、就業者では乗数（効果を部門自身の係数で割ったもの）です。",
};
