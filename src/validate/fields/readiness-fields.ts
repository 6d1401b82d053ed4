import type { FieldTexts } from "./field-name.ts";

export const readinessFields = {
  rise: {
    en: "A rise in readiness from one level to another, as `{ from: 4, to: 6 }` or, shorter, `4-6`.",
    ja: "準備段階の上昇です。`{ from: 4, to: 6 }` または短く `4-6` と書きます。",
  },
  "rise.from": {
    en: "The level when the task begins, a whole number such as `4`.",
    ja: "開始時の段階。整数で書きます(例: `4`)。",
  },
  "rise.to": {
    en: "The level when the task is done, a whole number such as `6`.",
    ja: "完了時の段階。整数で書きます(例: `6`)。",
  },
  readiness: {
    en: "How far the result of a task is from use, on up to three scales. `from` and `to` alone mean the technology scale, as `{ from: 4, to: 6 }`.",
    ja: "成果がどこまで実用に近いかを、最大3つの尺度で書きます。`{ from: 4, to: 6 }` とだけ書くと技術成熟度(TRL)の意味になります。",
  },
  "readiness.trl": {
    en: "Technology readiness, 1 (idea) to 9 (in use): a level such as `5` or a rise such as `4-6`. Steps at 4 to 7 are checked for money and an owner.",
    ja: "技術成熟度(TRL)。1(着想)から9(実用)の段階 `5` または上昇 `4-6`。4から7の区間は資金と担当の有無を確かめます。",
  },
  "readiness.mrl": {
    en: "Manufacturing readiness, 1 to 10: whether it can be made in quantity, such as `6-8`. Sales are expected at 8 or more.",
    ja: "製造成熟度(MRL)。量産できる段階を1から10で書きます(例: `6-8`)。販売は8以上が目安です。",
  },
  "readiness.crl": {
    en: "Commercial readiness, 1 to 10: whether it can be sold, such as `3-5`. It is printed beside the other scales.",
    ja: "事業成熟度(CRL)。販売できる段階を1から10で書きます(例: `3-5`)。ほかの尺度と並べて印刷します。",
  },
  "readiness.reason": {
    en: "Why a fast or an unusual rise is possible, in a sentence, such as `the pilot plant stands already`.",
    ja: "急な、または例外的な上昇ができる理由を一文で書きます(例: `試験設備が既にあるため`)。",
  },
  "readiness.from": {
    en: "Technology readiness when the task begins, 1 to 9, such as `4`. Short for `trl`.",
    ja: "開始時の技術成熟度(1から9、例: `4`)。`trl` の略記です。",
  },
  "readiness.to": {
    en: "Technology readiness when the task is done, 1 to 9, such as `6`. Short for `trl`.",
    ja: "完了時の技術成熟度(1から9、例: `6`)。`trl` の略記です。",
  },
} satisfies FieldTexts<"rise" | "readiness">;
