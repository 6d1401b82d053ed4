import type { liquidity } from "../../../compose/exhibits/liquidity.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const liquidityJa: ExhibitWords<typeof liquidity> = {
  title: "つなぎ資金",
  owners: "実施主体ごとの立替額",
  owner: "実施主体",
  subsidies: "補助金等",
  need: "最大の立替額",
  month: "時点（月末）",
  length: "立替えの続く月数",
  noOwner: "実施主体の記載なし",
  years: "補助金等で賄う経費と補助金等の受取り（年度別）",
  year: "年度",
  paid: "支払った経費",
  received: "受け取った補助金等",
  balance: "年度末の残高",
  terms: "制度の支払条件",
  programme: "制度",
  advance: "概算払",
  settlement: "精算払の時期",
  lag: "精算払までの期間",
  openBefore: "必要なつなぎ資金は計算できません（",
  openAfter: "）。",
  inBefore: "（単位：",
  inAfter: "）",
};
