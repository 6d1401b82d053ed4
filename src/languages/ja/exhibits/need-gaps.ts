import type { needGaps } from "../../../compose/exhibits/need-gaps.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const needGapsJa: ExhibitWords<typeof needGaps> = {
  title: "ニーズの重要度と充足度",
  caption: "ニーズの重要度と充足度（それぞれ5段階）",
  need: "ニーズ",
  who: "ニーズの主体",
  importance: "重要度",
  performance: "現在の充足度",
  gap: "差",
  weighted: "目指す充足度までの不足×重要度",
  standing: "区分",
  concentrate: "重点的に改善",
  "keep-up": "維持",
  "low-priority": "優先度は低い",
  "possible-overkill": "過剰の可能性",
  noteBefore: "尺度の中央（",
  noteAfter:
    "）で区分し、中央の値は低い側に含めます。ニーズを並べて示すもので、ターゲットを選ぶものではありません。",
};
