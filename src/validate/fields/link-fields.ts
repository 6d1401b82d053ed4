import { commonTexts } from "./common-texts.ts";
import type { FieldTexts } from "./field-name.ts";

export const linkFields = {
  locality: {
    en: "Where a stage or an institution is, with the grounds for saying so.",
    ja: "工程や機関の所在と、その裏づけです。",
  },
  "locality.share": {
    en: "`in-region`, `outside`, or the share in the region such as `95%`.",
    ja: "`in-region`(域内)、`outside`(域外)、または域内の割合(例: `95%`)。",
  },
  "locality.source": commonTexts.source,
  "locality.asOf": commonTexts.asOf,
  "locality.kind": commonTexts.kind,
  "locality.note": commonTexts.note,
  link: {
    en: "What passes between two stages or institutions.",
    ja: "2つの工程または機関の間の流れです。",
  },
  "link.from": {
    en: "The id of the stage or institution it comes from; in trade, the seller, such as `sweet-potato`.",
    ja: "出どころの工程または機関のID。取引では売り手です(例: `sweet-potato`)。",
  },
  "link.to": {
    en: "The id of the stage or institution it goes to; in trade, the buyer, such as `distilling`.",
    ja: "行き先の工程または機関のID。取引では買い手です(例: `distilling`)。",
  },
  "link.kind": {
    en: "What passes, such as `supply` or `joint-research`. `supply` where nothing is written.",
    ja: "流れの種別(例: `supply`、`joint-research`)。書かなければ `supply`(取引)です。",
  },
  "link.value": {
    en: "What the buyer pays in a year, in money, such as `40.9億円`. Closure and linkage follow this money.",
    ja: "買い手が払う年額(例: `40.9億円`)。域内への還元と連関の計算に使います。",
  },
  "link.volume": {
    en: "The quantity that passes in a year, such as `86,000 t`.",
    ja: "年間の数量(例: `86,000 t`)。",
  },
  "link.since": {
    en: "Since when the link has existed, such as `2011-04`.",
    ja: "いつから続くか(例: `2011-04`)。",
  },
  "link.source": commonTexts.source,
  "link.asOf": commonTexts.asOf,
  "link.note": commonTexts.note,
  input: {
    en: "How much of one stage's product goes into a quantity of another's.",
    ja: "ある工程の製品を、次の工程で一定量に対してどれだけ使うかです。",
  },
  "input.stage": {
    en: "The id of the stage that uses it, such as `distilling`.",
    ja: "使う側の工程のID(例: `distilling`)。",
  },
  "input.of": {
    en: "The id of the stage whose product is used, such as `sweet-potato`.",
    ja: "使われる製品の工程のID(例: `sweet-potato`)。",
  },
  "input.quantity": {
    en: "How much is used, with its unit, such as `2 kg`.",
    ja: "使う量。単位つきで書きます(例: `2 kg`)。",
  },
  "input.per": {
    en: "For how much of the user's product, with its unit, such as `1.8 L`.",
    ja: "その量で作れる製品の量。単位つきで書きます(例: `1.8 L`)。",
  },
  "input.source": commonTexts.source,
  "input.asOf": commonTexts.asOf,
  "input.kind": commonTexts.kind,
  "input.note": commonTexts.note,
  "link.good": {
    en: "What is bought, as an id such as `special-steel`. Sellers of the same good to one buyer can stand in for each other; without it each seller is the only one.",
    ja: "買う物をIDで書きます(例: `special-steel`)。同じ物を同じ相手に売る工程は互いに代わりになります。書かなければ代わりはないとみなします。",
  },
  "link.essential": {
    en: "`false` where the buyer can go on without it. Supply and services are essential where nothing is written; return flows never are.",
    ja: "なくても買い手が続けられるものは `false`。書かなければ、取引と役務は欠かせないものとみなします。還流は常に含めません。",
  },
  "link.covers": {
    en: "How much of the buyer's need of this good the seller could cover alone, such as `40%`; all of it where nothing is written.",
    ja: "この売り手だけで買い手の必要量のどこまで賄えるか(例: `40%`)。書かなければ全量とみなします。",
  },
} satisfies FieldTexts<"locality" | "link" | "input">;
