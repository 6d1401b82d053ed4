import type { FieldTexts } from "./field-name.ts";

export const agreementFields = {
  agreement: {
    en: "The record that an institution agreed to a text.",
    ja: "機関が文面に合意した記録。",
  },
  "agreement.institution": {
    en: "The id of the institution that agreed, such as `brewers-association`.",
    ja: "合意した機関のID(例: `brewers-association`)。",
  },
  "agreement.date": {
    en: "The day of the agreement, such as `2026-03-15`.",
    ja: "合意した日(例: `2026-03-15`)。",
  },
  "agreement.person": {
    en: "Who agreed for the institution, by name or office.",
    ja: "機関を代表して合意した人の氏名または役職。",
  },
  "agreement.office": {
    en: "The office of that person, such as `chair`.",
    ja: "その人の役職(例: `理事長`)。",
  },
  "agreement.scope": {
    en: "Which parts the agreement covers, where it is not all that binds the institution.",
    ja: "合意が及ぶ範囲。その機関を拘束する全部でない場合に書きます。",
  },
  "agreement.conditions": {
    en: "Conditions the institution made, such as that the budget is granted.",
    ja: "合意の条件(例: 予算の成立)。",
  },
  "agreement.dissent": { en: "What the institution does not agree with.", ja: "合意しない点。" },
  "agreement.fingerprint": {
    en: "A check sum of the text agreed to. When that text changes, the agreement is shown as out of date; do not edit it.",
    ja: "合意した文面の照合値。文面が変わると、合意が古いと示します。手で変えないでください。",
  },
  "agreement.algorithm": {
    en: "How the check sum was made. Written together with the check sum; do not edit it.",
    ja: "照合値の計算方式。照合値とともに記録されます。手で変えないでください。",
  },
  "agreement.revision": {
    en: "The git revision the institution saw, such as `3f2a91c`.",
    ja: "合意した時点のgitの版(例: `3f2a91c`)。",
  },
} satisfies FieldTexts<"agreement">;
