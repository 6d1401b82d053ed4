/** The fields that mean the same wherever they stand. */
export const commonTexts = {
  source: {
    en: "Where it comes from: the id of an entry under `sources`, such as `census-2020`. Without one, rules ask for it.",
    ja: "出典。`sources` に書いた項目のID(例: `census-2020`)です。ないときは規則が求めます。",
  },
  asOf: {
    en: "When it holds, as `2005`, `FY2024` or `2027-03`. It is printed with the figures.",
    ja: "いつの時点のことか(例: `2005`、`FY2024`、`2027-03`)。数値とともに印刷します。",
  },
  kind: {
    en: "Whether the value was measured, estimated, forecast, aimed at or assumed, such as `actual`. It is printed with the value.",
    ja: "実績・推計・見込・目標・仮定などの区別(例: `actual`)。値とともに印刷します。",
  },
  note: {
    en: "What a reader should know about it, such as how it was reckoned. Printed as a note.",
    ja: "読者への注記(例: 計算のしかた)。注として印刷します。",
  },
} as const;
