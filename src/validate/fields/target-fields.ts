import { commonTexts } from "./common-texts.ts";
import type { FieldTexts } from "./field-name.ts";

export const targetFields = {
  target: {
    en: "A stage where innovation is needed, and what it does for the product.",
    ja: "イノベーションを起こす工程と、製品への効果です。",
  },
  "target.title": {
    en: "The name of the target, such as `A yeast for an aromatic shochu`.",
    ja: "ターゲットの名称(例: `華やかな香りの酵母`)。",
  },
  "target.stages": {
    en: "Ids of the stages it is anchored in, such as `[yeast-koji]`. A target without a stage is an error.",
    ja: "対象の工程のID(例: `[yeast-koji]`)。工程のないターゲットは誤りとします。",
  },
  "target.lever": {
    en: "By what it helps the product, such as `quality` or `cost`.",
    ja: "製品のどこに効くか(例: `quality`、`cost`)。",
  },
  "target.innovationType": {
    en: "What is new, such as `process`. It is printed with the target.",
    ja: "何が新しくなるか(例: `process`)。ターゲットの表に印刷します。",
  },
  "target.mechanism": {
    en: "How the result changes the product and what buyers then do, in two or three sentences.",
    ja: "成果が製品をどう変え、買い手がどう動くかを2、3文で書きます。",
  },
  "target.users": {
    en: "Who will use the result: ids of institutions, or texts. At least one local firm is asked for.",
    ja: "成果を使う機関のIDまたは文章。地域の企業が1つ以上必要です。",
  },
  "target.requiredLevel": {
    en: "How good the users must be to take it over, 1 to 5. It is compared with the level of the stage.",
    ja: "使いこなすのに必要な技術水準。1から5。工程の水準と比べます。",
  },
  "target.demand": {
    en: "Which demand it answers, with its date, in a sentence or two.",
    ja: "どの需要に応えるかを、把握した時期とともに1、2文で書きます。",
  },
  "target.demandAsOf": {
    en: "When the demand was found, such as `2025-11`. Old demand is asked about again.",
    ja: "需要を把握した時期(例: `2025-11`)。古い需要は確かめ直しを求めます。",
  },
  "target.needs": {
    en: "Ids of the needs of the diagnosis it answers, such as `[dry-taste]`.",
    ja: "応えるニーズ(診断)のID(例: `[dry-taste]`)。",
  },
  "target.drivers": {
    en: "Which of the great changes it rides or resists, such as `[ageing, energy]`.",
    ja: "関わる時代の潮流(例: `[ageing, energy]`)。乗るものも、備えるものも書きます。",
  },
  "target.technologies": {
    en: "Fields of knowledge it needs, as a list such as `[breeding of yeast]`. They are matched with the fields of the research bodies.",
    ja: "必要な知識や技術の分野のリスト(例: `[酵母の育種]`)。研究機関の専門分野と照らし合わせます。",
  },
  "target.evidence": {
    en: "Why it is believed to work, such as a trial and its result.",
    ja: "効くと考える根拠(例: 試験とその結果)。",
  },
  "target.source": commonTexts.source,
  "target.effect": {
    en: "What it brings in a year when it works: low, likely and high. It is held against the size of the region.",
    ja: "うまくいったときの年間の効果(低め・見込み・高め)。地域の規模と比べます。",
  },
  "target.scores": {
    en: "Scores by criterion, such as `{ effect: 4, cost: 2 }`. The ranking is computed from them.",
    ja: "評価基準ごとの評点(例: `{ effect: 4, cost: 2 }`)。順位の計算に使います。",
  },
  "target.decision": {
    en: "Whether it is chosen, rejected or open. Chosen where nothing is written.",
    ja: "採用・不採用・検討中のいずれか。書かなければ採用です。",
  },
  "target.reason": {
    en: "Why it was chosen or rejected, in a sentence. It is printed in the comparison.",
    ja: "採用または不採用の理由を一文で書きます。比較の表に印刷します。",
  },
  effect: { en: "What a target brings to the region.", ja: "ターゲットが地域にもたらす効果です。" },
  "effect.on": {
    en: "What the amount counts, such as `value added of the chain`.",
    ja: "何の額か(例: `連鎖の付加価値`)。",
  },
  "effect.low": {
    en: "The cautious amount in a year, such as `10億円`.",
    ja: "控えめな年額(例: `10億円`)。",
  },
  "effect.likely": {
    en: "The likely amount in a year, such as `20億円`. Region scale is judged by it.",
    ja: "見込みの年額(例: `20億円`)。地域規模の判断に使います。",
  },
  "effect.high": {
    en: "The hopeful amount in a year, such as `35億円`.",
    ja: "上振れした場合の年額(例: `35億円`)。",
  },
  "effect.by": { en: "When it is reached, such as `FY2032`.", ja: "達する時期(例: `FY2032`)。" },
  "effect.origin": {
    en: "Whether it grows from within or is brought in by firms from outside.",
    ja: "地域の内から生まれるか、誘致によるか。",
  },
  "effect.note": commonTexts.note,
  criterion: {
    en: "Something the targets are compared by.",
    ja: "ターゲットを比べる評価基準です。",
  },
  "criterion.name": {
    en: "Its name, such as `effect on the region`.",
    ja: "名称(例: `地域への効果`)。",
  },
  "criterion.worst": {
    en: "The score at the bad end of the scale, such as `1`.",
    ja: "最も悪い評点(例: `1`)。",
  },
  "criterion.best": {
    en: "The score at the good end of the scale, such as `5`. It may be the smaller number, as for costs.",
    ja: "最も良い評点(例: `5`)。費用のように小さいほど良い場合は小さい数を書きます。",
  },
  "criterion.weight": {
    en: "How much it counts beside the others, such as `30%` or `3`. How firm the ranking is, is tested by changing it.",
    ja: "ほかの基準に対する重み(例: `30%`、`3`)。重みを変えて順位の確かさを確かめます。",
  },
  "criterion.note": commonTexts.note,
  "target.priority": {
    en: "Its weight among the chosen targets, such as `40%`. The efforts of the institutions are compared with these weights; targets weigh the same where none has one.",
    ja: "採用したターゲットの中での重み(例: `40%`)。各機関の取組をこの重みと比べます。どれにもなければ同じ重みとみなします。",
  },
  "criterion.rank": {
    en: "Its place in order of importance, 1 for the most important, where only the order is agreed.",
    ja: "重みの順位だけが決まっているときの順位。1が最も重要です。",
  },
  "criterion.points": {
    en: "Corners of the value function between `worst` and `best`, such as `[{ at: 10億円, value: 70% }]`. A straight line without them.",
    ja: "`worst` と `best` の間で価値が折れ曲がる点(例: `[{ at: 10億円, value: 70% }]`)。なければ直線です。",
  },
  corner: {
    en: "A corner of a value function: what a score is worth.",
    ja: "価値関数の折れ点。評点がどれだけの価値かを示します。",
  },
  "corner.at": { en: "The score, such as `10億円`.", ja: "評点(例: `10億円`)。" },
  "corner.value": {
    en: "What it is worth, from 0 at `worst` to 1 at `best`, such as `70%`.",
    ja: "その価値。`worst` で0、`best` で1とします(例: `70%`)。",
  },
} satisfies FieldTexts<"target" | "effect" | "criterion" | "corner">;
