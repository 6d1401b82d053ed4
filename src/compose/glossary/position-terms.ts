import type { BuiltInTerm } from "./built-in-term.ts";

/** Words about where the region stands and what it chooses. */
export const positionTerms: readonly BuiltInTerm[] = [
  {
    en: "three powers",
    ja: "三つの力",
    meaning: {
      en: "Knowledge, change and linkage: what turns a gathering of firms into a cluster.",
      ja: "集積をクラスターに変える、知識力・変革力・連携力。",
    },
  },
  {
    en: "conditions of competition",
    ja: "競争力の条件",
    meaning: {
      en: "Factors, rivalry, related industries, demand, chance and government.",
      ja: "要素・競合・関連産業・需要と、機会・政府。",
    },
    source: "Porter 1990",
  },
  {
    en: "seed",
    ja: "シーズ",
    meaning: {
      en: "A technology or skill at hand that a product could be built on.",
      ja: "製品に生かせる、手元の技術や技能。",
    },
    also: { en: ["seeds"] },
  },
  {
    en: "shortest path",
    ja: "最短経路",
    meaning: {
      en: "The fewest ties that lead from one institution to another.",
      ja: "二つの機関を結ぶ、最も少ないつながりの道筋。",
    },
    also: { en: ["shortest paths"] },
  },
  {
    en: "betweenness",
    ja: "媒介中心性",
    meaning: {
      en: "Share of the shortest paths between others that run through an institution.",
      ja: "他の機関どうしの最短経路のうち、その機関を通る割合。",
    },
  },
  {
    en: "density",
    ja: "密度",
    meaning: {
      en: "Share of all possible ties that exist.",
      ja: "考えられるつながりのうち、実際にある割合。",
    },
  },
  {
    en: "target",
    ja: "ターゲット",
    meaning: {
      en: "A stage of the chain the plan is to strengthen, and how.",
      ja: "計画が強くする工程と、その強くし方。",
    },
    also: { en: ["targets", "innovation target", "innovation targets"] },
  },
  {
    en: "lever",
    ja: "強める点",
    meaning: {
      en: "The means by which a target wins: quality, cost, delivery and so on.",
      ja: "品質・費用・機能・納期など、競争力を高める手段。",
    },
    also: { en: ["levers"] },
  },
  {
    en: "TRL",
    ja: "技術成熟度（TRL）",
    meaning: {
      en: "Technology readiness from 1 (principle) to 9 (in use).",
      ja: "技術の完成度。1（原理）から9（実用）まで。",
    },
    also: {
      en: [
        "technology readiness level",
        "technology readiness levels",
        "technology readiness",
        "TRLs",
      ],
      ja: ["TRL", "技術成熟度"],
    },
    source: "ISO 16290:2013",
  },
  {
    en: "MRL",
    ja: "製造成熟度（MRL）",
    meaning: {
      en: "Manufacturing readiness from 1 to 10: how near to steady production.",
      ja: "製造の完成度。1から10（安定した量産）まで。",
    },
    also: { en: ["manufacturing readiness"], ja: ["MRL", "製造成熟度"] },
  },
  {
    en: "CRL",
    ja: "商業化成熟度（CRL）",
    meaning: {
      en: "Commercial readiness: how near a product is to being sold.",
      ja: "事業としての完成度。市場に出るまでの近さ。",
    },
    also: { en: ["commercial readiness"], ja: ["CRL", "商業化成熟度"] },
  },
  {
    en: "valley of death",
    ja: "死の谷",
    meaning: {
      en: "The stretch from prototype to market where money and people run short.",
      ja: "試作から市場までの間の、資金や人が途切れやすい段階。",
    },
  },
  {
    en: "SMAA",
    ja: "SMAA",
    meaning: {
      en: "Compares options when weights and scores are uncertain, by random draws.",
      ja: "重みや評価値が不確かなときに、試行で案を比べる方法。",
    },
    also: { en: ["SMAA-2"] },
    source: "Lahdelma and Salminen 2001",
  },
];
