import { names } from "./names.ts";

/** The closed lists that say how something is computed or told apart, and what a table holds. */
export const methodEnumerations = {
  trajectory: names({
    linear: { en: "linear", ja: "直線" },
    geometric: { en: "constant growth", ja: "一定の伸び率" },
    "s-shape": { en: "S-shaped", ja: "S字" },
  }),
  paymentBasis: names({
    "task-end": { en: "after the task ends", ja: "取組の終了後" },
    "year-end": { en: "after the fiscal year ends", ja: "年度の終了後" },
  }),
  priceLevel: names({
    producer: { en: "producer prices", ja: "生産者価格" },
    purchaser: { en: "purchaser prices", ja: "購入者価格" },
  }),
  comparisonSample: names({
    all: { en: "all that began", ja: "開始時の全対象" },
    survivors: { en: "survivors only", ja: "存続した対象のみ" },
  }),
  eventKind: names({
    idea: { en: "idea", ja: "構想" },
    decision: { en: "decision", ja: "決定" },
    start: { en: "start", ja: "開始" },
    foundation: { en: "foundation", ja: "設立" },
    enacted: { en: "enactment", ja: "制定（公布）" },
    "in-force": { en: "entry into force", ja: "施行" },
    end: { en: "end", ja: "終了" },
  }),
  driver: names({
    globalisation: { en: "globalisation", ja: "グローバル化" },
    ageing: { en: "ageing", ja: "高齢化" },
    "net-society": { en: "networked society", ja: "ネットワーク社会" },
    energy: { en: "energy", ja: "エネルギー" },
  }),
  riskKind: names({
    "raw-material": { en: "raw material", ja: "原材料" },
    demand: { en: "demand", ja: "需要" },
    "key-person": { en: "key person", ja: "中核人材" },
    technology: { en: "technology", ja: "技術" },
    finance: { en: "finance", ja: "資金" },
    regulation: { en: "regulation", ja: "規制・制度" },
    disaster: { en: "disaster", ja: "災害" },
    competition: { en: "competition", ja: "競合" },
    other: { en: "other", ja: "その他" },
  }),
  resilienceMode: names({
    "steady-state": { en: "steady-state (before a shock)", ja: "平時の備え" },
    responsive: { en: "responsive (after a shock)", ja: "有事の対応" },
  }),
  limitPeriod: names({
    project: { en: "over the whole project", ja: "事業期間全体" },
    year: { en: "a year", ja: "年度当たり" },
  }),
  benefitKind: names({
    "value-added": { en: "value added", ja: "付加価値" },
    surplus: { en: "surplus", ja: "余剰" },
    output: { en: "output", ja: "生産額" },
  }),
  tableArea: names({
    regional: { en: "regional table", ja: "地域表" },
    national: { en: "national table", ja: "全国表" },
  }),
  tableKind: names({
    competitive: { en: "imports included (competitive)", ja: "競争移輸入型" },
    domestic: { en: "own products only (non-competitive)", ja: "非競争移輸入型" },
  }),
  demandGroup: names({
    household: { en: "private consumption", ja: "民間消費支出" },
    government: { en: "government consumption", ja: "一般政府消費支出" },
    investment: { en: "investment", ja: "固定資本形成" },
    stocks: { en: "change of stocks", ja: "在庫純増" },
    exports: { en: "exports out of the area", ja: "移輸出" },
    other: { en: "other final demand", ja: "その他の最終需要" },
  }),
  primaryInput: names({
    wages: { en: "compensation of employees", ja: "雇用者所得" },
    surplus: { en: "operating surplus", ja: "営業余剰" },
    depreciation: { en: "depreciation", ja: "資本減耗引当" },
    taxes: { en: "taxes less subsidies", ja: "間接税（控除：補助金）" },
    other: { en: "other value added", ja: "その他の粗付加価値" },
    imports: { en: "imported inputs", ja: "輸移入（中間投入）" },
    "product-taxes": {
      en: "taxes less subsidies on products",
      ja: "生産物に課される税（控除：補助金）",
    },
  }),
  statistic: names({
    employment: { en: "employment", ja: "従業者数" },
    establishments: { en: "establishments", ja: "事業所数" },
    output: { en: "output", ja: "出荷額" },
    "value-added": { en: "value added", ja: "付加価値額" },
  }),
} as const;
