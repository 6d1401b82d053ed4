import type { Translation } from "../../diagnostics/speech.ts";
import type { resolveTexts } from "../../resolve/trouble.ts";
import { tableMeaningTextsJa } from "./resolve-tables.ts";

const kinds: Readonly<Record<string, string>> = {
  source: "出典",
  stage: "サプライチェーンの工程",
  institution: "機関",
  criterion: "評価基準",
  target: "ターゲット",
  task: "ロードマップの項目",
  barrier: "障壁",
  programme: "制度",
  measure: "支援策",
  duty: "ロードマップの項目または支援策",
  end: "工程または機関",
  answer: "ターゲット、支援策またはリスク",
  indicator: "指標",
  multiplier: "乗数",
  need: "診断のニーズ",
};

const inks = { accent: "強調の色", ink: "本文の色" } as const;

const inkOf = (name: keyof typeof inks): string => inks[name] ?? name;

/** 参照先と値についての指摘。 */
export const jaResolve: Translation<typeof resolveTexts> = {
  ...tableMeaningTextsJa,
  "reference/unknown": {
    messages: {
      near: ({ id, kind, suggestion }) =>
        `「${id}」という${kinds[kind] ?? kind}はありません。「${suggestion}」のことですか`,
      unknown: ({ id, kind }) => `「${id}」という${kinds[kind] ?? kind}はありません`,
    },
    help: ({ known }) =>
      known.length === 0
        ? "この種類の項目はまだ計画にありません。IDではない文章は { ja: … } の形で書きます"
        : `計画にあるID: ${known.join("、")}`,
  },
  "reference/ambiguous": {
    messages: {
      twice: ({ id }) =>
        `「${id}」はロードマップの項目と支援策の両方のIDなので、どちらの役割分担か決まりません`,
      end: ({ id }) => `「${id}」は工程と機関の両方のIDなので、どちらを指すか決まりません`,
    },
    notes: { one: () => "このIDの項目" },
    help: "どちらか一方のIDを変えます",
  },
  "reference/circle": {
    messages: {
      parents: ({ ids }) =>
        ids.length === 1
          ? `指標「${ids[0]}」の上位が自分自身になっています`
          : `指標の上位が循環しています: ${ids.map((id) => `「${id}」`).join("→")}→「${ids[0]}」`,
    },
    notes: { next: ({ id, parent }) => `「${id}」の上位は「${parent}」` },
    help: "地域に最も近い指標は上位を持ちません。その指標の parent を消します",
  },
  "money/otherUnit": {
    messages: { found: ({ written }) => `「${written}」は金額ではありません` },
    help: ({ currency }) =>
      `「5,000万円」「EUR 2 m」のような金額を書きます。単位のない数は${currency}とみなします`,
  },
  "location/notAShare": {
    messages: {
      found: ({ written }) => `「${written}」は所在地としても0から1の割合としても読めません`,
    },
    help: "in-region、outside、または「60%」のような域内の割合を書きます",
  },
  "share/outside": {
    messages: { found: ({ written }) => `「${written}」は0から1までの割合ではありません` },
    help: "「60%」「0.6」「2/3」のような割合を書きます",
  },
  "readiness/notALevel": {
    messages: {
      found: ({ written, most }) =>
        `「${written}」は1から${most}の段階としても上昇の幅としても読めません`,
    },
    help: "「4」のような段階、または「4-6」のような上昇の幅を書きます",
  },
  "theme/contrast": {
    messages: {
      found: ({ name, colour, paper, value }) =>
        `${inkOf(name)}「${colour}」と地の色「${paper}」の対比が${value}で、4.5に届きません`,
      paper: ({ name, colour, paper, value }) =>
        `地の色「${paper}」では、${inkOf(name)}「${colour}」との対比が${value}で、4.5に届きません`,
    },
    help: ({ name, better }) =>
      `読みやすい${inkOf(name)}で最も近いのは「"${better}"」です。この色にするか、ほかの色を選んでください`,
  },
  "text/summary": {
    messages: {
      ja: ({ value, limit }) => `要約が${value}字あります。住民向けの要約は${limit}字までです`,
      en: ({ value, limit }) =>
        `英語の要約が${value}語あります。住民向けの要約は${limit}語までです`,
    },
    help: "計画が何を、誰のために、いつまでに行うのかに絞ります。その他は plan.purpose と plan.context に書きます",
  },
  "duration/order": {
    messages: { found: () => "三つの期間が順番どおりに並んでいません" },
    help: "low が最短、high が最長、likely がその間になるように書きます",
  },
};
