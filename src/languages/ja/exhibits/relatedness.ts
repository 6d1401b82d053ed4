import type { relatedness } from "../../../compose/exhibits/relatedness.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const relatednessJa: ExhibitWords<typeof relatedness> = {
  title: "産業の多様性と近い産業",
  captionBefore: "関連性密度からみた産業（",
  captionAfter: "年）",
  industry: "産業",
  density: "関連性密度",
  regions: "特化した地域の数",
  diversity: "その地域の平均多様性",
  own: "製品の産業",
  absent: "まだ特化していない",
  note: "製品の産業に続けて、地域がまだ特化していない産業を近い順に10産業示します。関連性密度は、関連する産業のうち地域が特化している割合（関連の強さで加重）です。近さを示すもので、成功を示すものではありません。",
};
