import type { BuiltInTerm } from "./built-in-term.ts";

/** Words about goals and how results are measured. */
export const goalsTerms: readonly BuiltInTerm[] = [
  {
    en: "indicator",
    ja: "指標",
    meaning: {
      en: "A figure by which it is seen whether the plan works.",
      ja: "計画が進んでいるかを測る数値。",
    },
    also: { en: ["indicators"] },
  },
  {
    en: "KPI",
    ja: "KPI（重要業績評価指標）",
    meaning: {
      en: "Key performance indicator: a figure the plan is judged by.",
      ja: "計画の成否を判断するための主な指標。",
    },
    also: { en: ["KPIs"], ja: ["KPI"] },
  },
  {
    en: "headline indicator",
    ja: "代表指標",
    meaning: {
      en: "The one figure that stands for the whole plan.",
      ja: "計画全体を代表する一つの指標。",
    },
    also: { en: ["headline"] },
  },
  {
    en: "baseline",
    ja: "基準値",
    meaning: {
      en: "The value of an indicator before the plan begins.",
      ja: "計画を始める前の指標の値。",
    },
    also: { en: ["baselines"] },
  },
  {
    en: "output (of a measure)",
    ja: "産出",
    meaning: {
      en: "What a measure produces directly, such as people trained.",
      ja: "支援策が直接生むもの。研修を終えた人数など。",
    },
    also: { en: ["output", "outputs"], ja: ["産出"] },
  },
  {
    en: "outcome",
    ja: "成果",
    meaning: {
      en: "What changes for users or firms because of the plan.",
      ja: "計画によって、使い手や企業に起きる変化。",
    },
    also: { en: ["outcomes"] },
  },
  {
    en: "impact on the region",
    ja: "地域への効果",
    meaning: {
      en: "What changes for the region as a whole: jobs, pay, value added.",
      ja: "雇用・賃金・付加価値など、地域全体に起きる変化。",
    },
  },
  {
    en: "built up from below",
    ja: "積み上げ",
    meaning: {
      en: "A target counted as effect of one case × number of cases × multiplier.",
      ja: "1件の効果×件数×乗数で求めた目標値。",
    },
    also: { ja: ["積み上げ"] },
  },
  {
    en: "known cases",
    ja: "事例",
    meaning: {
      en: "Past cases whose course is known, to judge how likely a target is.",
      ja: "目標の見込みを確かめるための、経過の分かる先例。",
    },
    also: { en: ["base rate", "reference class"] },
  },
  {
    en: "nominal",
    ja: "名目",
    meaning: {
      en: "In the prices of each year, without taking out inflation.",
      ja: "物価の変動を除かない、その年の価格による額。",
    },
  },
  {
    en: "constant prices",
    ja: "実質",
    meaning: { en: "With price changes taken out.", ja: "物価の変動を除いた額。" },
    also: { en: ["real prices"] },
  },
  {
    en: "Bass curve",
    ja: "バス・モデル",
    meaning: {
      en: "Describes how sales of a new product rise and fall as it spreads.",
      ja: "新製品が広まるときの販売の増減を表す曲線。",
    },
    also: { en: ["Bass"], ja: ["普及曲線"] },
    source: "Bass 1969",
  },
  {
    en: "additional",
    ja: "純増分",
    meaning: {
      en: "What would not have come about without the plan.",
      ja: "計画がなければ生まれなかった分。",
    },
    also: { en: ["additionality"] },
    source: "HCA Additionality Guide 2014",
  },
  {
    en: "displacement",
    ja: "置き換え",
    meaning: {
      en: "Gains of some that are losses of others in the same region.",
      ja: "域内のほかの企業から移っただけの分。",
    },
  },
  {
    en: "gross",
    ja: "総変化",
    meaning: {
      en: "The whole change, with what would have come anyway.",
      ja: "計画がなくても生じる分を含む、変化の全体。",
    },
    also: { en: ["gross outcome", "gross outcomes"] },
  },
];
