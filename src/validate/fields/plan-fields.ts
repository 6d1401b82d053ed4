import { commonTexts } from "./common-texts.ts";
import type { FieldTexts } from "./field-name.ts";

export const planFields = {
  plan: {
    en: "The head of the plan: name, state, period and lead.",
    ja: "計画の名称・状態・期間・代表機関です。",
  },
  "plan.id": {
    en: "A short id of small letters, digits and hyphens, such as `south-kyushu-shochu`. Output files are named after it.",
    ja: "英小文字・数字・ハイフンの短いID(例: `south-kyushu-shochu`)。出力するファイルの名前に使います。",
  },
  "plan.title": {
    en: "The full name of the plan, printed on its first page.",
    ja: "計画の正式名称。表紙に印刷します。",
  },
  "plan.status": {
    en: "How far the plan has come, such as `draft`. It decides how strictly the rules judge.",
    ja: "計画の状態(例: `draft`)。規則の厳しさが決まります。",
  },
  "plan.version": {
    en: 'The version of the text, such as `"0.3"`. It is printed on the first page.',
    ja: '文面の版(例: `"0.3"`)。表紙に印刷します。',
  },
  "plan.period": {
    en: "The years the plan covers, such as `FY2026-FY2030`. The roadmap begins with its first month unless it says otherwise.",
    ja: "計画の期間(例: `FY2026-FY2030`)。ロードマップは、指定がなければこの最初の月から始まります。",
  },
  "plan.languages": {
    en: "The languages the document is made in, such as `[ja, en]`. Both where nothing is written.",
    ja: "文書を作る言語(例: `[ja, en]`)。書かなければ両方です。",
  },
  "plan.currency": {
    en: "The currency of amounts that name none, in three capital letters, such as `JPY`. Yen where nothing is written.",
    ja: "通貨を書かない金額の通貨。英大文字3字で書きます(例: `JPY`)。書かなければ円です。",
  },
  "plan.fiscalYearStart": {
    en: "The month in which the fiscal year begins, 1 to 12. April, `4`, where nothing is written.",
    ja: "年度が始まる月(1から12)。書かなければ4月(`4`)です。",
  },
  "plan.lead": {
    en: "The id of the institution that leads the plan, such as `prefecture`. It is named on the first page.",
    ja: "計画を代表する機関のID(例: `prefecture`)。表紙に印刷します。",
  },
  "plan.frame": {
    en: "The law or programme the plan is made under: a text, or a list of entries with name and date.",
    ja: "計画の根拠となる法律や事業。文章、または名称と日付のリストで書きます。",
  },
  "plan.higherPlans": {
    en: "Plans this one belongs under, such as the prefecture's strategy, each with name and date.",
    ja: "上位計画(県の総合戦略など)の名称と日付を並べます。",
  },
  "plan.purpose": {
    en: "Why the plan is made, in a paragraph. It opens the document.",
    ja: "計画の目的を1段落で書きます。文書の冒頭に置きます。",
  },
  "plan.context": {
    en: "The crisis or the vision behind the plan, in a few paragraphs.",
    ja: "計画の背景にある危機や将来像を数段落で書きます。",
  },
  "plan.summary": {
    en: "A summary for citizens, at most 400 Japanese characters or 200 English words. It is needed when the plan is published.",
    ja: "住民向けの要約。日本語400字、英語200語までで書きます。公表時に必要です。",
  },
  "plan.notice": {
    en: "A notice for the first page, such as that the plan is a worked example.",
    ja: "表紙に載せる注意書き(例: 作成例であること)。",
  },
  "plan.process": {
    en: "What happened on the way to the plan, such as meetings and consultations, each with date and text.",
    ja: "策定の経過(会議や意見募集など)を日付と内容で並べます。",
  },
  "plan.theme": {
    en: "How the document looks: colours, fonts, logo and cover page.",
    ja: "文書の体裁（色・書体・ロゴ・表紙）です。",
  },
  frame: {
    en: "A law, programme or higher plan, with its name and date.",
    ja: "根拠となる法律・事業・上位計画の名称と日付です。",
  },
  "frame.name": {
    en: "Its official name, such as `Regional Future Investment Promotion Act`.",
    ja: "正式名称(例: `地域未来投資促進法`)。",
  },
  "frame.date": {
    en: "When it was made or came into force, such as `2017-07-31`.",
    ja: "制定または施行の日(例: `2017-07-31`)。",
  },
  "frame.event": {
    en: "Which event the date is of, such as `in-force`. A law is made on one day and in force from another.",
    ja: "日付が何の時点か(例: `in-force`)。法律の公布日と施行日は異なります。",
  },
  "frame.elsewhere": {
    en: "Dates that other sources give, as a list such as `[{ date: 1998-12-18, source: gazette }]`. They are compared.",
    ja: "ほかの資料にある日付のリスト(例: `[{ date: 1998-12-18, source: gazette }]`)。照合します。",
  },
  "frame.source": commonTexts.source,
  "frame.note": commonTexts.note,
  event: {
    en: "One event on the way to the plan, such as a meeting of the council.",
    ja: "策定の経過の1件(協議会の開催など)です。",
  },
  "event.date": {
    en: "When it took place, such as `2026-02-10` or `2026-02`.",
    ja: "その日付(例: `2026-02-10`、`2026-02`)。",
  },
  "event.text": { en: "What took place, in one sentence.", ja: "内容を一文で書きます。" },
  "event.event": {
    en: "Which sort of event it is, such as `foundation`. An idea, a decision and a start are different dates of one thing.",
    ja: "出来事の種類(例: `foundation`)。構想・決定・開始は、同じものでも日付が異なります。",
  },
  "event.elsewhere": {
    en: "Dates that other sources give for the same event, as a list. They are held against `date`.",
    ja: "同じ出来事についてほかの資料にある日付のリスト。`date` と照合します。",
  },
  "event.source": commonTexts.source,
  dateElsewhere: {
    en: "A date that another source gives for the same event.",
    ja: "同じ出来事についてほかの資料が示す日付です。",
  },
  "dateElsewhere.date": {
    en: "The date as that source has it, such as `1992-02` or `平成11年2月`.",
    ja: "その資料にある日付(例: `1992-02`、`平成11年2月`)。",
  },
  "dateElsewhere.source": commonTexts.source,
  "dateElsewhere.note": commonTexts.note,
} satisfies FieldTexts<"plan" | "frame" | "event" | "dateElsewhere">;
