import type { alignment } from "../../../compose/exhibits/alignment.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const alignmentJa: ExhibitWords<typeof alignment> = {
  title: "各機関の取組は優先度に沿っているか",
  states: "計画の優先度に対する取組の一致度（現在と計画後）",
  measure: "指標",
  now: "現在",
  planned: "計画後",
  alignment: "優先度との一致度 A＝R×D",
  concentration: "機関どうしの向きのそろい方 R",
  direction: "全体の向きと優先度との一致 D",
  expected: "取組を無作為に並べ替えたときのAの平均",
  corrected: "偶然を除いた一致度（1が完全な一致、0が偶然と同じ）",
  chance: "並べ替えのうちA以上となる割合",
  overlap: "取組量のうち優先度と重なる割合",
  total: "取組量の合計",
  noteStates:
    "取組量のベクトルの余弦（0〜1）です。配分先は、採用したターゲット、ほかにいずれかの機関が取り組む案、計画外の取組（一つの向きとして数えます）です。並べ替えも同じ配分先の中で行います。",
  themes: "ターゲット別の取組量の割合と優先度",
  target: "ターゲット",
  priority: "優先度",
  other: "計画外",
  under: "半分未満",
  institutions: "機関別の一致度への寄与",
  institution: "機関",
  givesNow: "Aへの寄与（現在）",
  givesPlanned: "Aへの寄与（計画後）",
  noteInstitutions:
    "寄与は、Aから、その機関を除いたAを引いた値で、合計してもAにはなりません。機関別の取組量と向きは、図 F11の表にあります。",
};
