import { commonTexts } from "./common-texts.ts";
import type { FieldTexts } from "./field-name.ts";

export const roleFields = {
  role: {
    en: "Who does what for one task or measure; the key is its id.",
    ja: "1つの項目または支援策の役割分担。キーにそのIDを書きます。",
  },
  "role.accountable": {
    en: "The id of the one institution that answers for it. Two are as bad as none.",
    ja: "責任を負う1つの機関のID。2つあると責任があいまいになるため指摘します。",
  },
  "role.responsible": {
    en: "Ids of the institutions that do the work. At least one.",
    ja: "実行する機関のID。1つ以上書きます。",
  },
  "role.consulted": {
    en: "Ids of the institutions asked before decisions. Four at most.",
    ja: "事前に協議する機関のID。4つまでにします。",
  },
  "role.informed": {
    en: "Ids of the institutions told afterwards.",
    ja: "結果を共有する機関のID。",
  },
  "role.capabilities": {
    en: "What the role needs, as a list such as `[pilot brewery]`. It is matched with the capabilities of the institution.",
    ja: "役割に必要な能力や設備のリスト(例: `[試験醸造設備]`)。機関の能力と照らし合わせます。",
  },
  "role.note": commonTexts.note,
  effort: {
    en: "What one institution puts into the targets, now and under the plan.",
    ja: "1つの機関がターゲットに注ぐ取組量(現在と計画)です。",
  },
  "effort.institution": {
    en: "The id of the institution, such as `university`.",
    ja: "機関のID(例: `university`)。",
  },
  "effort.now": {
    en: "Amounts by target id today, such as `{ aroma-yeast: 0.5 FTE, other: 2 FTE }`. All amounts of one institution in one unit.",
    ja: "現在の取組量をターゲットのIDごとに書きます(例: `{ aroma-yeast: 0.5 FTE, other: 2 FTE }`)。1機関の中では単位を揃えます。",
  },
  "effort.plan": {
    en: "Amounts by target id under the plan, in the same unit as `now`. The change in direction is drawn.",
    ja: "計画での取組量。`now` と同じ単位で書きます。方向の変化を図に示します。",
  },
  "effort.source": commonTexts.source,
  "effort.note": commonTexts.note,
  position: {
    en: "Where an institution stands on a target.",
    ja: "ターゲットに対する機関の立場です。",
  },
  "position.institution": {
    en: "The id of the institution, such as `growers`.",
    ja: "機関のID(例: `growers`)。",
  },
  "position.target": {
    en: "The id of the target, such as `resistant-potato`.",
    ja: "ターゲットのID(例: `resistant-potato`)。",
  },
  "position.stance": {
    en: "From `-3` (against, would block it) over `0` to `3` (for, needs it).",
    ja: "`-3`(強い反対)から `0` を経て `3`(不可欠)まで。",
  },
  "position.note": commonTexts.note,
  "position.resolution": {
    en: "How an objection is settled, in a sentence. Asked for where the stance is below zero.",
    ja: "反対をどう解決するかを一文で書きます。立場が負のときに必要です。",
  },
} satisfies FieldTexts<"role" | "effort" | "position">;
