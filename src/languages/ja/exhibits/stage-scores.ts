import type { stageScores } from "../../../compose/exhibits/stage-scores.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const stageScoresJa: ExhibitWords<typeof stageScores> = {
  title: "工程の評点",
  caption: "工程ごとの重要度・競合との差・波及の範囲・受け入れる力",
  stage: "工程",
  importance: "重要度（5段階）",
  gap: "競合への遅れ（段階）",
  passing: "最終販売額のうち通過する割合",
  feeds: "届く域内の工程数",
  shortfall: "企業に不足する水準（段階）",
  target: "ターゲット",
  neededBefore: "必要な水準",
  neededAfter: "",
  byTargets: "ターゲットによる",
  byRivals: "競合の水準",
  note: "重要度が4以上の工程を重要とみなします。遅れが0を下回る工程は競合に先行しています。不足が0の工程は、必要な水準をそのまま受け入れられます。支払いの金額が書かれていない取引があるとき、通過する割合は下限です。",
};
