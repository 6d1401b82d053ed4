import type { fundingCoverage } from "../../../compose/exhibits/funding-coverage.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const fundingCoverageJa: ExhibitWords<typeof fundingCoverage> = {
  title: "ロードマップに沿った財源の確保状況",
  cover: "段階別・年度別の必要額と財源",
  item: "段階・年度",
  need: "必要額",
  secured: "確保済",
  applied: "申請・要求中",
  planned: "予定",
  none: "財源なし",
  coverage: "確保率",
  expected: "期待不足額",
  byPhase: "段階別",
  byYear: "年度別",
  noPhase: "段階の記載なし",
  total: "合計",
  openBefore: "必要額と財源を対比できません（",
  openAfter: "）。",
  rounded: "端数を丸めているため、内訳の和と合計が最後の桁で合わないことがあります。",
  inBefore: "（単位：",
  inAfter: "）",
};
