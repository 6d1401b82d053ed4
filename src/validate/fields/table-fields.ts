import { commonTexts } from "./common-texts.ts";
import type { FieldTexts } from "./field-name.ts";

export const tableFields = {
  statistics: {
    en: "Statistics by region, industry and year. What the region is specialised in, and what its growth came from, are computed from them. A row that is not in the file is missing, not 0.",
    ja: "地域・産業・年ごとの統計です。地域の特化と成長の要因を計算します。ファイルにない行は0ではなく欠測です。",
  },
  "statistics.file": {
    en: "The file; a row for each region, industry and year, none for totals. A value is digits such as `1,234`; `-` is 0; an empty cell, `X` (secret) and `…` (unknown) are missing. `group` is the wider industry; without it, the first two signs of the code.",
    ja: "CSVのパス。地域・産業・年ごとに1行とし(合計行は除く)、`-` は0、空欄と `X`(秘匿)と `…`(不詳)は欠測です。`group` は上位の分類(なければコードの先頭2文字)です。",
  },
  "statistics.region": {
    en: "What the rows of the plan's region are called in the file, such as `46000`. Left out, it is the code or the name of the region.",
    ja: "計画の地域を表すファイル内の名前(例: `46000`)。書かなければ地域のコードまたは名称です。",
  },
  "statistics.reference": {
    en: "What the rows of the reference economy are called, such as `all`. Left out, rows called `全国`, `日本` or `Japan` are taken, and else the sum of all regions in the file.",
    ja: "比較の基準とする行の名前(例: `00000`)。書かなければ `全国`・`日本`・`Japan` の行、それもなければ全地域の合計です。",
  },
  "statistics.measure": {
    en: "What is counted: `employment` unless stated, `establishments`, `output` or `value-added`. One file holds one of them.",
    ja: "統計の種類。`employment`(書かないとき)、`establishments`、`output`、`value-added` のいずれか1つです。",
  },
  "statistics.unit": {
    en: "What 1 in the file stands for, such as `1 person` or `1 million yen`. Left out, it is one person or one establishment, and 1 million of the plan's currency for money.",
    ja: "ファイルの1が表す量(例: `1人`、`100万円`)。書かなければ1人・1事業所、金額は計画の通貨の100万です。",
  },
  "statistics.industries": {
    en: 'Codes of the industries the product is made in, such as `["1025"]`. Left out, they are the codes of the product that stand in the file, or the wider industries they belong to.',
    ja: '製品を作る産業のコード(例: `["1025"]`)。書かなければ、製品のコードのうちファイルにあるもの、またはその上位の産業です。',
  },
  "statistics.source": commonTexts.source,
  "statistics.kind": commonTexts.kind,
  "statistics.note": commonTexts.note,
  inputOutput: {
    en: "An input-output table as a folder of CSV files. Sectors have the codes of `sectors.csv`; an empty cell and `-` are 0. Columns of `final-demand.csv` are among `household`, `government`, `investment`, `stocks`, `exports`, `other`.",
    ja: "産業連関表。部門は `sectors.csv` のコードで書き、空欄と `-` は0です。`final-demand.csv` の列は `household,government,investment,stocks,exports,other` の中から選びます。",
  },
  "inputOutput.folder": {
    en: "`sectors.csv` has `code,name.ja,name.en`; `transactions.csv` buyers in the first row, sellers in the first column; `imports.csv` `sector,value`; `primary-inputs.csv` `input` (`wages`, `surplus`, `taxes`, …) and the codes; `employment.csv` `sector,persons`.",
    ja: "`transactions.csv` は1行目が買い手、1列目が売り手、`imports.csv` は `sector,value`、`primary-inputs.csv` は `input`(`wages`、`surplus` など)と部門の列です。",
  },
  "inputOutput.area": {
    en: "`regional` or `national`; by default what the field is named after.",
    ja: "`regional`(地域表)または `national`(全国表)。書かなければ項目名のとおりです。",
  },
  "inputOutput.type": {
    en: "`competitive` where transactions include imported goods, as in Japan and by default; `domestic` where they hold own products alone, with `imports.csv` left out.",
    ja: "取引に移輸入品を含む `competitive`(書かないとき)、または自地域の産品だけの `domestic`。後者に `imports.csv` は要りません。",
  },
  "inputOutput.year": {
    en: "The year the table is for, such as `2020`. Its prices are those of this year.",
    ja: "表の対象年(例: `2020`)。価格もこの年のものです。",
  },
  "inputOutput.unit": {
    en: "What 1 in the files stands for, such as `1 million yen`; 1 million of the plan's currency where nothing is written.",
    ja: "ファイルの1が表す金額(例: `100万円`)。書かなければ計画の通貨の100万です。",
  },
  "inputOutput.consumptionRate": {
    en: "How much of a yen of compensation of employees is spent on consumption, such as `62%`. The second round of effects needs it.",
    ja: "雇用者所得のうち消費に回る割合(例: `62%`)。第2次間接波及効果の計算に要ります。",
  },
  "inputOutput.commerceSector": {
    en: 'The code of the sector that earns the trade margins, such as `"51"`. It is needed with `margins.csv`, whose columns are `sector,commerce,transport` in shares of the purchaser price.',
    ja: '商業マージンを受ける部門のコード(例: `"51"`)。`margins.csv`(列は `sector,commerce,transport`、購入者価格に占める割合)とともに書きます。',
  },
  "inputOutput.transportSector": {
    en: 'The code of the sector that earns the transport margins, such as `"57"`.',
    ja: '運輸マージンを受ける部門のコード(例: `"57"`)。',
  },
  "inputOutput.source": commonTexts.source,
  "inputOutput.kind": commonTexts.kind,
  "inputOutput.note": commonTexts.note,
  demand: {
    en: "A change of final demand whose ripple through the input-output table is computed.",
    ja: "産業連関表で波及を計算する最終需要の変化です。",
  },
  "demand.name": {
    en: "What it is, such as `More shochu sold outside the region`.",
    ja: "内容(例: `焼酎の県外販売の増加`)。",
  },
  "demand.target": {
    en: "The id of the target the demand comes from, such as `aroma-yeast`.",
    ja: "需要を生むターゲットのID(例: `aroma-yeast`)。",
  },
  "demand.year": {
    en: "The year the demand arises in, such as `FY2030`. Its amounts are in prices of this year unless they say otherwise.",
    ja: "需要が生じる年(例: `FY2030`)。特に書かなければ金額もこの年の価格です。",
  },
  "demand.prices": {
    en: "`producer` by default, or `purchaser`, from which the margins of `margins.csv` are taken off.",
    ja: "`producer`(生産者価格、書かないとき)または `purchaser`(購入者価格)。後者は `margins.csv` でマージンを除きます。",
  },
  "demand.amounts": {
    en: 'Amounts of money by sector code of the table, such as `{ "11": 30億円 }`. An amount may be a map with `local: true`.',
    ja: '表の部門コードごとの金額(例: `{ "11": 30億円 }`)。`local: true` を持つ書き方もできます。',
  },
  "demand.local": {
    en: "Codes of the sectors of which nothing is brought in from outside, such as construction on the spot.",
    ja: "全額を域内で賄う部門のコード(例: 現地の建設)。",
  },
  "demand.deflator": {
    en: "Prices of the demand over prices of the table's year, such as `1.05`; 1 where nothing is written.",
    ja: "表の年に対する需要の年の価格の比(例: `1.05`)。書かなければ1です。",
  },
  "demand.source": commonTexts.source,
  "demand.kind": commonTexts.kind,
  "demand.note": commonTexts.note,
  demandAmount: {
    en: "An amount of demand in one sector, with what is known of it.",
    ja: "1つの部門に生じる需要額です。",
  },
  "demandAmount.value": {
    en: "The money spent on products of this sector, such as `30億円`.",
    ja: "この部門の産品への需要額(例: `30億円`)。",
  },
  "demandAmount.local": {
    en: "`true` where none of this demand can be met from outside; the share of own supply is then not applied.",
    ja: "域外からの供給がありえない需要なら `true`。自給率を掛けません。",
  },
  "demandAmount.priceBasis": {
    en: "In whose or which year's prices this amount stands, where that differs from the rest of the demand.",
    ja: "ほかの金額と異なるときの、この金額の価格の基準。",
  },
  "demandAmount.asOf": commonTexts.asOf,
  "demandAmount.source": commonTexts.source,
  "demandAmount.kind": commonTexts.kind,
  "demandAmount.note": commonTexts.note,
} satisfies FieldTexts<"statistics" | "inputOutput" | "demand" | "demandAmount">;
