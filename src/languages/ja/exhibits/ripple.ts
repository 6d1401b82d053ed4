import type { ripple } from "../../../compose/exhibits/ripple.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const rippleJa: ExhibitWords<typeof ripple> = {
  title: "産業連関表による経済波及効果",
  regionalTable: "地域の産業連関表",
  nationalTable: "全国の産業連関表",
  caption: "経済波及効果",
  round: "段階",
  output: "生産誘発額",
  valueAdded: "粗付加価値誘発額",
  compensation: "雇用者所得誘発額",
  persons: "就業者誘発数（人）",
  employees: "うち雇用者（人）",
  direct: "直接効果",
  first: "第1次波及効果（中間投入）",
  second: "第2次波及効果（所得の支出）",
  total: "総合効果",
  note: "金額は表の年の価格です。四捨五入のため、合計は一致しないことがあります。",
};
