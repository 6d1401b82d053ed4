import type { BuiltInTerm } from "./built-in-term.ts";

/** Words about review and the check. */
export const reviewTerms: readonly BuiltInTerm[] = [
  {
    en: "five layers",
    ja: "5つの層",
    meaning: {
      en: "Policy, resources, environment, innovation and economic results.",
      ja: "政策・資源・環境・イノベーション・経済の五層。",
    },
  },
  {
    en: "error, warning, note",
    ja: "誤り・注意・参考",
    meaning: {
      en: "What the check finds, by weight; an error bars the next status.",
      ja: "点検の指摘の重さ。誤りがあると次の状態へ進めない。",
    },
    also: { en: ["errors", "warnings"], ja: ["誤り", "注意", "参考"] },
  },
  {
    en: "waiver",
    ja: "例外",
    meaning: {
      en: "A finding set aside, with reason, person and last day.",
      ja: "理由・責任者・期限を付けて、数えないとした指摘。",
    },
    also: { en: ["waivers", "waived"] },
  },
  {
    en: "assumption",
    ja: "仮定",
    meaning: {
      en: "A figure set by judgement, not measured.",
      ja: "測ったのではなく、判断で置いた数値。",
    },
    also: { en: ["assumptions"] },
  },
  {
    en: "estimate",
    ja: "推計",
    meaning: { en: "A figure worked out from other data.", ja: "ほかの資料から計算した数値。" },
    also: { en: ["estimates"] },
  },
  {
    en: "smart specialisation",
    ja: "スマート・スペシャリゼーション",
    meaning: {
      en: "EU rule that a region builds on a few strengths of its own.",
      ja: "地域が少数の強みに集中するEUの考え方。",
    },
    source: "EU 2021–27",
  },
];
