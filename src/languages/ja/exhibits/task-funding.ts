import type { taskFunding } from "../../../compose/exhibits/task-funding.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const taskFundingJa: ExhibitWords<typeof taskFunding> = {
  title: "取組ごとの財源",
  sources: "取組の財源内訳",
  source: "財源",
  eligible: "補助対象経費",
  rate: "補助率",
  cap: "補助上限額",
  amount: "金額",
  status: "確保の状況",
  own: "自己負担",
  none: "財源なし",
  cost: "事業費",
  roundedBefore: "",
  roundedAfter: "未満切捨て",
  atCap: "上限額",
  left: "事業費の残り",
  combination: "併用できない制度の対象経費を除く",
  open: "財源を計算できない取組",
  task: "取組",
  reason: "理由",
  openBefore: "財源を合計できません（",
  openAfter: "）。",
  inBefore: "（単位：",
  inAfter: "）",
};
