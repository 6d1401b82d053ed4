import type { BuiltInTerm } from "./built-in-term.ts";

/** Words about the supply chain and what it leaves in the region. */
export const chainTerms: readonly BuiltInTerm[] = [
  {
    en: "supply chain",
    ja: "サプライチェーン",
    meaning: {
      en: "All stages a product passes through, from raw material to buyer.",
      ja: "原材料から買い手まで、製品が通るすべての工程。",
    },
  },
  {
    en: "cluster",
    ja: "クラスター",
    meaning: {
      en: "Neighbouring firms and bodies that share one product’s supply chain.",
      ja: "一つの製品のサプライチェーンに関わり、近くに集まる企業や機関。",
    },
    also: { en: ["clusters"], ja: ["産業クラスター"] },
  },
  {
    en: "value added",
    ja: "付加価値",
    meaning: {
      en: "Sales less what is bought in: what remains for pay, profit and taxes.",
      ja: "売上から仕入れを引き、賃金・利益・税などになる額。",
    },
  },
  {
    en: "closure",
    ja: "域内に残る割合",
    meaning: {
      en: "Share of the chain’s sales that stays in the region as value added.",
      ja: "チェーンの売上のうち、域内の付加価値として残る割合。",
    },
    also: { en: ["stays in the region", "stay in the region"], ja: ["域内に残る"] },
  },
  {
    en: "leak",
    ja: "漏れ",
    meaning: {
      en: "Money that leaves the region for goods and services bought outside.",
      ja: "域外からの仕入れなどで、地域の外へ出る金額。",
    },
    also: { en: ["leaks", "leakage"], ja: ["域外への流出"] },
  },
  {
    en: "material balance",
    ja: "物量の収支",
    meaning: {
      en: "Material the planned volume needs, set against what suppliers can make.",
      ja: "計画の生産量に要る材料と、供給できる量の比較。",
    },
  },
  {
    en: "forward linkage",
    ja: "前方連関",
    meaning: {
      en: "How strongly a stage feeds the stages that buy from it.",
      ja: "ある工程が、買い手の工程を支える度合い。",
    },
    also: { en: ["forward linkages"], ja: ["感応度"] },
    source: "Rasmussen 1956",
  },
  {
    en: "backward linkage",
    ja: "後方連関",
    meaning: {
      en: "How strongly a stage draws on the stages it buys from.",
      ja: "ある工程が、仕入れ先の工程を引っ張る度合い。",
    },
    also: { en: ["backward linkages"], ja: ["影響力"] },
    source: "Rasmussen 1956",
  },
  {
    en: "LM3",
    ja: "地域内乗数（LM3）",
    meaning: {
      en: "Income in the region per unit of sales over three rounds of spending.",
      ja: "売上1が、3巡までに域内に生む収入。",
    },
    also: { en: ["local multiplier"], ja: ["LM3", "地域内乗数"] },
    source: "New Economics Foundation",
  },
  {
    en: "buying in the region",
    ja: "域内調達への切替え",
    meaning: {
      en: "Making in the region what is now bought outside.",
      ja: "域外から買っている物を、域内で作り替えること。",
    },
    also: { ja: ["域内調達"] },
  },
];
