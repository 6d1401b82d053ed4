import type { shiftShare } from "../../../compose/exhibits/shift-share.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const shiftShareJa: ExhibitWords<typeof shiftShare> = {
  title: "地域の成長の要因（シフト・シェア分析）",
  captionBefore: "産業別の要因分解（",
  captionJoin: "年から",
  captionAfter: "年）",
  industry: "産業",
  change: "増減",
  national: "全国成長要因",
  mix: "産業構造要因",
  regional: "地域特殊要因",
  competitive: "うち競争力要因",
  allocation: "うち配分要因",
  standing: "区分",
  "specialised-ahead": "特化・伸びが上回る",
  "specialised-behind": "特化・伸びが下回る",
  "thin-ahead": "非特化・伸びが上回る",
  "thin-behind": "非特化・伸びが下回る",
  fresh: "地域に新たに現れた産業",
  own: "製品の産業",
  total: "全産業（一区間）",
  stepwise: "全産業（区間ごとの合計）",
  note: "製品の産業に続けて、地域特殊要因の大きい5産業と小さい5産業を示します。産業別の要因は始めの年から終わりの年までを一区間として求めたもので、示していない産業も合わせると「全産業（一区間）」の行に一致します。伸びは基準の同じ産業と比べています。",
};
