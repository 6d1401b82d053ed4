import { commonTexts } from "./common-texts.ts";
import type { FieldTexts } from "./field-name.ts";

export const measureFields = {
  barrier: { en: "Something that stands in the way of tasks.", ja: "項目の実施を妨げるものです。" },
  "barrier.kind": { en: "What sort it is, such as `finance`.", ja: "障壁の種別(例: `finance`)。" },
  "barrier.text": {
    en: "What is in the way, in one sentence.",
    ja: "何が妨げになるかを一文で書きます。",
  },
  "barrier.tasks": {
    en: "Ids of the tasks it blocks, such as `[pilot-line]`.",
    ja: "妨げられる項目のID(例: `[pilot-line]`)。",
  },
  "barrier.stages": {
    en: "Ids of the stages it is found at, such as `[sweet-potato]`.",
    ja: "障壁のある工程のID(例: `[sweet-potato]`)。",
  },
  "barrier.severity": {
    en: "How bad it is: 1 (slows), 2 (endangers) or 3 (stops).",
    ja: "深刻さ。1(遅れる)、2(危うい)、3(止まる)。",
  },
  "barrier.source": commonTexts.source,
  measure: {
    en: "A support measure: what is done, by whom, for whom and with which money.",
    ja: "支援策。何を、誰が、誰のために、どの財源で行うかです。",
  },
  "measure.title": {
    en: "Its name, such as `Pilot line for new yeasts`.",
    ja: "名称(例: `新酵母の試験製造設備`)。",
  },
  "measure.type": {
    en: "What sort of support it is, such as `facility`. The mix is looked at: R&D alone is not enough.",
    ja: "支援の種別(例: `facility`)。研究開発だけに偏っていないかを確かめます。",
  },
  "measure.intervention": {
    en: "Whether it adds what is missing or connects what is there. Both should occur in a plan.",
    ja: "足りない要素を補うのか、要素どうしをつなぐのか。計画には両方が必要です。",
  },
  "measure.description": {
    en: "What is done for this target in particular, in a few sentences.",
    ja: "このターゲットのために行うことを数文で書きます。",
  },
  "measure.barriers": {
    en: "Ids of the barriers it removes, such as `[no-pilot-line]`.",
    ja: "取り除く障壁のID(例: `[no-pilot-line]`)。",
  },
  "measure.tasks": {
    en: "Ids of the tasks it pays for or helps, such as `[pilot-line]`.",
    ja: "支える項目のID(例: `[pilot-line]`)。",
  },
  "measure.targets": {
    en: "Ids of the targets it serves, such as `[aroma-yeast]`.",
    ja: "対象のターゲットのID(例: `[aroma-yeast]`)。",
  },
  "measure.provider": {
    en: "The id of the institution that gives the support, such as `prefecture`.",
    ja: "支援する機関のID(例: `prefecture`)。",
  },
  "measure.beneficiaries": {
    en: "Ids of the institutions or stages that receive it, such as `[brewers]`. They should sit at the stages of the target.",
    ja: "支援を受ける機関または工程のID(例: `[brewers]`)。ターゲットの工程にいることを確かめます。",
  },
  "measure.programme": {
    en: "The id of the scheme the money comes from. Its limits are checked.",
    ja: "財源となる制度のID。その上限を確かめます。",
  },
  "measure.rate": {
    en: "The share of the cost that is paid, such as `50%` or `2/3` written as `66.7%`.",
    ja: "補助率(例: `50%`。3分の2は `66.7%` と書きます)。",
  },
  "measure.cap": {
    en: "The most that is paid, in money, such as `2000万円`.",
    ja: "補助の上限額(例: `2000万円`)。",
  },
  "measure.budget": {
    en: "Money by year, such as `{ FY2026: 3000万円 }`, with its payer where there are several. Totals and gaps are computed.",
    ja: "年度ごとの金額(例: `{ FY2026: 3000万円 }`)。負担者が複数なら分けて書きます。合計と不足を計算します。",
  },
  "measure.status": {
    en: "Whether its money is secured, applied for or requested, planned or missing. It holds for lines that state none.",
    ja: "財源が確保済・申請・要求中・予定・不足のいずれか。個別に書いていない予算に当てはめます。",
  },
  "measure.afterwards": {
    en: "Who pays and goes on when the support ends, in a sentence.",
    ja: "支援が終わった後に誰が負担し続けるかを一文で書きます。",
  },
  "measure.source": commonTexts.source,
  budgetLine: {
    en: "One amount of one year, with who pays it.",
    ja: "ある年度の1つの金額と負担者です。",
  },
  "budgetLine.amount": {
    en: "The amount, such as `1500万円`. A bare number is in the plan's currency.",
    ja: "金額(例: `1500万円`)。単位のない数は計画の通貨とします。",
  },
  "budgetLine.source": {
    en: "Who pays it, such as `prefecture` or `members' fees`.",
    ja: "負担者(例: `県`、`会費`)。",
  },
  "budgetLine.status": {
    en: "Whether the money is secured, applied for or requested, planned or missing.",
    ja: "確保済・申請・要求中・予定・不足のいずれか。",
  },
  "budgetLine.note": commonTexts.note,
  "budgetLine.payer": {
    en: "The id of the institution that pays, such as `mizuhara-prefecture`; words go under `source`.",
    ja: "負担する機関のID(例: `mizuhara-prefecture`)。言葉で書くときは `source` に書きます。",
  },
} satisfies FieldTexts<"barrier" | "measure" | "budgetLine">;
