import { commonTexts } from "./common-texts.ts";
import type { FieldTexts } from "./field-name.ts";

export const fundingFields = {
  fundingLine: {
    en: "One source of money for a task.",
    ja: "1つの項目の財源の1つです。",
  },
  "fundingLine.measure": {
    en: "The id of the measure it is part of. Rate, cap, programme and status are those of the measure where the line is silent.",
    ja: "この財源にあたる支援策のID。補助率、上限、制度、確保状況は、書かなければ支援策のものを使います。",
  },
  "fundingLine.programme": {
    en: "The id of the programme that pays, such as `trial-subsidy`.",
    ja: "負担する制度のID(例: `trial-subsidy`)。",
  },
  "fundingLine.payer": {
    en: "Who pays: the id of an institution, or words. The owner of the task where neither payer nor programme is written.",
    ja: "負担者。機関のIDまたは言葉で書きます。制度も負担者も書かなければ項目の担当機関です。",
  },
  "fundingLine.eligible": {
    en: "What of the cost counts for it, such as `2,400万円`; all of it where nothing is written.",
    ja: "補助対象経費(例: `2,400万円`)。書かなければ費用の全額です。",
  },
  "fundingLine.rate": {
    en: "The share of the eligible cost that it pays, such as `2/3`. Fractions are reckoned exactly. Without a rate it pays what is left.",
    ja: "補助率(例: `2/3`)。分数のまま正確に計算します。書かなければ残額を負担します。",
  },
  "fundingLine.cap": {
    en: "The most it pays, such as `1,000万円`.",
    ja: "上限額(例: `1,000万円`)。",
  },
  "fundingLine.status": {
    en: "Whether the money is `secured`, `applied` for, `planned`, or a `gap`.",
    ja: "確保済・申請・要求中・予定・不足の別(例: `secured`)。",
  },
  "fundingLine.probability": {
    en: "How likely what is applied for is to be granted, such as `60%`, as an estimate of the plan's authors.",
    ja: "申請が認められる見込み(例: `60%`)。計画をつくる側の見立てです。",
  },
  "fundingLine.note": commonTexts.note,
  payment: {
    en: "When a programme pays: most subsidies pay after the work is done, and somebody has to bridge the time.",
    ja: "制度の支払時期。多くの補助金は精算払で、その間のつなぎ資金が要ります。",
  },
  "payment.advance": {
    en: "The share paid in advance, such as `30%`; none where nothing is written.",
    ja: "概算払の割合(例: `30%`)。書かなければ全額が精算払です。",
  },
  "payment.lag": {
    en: "From the end of the task or year to the payment, such as `3 months`.",
    ja: "項目または年度の終わりから支払までの期間(例: `3か月`)。",
  },
  "payment.after": {
    en: "What the lag is counted from: `task-end` or `year-end`.",
    ja: "支払までの期間の起点。`task-end`(項目の終了)または `year-end`(年度末)。",
  },
  phaseSuccess: {
    en: "What is known of how many projects get through a phase.",
    ja: "ある段階を通過する案件の割合について分かっていることです。",
  },
  "phaseSuccess.trials": {
    en: "How many projects of the reference class entered the phase, such as `40`.",
    ja: "参照する案件のうち、その段階に入った数(例: `40`)。",
  },
  "phaseSuccess.successes": {
    en: "How many of them went on to the next phase, such as `14`.",
    ja: "そのうち次の段階へ進んだ数(例: `14`)。",
  },
  "phaseSuccess.probability": {
    en: "The share that gets through, such as `35%`, where it is known without counts. It needs a source.",
    ja: "件数がなく割合だけが分かるときの通過率(例: `35%`)。出典が要ります。",
  },
  "phaseSuccess.projects": {
    en: "How many projects of the plan stand in the phase now.",
    ja: "この計画の案件のうち、今その段階にある数。",
  },
  "phaseSuccess.source": commonTexts.source,
  "phaseSuccess.note": commonTexts.note,
} satisfies FieldTexts<"fundingLine" | "payment" | "phaseSuccess">;
