import type { scheduleRisk } from "../../../compose/exhibits/schedule-risk.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const scheduleRiskJa: ExhibitWords<typeof scheduleRisk> = {
  title: "日付の確かさ",
  milestones: "日付のある節目を守れる確率",
  tasks: "取組の終わる時期と、全体の終わりを決める割合",
  task: "取組",
  milestone: "節目",
  date: "日付",
  probability: "確率",
  deadline: "期限",
  gate: "判定",
  end: "書かれた終わり",
  over: "99%超",
  under: "1%未満",
  half: "50%の確率",
  most: "80%の確率",
  nearly: "95%の確率",
  criticality: "終わりを決める割合",
  whole: "ロードマップ全体",
  fewerBefore: "全体の終わりを決める割合の高い",
  fewerAfter: "件です。",
  errorBefore: "期間はベータPERT分布によります。全体の80%の時期の標準誤差は",
  errorAfter: "です。",
};
