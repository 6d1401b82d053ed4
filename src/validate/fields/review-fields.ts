import { commonTexts } from "./common-texts.ts";
import type { FieldTexts } from "./field-name.ts";

export const reviewFields = {
  review: {
    en: "One review of the plan, planned or held.",
    ja: "計画の見直しの1回分です。予定も実施済みも書きます。",
  },
  "review.date": {
    en: "When it is held, such as `FY2028` or `2028-11`.",
    ja: "実施の時期(例: `FY2028`、`2028-11`)。",
  },
  "review.kind": {
    en: "Which sort of review it is, such as `interim`. Rules look for annual checks, an interim review and a final one.",
    ja: "見直しの種別(例: `interim`)。年次点検・中間評価・最終評価があるかを確かめます。",
  },
  "review.reviewer": {
    en: "Who reviews: ids of institutions or names. One from outside the plan is expected.",
    ja: "見直しを行う機関のIDまたは氏名。外部の評価者を含めます。",
  },
  "review.findings": { en: "What the review found.", ja: "見直しで分かったこと。" },
  "review.decisions": { en: "What was decided.", ja: "決めたこと。" },
  "review.ifOffTrack": {
    en: "What is done when the plan is off its course, such as `stop the task and report to the council`.",
    ja: "計画から外れたときの対応(例: `項目を中止し協議会に報告する`)。",
  },
  risk: {
    en: "Something that may go wrong, and the answer to it.",
    ja: "起こりうるリスクと、その対応です。",
  },
  "risk.text": { en: "What may happen, in one sentence.", ja: "起こりうることを一文で書きます。" },
  "risk.kind": {
    en: "What sort of risk it is, such as `raw-material`. Rules look for raw material, demand and key persons.",
    ja: "リスクの種類(例: `raw-material`)。原材料・需要・中核人材が含まれるかを確かめます。",
  },
  "risk.mode": {
    en: "Whether the response is there before a shock, `steady-state`, or comes after it, `responsive`. A plan needs both.",
    ja: "対応が平時からの備え(`steady-state`)か、起きた後の対応(`responsive`)か。両方が必要です。",
  },
  "risk.likelihood": {
    en: "How likely it is, 1 (hardly) to 5 (almost sure). Printed in the risk table.",
    ja: "起こりやすさ。1(まれ)から5(ほぼ確実)。リスクの表に印刷します。",
  },
  "risk.impact": {
    en: "How bad it would be, 1 (slight) to 5 (the plan fails). Printed in the risk table.",
    ja: "影響の大きさ。1(軽い)から5(計画が成り立たない)。リスクの表に印刷します。",
  },
  "risk.owner": {
    en: "The id of the institution that watches it, such as `farm-lab`.",
    ja: "リスクを見張る機関のID(例: `farm-lab`)。",
  },
  "risk.response": { en: "What is done about it, before or after.", ja: "事前または事後の対応。" },
  "risk.trigger": {
    en: "The sign that it is happening, such as `rot on more than 10 % of fields`.",
    ja: "発生を知らせる兆し(例: `発病した畑が1割を超える`)。",
  },
  "risk.stages": {
    en: "Ids of the stages it would hit, such as `[sweet-potato]`.",
    ja: "影響を受ける工程のID(例: `[sweet-potato]`)。",
  },
  observation: { en: "One measured value of an indicator.", ja: "指標の実績値の1件です。" },
  "observation.indicator": {
    en: "The id of the indicator, such as `exports`.",
    ja: "指標のID(例: `exports`)。",
  },
  "observation.period": {
    en: "The time the value is for, such as `FY2027`.",
    ja: "値の対象期間(例: `FY2027`)。",
  },
  "observation.value": {
    en: "The value with the unit of the indicator, such as `510 kL`.",
    ja: "指標と同じ単位の値(例: `510 kL`)。",
  },
  "observation.kind": commonTexts.kind,
  "observation.source": commonTexts.source,
  "observation.note": commonTexts.note,
} satisfies FieldTexts<"review" | "risk" | "observation">;
