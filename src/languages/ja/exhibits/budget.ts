import type { budget } from "../../../compose/exhibits/budget.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const budgetJa: ExhibitWords<typeof budget> = {
  title: "公的資金と民間資金",
  budget: "負担者の区分別・支援策の種類別の予算",
  item: "区分",
  total: "合計",
  share: "構成比",
  byPayer: "負担者の区分別",
  byType: "支援策の種類別",
  public: "公的（国、県、市町村とその試験研究機関）",
  private: "民間（企業、生産者、組合、金融機関、投資家）",
  other: "大学、支援機関など",
  unknown: "計画の機関として示されていない負担者",
  noType: "種類の記載なし",
  openBefore: "公的資金と民間資金の比率は計算できません（",
  openAfter: "）。",
  inBefore: "（単位：",
  inAfter: "）",
};
