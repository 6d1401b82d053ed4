import { commonTexts } from "./common-texts.ts";
import type { FieldTexts } from "./field-name.ts";

export const spilloverFields = {
  spillover: {
    en: "How the effect reaches the whole regional economy.",
    ja: "効果が地域経済全体に及ぶ道筋です。",
  },
  "spillover.description": {
    en: "The spread of the effect in words, in a paragraph.",
    ja: "効果の広がりを1段落で書きます。",
  },
  "spillover.paths": {
    en: "The ways the effect takes, by id. Each target needs one that ends in an indicator of the region.",
    ja: "効果の経路をIDで並べます。各ターゲットに、地域の指標に至る経路が必要です。",
  },
  "spillover.multipliers": {
    en: "The multipliers used, by id, each with its table, year and sector.",
    ja: "用いる乗数を、表・年・部門とともにIDで並べます。",
  },
  "spillover.demands": {
    en: "Changes of final demand, by id, each with its amounts by sector. Their ripple through `region.inputOutput` is computed.",
    ja: "最終需要の変化を部門別の金額とともにIDで並べます。`region.inputOutput` による波及を計算します。",
  },
  spilloverPath: {
    en: "One way from a target through stages to an indicator of the region.",
    ja: "ターゲットから工程を通って地域の指標に至る1つの経路です。",
  },
  "spilloverPath.target": {
    en: "The id of the target it begins with, such as `aroma-yeast`.",
    ja: "始まりのターゲットのID(例: `aroma-yeast`)。",
  },
  "spilloverPath.stages": {
    en: "Ids of the stages it passes, in order, such as `[distilling, sweet-potato]`.",
    ja: "通る工程のIDを順に書きます(例: `[distilling, sweet-potato]`)。",
  },
  "spilloverPath.indicator": {
    en: "The id of the indicator it ends in, such as `chain-value-added`.",
    ja: "行き着く指標のID(例: `chain-value-added`)。",
  },
  "spilloverPath.mechanism": {
    en: "What carries the effect, such as `more sweet potato is bought from local growers`.",
    ja: "何によって効果が伝わるか(例: `県内農家からの仕入れが増える`)。",
  },
  "spilloverPath.lag": {
    en: "How long it takes, in months, such as `24 months`.",
    ja: "伝わるまでの期間。月単位で書きます(例: `24か月`)。",
  },
  "spilloverPath.method": {
    en: "How the effect is reckoned, such as `chain account`.",
    ja: "効果の計算方法(例: `連鎖の勘定`)。",
  },
  "spilloverPath.multiplier": { en: "The id of the multiplier used.", ja: "用いる乗数のID。" },
  multiplier: { en: "A multiplier from an input-output table.", ja: "産業連関表による乗数です。" },
  "multiplier.value": {
    en: "The multiplier, such as `1.3`. For a prefecture, values outside 1.0 to 2.0 are reported.",
    ja: "乗数(例: `1.3`)。都道府県で1.0から2.0を外れると指摘します。",
  },
  "multiplier.table": {
    en: "The table it is taken from, such as `Kagoshima input-output table`.",
    ja: "用いた表(例: `鹿児島県産業連関表`)。",
  },
  "multiplier.year": { en: "The year of the table, such as `2015`.", ja: "表の年(例: `2015`)。" },
  "multiplier.sector": {
    en: "The sector it holds for, such as `beverages`.",
    ja: "部門(例: `飲料`)。",
  },
  "multiplier.source": commonTexts.source,
  "multiplier.note": commonTexts.note,
  "spillover.appraisal": {
    en: "Costs and benefits to society by year, for the net present value. Leave it out where benefits cannot be put in money.",
    ja: "年ごとの社会的な費用と便益。純現在価値を計算します。便益を金額にできなければ書きません。",
  },
  appraisal: {
    en: "Costs and benefits by year in real prices.",
    ja: "年ごとの費用と便益(実質価格)です。",
  },
  "appraisal.base": {
    en: "The year whose prices are used and to which all is discounted, such as `FY2026`.",
    ja: "基準年度(例: `FY2026`)。価格の基準であり、割引の起点です。",
  },
  "appraisal.discountRate": {
    en: "The yearly rate, such as `4%`; that of `methods` where nothing is written.",
    ja: "割引率(年率、例: `4%`)。書かなければ `methods` のものを使います。",
  },
  "appraisal.benefitKind": {
    en: "What the benefits are: `value-added` net of what the people and capital would earn elsewhere, or `surplus`. `output` is no benefit and is refused.",
    ja: "便益の種類。`value-added`(機会費用を除いた付加価値)または `surplus`(余剰)。`output`(生産額)は便益とみなせません。",
  },
  "appraisal.costs": {
    en: "Costs by year, as `{ FY2026: 3億円 }`.",
    ja: "年ごとの費用(例: `{ FY2026: 3億円 }`)。",
  },
  "appraisal.benefits": {
    en: "Benefits by year, as `{ FY2029: 2億円 }`.",
    ja: "年ごとの便益(例: `{ FY2029: 2億円 }`)。",
  },
  "appraisal.source": commonTexts.source,
  "appraisal.note": commonTexts.note,
} satisfies FieldTexts<"spillover" | "spilloverPath" | "multiplier" | "appraisal">;
