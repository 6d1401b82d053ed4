import type { commitments } from "../../../compose/exhibits/commitments.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const commitmentsJa: ExhibitWords<typeof commitments> = {
  title: "各機関に求めること",
  parts: "計画のうち各機関に求める部分の数",
  institution: "機関",
  work: "取組・支援策",
  money: "資金",
  people: "人員・拠出",
  results: "指標・関門",
  others: "その他",
  fingerprint: "照合値",
  agreement: "合意",
  agreed: "合意済",
  stale: "以前の内容に合意",
  unknown: "照合不可",
  missing: "未",
  notNeeded: "–",
  note: "資金は取組と支援策の費用負担（年度別の額を含む）と、公的資金が終わった後の財源、その他は協議、リスク、見直し、反対の調整結果、計画の取りまとめです。照合値は先頭の12文字を示します。照合値が変わるのは、その機関に求めることが変わったときだけです。",
};
