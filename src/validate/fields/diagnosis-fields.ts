import { commonTexts } from "./common-texts.ts";
import type { FieldTexts } from "./field-name.ts";

export const diagnosisFields = {
  diagnosis: {
    en: "Where the region stands: its conditions, its rivals, needs and seeds.",
    ja: "地域の現状。条件、競合、ニーズ、シーズです。",
  },
  "diagnosis.summary": {
    en: "What the diagnosis comes to, in a paragraph.",
    ja: "診断の結論を1段落で書きます。",
  },
  "diagnosis.diamond": {
    en: "Statements on the conditions of competition, as a list. Each of the four main conditions needs one with a source.",
    ja: "競争の条件についての記述のリスト。主な4条件のそれぞれに、出典のある記述が必要です。",
  },
  "diagnosis.benchmarks": {
    en: "Rows of comparison with other regions or products, by id. At least two rivals on one metric are asked for.",
    ja: "他地域や他製品との比較をIDで並べます。同じ尺度で2つ以上の競合が必要です。",
  },
  "diagnosis.needs": {
    en: "What buyers and firms ask for, by id.",
    ja: "買い手や企業のニーズをIDで並べます。",
  },
  "diagnosis.seeds": {
    en: "Results and technologies at hand, by id.",
    ja: "手元にある研究成果や技術をIDで並べます。",
  },
  diamondItem: {
    en: "One statement on a condition of competition.",
    ja: "競争の条件についての1つの記述です。",
  },
  "diamondItem.condition": {
    en: "Which condition it is about, such as `demand`.",
    ja: "どの条件か(例: `demand`)。",
  },
  "diamondItem.sign": {
    en: "Whether it helps or hinders, such as `weakness`. Weaknesses and threats should be answered.",
    ja: "有利か不利か(例: `weakness`)。弱みと脅威には対応が必要です。",
  },
  "diamondItem.statement": {
    en: "The statement, in one sentence with its number where there is one.",
    ja: "記述。数値があれば添えて一文で書きます。",
  },
  "diamondItem.source": commonTexts.source,
  "diamondItem.answeredBy": {
    en: "Ids of the targets, measures or risks that answer it, such as `[aroma-yeast]`.",
    ja: "これに応えるターゲット・支援策・リスクのID(例: `[aroma-yeast]`)。",
  },
  "diamondItem.notNow": {
    en: "Why a weakness or threat is left unanswered for now, in a sentence. Write it instead of `answeredBy`.",
    ja: "弱みや脅威に今は対応しない理由を一文で書きます。`answeredBy` の代わりに書きます。",
  },
  "diamondItem.note": commonTexts.note,
  benchmark: { en: "One row of a comparison.", ja: "比較表の1行です。" },
  "benchmark.name": {
    en: "The region or product compared, such as `Oita`.",
    ja: "比べる地域または製品(例: `大分県`)。",
  },
  "benchmark.metric": {
    en: "What is compared, such as `value per litre`. Rows with the same words are set side by side.",
    ja: "比べる尺度(例: `1 L当たり出荷額`)。同じ語の行を並べて示します。",
  },
  "benchmark.value": {
    en: "The value with its unit, date and source, such as `{ value: 1,086 yen/L, asOf: 2004, source: census-2004 }`.",
    ja: "単位・時点・出典つきの値(例: `{ value: 1,086円/L, asOf: 2004, source: census-2004 }`)。",
  },
  "benchmark.own": {
    en: "`true` for the region's own row. It is marked in the table.",
    ja: "自地域の行なら `true`。表で目立たせます。",
  },
  "benchmark.note": commonTexts.note,
  need: { en: "Something a buyer or a firm asks for.", ja: "買い手や企業が求めていることです。" },
  "need.who": {
    en: "Who asks: the id of an institution, or a text such as `restaurants in Tokyo`.",
    ja: "求めている機関のID、または文章(例: `首都圏の飲食店`)。",
  },
  "need.text": {
    en: "What is asked for, in one sentence.",
    ja: "求めていることを一文で書きます。",
  },
  "need.stage": {
    en: "The id of the stage it concerns, such as `distilling`.",
    ja: "関わる工程のID(例: `distilling`)。",
  },
  "need.evidence": {
    en: "How it is known, such as `survey of 40 firms`.",
    ja: "根拠(例: `40社への調査`)。",
  },
  "need.date": { en: "When it was found, such as `2025-11`.", ja: "把握した時期(例: `2025-11`)。" },
  "need.source": commonTexts.source,
  seed: { en: "A result or technology at hand.", ja: "手元にある研究成果や技術です。" },
  "seed.owner": {
    en: "The id of the institution that has it, such as `university`.",
    ja: "持っている機関のID(例: `university`)。",
  },
  "seed.technology": { en: "What it is, in one sentence.", ja: "内容を一文で書きます。" },
  "seed.trl": {
    en: "How ready it is, 1 (idea) to 9 (in use).",
    ja: "技術成熟度。1(着想)から9(実用)。",
  },
  "seed.ip": {
    en: "How it is protected, such as `patent pending`.",
    ja: "知的財産の状況(例: `特許出願中`)。",
  },
  "seed.targets": {
    en: "Ids of the targets it serves, such as `[aroma-yeast]`. Who takes it over first is then read from their tasks.",
    ja: "役立てるターゲットのID(例: `[aroma-yeast]`)。最初の受け手は、その取組から求めます。",
  },
  "seed.source": commonTexts.source,
  "diagnosis.synonyms": {
    en: "Words that mean the same, each group as a list such as `[酵母, yeast]`. They are taken as one when seeds are matched with needs.",
    ja: "同じ意味の言葉の組のリスト(例: `[酵母, yeast]`)。シーズとニーズを突き合わせるとき同じ語とみなします。",
  },
  "need.answeredBy": {
    en: "Ids of the targets, measures or risks that answer the need, such as `[aroma-yeast]`.",
    ja: "このニーズに応えるターゲット・支援策・リスクのID(例: `[aroma-yeast]`)。",
  },
  "need.notNow": {
    en: "Why a need is left unanswered for now, in a sentence.",
    ja: "ニーズに今は応えない理由を一文で書きます。",
  },
  "need.importance": {
    en: "How much it matters to those who need it, from 1 to 5.",
    ja: "必要とする側にとっての重要度(1〜5)。",
  },
  "need.performance": {
    en: "How well it is met today, from 1 to 5.",
    ja: "今どれだけ満たされているか(1〜5)。",
  },
  "need.aim": {
    en: "How well it is to be met at the end of the plan, from 1 to 5.",
    ja: "計画の終わりにどこまで満たすか(1〜5)。",
  },
} satisfies FieldTexts<"diagnosis" | "diamondItem" | "benchmark" | "need" | "seed">;
