import type { stageSuccess } from "../../../compose/exhibits/stage-success.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const stageSuccessJa: ExhibitWords<typeof stageSuccess> = {
  title: "研究から市場までの到達",
  caption: "段階ごとの確率",
  phase: "段階",
  basis: "根拠（成功／試行）",
  through: "越える確率",
  survival: "最後まで到達する確率",
  projects: "現在の件数",
  expected: "越える見込み（件）",
  funded: "財源確保の割合",
  valley: "死の谷",
  openName: "「",
  closeName: "」",
  of: "／",
  stated: "記載値",
  middle: "90%の範囲 ",
  note: "確率は件数によるベータ分布の平均で、添えた数字は中央の90%の範囲です。プロジェクトの成否は互いに独立とみなしており、同じ企業や技術によるものがあれば、実際の幅はこれより広くなります。",
};
