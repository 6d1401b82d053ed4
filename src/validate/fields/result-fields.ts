import { commonTexts } from "./common-texts.ts";
import type { FieldTexts } from "./field-name.ts";

export const resultFields = {
  comparison: {
    en: "The same figure for another region or for the whole industry.",
    ja: "同じ指標の、他地域や業界全体の値です。",
  },
  "comparison.name": {
    en: "Whose figure it is, such as `the same industry in Japan`.",
    ja: "どこの値か(例: `全国の同業種`)。",
  },
  "comparison.values": {
    en: "The values by year, as `{ points: { 2020: 100億円 } }`.",
    ja: "年ごとの値(例: `{ points: { 2020: 100億円 } }`)。",
  },
  "comparison.sample": {
    en: "Whether the values are of all that began, or of the survivors only. Survivors alone look better than the whole.",
    ja: "開始時の対象すべての値か、存続した対象だけの値か。存続分だけでは実際より良く見えます。",
  },
  additionality: {
    en: "What of the result is the plan's own. The rates are estimates: say where they come from.",
    ja: "成果のうち計画によるものはどれだけか。率は推計なので根拠を書きます。",
  },
  "additionality.gross": {
    en: "The whole result, such as `100 jobs`; the change the indicator aims at where nothing is written.",
    ja: "成果の総量(例: `100人`)。書かなければ指標の目標までの変化です。",
  },
  "additionality.leakage": {
    en: "The share that goes to people or firms outside the region, such as `10%`.",
    ja: "域外の人や企業に及ぶ割合(漏出、例: `10%`)。",
  },
  "additionality.displacement": {
    en: "The share taken from others in the region, such as `25%`.",
    ja: "域内の他者から奪う割合(置き換え、例: `25%`)。",
  },
  "additionality.substitution": {
    en: "The share for which a firm only changes one thing for another to gain the support.",
    ja: "支援を得るために企業が他のものから振り替えただけの割合(代替)。",
  },
  "additionality.multiplier": {
    en: "What further effects add, such as `1.3`; 1 where nothing is written.",
    ja: "波及の乗数(例: `1.3`)。書かなければ1です。",
  },
  "additionality.reference": {
    en: "The same without the plan.",
    ja: "計画がない場合の同じ値です。",
  },
  "additionality.source": commonTexts.source,
  "additionality.note": commonTexts.note,
  additional: {
    en: "What would come about without the plan.",
    ja: "計画がない場合に見込まれることです。",
  },
  "additional.gross": {
    en: "The whole result without the plan, such as `40 jobs`.",
    ja: "計画がない場合の成果の総量(例: `40人`)。",
  },
  "additional.leakage": {
    en: "The share that goes outside the region; as with the plan where nothing is written.",
    ja: "漏出の割合。書かなければ計画がある場合と同じとします。",
  },
  "additional.displacement": {
    en: "The share taken from others; as with the plan where nothing is written.",
    ja: "置き換えの割合。書かなければ計画がある場合と同じとします。",
  },
  "additional.substitution": {
    en: "The share that is only exchanged; as with the plan where nothing is written.",
    ja: "代替の割合。書かなければ計画がある場合と同じとします。",
  },
  "additional.multiplier": {
    en: "What further effects add; as with the plan where nothing is written.",
    ja: "波及の乗数。書かなければ計画がある場合と同じとします。",
  },
} satisfies FieldTexts<"comparison" | "additionality" | "additional">;
