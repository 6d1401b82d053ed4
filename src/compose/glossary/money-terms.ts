import type { BuiltInTerm } from "./built-in-term.ts";

/** Words about measures and money. */
export const moneyTerms: readonly BuiltInTerm[] = [
  {
    en: "barrier",
    ja: "障壁",
    meaning: {
      en: "What stands in the way of a task or stage.",
      ja: "取組や工程を妨げているもの。",
    },
    also: { en: ["barriers"] },
  },
  {
    en: "funding gap",
    ja: "財源の不足",
    meaning: {
      en: "Cost for which no money is found yet.",
      ja: "まだ財源の見つかっていない費用。",
    },
    also: { en: ["no source"], ja: ["財源のない額", "不足額"] },
  },
  {
    en: "expected gap",
    ja: "期待不足額",
    meaning: {
      en: "Gap when applications count by their chance, and planned money without one not at all.",
      ja: "申請・要求中の額を採択の確率で見込み、確率のない予定の額は見込まないときの不足額。",
    },
  },
  {
    en: "subsidy rate",
    ja: "補助率",
    meaning: {
      en: "Share of eligible cost that a programme pays.",
      ja: "補助対象経費のうち、制度が負担する割合。",
    },
    also: { en: ["rate 1/2", "rate 2/3", "rate 1/3"] },
  },
  {
    en: "advance",
    ja: "つなぎ資金",
    meaning: {
      en: "Money a body must find until a grant is paid.",
      ja: "補助金が入るまで、立て替える資金。",
    },
    also: { en: ["to be advanced"] },
  },
  {
    en: "discount rate",
    ja: "割引率",
    meaning: {
      en: "Yearly rate at which later amounts count for less.",
      ja: "将来の額を現在の価値に直すための年率。",
    },
  },
  {
    en: "net present value",
    ja: "純現在価値",
    meaning: {
      en: "Benefits less costs, later years counting for less.",
      ja: "便益から費用を引いた額を現在の価値で表したもの。",
    },
  },
  {
    en: "internal rate of return",
    ja: "内部収益率",
    meaning: {
      en: "Discount rate at which benefits equal costs.",
      ja: "便益と費用が等しくなる割引率。",
    },
    also: { en: ["internal rate"] },
  },
];
