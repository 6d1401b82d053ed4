import type { specialisation } from "../../../compose/exhibits/specialisation.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const specialisationJa: ExhibitWords<typeof specialisation> = {
  title: "地域が特化している産業",
  captionBefore: "特化係数からみた産業（",
  captionAfter: "年）",
  industry: "産業",
  quotient: "特化係数",
  interval: "95%信頼区間",
  share: "地域での構成比",
  own: "製品の産業",
  unsure: "1を含む",
  note: "製品の産業に続けて、特化係数の高い順に10産業を示します。1は基準と同じ構成比です。",
  chance:
    "信頼区間は、一人一人（一所一所）が互いに独立に、偶然によってその産業に属したとみた場合の幅です。集計の誤差ではなく、少数の企業が多くの雇用を左右するところでは狭すぎます。",
};
