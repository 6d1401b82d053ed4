import type { FieldTexts } from "./field-name.ts";

export const regionFields = {
  region: {
    en: "The region the plan is for, and the numbers its scale is measured by.",
    ja: "計画の対象地域と、規模を測る数値です。",
  },
  "region.name": {
    en: "The name of the region, such as `Kagoshima Prefecture`. It is printed throughout the document.",
    ja: "地域の名称(例: `鹿児島県`)。文書全体で使います。",
  },
  "region.kind": {
    en: "What sort of area it is, such as `prefecture`.",
    ja: "地域の種別(例: `prefecture`)。",
  },
  "region.codes": {
    en: "Official codes of the region, in quotes. At least one is needed; their check digits are verified.",
    ja: "地域の公的なコード。引用符で囲んで1つ以上書きます。検査数字も確かめます。",
  },
  "region.description": {
    en: "What marks the region, in a paragraph or two.",
    ja: "地域の特徴を1、2段落で書きます。",
  },
  "region.population": {
    en: "The number of people, such as `{ value: 1,588,256 people, asOf: 2020-10 }`.",
    ja: '人口(例: `{ value: "1,588,256人", asOf: 2020-10 }`)。',
  },
  "region.employment": {
    en: "The number of people at work in the region, such as `780,000 people`.",
    ja: "地域の就業者数(例: `78万人`)。",
  },
  "region.economy": {
    en: "Gross product of the region in a year, in money, such as `5.6兆円`. The expected effect is compared with it.",
    ja: "域内総生産(年額、例: `5.6兆円`)。期待される効果と比べます。",
  },
  "region.industry": {
    en: "Yearly output of the region's industry the product belongs to, in money, such as `2800億円`. An effect below 1 % of it is reported as small.",
    ja: "製品が属する地域の産業の年間出荷額(例: `2800億円`)。効果がその1%に満たないと指摘します。",
  },
  "region.statistics": {
    en: "A CSV file in the plan's folder, such as `data/statistics.csv`, with the columns `region,industry,year,value` and, where wanted, `group`, `name.ja`, `name.en`. A map adds what is measured. `rip explain statistics.file` tells what a cell may hold.",
    ja: "CSVのパス(例: `data/statistics.csv`)。列は `region,industry,year,value`、任意で `group,name.ja,name.en` です。値の書き方は `rip explain statistics.file` にあります。",
  },
  "region.inputOutput": {
    en: "A folder with the region's input-output table, such as `data/io`: `sectors.csv`, `transactions.csv`, `final-demand.csv`, `imports.csv`, `primary-inputs.csv`, and maybe `employment.csv`, `margins.csv`. `rip explain inputOutput.folder` tells the columns.",
    ja: "地域の産業連関表のフォルダー(例: `data/io`)。`sectors.csv`、`transactions.csv` などを入れます。ファイルと列は `rip explain inputOutput` にあります。",
  },
  "region.nationalInputOutput": {
    en: "A folder with a national table in the same form, such as `data/io-national`. The region's own coefficients are estimated from it where there is no regional table.",
    ja: "同じ形の全国表のフォルダー(例: `data/io-national`)。地域表がないとき、地域の係数を推計します。",
  },
  "region.boundary": {
    en: "What counts as inside the region, where that is not plain, such as a wider labour market.",
    ja: "どこまでを域内とするか。行政区域と異なる場合などに書きます。",
  },
  regionCodes: {
    en: "Official codes of the region by system.",
    ja: "地域の公的なコードを体系ごとに書きます。",
  },
  "regionCodes.jis": {
    en: 'Japanese codes in quotes: two digits for a prefecture, five or six for a municipality, such as `["46"]`.',
    ja: 'JISコード。都道府県は2桁、市区町村は5桁または6桁を引用符で囲みます(例: `["46"]`)。',
  },
  "regionCodes.iso": {
    en: 'ISO 3166-2 codes, such as `["JP-46"]`. They are printed with the region.',
    ja: 'ISO 3166-2のコード(例: `["JP-46"]`)。地域の表に印刷します。',
  },
  "regionCodes.nuts": {
    en: 'European NUTS codes, such as `["DE212"]`. They are printed with the region.',
    ja: '欧州のNUTSコード(例: `["DE212"]`)。地域の表に印刷します。',
  },
  "regionCodes.fips": {
    en: 'United States FIPS codes in quotes, such as `["06"]`. They are printed with the region.',
    ja: '米国のFIPSコード(例: `["06"]`)。地域の表に印刷します。',
  },
  "region.localSpending": {
    en: "The share of household income that is spent in the region, such as `55%`.",
    ja: "家計所得のうち域内で消費される割合(例: `55%`)。",
  },
} satisfies FieldTexts<"region" | "regionCodes">;
