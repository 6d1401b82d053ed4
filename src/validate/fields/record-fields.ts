import { commonTexts } from "./common-texts.ts";
import type { FieldTexts } from "./field-name.ts";

export const recordFields = {
  source: {
    en: "Where numbers and statements come from; one entry for each publication.",
    ja: "数値や記述の出典。刊行物ごとに1件です。",
  },
  "source.title": {
    en: "The title of the publication, such as `Census of Manufactures 2020`.",
    ja: "資料名(例: `2020年工業統計調査`)。",
  },
  "source.publisher": {
    en: "Who published it, such as `Ministry of Economy, Trade and Industry`.",
    ja: "発行者(例: `経済産業省`)。",
  },
  "source.year": { en: "The year it was published, such as `2021`.", ja: "発行年(例: `2021`)。" },
  "source.page": {
    en: "The page or table, such as `12` or `table 3`.",
    ja: "ページまたは表の番号(例: `12`、`第3表`)。",
  },
  "source.url": {
    en: "Its address on the web. It is printed; nothing is fetched.",
    ja: "ウェブ上の所在。印刷するだけで、取得はしません。",
  },
  "source.accessed": {
    en: "When the page was last looked at, such as `2026-04-01`.",
    ja: "閲覧した日(例: `2026-04-01`)。",
  },
  "source.note": {
    en: "What the reader should know about it, such as that it is a judgement.",
    ja: "読者への注意(例: 判断による推計であること)。",
  },
  hole: {
    en: "Who fills one hole of the plan by when. The document prints it where the value is missing.",
    ja: "まだ決まっていない1か所を、誰がいつまでに書くか。文書では、その値の代わりに印刷します。",
  },
  "hole.by": {
    en: "The id of the institution that fills it, such as `brewing-lab`.",
    ja: "記入する機関のID(例: `brewing-lab`)。",
  },
  "hole.until": {
    en: "The month or day by which it is filled, such as `2026-09`. It is printed and held against nothing.",
    ja: "記入の期限(例: `2026-09`)。印刷するだけで、点検には使いません。",
  },
  "hole.note": {
    en: "What readers should know about it, such as that the date is a proposal.",
    ja: "読者への注意(例: 期限は案であること)。",
  },
  waiver: {
    en: "A rule that is set aside in one place, for a reason and for a time.",
    ja: "ある箇所で規則を適用しないことの記録です。",
  },
  "waiver.rule": {
    en: "The id of the rule, such as `chain-closure`. `rip rules` lists them.",
    ja: "規則のID(例: `chain-closure`)。`rip rules` で一覧できます。",
  },
  "waiver.place": {
    en: "Where it is set aside, as a path such as `targets.aroma-yeast`. The whole plan where nothing is written.",
    ja: "対象の箇所(例: `targets.aroma-yeast`)。書かなければ計画全体です。",
  },
  "waiver.reason": {
    en: "Why the rule does not fit here, in one sentence. It is printed.",
    ja: "適用しない理由を一文で書きます。文書に印刷します。",
  },
  "waiver.person": {
    en: "Who decided it, by name or office, such as `head of the industry division`.",
    ja: "決めた人または役職(例: `産業課長`)。",
  },
  "waiver.expires": {
    en: "The last day it holds, such as `2027-03-31`. After that the rule speaks again.",
    ja: "有効な最後の日(例: `2027-03-31`)。過ぎると再び指摘します。",
  },
  threshold: {
    en: "Limits of one rule changed for this plan: the name of each limit with its value, and why.",
    ja: "1つの規則について、この計画で変えるしきい値とその理由です。",
  },
  "threshold.reason": {
    en: "Why the usual limit does not fit, in one sentence. It is printed.",
    ja: "標準のしきい値が合わない理由を一文で書きます。文書に印刷します。",
  },
  term: { en: "A word that readers may not know.", ja: "読者になじみのない用語です。" },
  "term.term": {
    en: "The term as it stands in the plan, such as `koji`.",
    ja: "計画で使う用語(例: `麹`)。",
  },
  "term.definition": {
    en: "What it means, in one or two sentences.",
    ja: "意味を1、2文で書きます。",
  },
  "term.source": commonTexts.source,
  change: { en: "What one version changed.", ja: "1つの版での変更点です。" },
  "change.version": {
    en: 'The version that came out of the change, such as `"0.3"`.',
    ja: '変更後の版(例: `"0.3"`)。',
  },
  "change.date": {
    en: "When it was made, such as `2026-06-01`.",
    ja: "変更した日(例: `2026-06-01`)。",
  },
  "change.author": { en: "Who made it: a person or an office.", ja: "変更した人または部署。" },
  "change.what": { en: "What changed, in one sentence.", ja: "変更の内容を一文で書きます。" },
  "change.why": { en: "Why it changed, in one sentence.", ja: "変更の理由を一文で書きます。" },
  "change.status": {
    en: "The status the plan came to with it. Written by `rip status`.",
    ja: "この変更で計画が進んだ段階。`rip status` が書きます。",
  },
  "change.classes": {
    en: "How many changes of each class there were since the version before. Written by `rip status`.",
    ja: "前の版からの変更の、区分ごとの件数。`rip status` が書きます。",
  },
  "change.results": {
    en: "What was computed of this version, for the table of versions. Written by `rip status`.",
    ja: "この版の主な算定結果。版ごとの推移の表に使います。`rip status` が書きます。",
  },
  changeClasses: {
    en: "Changes since the version before, by what they mean for those the plan binds.",
    ja: "前の版からの変更を、計画に拘束される機関にとっての意味で分けた件数。",
  },
  "changeClasses.commitment": {
    en: "Promises that got worse or are gone, such as `2`.",
    ja: "約束の後退・取消しの件数(例: `2`)。",
  },
  "changeClasses.needsAgreement": {
    en: "Duties that are new or different, such as `5`.",
    ja: "新しい務め、変わった務めの件数(例: `5`)。",
  },
  "changeClasses.informational": {
    en: "Changes that bind nobody, such as `3`.",
    ja: "どの機関も拘束しない変更の件数(例: `3`)。",
  },
  changeResults: {
    en: "Results of one version that readers follow from version to version.",
    ja: "版ごとに追う、主な算定結果。",
  },
  "changeResults.headlineTarget": {
    en: "The target of the headline indicator, such as `JPY 4.93 bn`.",
    ja: "代表指標の目標値(例: `49.3億円`)。",
  },
  "changeResults.closure": {
    en: "The share of the chain’s sales that stays in the region, such as `62.4%`.",
    ja: "サプライチェーンの売上のうち域内に残る割合(例: `62.4%`)。",
  },
  "changeResults.fundingGap": {
    en: "The part of the roadmap’s cost that is not secured, such as `JPY 930 m`.",
    ja: "取組の費用のうち未確保の額(例: `9.3億円`)。",
  },
  "changeResults.likelyFinish": {
    en: "The month by which the roadmap is done with a chance of 80%, such as `2033-10`.",
    ja: "80%の確率でロードマップが終わる月(例: `2033-10`)。",
  },
} satisfies FieldTexts<
  "source" | "hole" | "waiver" | "threshold" | "term" | "change" | "changeClasses" | "changeResults"
>;
