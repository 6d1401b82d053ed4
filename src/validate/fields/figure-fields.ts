import { commonTexts } from "./common-texts.ts";
import type { FieldTexts } from "./field-name.ts";

export const figureFields = {
  figure: {
    en: "A number of the plan with what makes it trustworthy. A bare `1200億円` may stand in its place; the map adds date, kind and source, and the last table of the document lists them all.",
    ja: "計画に書く数値と、その裏づけです。`1200億円` とだけ書くことも、時点・種別・出典を添えて書くこともできます。すべて文書の末尾の表に載ります。",
  },
  "figure.value": {
    en: "The number with its unit, such as `1200億円`, `86,000 t`, `14%` or `98 plants`. It is read exactly and printed as written.",
    ja: "単位つきの数値(例: `1200億円`、`86,000 t`、`14%`、`98社`)。正確に読み取り、書いたとおりに印刷します。",
  },
  "figure.asOf": {
    en: "When the number holds, as `2005`, `FY2024` or `2027-03`. Rules ask for it; without it the date of the entry the figure stands in is taken.",
    ja: "その数値の時点(例: `2005`、`FY2024`、`2027-03`)。書かないときは、数値が属する項目の時点を使います。",
  },
  "figure.kind": commonTexts.kind,
  "figure.source": commonTexts.source,
  "figure.note": commonTexts.note,
  "figure.priceBasis": {
    en: "Whether money is in the prices of its own year or of a fixed one, such as `nominal` or `2015 prices`. Write it where amounts of several years are compared.",
    ja: "金額が名目か、ある年の価格か(例: `名目`、`2015年価格`)。複数年の金額を比べるときに書きます。",
  },
  series: {
    en: "Values by year, as `{ points: { 2004: 1086億円, 2005: 1200億円 } }`. Growth is computed from them.",
    ja: "年ごとの値(例: `{ points: { 2004: 1086億円, 2005: 1200億円 } }`)。伸び率の計算に使います。",
  },
  "series.kind": commonTexts.kind,
  "series.source": commonTexts.source,
  "series.note": commonTexts.note,
  "series.priceBasis": {
    en: "The prices all points are in, such as `nominal`. A point may state its own.",
    ja: "全年に共通する価格の基準(例: `名目`)。年ごとに書き分けることもできます。",
  },
  "series.points": {
    en: "One line for each year or fiscal year, as `FY2023: 462 kL`. The value may be a full figure with its own source.",
    ja: "年または年度ごとに1行(例: `FY2023: 462 kL`)。出典などを添えた数値も書けます。",
  },
  spread: {
    en: "A cautious, a likely and a hopeful value, where one number would claim too much, as `{ low: 2, likely: 3, high: 4 }`.",
    ja: "一つの値に決めきれないときの、控えめ・見込み・上振れの3つの値です(例: `{ low: 2, likely: 3, high: 4 }`)。",
  },
  "spread.low": {
    en: "The lowest value that is thought possible, in the same unit as `likely`, such as `2`.",
    ja: "考えられる最も低い値。単位は `likely` と同じです(例: `2`)。",
  },
  "spread.likely": {
    en: "The value thought most probable, such as `3`. Rankings are computed with it.",
    ja: "最も見込まれる値(例: `3`)。順位の計算に使います。",
  },
  "spread.high": {
    en: "The highest value that is thought possible, in the same unit as `likely`, such as `4`.",
    ja: "考えられる最も高い値。単位は `likely` と同じです(例: `4`)。",
  },
  threePoint: {
    en: "Three durations of one task, as `{ low: 6 months, likely: 9 months, high: 15 months }`. From them the schedule says how sure the end date is.",
    ja: "一つの項目にかかる期間の3つの見積もりです(例: `{ low: 6か月, likely: 9か月, high: 15か月 }`)。完了時期の確からしさの計算に使います。",
  },
  "threePoint.low": {
    en: "The shortest duration if all goes well, in months, such as `6 months`.",
    ja: "順調な場合の最短の期間。月単位で書きます(例: `6か月`)。",
  },
  "threePoint.likely": {
    en: "The duration thought most probable, such as `9 months`. The plain schedule uses it.",
    ja: "最も見込まれる期間(例: `9か月`)。通常の日程計算に使います。",
  },
  "threePoint.high": {
    en: "The longest duration if much goes wrong, such as `15 months`.",
    ja: "難航した場合の最長の期間(例: `15か月`)。",
  },
} satisfies FieldTexts<"figure" | "series" | "spread" | "threePoint">;
