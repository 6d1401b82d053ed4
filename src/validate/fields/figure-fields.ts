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
  "figure.parts": {
    en: "What the value is made up of, by name, such as `{ in the region: 60億円, outside: 40億円 }`. The parts are summed and held against it; each is a figure of its own.",
    ja: "値の内訳を名称ごとに書きます(例: `{ 県内: 60億円, 県外: 40億円 }`)。合計を値と照合します。内訳もそれぞれ1つの数値です。",
  },
  "figure.overlap": {
    en: "Why the parts may count the same thing twice, such as `firms of two trades are in both`. Without it, parts that sum to more than the value are reported.",
    ja: "内訳が重複して数えられる理由(例: `2業種を営む企業は両方に含む`)。書かずに合計が値を超えると指摘します。",
  },
  "figure.factors": {
    en: "Quantities whose product is the value, such as `[2.7億円, 23]`. They are multiplied and held against it.",
    ja: "掛け合わせるとこの値になる数のリスト(例: `[2.7億円, 23]`)。掛け算の結果を値と照合します。",
  },
  "figure.growth": {
    en: "The change on the point before that is stated with a point of a series, such as `+6.2%`. It is held against the two values.",
    ja: "系列の値に添えて公表された前の時点からの伸び率(例: `+6.2%`)。前後の値と照合します。",
  },
  "figure.elsewhere": {
    en: "What other sources say of the same thing, as a list such as `[{ value: 98社, asOf: 2006, source: census }]`. They are compared, and are not figures of the plan.",
    ja: "ほかの資料にある同じものの値のリスト(例: `[{ value: 98社, asOf: 2006, source: census }]`)。照合に使い、計画の数値には数えません。",
  },
  figurePart: {
    en: "One part of a total. A bare `60億円` may stand in its place; date, kind, source and note are those of the total where nothing is written.",
    ja: "内訳の1つです。`60億円` とだけ書くこともできます。時点・種別・出典・注記は、書かなければ全体と同じです。",
  },
  "figurePart.value": {
    en: "The part with its unit, in the unit of the total, such as `60億円`.",
    ja: "内訳の値。全体と同じ単位で書きます(例: `60億円`)。",
  },
  "figurePart.asOf": commonTexts.asOf,
  "figurePart.kind": commonTexts.kind,
  "figurePart.source": commonTexts.source,
  "figurePart.note": commonTexts.note,
  elsewhere: {
    en: "A value that another source gives for the same figure.",
    ja: "同じ数値についてほかの資料が示す値です。",
  },
  "elsewhere.value": {
    en: "The value as that source has it, such as `5,800人`.",
    ja: "その資料にある値(例: `5,800人`)。",
  },
  "elsewhere.asOf": {
    en: "When that value holds, such as `2006`. Two values of one thing without their dates cannot be told apart.",
    ja: "その値の時点(例: `2006`)。時点がなければ、2つの値の違いを説明できません。",
  },
  "elsewhere.source": commonTexts.source,
  "elsewhere.note": commonTexts.note,
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
} satisfies FieldTexts<"figure" | "figurePart" | "elsewhere" | "series" | "spread" | "threePoint">;
