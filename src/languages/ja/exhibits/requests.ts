import type { requests } from "../../../compose/exhibits/requests.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const requestsJa: ExhibitWords<typeof requests> = {
  title: "予算要求・申請に使える説明文",
  opening:
    "費用を負担する公的機関が、予算要求書や申請書に貼り付けて使える文章です。共通の文に、機関ごとの文を続けます。額は表 T14、指標は表 T10 の値です。",
  common: "各機関に共通：目的、事業費、成果、見直し、上位の計画",
  is: "が",
  gap: "財源なし",
  noStatus: "状態の記載なし",
};
