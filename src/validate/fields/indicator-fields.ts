import { commonTexts } from "./common-texts.ts";
import type { FieldTexts } from "./field-name.ts";

export const indicatorFields = {
  indicator: {
    en: "Something that is measured, with where it stands and where it is to go.",
    ja: "測る指標と、その現状・目標です。",
  },
  "indicator.name": {
    en: "Its name, such as `Exports of shochu`.",
    ja: "名称(例: `焼酎の輸出量`)。",
  },
  "indicator.level": {
    en: "How far along the logic it stands, from `input` to `impact`. Activities alone are not enough.",
    ja: "投入から地域への効果までのどこか(例: `impact`)。活動の指標だけでは足りません。",
  },
  "indicator.layer": {
    en: "Which of the five layers of monitoring it belongs to, `a` to `e`. Each layer needs one.",
    ja: "5つのモニタリング層 `a` から `e` のどれか。各層に1つ以上必要です。",
  },
  "indicator.unit": {
    en: "The unit its values are in, such as `kL`. Given in two languages, as `{ ja: 種類, en: lines }`, the values of either are printed in both: `18種類` as `18 lines`. The English is written in the plural.",
    ja: "値の単位(例: `kL`)。`{ ja: 種類, en: lines }` のように書くと、値も各言語の言い方で印字します(`18種類` は英語で `18 lines`)。英語は複数形で書きます。",
  },
  "indicator.direction": {
    en: "Whether more or less is better, or the value is to be kept. Progress is judged by it.",
    ja: "増加・減少・維持のどれが望ましいか。進み具合の判断に使います。",
  },
  "indicator.headline": {
    en: "`true` for the few that are shown first.",
    ja: "冒頭に示す主要な指標なら `true`。",
  },
  "indicator.baseline": {
    en: "Where it stands now, with date and source, such as `{ value: 462 kL, asOf: FY2024, source: export-2025 }`.",
    ja: "現状の値。時点と出典を添えます(例: `{ value: 462 kL, asOf: FY2024, source: export-2025 }`)。",
  },
  "indicator.target": {
    en: "Where it is to be, with its date, such as `{ value: 800 kL, asOf: FY2030 }`. The growth this needs is computed.",
    ja: "目標の値。時点を添えます(例: `{ value: 800 kL, asOf: FY2030 }`)。必要な伸び率を計算します。",
  },
  "indicator.interim": {
    en: "Values on the way, as a list of dates and values. Reviews follow them.",
    ja: "途中の目標値のリスト。見直しの際にたどります。",
  },
  "indicator.source": {
    en: "Where the values come from: the id of a source, or a text.",
    ja: "値の出どころ。出典のID、または文章。",
  },
  "indicator.frequency": {
    en: "How often it is measured, such as `yearly`.",
    ja: "測る頻度(例: `毎年`)。",
  },
  "indicator.owner": {
    en: "The id of the institution that measures it, such as `prefecture`.",
    ja: "測る機関のID(例: `prefecture`)。",
  },
  "indicator.formula": {
    en: "How it is reckoned, in words, such as `exports of members / all exports`.",
    ja: "計算のしかたを言葉で書きます(例: `組合員の輸出量÷全輸出量`)。",
  },
  "indicator.measures": {
    en: "Ids of the measures that move it, such as `[market-opening]`.",
    ja: "この指標を動かす支援策のID(例: `[market-opening]`)。",
  },
  "indicator.targets": {
    en: "Ids of the targets that move it, such as `[aroma-yeast]`.",
    ja: "この指標を動かすターゲットのID(例: `[aroma-yeast]`)。",
  },
  "indicator.parent": {
    en: "The id of the indicator it contributes to. The chain of them should end in the region.",
    ja: "上位の指標のID。たどると地域の指標に至るようにします。",
  },
  "indicator.assumption": {
    en: "What must hold for it to move its parent, in a sentence.",
    ja: "上位の指標につながるための前提を一文で書きます。",
  },
  interim: { en: "A value on the way to the target.", ja: "目標に至る途中の値です。" },
  "interim.date": { en: "When, such as `FY2028`.", ja: "時期(例: `FY2028`)。" },
  "interim.value": {
    en: "The value then, with its unit, such as `600 kL`.",
    ja: "その時の値。単位つきで書きます(例: `600 kL`)。",
  },
  "indicator.trajectory": {
    en: "How the value is planned to move from baseline to target: `linear`, `geometric` (the same growth every year) or `s-shape`.",
    ja: "基準値から目標値までの予定の動き。`linear`(直線)、`geometric`(一定の伸び率)、`s-shape`(S字)。",
  },
  "indicator.interval": {
    en: "The time between two reports, such as `12 months`. A report later than this shows as grey.",
    ja: "報告の間隔(例: `12か月`)。過ぎても報告がなければ灰色で示します。",
  },
  "indicator.tolerance": {
    en: "By how much of the planned change it may fall short and still be green; `5%` where nothing is written.",
    ja: "予定の変化に対してどこまでの不足を緑とするか。書かなければ `5%` です。",
  },
  "indicator.history": {
    en: "Values before the plan by year, as `{ points: { 2019: 80億円 } }`: they show whether the region moved like others before.",
    ja: "計画前の年ごとの値(例: `{ points: { 2019: 80億円 } }`)。他地域と同じ動きだったかを確かめます。",
  },
  "indicator.comparisons": {
    en: "The same figure of other regions or of the whole industry, by id.",
    ja: "他地域や業界全体の同じ指標を、IDごとに書きます。",
  },
  "indicator.noComparator": {
    en: "Why there is nothing to compare it with, in a sentence. It is printed instead of a comparison.",
    ja: "比べる相手がない理由を一文で書きます。比較の代わりに印刷します。",
  },
  "indicator.ladder": {
    en: "How the target is built up from below: the effect of one case times the number of cases, times a multiplier. The product is held against the target.",
    ja: "目標の積み上げ。1件当たりの効果に件数を掛け、波及の乗数を掛けて、目標と照合します。",
  },
  "indicator.scenarios": {
    en: "What the target would be in other futures, by id, such as `{ low: { target: 600 kL } }`. Two at least are asked for of a headline indicator.",
    ja: "前提が異なる場合の目標をIDごとに書きます(例: `{ low: { target: 600 kL } }`)。主要な指標には2つ以上書きます。",
  },
  "indicator.additionality": {
    en: "What of the result would not have come without the plan.",
    ja: "計画がなければ生じなかった部分の見積もりです。",
  },
  "indicator.attribution": {
    en: "The shares of the result that measures claim, as `{ trial-subsidy: 60% }`. More than 100 % in all counts a result twice.",
    ja: "成果のうち各支援策によるとする割合(例: `{ trial-subsidy: 60% }`)。合計が100%を超えると二重計上です。",
  },
  ladder: {
    en: "The steps from single cases to the target of an indicator.",
    ja: "1件ごとの効果から指標の目標に至る積み上げです。",
  },
  "ladder.steps": {
    en: "One line for each sort of case, such as `{ name: new exporters, effect: 2000万円, count: 12 }`.",
    ja: "種類ごとに1行(例: `{ name: 輸出を始める蔵, effect: 2000万円, count: 12 }`)。",
  },
  "ladder.multiplier": {
    en: "The id of an entry of `spillover.multipliers`, or a number such as `1.3`. It multiplies the sum of the steps.",
    ja: "`spillover.multipliers` に書いた項目のID、または `1.3` のような数。積み上げた合計に掛けます。",
  },
  ladderStep: {
    en: "One sort of case that contributes to the target.",
    ja: "目標に寄与するものの1種類です。",
  },
  "ladderStep.name": {
    en: "What one case is, such as `a brewery that begins to export`.",
    ja: "1件が何か(例: `輸出を始める蔵`)。",
  },
  "ladderStep.effect": {
    en: "What one case brings, such as `2000万円`. It is a figure with its own source.",
    ja: "1件当たりの効果(例: `2000万円`)。出典を添えられる数値です。",
  },
  "ladderStep.count": {
    en: "How many cases are meant, such as `12`.",
    ja: "見込む件数(例: `12`)。",
  },
  "ladderStep.indicator": {
    en: "The id of the indicator that counts the cases. The count is then printed in the words of its `unit`, in every language.",
    ja: "その件数を測る指標のID。件数の単位は、その指標の `unit` の言い方でどの言語でも印字します。",
  },
  "ladderStep.source": commonTexts.source,
  scenario: {
    en: "A future in which the target of an indicator is another.",
    ja: "指標の目標が変わる場合の1つです。",
  },
  "scenario.name": {
    en: "What the future is called, such as `exports to one market only`.",
    ja: "その場合の名称(例: `輸出先が1か国にとどまる場合`)。",
  },
  "scenario.target": {
    en: "The target in that future, in the unit of the indicator, such as `600 kL`.",
    ja: "その場合の目標。指標と同じ単位で書きます(例: `600 kL`)。",
  },
  "scenario.note": commonTexts.note,
} satisfies FieldTexts<"indicator" | "interim" | "ladder" | "ladderStep" | "scenario">;
