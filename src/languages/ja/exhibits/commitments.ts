import type { commitments } from "../../../compose/exhibits/commitments.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const commitmentsJa: ExhibitWords<typeof commitments> = {
  title: "各機関に求めること",
  part: "区分",
  asked: "求めること",
  lead: "計画の取りまとめ",
  tasks: "取組",
  measures: "支援策",
  gates: "判断する関門",
  indicators: "受け持つ指標",
  efforts: "ターゲット別の取組量",
  contribution: "拠出",
  afterwards: "公的資金の後",
  consulted: "協議を受けるもの",
  settled: "反対の調整結果",
  risks: "見守るリスク",
  reviews: "参加する見直し",
  owner: "担当",
  provider: "実施機関",
  pays: "負担",
  fingerprint: "照合値",
  fingerprintEnd: "",
  agreed: "合意済",
  stale: "以前の内容に合意",
  unknown: "照合不可",
  missing: "合意なし",
};
